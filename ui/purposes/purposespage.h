// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes.h"
#include "phrases.h"
#include "purposeservice.h"
#include "remote.h"

#include "widgets/page.h"
#include "widgets/prompts.h"

class QPushButton;
class QTableView;

namespace crm {

class Notice;
class PageHeader;
class ProgressStrip;
class PurposeDetails;
class PurposesModel;

/// Why data is processed, on which basis, and in which words people are asked.
class PurposesPage final : public Page {
    Q_OBJECT

public:
    PurposesPage(Remote<PurposeService> purposes, const Changes &changes, const Phrases &words, Prompts &prompts,
                 const Actor &actor, QWidget *parent = nullptr);
    static PageEntry entry();
    QWidget *actions() override;
    QWidget *mainView() override;

protected:
    void load() override;

private:
    const PurposeRecord *selected() const;
    void showSelected();
    void edit(bool isNew);
    void openEditor(const QList<RetentionPolicy> &policies, bool isNew);
    void addWording();
    void closeOrReopen();
    void close(const PurposeRecord &record);
    void reopen(const PurposeRecord &record);
    /// B14: the consents of a closed purpose, a few hundred at a time; Stop leaves the rest for another day.
    void revoke(const QString &key, qint64 done, qint64 all);
    void revokeNext();
    void stopRevoking();

    struct Revoking {
        QString key;
        qint64 done = 0;
        qint64 all = 0;
        bool isStopping = false;
    };
    Remote<PurposeService> m_purposes;
    const Phrases m_words;
    Prompts &m_prompts;
    const Actor m_actor;
    PurposesModel *m_model;
    PageHeader *m_header;
    Notice *m_notice;
    ProgressStrip *m_progress;
    QTableView *m_view;
    PurposeDetails *m_details;
    QPushButton *m_edit;
    QPushButton *m_wording;
    QPushButton *m_close;
    QString m_shown; ///< key of the purpose that is to stay selected
    std::optional<Revoking> m_revoking;
};

} // namespace crm
