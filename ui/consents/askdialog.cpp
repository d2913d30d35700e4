// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/askdialog.h"

#include "widgets/buttons.h"
#include "widgets/dialogfit.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/prompts.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

AskDialog::AskDialog(const ConfirmationParts &parts, ContactId contact, const QString &purpose, Channel channel,
                     QWidget *parent)
    : QDialog(parent), m_parts(parts), m_contact(contact), m_heading(wordsLabel(tr("Ask for a consent"), this)),
      m_purpose(new QComboBox(this)), m_channel(new QComboBox(this)), m_sentBy(new QComboBox(this)),
      m_ours(new QRadioButton(tr("&We ask of our own accord"), this)),
      m_hers(new QRadioButton(tr("&She has asked for it herself: form, visit, call"), this)),
      m_way(wordsLabel({}, this)), m_note(new QLineEdit(this)), m_notice(new Notice(this)),
      m_code(wordsLabel({}, this)), m_cancel(flatButton(tr("Cancel"), this)),
      m_make(primaryButton(tr("&Make the draft…"), u"email"_s, this))
{
    setWindowTitle(u"Entre Nous"_s);
    setObjectName(u"askDialog"_s);
    setType(m_heading, Type::Title);
    m_purpose->setObjectName(u"askPurpose"_s);
    m_channel->setObjectName(u"askChannel"_s);
    m_sentBy->setObjectName(u"askSentBy"_s);
    m_ours->setObjectName(u"askOurs"_s);
    m_hers->setObjectName(u"askHers"_s);
    m_way->setObjectName(u"askWay"_s);
    m_note->setObjectName(u"askNote"_s);
    m_code->setObjectName(u"askCode"_s);
    m_make->setObjectName(u"makeDraft"_s);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setType(m_code, Type::Title);
    m_code->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_make);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(
        wordsLabel(tr("The draft holds the wording in the person’s language and a code that is good once, "
                      "for seven days. You send it with your own mail program."),
                   this));
    column->addWidget(m_fields = makeFields());
    column->addWidget(m_notice);
    column->addWidget(m_code);
    column->addSpacing(8);
    column->addLayout(buttons);
    setMinimumWidth(560);
    new DialogFit(this);
    connect(m_cancel, &QPushButton::clicked, this, &AskDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &AskDialog::make);
    load(purpose, channel);
}

QWidget *AskDialog::makeFields()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_sentBy->addItem(tr("By a mail, as a draft (.eml)"), int(Channel::Email));
    m_sentBy->addItem(tr("By a letter to print (PDF)"), int(Channel::Post));
    m_ours->setChecked(true);
    m_note->setPlaceholderText(tr("For example: filled in the form on the counter"));
    for (const auto &[text, field] : std::initializer_list<std::pair<QString, QWidget *>>{
             {tr("For &what"), m_purpose}, {tr("By which &channel"), m_channel}, {tr("&How we ask"), m_sentBy}}) {
        column->addWidget(fieldLabel(text, field));
        column->addWidget(field);
    }
    column->addSpacing(4);
    column->addWidget(m_ours);
    column->addWidget(m_way);
    column->addWidget(m_hers);
    column->addWidget(m_note);
    setType(m_way, Type::Small, Ink::Secondary);
    m_way->setContentsMargins(24, 0, 0, 0);
    connect(m_purpose, &QComboBox::activated, this,
            [this] { showChannels(Channel(m_channel->currentData().toInt())); });
    connect(m_channel, &QComboBox::activated, this, &AskDialog::askWays);
    connect(m_sentBy, &QComboBox::activated, this, &AskDialog::updateMake);
    connect(m_hers, &QRadioButton::toggled, this, &AskDialog::updateMake);
    return box;
}

void AskDialog::load(const QString &purpose, Channel channel)
{
    whenDone(m_parts.people.call(&PermissionService::contact, m_contact), this, [this](const Result<Contact> &contact) {
        if (!contact)
            return m_notice->showError(contact.error());
        m_heading->setText(tr("Ask %1 for a consent").arg(displayName(*contact)));
    });
    whenDone(m_parts.people.call(&PermissionService::purposes), this,
             [this, purpose, channel](const Result<QList<Purpose>> &purposes) {
                 if (!purposes)
                     return m_notice->showError(purposes.error());
                 for (const Purpose &one : *purposes) {
                     if (!one.isActive || one.basis != LegalBasis::Consent || one.channels.isEmpty())
                         continue;
                     m_purposes += one;
                     m_purpose->addItem(one.label.in(m_parts.words.language()), one.key);
                 }
                 m_purpose->setCurrentIndex(qMax(0, m_purpose->findData(purpose)));
                 showChannels(channel);
             });
}

void AskDialog::showChannels(Channel wished)
{
    m_channel->clear();
    for (const Purpose &purpose : std::as_const(m_purposes)) {
        if (purpose.key != m_purpose->currentData().toString())
            continue;
        for (const Channel channel : purpose.channels)
            m_channel->addItem(m_parts.words.word(channel), int(channel));
    }
    m_channel->setCurrentIndex(qMax(0, m_channel->findData(int(wished))));
    askWays();
}

void AskDialog::askWays()
{
    const auto life = ++m_life;
    whenDone(m_parts.confirmations.call(&ConfirmationService::ways, m_contact, m_purpose->currentData().toString(),
                                        Channel(m_channel->currentData().toInt())),
             this, [this, life](const Result<AskWays> &ways) {
                 if (life != m_life)
                     return;
                 if (!ways)
                     return m_notice->showError(ways.error());
                 m_ways = *ways;
                 updateMake();
             });
}

void AskDialog::updateMake()
{
    const Channel sentBy = Channel(m_sentBy->currentData().toInt());
    const auto way = std::find_if(m_ways.ways.begin(), m_ways.ways.end(),
                                  [sentBy](const Permission &one) { return one.channel == sentBy; });
    const bool isOpen = way != m_ways.ways.end();
    if (isOpen) {
        m_way->setText(m_parts.words.permissionSentence(*way));
    } else if (m_ways.whyNone == "E_OBJECTED"_L1 || m_ways.whyNone == "E_REFUSED"_L1
               || m_ways.whyNone == "E_WITHDRAWN"_L1) {
        m_way->setText(tr("Not allowed: the person has said no. Only she can open the question again."));
    } else {
        m_way->setText(tr("Not allowed: a message that asks for consent is direct marketing itself, and no other basis "
                          "permits it this way."));
    }
    m_note->setEnabled(m_hers->isChecked());
    setReasonOff(m_make, isOpen || m_hers->isChecked() ? QString() : tr("Only if the person has asked for it herself"));
}

ConfirmationWish AskDialog::wish() const
{
    ConfirmationWish wish;
    wish.contact = m_contact;
    wish.purpose = m_purpose->currentData().toString();
    wish.channel = Channel(m_channel->currentData().toInt());
    wish.sentBy = Channel(m_sentBy->currentData().toInt());
    wish.isHerOwnWish = m_hers->isChecked();
    wish.note = m_hers->isChecked() ? m_note->text() : QString();
    return wish;
}

/// The place comes first: whoever changes her mind there has asked nobody.
void AskDialog::make()
{
    const bool isMail = wish().sentBy == Channel::Email;
    const FileWish where{tr("Where should the draft go?"),
                         isMail ? tr("Mail draft (*.eml)") : tr("PDF (*.pdf)"),
                         {},
                         isMail ? u"eml"_s : u"pdf"_s};
    m_parts.prompts.saveFile(this, where, [this](const QString &path) {
        if (!path.isEmpty())
            write(path);
    });
}

void AskDialog::write(const QString &path)
{
    m_notice->clear();
    m_make->setEnabled(false);
    whenDone(m_parts.confirmations.call(&ConfirmationService::request, wish()), this,
             [this, path](const Result<ConfirmationDraft> &draft) {
                 updateMake();
                 if (!draft)
                     return m_notice->showError(draft.error());
                 QSaveFile file(path);
                 const bool isSaved = file.open(QIODevice::WriteOnly)
                     && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                     && file.write(draft->content) == draft->content.size() && file.commit();
                 showMade(*draft, isSaved);
             });
}

void AskDialog::showMade(const ConfirmationDraft &draft, bool isSaved)
{
    m_fields->hide();
    m_make->hide();
    m_cancel->setText(tr("Close"));
    const QString until = m_parts.words.date(draft.confirmation.expiresAtUtc.toLocalTime().date());
    if (isSaved)
        m_notice->say(Tone::Success, tr("The draft is saved. Open it, look at it and send it."),
                      tr("The code is good until %1. It is shown here once and kept nowhere.").arg(until));
    else
        m_notice->say(Tone::Error, tr("The draft could not be written there."),
                      tr("The request counts all the same: give the person this code, good until %1.").arg(until));
    m_code->setText(draft.token);
    m_code->show();
    adjustSize();
    Q_EMIT asked(m_contact);
}

} // namespace crm
