// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases.h"
#include "purpose.h"
#include "stopmessage.h"
#include "widgets/wizard.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QTableView;

namespace crm {

class ProgressStrip;
class StopLinesModel;

/// What each line asks and whom it concerns, to be corrected before it counts.
class StopReviewPage final : public WizardPage {
    Q_OBJECT

public:
    StopReviewPage(StopLinesModel &lines, const Phrases &words, QWidget *parent = nullptr);

    void setPurposes(const QList<Purpose> &purposes);
    QString purpose() const; ///< what those who unsubscribe no longer want; empty: everything
    bool remembersUnknown() const;
    ProgressStrip *progress() const { return m_progress; }

    void initializePage() override;
    bool isComplete() const override;
    QString whatIsMissing() const override;

private:
    QWidget *makeKinds();
    void showChosen();
    void correct(StopKind kind);
    void showCounts();

    StopLinesModel &m_lines;
    const Phrases m_words;
    QTableView *m_view;
    QLabel *m_counts;
    QLabel *m_said;
    QButtonGroup *m_kinds;
    QComboBox *m_purpose;
    QCheckBox *m_unknown;
    ProgressStrip *m_progress;
};

} // namespace crm
