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

/// The attempts to call a person, newest first; hidden while there is none.
class CallsSection final : public QWidget {
    Q_OBJECT

public:
    explicit CallsSection(const Phrases &phrases, QWidget *parent = nullptr);

    void show(const QList<CallAttempt> &attempts, const QDateTime &nowUtc);

Q_SIGNALS:
    /// The newest one was noted by mistake.
    void takeBackWished(crm::CallAttemptId attempt);

private:
    Phrases m_phrases;
    CallAttemptId m_newest;
    SectionHeading *m_heading;
    QLabel *m_lines;
    QToolButton *m_takeBack;
};

} // namespace crm
