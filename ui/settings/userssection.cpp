// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/userssection.h"

#include "widgets/buttons.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/passphrasefield.h"
#include "widgets/proofdialog.h"
#include "widgets/rows.h"
#include "widgets/strength.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qsizetype kShortestPassphrase = 12;
constexpr Role kRoles[] = {Role::Staff, Role::PrivacyOfficer, Role::Administrator};

void fillRoles(QComboBox *box, const Phrases &phrases)
{
    for (const Role role : kRoles)
        box->addItem(phrases.word(role), int(role));
}

} // namespace

UserDialog::UserDialog(Remote<OfficeService> office, const Phrases &phrases, bool isServer, QWidget *parent) :
    QDialog(parent),
    m_office(office),
    m_isServer(isServer),
    m_name(new QLineEdit(this)),
    m_login(new QLineEdit(this)),
    m_role(new QComboBox(this)),
    m_passphrase(new PassphraseField(this)),
    m_repeat(new PassphraseField(this)),
    m_add(primaryButton(tr("Add the user"), {}, this)),
    m_notice(new Notice(this))
{
    setWindowTitle(u"Entre Nous"_s);
    setObjectName(u"userDialog"_s);
    m_name->setObjectName(u"userName"_s);
    m_login->setObjectName(u"userLogin"_s);
    m_passphrase->edit()->setObjectName(u"userPassphrase"_s);
    m_repeat->edit()->setObjectName(u"userRepeat"_s);
    m_add->setObjectName(u"addUser"_s);
    fillRoles(m_role, phrases);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    auto *heading = wordsLabel(tr("Add a user"), this);
    setType(heading, Type::Title);
    layout->addWidget(heading);
    const QList<QPair<QString, QWidget *>> fields {{tr("Name"), m_name}, {tr("Role"), m_role}};
    for (const auto &[text, field] : fields) {
        layout->addWidget(fieldLabel(text, field));
        layout->addWidget(field);
    }
    if (isServer) {
        m_passphrase->hide();
        m_repeat->hide();
        layout->addWidget(fieldLabel(tr("Login on the database server"), m_login));
        layout->addWidget(m_login);
        layout->addWidget(wordsLabel(tr("The database server looks after passwords: this login alone signs in as this user."), this));
    } else {
        m_login->hide();
        layout->addWidget(fieldLabel(tr("First passphrase, at least 12 characters"), m_passphrase->edit()));
        layout->addWidget(m_passphrase);
        layout->addWidget(fieldLabel(tr("The same once more"), m_repeat->edit()));
        layout->addWidget(m_repeat);
    }
    layout->addWidget(m_notice);
    auto *buttons = new QHBoxLayout;
    auto *cancel = flatButton(tr("Cancel"), this);
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_add);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    setMinimumWidth(440);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &UserDialog::add);
    connect(m_name, &QLineEdit::textChanged, this, &UserDialog::updateButton);
    connect(m_login, &QLineEdit::textChanged, this, &UserDialog::updateButton);
    connect(m_passphrase, &PassphraseField::textChanged, this, &UserDialog::updateButton);
    connect(m_repeat, &PassphraseField::textChanged, this, &UserDialog::updateButton);
    updateButton();
}

void UserDialog::updateButton()
{
    QString reason;
    if (m_name->text().trimmed().isEmpty())
        reason = tr("The user needs a name");
    else if (m_isServer && m_login->text().trimmed().isEmpty())
        reason = tr("The user needs a login on the server");
    else if (!m_isServer && m_passphrase->text().size() < kShortestPassphrase)
        reason = tr("The passphrase needs at least %n character(s)", nullptr, int(kShortestPassphrase));
    else if (!m_isServer && m_passphrase->text() != m_repeat->text())
        reason = tr("The two passphrases differ");
    setReasonOff(m_add, reason);
}

void UserDialog::add()
{
    m_add->setEnabled(false);
    whenDone(m_office.call(&OfficeService::addUser, m_name->text().trimmed(), Role(m_role->currentData().toInt()), m_passphrase->passphrase(), m_login->text().trimmed()), this, [this](const Result<User> &answer) {
        updateButton();
        if (answer)
            accept();
        else
            m_notice->showError(answer.error());
    });
}

UsersSection::UsersSection(Remote<OfficeService> office, const Changes &changes, const Phrases &phrases, Prompts &prompts, const Actor &actor, bool isServer, QWidget *parent) :
    QWidget(parent),
    m_office(office),
    m_phrases(phrases),
    m_prompts(prompts),
    m_actor(actor),
    m_view(new QTableWidget(0, 3, this)),
    m_role(new QComboBox(this)),
    m_active(plainButton(tr("Close the access"), {}, this)),
    m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *heading = new SectionHeading(tr("Users"), this);
    auto *add = plainButton(tr("Add a user…"), u"add"_s, this);
    add->setObjectName(u"newUser"_s);
    heading->addWidget(add);
    layout->addWidget(heading);
    m_view->setObjectName(u"users"_s);
    m_view->setAccessibleName(tr("Users"));
    m_view->setHorizontalHeaderLabels({tr("Name"), tr("Role"), tr("Access")});
    prepareView(m_view);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->setMinimumHeight(160);
    layout->addWidget(m_view);
    fillRoles(m_role, phrases);
    auto *row = new QHBoxLayout;
    row->addWidget(fieldLabel(tr("Role"), m_role));
    row->addWidget(m_role);
    row->addWidget(m_active);
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(m_notice);
    setReasonOff(add, may(actor.role, Task::ManageUsers) ? QString() : tr("Only an administrator adds users"));
    connect(add, &QPushButton::clicked, this, [this, isServer] {
        proofFrom(m_office)(this, [this, isServer](bool isProven) {
            if (!isProven)
                return;
            auto *dialog = new UserDialog(m_office, m_phrases, isServer, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    });
    connect(m_view, &QTableWidget::itemSelectionChanged, this, &UsersSection::updateButtons);
    connect(m_role, &QComboBox::activated, this, &UsersSection::changeRole);
    connect(m_active, &QPushButton::clicked, this, &UsersSection::toggleActive);
    connect(&changes, &Changes::usersChanged, this, &UsersSection::reload);
    reload();
}

void UsersSection::reload()
{
    whenDone(m_office.call(&OfficeService::users), this, [this](const Result<QList<User>> &answer) {
        if (answer)
            show(*answer);
        else
            m_notice->showError(answer.error());
    });
}

void UsersSection::show(const QList<User> &users)
{
    m_users = users;
    m_view->setRowCount(int(users.size()));
    for (int row = 0; row < m_view->rowCount(); ++row) {
        const User &user = m_users.at(row);
        const QStringList cells {user.name, m_phrases.word(user.role), user.isActive ? tr("Open") : tr("Closed")};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            m_view->setItem(row, column, item);
        }
    }
    updateButtons();
}

const User *UsersSection::selected() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.size() == 1 ? &m_users.at(rows.constFirst().row()) : nullptr;
}

void UsersSection::updateButtons()
{
    const User *user = selected();
    const QString reason = !may(m_actor.role, Task::ManageUsers) ? tr("Only an administrator changes users") : !user ? tr("Choose a user first") : QString();
    setReasonOff(m_active, reason);
    m_role->setEnabled(reason.isEmpty());
    if (user) {
        m_role->setCurrentIndex(m_role->findData(int(user->role)));
        m_active->setText(user->isActive ? tr("Close the access") : tr("Open the access again"));
    }
}

void UsersSection::changeRole()
{
    if (const User *user = selected()) {
        User changed = *user;
        changed.role = Role(m_role->currentData().toInt());
        store(changed);
    }
}

void UsersSection::toggleActive()
{
    const User *user = selected();
    if (!user)
        return;
    User changed = *user;
    changed.isActive = !user->isActive;
    if (changed.isActive)
        return store(changed);
    Question question;
    question.title = tr("Close the access of %1?").arg(user->name);
    question.consequences = {tr("This person can no longer open the vault with her own passphrase"), tr("What she recorded stays, under her name")};
    question.yes = tr("Close the access");
    question.isDangerous = true;
    m_prompts.ask(this, question, [this, changed](bool yes) {
        if (yes)
            store(changed);
    });
}

void UsersSection::store(const User &user)
{
    m_notice->clear();
    proofFrom(m_office)(this, [this, user](bool isProven) {
        if (!isProven)
            return reload(); // shows the role that still holds
        whenDone(m_office.call(&OfficeService::changeUser, user), this, [this](const Result<User> &answer) {
            if (!answer)
                m_notice->showError(answer.error());
            reload();
        });
    });
}

} // namespace crm
