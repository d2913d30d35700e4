// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDateTime>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace crm {

class Notice;
class PassphraseField;

/// Who are you, and what is your passphrase? Shown before a vault opens and whenever it is locked; nothing of the vault
/// is seen.
class LockPage final : public QWidget {
    Q_OBJECT

public:
    explicit LockPage(QWidget *parent = nullptr);

    void setVaultName(const QString &name);
    /// When it was locked; null: not opened yet.
    void setLockedSince(const QDateTime &atUtc);
    void setUserName(const QString &name);
    /// While the vault opens: fields off, "Opening…".
    void setBusy(bool busy);
    /// Says why it stays shut and puts the focus where it helps.
    void showError(const Error &error);
    /// A link in the notice, e.g. "Open to read only".
    void offer(const QString &text, std::function<void()> act);
    void clearSecrets();

Q_SIGNALS:
    /// passphrase is UTF-8; the receiver wipes it.
    void unlockRequested(const QString &userName, const QByteArray &passphrase);
    void recoveryRequested(const QString &recoveryKey);
    void otherVaultRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHalf();
    QWidget *makeForm();
    void layOut(QWidget *form);
    QWidget *makeFoot(QWidget *form);
    void setRecovery(bool recovery);
    void submit();

    QWidget *m_half;
    QLabel *m_name = nullptr;
    QLabel *m_since = nullptr;
    QLabel *m_userLabel = nullptr;
    QLineEdit *m_user = nullptr;
    QLabel *m_secretLabel = nullptr;
    PassphraseField *m_secret = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_other = nullptr;
    QLabel *m_question = nullptr;
    QToolButton *m_recovery = nullptr;
    Notice *m_notice = nullptr;
    bool m_isRecovery = false;
};

} // namespace crm
