// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consentchoicesmodel.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace crm {

/// The same answer for many lines, but never unseen (gdpr-rules B2): each line with its wording, one after the other,
/// and the answer confirmed for each. What was confirmed stays when the dialog is closed early.
class AllAnswersDialog final : public QDialog {
    Q_OBJECT

public:
    AllAnswersDialog(ConsentChoicesModel &answers, ConsentChoicesModel::Answer answer, QWidget *parent = nullptr);

private:
    void showLine();
    void confirm();
    void goOn();

    struct Line {
        int row = 0;
        Channel channel = Channel::Email;
    };

    ConsentChoicesModel &m_answers;
    const ConsentChoicesModel::Answer m_answer;
    QList<Line> m_lines; ///< those that do not have this answer yet
    qsizetype m_at = 0;
    QLabel *m_heading;
    QLabel *m_subject;
    QLabel *m_wording;
    QLabel *m_kept;
    QLabel *m_withdrawal;
    QPushButton *m_confirm;
};

} // namespace crm
