// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "askqueueservice.h"
#include "consents/consentsession.h"
#include "contactquery.h"
#include "widgets/page.h"

class QButtonGroup;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace crm {

class AskDesk;
class Changes;
class ConsentLogModel;
class CoverageModel;
class Notice;
class PageHeader;

/// What people said, over everybody: coverage by purpose and channel, what runs out soon, the latest answers.
class ConsentsPage final : public Page {
    Q_OBJECT

public:
    ConsentsPage(const ConsentParts &parts, Remote<AskQueueService> asking, const Changes &changes, QWidget *parent = nullptr);

    static PageEntry entry();
    QWidget *actions() override;
    QWidget *mainView() override;

Q_SIGNALS:
    /// The people behind a number.
    void drillDown(const crm::ContactQuery &query, const QString &title);
    void openPerson(crm::ContactId contact);
    void stopListWished();
    void askWished(crm::ContactId contact, const QString &purpose, crm::Channel channel);
    void confirmWished();
    void formWished(); ///< a blank one, to be printed
    void scanWished();

protected:
    void load() override;

private:
    void makeMoves();
    QWidget *makeCoverage();
    void fitCoverage();
    QWidget *makeUnproven();
    QWidget *makeEvents();
    /// @param leaves the column this list can do without first, after proof and method
    QTableView *makeEventTable(ConsentLogModel *model, const QString &name, int leaves);
    void listen(const Changes &changes);
    void loadTallies(const QList<Purpose> &purposes);
    void loadLatest();
    void loadMore();
    void countExpiring();
    void loadDesk();
    void nameThe(ConsentLogModel *model);
    void showEmptiness();
    void drillInto(const QModelIndex &cell);
    void verify();
    void record(ContactId contact);

    ConsentParts m_parts;
    CoverageModel *m_coverage;
    ConsentLogModel *m_latest;
    AskDesk *m_desk;
    PageHeader *m_header;
    Notice *m_notice;
    QStackedWidget *m_whole;
    QTableView *m_coverageView = nullptr;
    QWidget *m_unproven = nullptr;
    QLabel *m_unprovenWords = nullptr;
    QToolButton *m_expiringChip = nullptr;
    QButtonGroup *m_chips = nullptr;
    QStackedWidget *m_lists = nullptr;
};

} // namespace crm
