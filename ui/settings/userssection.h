// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes.h"
#include "officeservice.h"
#include "phrases.h"
#include "remote.h"

#include "widgets/prompts.h"

#include <QDialog>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace crm {

class Notice;
class PassphraseField;
class StrengthMeter;

/// Name, role and first passphrase of somebody who will use the vault.
class UserDialog final : public QDialog {
    Q_OBJECT

public:
    UserDialog(Remote<OfficeService> office, const Phrases &phrases, bool isServer, QWidget *parent = nullptr);

private:
    void add();
    void updateButton();

    Remote<OfficeService> m_office;
    bool m_isServer;
    QLineEdit *m_name;
    QLineEdit *m_login;
    QComboBox *m_role;
    PassphraseField *m_passphrase;
    PassphraseField *m_repeat;
    QPushButton *m_add;
    Notice *m_notice;
};

/// Who may open the vault, and in which role.
class UsersSection final : public QWidget {
    Q_OBJECT

public:
    UsersSection(Remote<OfficeService> office, const Changes &changes, const Phrases &phrases, Prompts &prompts, const Actor &actor, bool isServer, QWidget *parent = nullptr);

private:
    void reload();
    void show(const QList<User> &users);
    void toggleActive();
    void changeRole();
    void updateButtons();
    const User *selected() const;
    void store(const User &user);

    Remote<OfficeService> m_office;
    const Phrases m_phrases;
    Prompts &m_prompts;
    Actor m_actor;
    QList<User> m_users;
    QTableWidget *m_view;
    QComboBox *m_role;
    QPushButton *m_active;
    Notice *m_notice;
};

} // namespace crm
