// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes.h"
#include "importbatchmodel.h"
#include "importservice.h"
#include "officeservice.h"
#include "remote.h"
#include "requestservice.h"

#include "widgets/page.h"
#include "widgets/prompts.h"

#include <QPointer>

class QLabel;
class QPushButton;
class QTableView;

namespace crm {

class EmptyPage;
class ImportWizard;
class Notice;
class PageHeader;
class ProgressStrip;

/// What comes in and what goes out: imports with their way back, exports with their register, backups.
class ExchangePage final : public Page {
    Q_OBJECT

public:
    ExchangePage(Remote<ImportService> imports, Remote<RequestService> requests, Remote<OfficeService> office, const Changes &changes,
                 const Phrases &phrases, Prompts &prompts, const QString &backupFolder, QWidget *parent = nullptr);
    static PageEntry entry();
    QWidget *actions() override;
    QWidget *mainView() override;
    void opened() override { reload(); }

public Q_SLOTS:
    /// Opens the import wizard, with a file when one was dropped on the window.
    void importFile(const QString &path = {});
    /// Asks for recipient and purpose, then writes the people of this query.
    void exportPeople(const crm::ContactQuery &query, const QString &title);

Q_SIGNALS:
    /// Show the people of an import.
    void drillDown(const crm::ContactQuery &query, const QString &title);

private:
    void reload();
    void showBackups();
    void undoSelected();
    void backUp();
    void updateUndo();
    QWidget *makeImports();
    QWidget *makeBackups();

    Remote<ImportService> m_imports;
    Remote<RequestService> m_requests;
    Remote<OfficeService> m_office;
    const Phrases m_phrases;
    Prompts &m_prompts;
    QString m_backupFolder;
    ImportBatchModel *m_batches;
    PageHeader *m_header;
    Notice *m_notice;
    QWidget *m_importsBox = nullptr;
    QTableView *m_view;
    EmptyPage *m_empty;
    QPushButton *m_undo;
    QLabel *m_backups;
    ProgressStrip *m_progress;
    QPointer<ImportWizard> m_wizard;
};

} // namespace crm
