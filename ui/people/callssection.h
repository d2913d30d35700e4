// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callattempt.h"
#include "phrases.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace crm {

class SectionHeading;

/// The attempts to call a person, newest first, and the hours outside the permitted ones to which she agreed; hidden
/// while there is neither.
class CallsSection final : public QWidget {
    Q_OBJECT

public:
    explicit CallsSection(const Phrases &phrases, QWidget *parent = nullptr);

    void show(const QList<CallAttempt> &attempts, const QList<CallAgreement> &agreements, const QDateTime &nowUtc);

Q_SIGNALS:
    /// The newest one was noted by mistake.
    void takeBackWished(crm::CallAttemptId attempt);
    /// The agreement that is still to come is withdrawn.
    void agreementEndWished(crm::CallAgreementId agreement);

private:
    Phrases m_phrases;
    void showAttempts(const QList<CallAttempt> &attempts, const QDateTime &nowUtc);
    void showAgreements(const QList<CallAgreement> &agreements, const QDateTime &nowUtc);

    CallAttemptId m_newest;
    CallAgreementId m_next;
    SectionHeading *m_heading;
    QLabel *m_lines;
    QToolButton *m_takeBack;
    QLabel *m_agreed;
    QToolButton *m_endAgreement;
};

} // namespace crm
