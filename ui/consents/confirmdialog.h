// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consents/askdialog.h"

namespace crm {

/// The answer to a request: a typed code or a saved reply, looked at before it counts (gdpr-rules B9). Yes and no are
/// twins. Open it with open().
class ConfirmDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ConfirmDialog(const ConfirmationParts &parts, QWidget *parent = nullptr);
    /// A reply that was dropped on the window.
    void choose(const QString &path);

Q_SIGNALS:
    void answered(const crm::ConsentEvent &event);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFile();
    void readCode();
    void take(const Result<ConfirmationReply> &reply);
    void showReply();
    void answer(ConsentState state);
    QString doubtText() const;

    ConfirmationParts m_parts;
    std::optional<ConfirmationReply> m_reply;
    QLineEdit *m_code;
    QLabel *m_who;
    QLabel *m_words;
    Notice *m_notice;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace crm
