// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/cardheader.h"

#include "callphrases.h"
#include "people/stopmenu.h"

#include "widgets/buttons.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace crm {

using namespace Qt::StringLiterals;

CardHeader::CardHeader(StopMenu &stops, const Phrases &phrases, QWidget *parent)
    : QWidget(parent), m_name(wordsLabel({})), m_about(new QLabel), m_edit(iconButton(u"edit"_s, tr("Edit (Ctrl+E)"))),
      m_more(iconButton(u"more"_s, tr("More"))), m_close(iconButton(u"close"_s, tr("Close the card (Esc)"))),
      m_record(primaryButton(tr("Record a consent"), u"consent"_s)), m_stop(dangerButton(tr("Say stop"), u"stop"_s)),
      m_rights(plainButton(tr("Their rights"))), m_stops(stops)
{
    setType(m_name, Type::Title);
    setType(m_about, Type::Body, Ink::Secondary);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_name->setObjectName(u"cardName"_s);
    m_about->setObjectName(u"cardAbout"_s);
    m_edit->setObjectName(u"editContact"_s);
    m_more->setObjectName(u"cardMore"_s);
    m_close->setObjectName(u"closeCard"_s);
    m_record->setObjectName(u"recordConsent"_s);
    m_stop->setObjectName(u"sayStop"_s);
    m_rights->setObjectName(u"rights"_s);
    m_edit->setShortcut(QKeySequence(u"Ctrl+E"_s));
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_name, 1);
    for (QToolButton *button : {m_edit, m_more, m_close})
        top->addWidget(button, 0, Qt::AlignTop);
    auto *moves = new QHBoxLayout;
    moves->setSpacing(8);
    for (QPushButton *button : {m_record, m_stop, m_rights})
        moves->addWidget(button);
    moves->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 8);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_about);
    column->addSpacing(4);
    column->addLayout(moves);
    makeMenus(phrases);
    connect(m_edit, &QToolButton::clicked, this, &CardHeader::editWished);
    connect(m_close, &QToolButton::clicked, this, &CardHeader::closeWished);
    connect(m_record, &QPushButton::clicked, this, &CardHeader::recordWished);
}

void CardHeader::makeMenus(const Phrases &phrases)
{
    auto *more = new QMenu(m_more);
    QAction *why = more->addAction(icon(u"why"_s), tr("Why do we hold this person?"));
    why->setObjectName(u"whyPerson"_s);
    connect(why, &QAction::triggered, this, [this] { Q_EMIT whyWished(m_more); });
    QAction *ask = more->addAction(icon(u"email"_s), tr("Ask for a consent by mail or letter…"), this, &CardHeader::askWished);
    ask->setObjectName(u"askConsent"_s);
    QAction *form = more->addAction(icon(u"print"_s), tr("Print a consent form…"), this, &CardHeader::formWished);
    form->setObjectName(u"printForm"_s);
    QAction *receipt
        = more->addAction(icon(u"receipt"_s), tr("Keep a receipt they bring…"), this, &CardHeader::receiptWished);
    receipt->setObjectName(u"keepReceipt"_s);
    QMenu *calls = more->addMenu(icon(u"phone"_s), tr("Note a call attempt"));
    for (const CallOutcome outcome : kCallOutcomes) {
        QAction *call = calls->addAction(callWord(phrases, outcome), this, [this, outcome] { Q_EMIT callMade(outcome); });
        call->setObjectName(u"call_"_s + codeOf(outcome));
    }
    QAction *agree = more->addAction(icon(u"clock"_s), tr("Agree on a call outside the hours…"), this,
                                     &CardHeader::agreeCallWished);
    agree->setObjectName(u"agreeCall"_s);
    more->addSeparator();
    m_trash = more->addAction(icon(u"trash"_s), tr("Move to the trash"), this, &CardHeader::trashWished);
    m_restore = more->addAction(icon(u"undo"_s), tr("Take out of the trash"), this, &CardHeader::restoreWished);
    m_more->setMenu(more);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_stop->setMenu(&m_stops);
    connect(&m_stops, &QMenu::aboutToShow, this, &CardHeader::stopMenuOpening);
    auto *rights = new QMenu(m_rights);
    QAction *request = rights->addAction(icon(u"request"_s), tr("Answer a request…"), this, &CardHeader::requestWished);
    request->setObjectName(u"answerRequest"_s);
    QAction *copy = rights->addAction(icon(u"export"_s), tr("Give them their data…"), this, &CardHeader::exportWished);
    copy->setObjectName(u"giveData"_s);
    m_rights->setMenu(rights);
}

void CardHeader::show(const Contact &contact)
{
    const QString name = displayName(contact);
    m_name->setText(name);
    QStringList about;
    QStringList post{contact.jobTitle};
    if (contact.organisation != name)
        post << contact.organisation;
    post.removeAll(QString());
    //: a job title, then the organisation
    about << (post.size() == 2 ? tr("%1, %2").arg(post.first(), post.last()) : post.value(0));
    about << (contact.addresses.isEmpty() ? QString() : contact.addresses.first().city);
    const QDate since = contact.createdAtUtc.toLocalTime().date();
    switch (contact.relation) {
    case Relation::Customer:
        about << tr("customer since %1").arg(since.year());
        break;
    case Relation::Prospect:
        about << tr("prospect since %1").arg(since.year());
        break;
    case Relation::FormerCustomer:
        about << tr("former customer");
        break;
    case Relation::Supplier:
        about << tr("supplier");
        break;
    case Relation::Partner:
        about << tr("partner");
        break;
    case Relation::Other:
        break;
    }
    if (contact.trashedAtUtc)
        about << tr("in the trash");
    about.removeAll(QString());
    m_aboutText = about.join(u" · "_s);
    m_trash->setVisible(!contact.trashedAtUtc);
    m_restore->setVisible(contact.trashedAtUtc.has_value());
    fit();
}

void CardHeader::setReady(bool isReady)
{
    for (QWidget *move : std::initializer_list<QWidget *>{m_edit, m_more, m_record, m_stop, m_rights})
        move->setEnabled(isReady);
}

/// Words of the buttons shorten to their verb where they would not fit; the tip keeps the whole.
void CardHeader::fit()
{
    const int room = width() - 32;
    m_about->setText(m_about->fontMetrics().elidedText(m_aboutText, Qt::ElideRight, room));
    m_about->setToolTip(m_about->text() == m_aboutText ? QString() : m_aboutText);
    m_record->setText(tr("Record a consent"));
    m_rights->setText(tr("Their rights"));
    const int wished = m_record->sizeHint().width() + m_stop->sizeHint().width() + m_rights->sizeHint().width() + 16;
    if (wished > room) {
        m_record->setText(tr("Record", "a consent, on a narrow card"));
        m_rights->setText(tr("Rights", "of the person, on a narrow card"));
    }
    m_record->setToolTip(tr("Record a consent"));
    m_record->setAccessibleName(tr("Record a consent"));
    m_rights->setToolTip(tr("Their rights: requests and copies of their data"));
}

void CardHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace crm
