// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes.h"
#include "permissionservice.h"
#include "remote.h"
#include "requestmodel.h"
#include "requestservice.h"

#include "widgets/page.h"
#include "widgets/proofdialog.h"
#include "widgets/prompts.h"

class QPushButton;
class QTableView;

namespace crm {

class EmptyPage;
class Notice;
class PageHeader;

/// The requests people made about their data, and how much time is left.
class RequestsPage final : public Page {
    Q_OBJECT

public:
    RequestsPage(Remote<RequestService> requests, Remote<PermissionService> reading, const Changes &changes, const Phrases &phrases, Prompts &prompts, Clock clock,
                 QWidget *parent = nullptr);
    static PageEntry entry();
    /// Asked before a package is written.
    void setProof(Proof proof) { m_proof = std::move(proof); }
    QWidget *actions() override;
    QWidget *mainView() override;
    void opened() override { load(); }

public Q_SLOTS:
    /// A new request; of this person where one is given.
    void receive(crm::ContactId contact = {}, const QString &name = {});

Q_SIGNALS:
    void openPerson(crm::ContactId contact);

protected:
    void load() override;

private:
    void answer();
    void close();
    void updateButtons();
    const SubjectRequest *selected() const;
    class AccessWizard *openWizard();

    Remote<RequestService> m_requests;
    Proof m_proof = noProof();
    Remote<PermissionService> m_reading;
    const Phrases m_phrases;
    Prompts &m_prompts;
    RequestModel *m_model;
    PageHeader *m_header;
    Notice *m_notice;
    QTableView *m_view;
    EmptyPage *m_empty;
    QPushButton *m_answer;
    QPushButton *m_close;
};

} // namespace crm
