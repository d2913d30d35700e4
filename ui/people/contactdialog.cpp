// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/contactdialog.h"

#include "people/conflictbox.h"
#include "people/contactform.h"

#include "widgets/buttons.h"
#include "widgets/notice.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ContactDialog::ContactDialog(const PeopleTools &tools, QWidget *parent) : QDialog(parent), m_tools(tools)
{
    build(tr("New person"));
    m_form->show({}, true);
    m_form->askNeeds({});
    m_started = m_form->draft();
}

ContactDialog::ContactDialog(const PeopleTools &tools, const Contact &contact, QWidget *parent)
    : QDialog(parent), m_tools(tools), m_before(contact)
{
    build(tr("Edit a person"));
    m_form->show(contact, false);
    m_form->askNeeds(contact.id);
    m_started = m_form->draft();
    m_lookTimer.stop();
}

void ContactDialog::build(const QString &title)
{
    setObjectName(u"contactDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(560);
    m_notice = new Notice;
    m_lookalike = new Notice;
    m_notice->setObjectName(u"contactNotice"_s);
    m_lookalike->setObjectName(u"lookalike"_s);
    m_form = new ContactForm(m_tools);
    auto *body = new QWidget;
    auto *bodyColumn = new QVBoxLayout(body);
    bodyColumn->setContentsMargins(24, 8, 24, 8);
    bodyColumn->setSpacing(8);
    bodyColumn->addWidget(m_form);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(232);
    scroll->setWidget(body);
    auto *heading = new QLabel(title);
    heading->setContentsMargins(24, 16, 24, 0);
    setType(heading, Type::Title);
    m_save = primaryButton(tr("Save"), u"check"_s);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    m_cancel = flatButton(tr("Cancel"));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 8, 24, 16);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    auto *notices = new QVBoxLayout;
    notices->setContentsMargins(24, 0, 24, 0);
    notices->addWidget(m_notice);
    notices->addWidget(m_lookalike);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addLayout(notices);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(300ms);
    connect(&m_lookTimer, &QTimer::timeout, this, &ContactDialog::lookForLookalikes);
    connect(m_form, &ContactForm::edited, &m_lookTimer, qOverload<>(&QTimer::start));
    connect(m_form, &ContactForm::grown, this,
            [this] { resize(width(), std::min(680, screen()->availableGeometry().height() - 48)); });
    connect(m_save, &QPushButton::clicked, this, &ContactDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &ContactDialog::reject);
    m_form->firstField()->setFocus();
}

void ContactDialog::setBusy(bool isBusy)
{
    m_save->setEnabled(!isBusy);
    m_form->setEnabled(!isBusy);
}

void ContactDialog::save()
{
    m_notice->clear();
    if (!m_form->checkDays())
        return;
    if (m_before) {
        saveChange();
        return;
    }
    setBusy(true);
    whenDone(m_tools.contacts.call(&ContactService::add, m_form->draft()), this,
             [this](const Result<Contact> &answer) { take(answer); });
}

void ContactDialog::saveChange()
{
    setBusy(true);
    whenDone(m_tools.contacts.call(&ContactService::change, m_before->id, m_before->version, m_form->draft()), this,
             [this](const Result<Contact> &answer) { take(answer); });
}

void ContactDialog::take(const Result<Contact> &answer)
{
    setBusy(false);
    if (answer) {
        if (m_before)
            Q_EMIT changed(*m_before, *answer);
        else
            Q_EMIT added(*answer);
        accept();
        return;
    }
    if (answer.error().code == Error::Code::Conflict)
        showConflict();
    else if (!m_form->showFault(answer.error()))
        m_notice->showError(answer.error());
}

void ContactDialog::showConflict()
{
    whenDone(m_tools.people.call(&PermissionService::contact, m_before->id), this,
             [this](const Result<Contact> &theirs) {
                 if (theirs)
                     offerBoth(*theirs);
                 else
                     m_notice->showError(theirs.error());
             });
}

void ContactDialog::offerBoth(const Contact &theirs)
{
    auto *box = new ConflictBox(*m_before, m_form->draft(), theirs, m_tools.phrases, this);
    connect(box, &ConflictBox::chosen, this, [this, theirs](const ContactDraft &draft) {
        m_before = theirs;
        m_form->show(draft, false);
        saveChange();
    });
    box->open();
}

void ContactDialog::lookForLookalikes()
{
    const auto look = ++m_look;
    const ContactId self = m_before ? m_before->id : ContactId();
    whenDone(m_tools.contacts.call(&ContactService::lookalikes, m_form->draft(), self), this,
             [this, look](const Result<QList<Contact>> &found) {
                 if (look == m_look && found)
                     warnOf(*found);
             });
}

void ContactDialog::warnOf(const QList<Contact> &lookalikes)
{
    if (lookalikes.isEmpty()) {
        m_lookalike->clear();
        return;
    }
    const Contact &first = lookalikes.first();
    m_lookalike->say(Tone::Warning, tr("This may already be %1.").arg(displayName(first)),
                     tr("The same e-mail address or phone number is on that card."));
    m_lookalike->offer(tr("Open that card"), [this, id = first.id] { Q_EMIT openWished(id); });
}

/// What was typed is not thrown away by a slip of the finger.
void ContactDialog::reject()
{
    if (m_form->draft() == m_started) {
        QDialog::reject();
        return;
    }
    Question question;
    question.title = tr("Leave without saving?");
    question.text = tr("What you have typed will be lost.");
    question.yes = tr("Leave");
    question.no = tr("Go on editing");
    m_tools.prompts.ask(this, question, [this](bool yes) {
        if (yes)
            QDialog::reject();
    });
}

void ContactDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::ControlModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_S)) {
        if (m_save->isEnabled())
            m_save->click();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace crm
