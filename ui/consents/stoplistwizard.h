// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "permissionservice.h"
#include "phrases.h"
#include "remote.h"
#include "stoplistservice.h"
#include "widgets/wizard.h"

namespace crm {

class Prompts;
class StopDonePage;
class StopLinesModel;
class StopReviewPage;
class StopSourcePage;

/// What the wizard needs of the program; the references outlive it.
struct StopListParts {
    Remote<StopListService> stops;
    Remote<PermissionService> people;
    Prompts &prompts;
    const Phrases &words;
};

/// Withdrawals and objections by the list or by the mailbox: where they come from, what they ask, and only then the
/// vault (gdpr-rules B6, B7, C3). Open it with open().
class StopListWizard final : public Wizard {
    Q_OBJECT

public:
    explicit StopListWizard(const StopListParts &parts, QWidget *parent = nullptr);
    /// A file dropped on the window.
    void choose(const QString &path);

    bool validateCurrentPage() override;
    void reject() override;

Q_SIGNALS:
    void recorded(const crm::StopOutcome &outcome);

private:
    void read();
    void record();

    StopListParts m_parts;
    StopLinesModel *m_lines;
    StopSourcePage *m_source;
    StopReviewPage *m_review;
    StopDonePage *m_done;
    Progress m_progress;
    bool m_isRead = false;
    bool m_isRecorded = false;
    bool m_isBusy = false;
};

} // namespace crm
