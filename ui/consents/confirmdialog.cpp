// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/confirmdialog.h"

#include "widgets/buttons.h"
#include "widgets/headings.h"
#include "widgets/notice.h"
#include "widgets/prompts.h"
#include "widgets/theme.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

QString onlyFileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

ConfirmDialog::ConfirmDialog(const ConfirmationParts &parts, QWidget *parent)
    : QDialog(parent), m_parts(parts), m_code(new QLineEdit(this)), m_who(wordsLabel({}, this)),
      m_words(wordsLabel({}, this)), m_notice(new Notice(this)), m_yes(plainButton(tr("Says &yes"), {}, this)),
      m_no(plainButton(tr("Says &no"), {}, this))
{
    setWindowTitle(u"Entre Nous"_s);
    setObjectName(u"confirmDialog"_s);
    setAcceptDrops(true);
    m_code->setObjectName(u"confirmCode"_s);
    m_code->setAcceptDrops(false);
    m_code->setPlaceholderText(u"EN-…"_s);
    m_who->setObjectName(u"confirmWho"_s);
    m_words->setObjectName(u"confirmWords"_s);
    m_yes->setObjectName(u"saysYes"_s);
    m_no->setObjectName(u"saysNo"_s);
    auto *heading = wordsLabel(tr("What did the person answer?"), this);
    setType(heading, Type::Title);
    auto *file = plainButton(tr("Choose the &reply…"), u"file"_s, this);
    file->setObjectName(u"chooseReply"_s);
    auto *look = plainButton(tr("&Look it up"), u"search"_s, this);
    look->setObjectName(u"lookUp"_s);
    auto *codeRow = new QHBoxLayout;
    codeRow->setSpacing(8);
    codeRow->addWidget(m_code, 1);
    codeRow->addWidget(look);
    auto *cancel = flatButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_no);
    buttons->addWidget(m_yes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addWidget(wordsLabel(
        tr("Drop the saved reply here, or type the code she gave you. The reply is kept as evidence."), this));
    column->addWidget(fieldLabel(tr("The &code"), m_code));
    column->addLayout(codeRow);
    column->addWidget(file, 0, Qt::AlignLeft);
    column->addWidget(m_notice);
    column->addWidget(m_who);
    column->addWidget(m_words);
    column->addSpacing(8);
    column->addLayout(buttons);
    setMinimumWidth(560);
    connect(file, &QPushButton::clicked, this, &ConfirmDialog::chooseFile);
    connect(look, &QPushButton::clicked, this, &ConfirmDialog::readCode);
    connect(m_code, &QLineEdit::returnPressed, this, &ConfirmDialog::readCode);
    connect(cancel, &QPushButton::clicked, this, &ConfirmDialog::reject);
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(ConsentState::Given); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(ConsentState::Refused); });
    for (QPushButton *button : {file, look, cancel, m_yes, m_no})
        button->setAutoDefault(false);
    showReply();
}

void ConfirmDialog::choose(const QString &path)
{
    if (path.isEmpty())
        return;
    m_code->clear();
    whenDone(m_parts.confirmations.call(&ConfirmationService::fromFile, path), this,
             [this](const Result<ConfirmationReply> &reply) { take(reply); });
}

void ConfirmDialog::chooseFile()
{
    const FileWish wish{tr("Choose the saved reply"), tr("Mails (*.eml *.mbox);;All files (*)"), {}, {}};
    m_parts.prompts.openFile(this, wish, [this](const QString &path) { choose(path); });
}

void ConfirmDialog::readCode()
{
    if (m_code->text().trimmed().isEmpty())
        return;
    whenDone(m_parts.confirmations.call(&ConfirmationService::withToken, m_code->text()), this,
             [this](const Result<ConfirmationReply> &reply) { take(reply); });
}

void ConfirmDialog::take(const Result<ConfirmationReply> &reply)
{
    m_notice->clear();
    m_reply.reset();
    if (reply)
        m_reply = *reply;
    else
        m_notice->showError(reply.error());
    showReply();
}

QString ConfirmDialog::doubtText() const
{
    if (m_reply->doubt == "sender_differs"_L1)
        return tr("The reply came from %1, which is no address of this person. Ask her before you answer for her.")
            .arg(m_reply->from);
    if (m_reply->doubt == "automatic_reply"_L1)
        return tr("A machine wrote this reply. It is no answer of hers.");
    if (m_reply->doubt == "says_no"_L1)
        return tr("Read it: this looks like a no.");
    return {};
}

void ConfirmDialog::showReply()
{
    const bool isMachine = m_reply && m_reply->doubt == "automatic_reply"_L1;
    const QString off = !m_reply ? tr("First the code or the reply")
        : isMachine              ? tr("A machine cannot answer for her")
                                 : QString();
    setReasonOff(m_yes, off);
    setReasonOff(m_no, off);
    m_who->setVisible(m_reply.has_value());
    m_words->setVisible(m_reply && !m_reply->words.isEmpty());
    if (!m_reply)
        return;
    const Phrases &words = m_parts.words;
    m_who->setText(tr("%1 was asked on %2: “%3” %4.", "person, day, purpose, by which channel")
                       .arg(m_reply->personName, words.date(m_reply->confirmation.requestedAtUtc.toLocalTime().date()),
                            m_reply->purpose.label.in(words.language()),
                            words.byChannel(m_reply->confirmation.channel)));
    m_words->setText(tr("“%1”", "what a person wrote").arg(m_reply->words.simplified().left(400)));
    if (const QString doubt = doubtText(); !doubt.isEmpty())
        m_notice->say(Tone::Warning, doubt);
}

void ConfirmDialog::answer(ConsentState state)
{
    m_yes->setEnabled(false);
    m_no->setEnabled(false);
    whenDone(m_parts.confirmations.call(&ConfirmationService::answer, *m_reply, state,
                                        m_reply->confirmation.sentBy == Channel::Post ? CollectionMethod::Letter
                                                                                      : CollectionMethod::Email),
             this, [this](const Result<ConsentEvent> &event) {
                 if (!event) {
                     m_notice->showError(event.error());
                     return showReply();
                 }
                 Q_EMIT answered(*event);
                 accept();
             });
}

void ConfirmDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!onlyFileOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ConfirmDialog::dropEvent(QDropEvent *event)
{
    choose(onlyFileOf(event->mimeData()));
}

} // namespace crm
