// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftconfirmationwriter.h"

#include "gmimehandles.h"
#include "pdfdocument.h"
#include "phrases.h"
#include "receiptspeech.h"

#include <mutex>

using namespace Qt::StringLiterals;

namespace crm {

namespace {

/// No line break of a name or an address may begin another header.
QByteArray oneLine(const QString &text)
{
    return text.simplified().toUtf8();
}

QString greeting(const Phrases &phrases, const Contact &contact)
{
    return phrases.say(QT_TRANSLATE_NOOP("Phrases", "Hello %1,")).arg(displayName(contact));
}

QString question(const Phrases &phrases, const ConfirmationLetter &letter)
{
    if (letter.endsOn)
        return phrases
            .say(QT_TRANSLATE_NOOP("Phrases",
                                   "You agreed to the following until %1. If you want it to go on, please confirm it."))
            .arg(phrases.date(*letter.endsOn));
    return phrases.say(QT_TRANSLATE_NOOP("Phrases", "Do you agree to the following?"));
}

QString channelLine(const Phrases &phrases, const ConfirmationLetter &letter)
{
    return phrases.say(QT_TRANSLATE_NOOP("Phrases", "You would be reached %1.")).arg(phrases.byChannel(letter.channel));
}

QString silence(const Phrases &phrases, const ConfirmationLetter &letter)
{
    if (letter.endsOn)
        return phrases.say(QT_TRANSLATE_NOOP("Phrases", "Without an answer from you it simply ends on %1."))
            .arg(phrases.date(*letter.endsOn));
    return phrases.say(QT_TRANSLATE_NOOP(
        "Phrases", "Without an answer from you nothing is sent, and this question is forgotten after 30 days."));
}

QString codeLine(const Phrases &phrases, const ConfirmationLetter &letter)
{
    return phrases.say(QT_TRANSLATE_NOOP("Phrases", "Your code: %1 (good once, until %2)"))
        .arg(letter.token, phrases.date(letter.goodUntil));
}

QString senderLines(const Controller &controller)
{
    QStringList lines{controller.name, controller.address, controller.email, controller.phone};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString subjectOf(const Phrases &phrases, const ConfirmationLetter &letter)
{
    return phrases.say(QT_TRANSLATE_NOOP("Phrases", "%1: please confirm [%2]"))
        .arg(letter.controller.name, letter.token);
}

QString textOf(const Phrases &phrases, const ConfirmationLetter &letter)
{
    const QString how = phrases.say(
        QT_TRANSLATE_NOOP("Phrases",
                          "To say yes, reply to this message and leave the code in its subject. To say no, reply with "
                          "the single word NO."));
    return QStringList{greeting(phrases, letter.contact),
                       question(phrases, letter),
                       letter.wording.shown(letter.language),
                       channelLine(phrases, letter),
                       how,
                       silence(phrases, letter),
                       codeLine(phrases, letter),
                       senderLines(letter.controller)}
        .join(u"\n\n"_s);
}

QString whatWasSaid(const Phrases &phrases, const SpokenAnswers &said)
{
    const ConsentEvent &first = said.events.first();
    return phrases.say(QT_TRANSLATE_NOOP("Phrases", "This is what you told us on %1 (%2):"))
        .arg(momentOf(first, phrases), phrases.inSentence(phrases.word(first.method)));
}

QString sentenceOf(const Phrases &phrases, const SpokenAnswers &said)
{
    return phrases.consentSentence(speechOf(said.events, said.purposes, said.contact, said.controller));
}

QString whatIfNot(const Phrases &phrases)
{
    return phrases.say(QT_TRANSLATE_NOOP("Phrases",
                                         "If this is not what you said, or if you change your mind, tell us: at any "
                                         "time, free of charge and without a reason."));
}

QString textOf(const Phrases &phrases, const SpokenAnswers &said)
{
    QStringList parts{greeting(phrases, said.contact), whatWasSaid(phrases, said), sentenceOf(phrases, said)};
    const QStringList wordings = wordingsOf(said.events);
    if (!wordings.isEmpty())
        parts << phrases.say(QT_TRANSLATE_NOOP("Phrases", "What was read to you:")) << wordings;
    parts << whatIfNot(phrases) + u' '
            + phrases.say(QT_TRANSLATE_NOOP("Phrases", "Replying to this message with the single word STOP is enough."))
          << senderLines(said.controller);
    return parts.join(u"\n\n"_s);
}

/// A plain text without pictures or links: nothing in it tells anybody that it was opened (C9).
Result<QByteArray> draftTo(const Contact &contact, const Controller &controller, const QString &subject,
                           const QString &body)
{
    const GObjectPtr<GMimeMessage> message(g_mime_message_new(TRUE));
    if (!controller.email.isEmpty())
        g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_FROM, oneLine(controller.name).constData(),
                                   oneLine(controller.email).constData());
    g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_TO, oneLine(displayName(contact)).constData(),
                               oneLine(contact.emails.value(0).value).constData());
    g_mime_message_set_subject(message.get(), oneLine(subject).constData(), "utf-8");
    // Mail programs open what has not been sent as a draft to be looked at.
    g_mime_object_set_header(GMIME_OBJECT(message.get()), "X-Unsent", "1", nullptr);
    g_mime_object_set_header(GMIME_OBJECT(message.get()), "MIME-Version", "1.0", nullptr);
    const GObjectPtr<GMimeTextPart> text(g_mime_text_part_new_with_subtype("plain"));
    g_mime_text_part_set_charset(text.get(), "utf-8");
    g_mime_text_part_set_text(text.get(), body.toUtf8().constData());
    g_mime_part_set_content_encoding(GMIME_PART(text.get()), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(text.get()));
    const GText written(g_mime_object_to_string(GMIME_OBJECT(message.get()), nullptr));
    if (!written)
        return Error{Error::Code::Internal, {}, u"mail not written"_s, {}};
    return QByteArray(written.get());
}

} // namespace

DraftConfirmationWriter::DraftConfirmationWriter()
{
    static std::once_flag once;
    std::call_once(once, g_mime_init);
}

Result<QByteArray> DraftConfirmationWriter::mail(const ConfirmationLetter &letter) const
{
    const Phrases phrases(letter.language);
    return draftTo(letter.contact, letter.controller, subjectOf(phrases, letter), textOf(phrases, letter));
}

Result<QByteArray> DraftConfirmationWriter::page(const ConfirmationLetter &letter) const
{
    const Phrases phrases(letter.language);
    DocumentText text;
    text.language = phrases.language();
    text.title = phrases.say(QT_TRANSLATE_NOOP("Phrases", "Please confirm"));
    text.subtitle = letter.controller.name;
    text.footer = letter.token;
    text.parts << paragraph(greeting(phrases, letter.contact)) << paragraph(question(phrases, letter))
               << quote(letter.wording.shown(letter.language)) << paragraph(channelLine(phrases, letter))
               << paragraph(phrases.say(QT_TRANSLATE_NOOP("Phrases",
                                                          "To answer, tick, sign and send this page back, or give us "
                                                          "the code by phone, by e-mail or at the counter.")))
               << heading(phrases.say(QT_TRANSLATE_NOOP("Phrases", "Your answer")))
               << fields({{phrases.say(QT_TRANSLATE_NOOP("Phrases", "I agree")), u"☐"_s},
                          {phrases.say(QT_TRANSLATE_NOOP("Phrases", "I refuse")), u"☐"_s},
                          {phrases.say(QT_TRANSLATE_NOOP("Phrases", "Date and signature")), u"……………………………………"_s}})
               << paragraph(codeLine(phrases, letter)) << paragraph(silence(phrases, letter))
               << paragraph(senderLines(letter.controller));
    return pdfOf(text);
}

Result<QByteArray> DraftConfirmationWriter::mail(const SpokenAnswers &said) const
{
    const Phrases phrases(said.language);
    const QString subject = phrases.say(QT_TRANSLATE_NOOP("Phrases", "%1: what you told us on %2"))
                                .arg(said.controller.name, momentOf(said.events.first(), phrases));
    return draftTo(said.contact, said.controller, subject, textOf(phrases, said));
}

Result<QByteArray> DraftConfirmationWriter::page(const SpokenAnswers &said) const
{
    const Phrases phrases(said.language);
    DocumentText text;
    text.language = phrases.language();
    text.title = phrases.say(QT_TRANSLATE_NOOP("Phrases", "What you told us"));
    text.subtitle = said.controller.name;
    text.parts << paragraph(greeting(phrases, said.contact)) << paragraph(whatWasSaid(phrases, said))
               << quote(sentenceOf(phrases, said));
    const QStringList wordings = wordingsOf(said.events);
    if (!wordings.isEmpty())
        text.parts << heading(phrases.say(QT_TRANSLATE_NOOP("Phrases", "What was read to you")));
    for (const QString &wording : wordings)
        text.parts << quote(wording);
    text.parts << paragraph(whatIfNot(phrases)) << paragraph(senderLines(said.controller));
    return pdfOf(text);
}

} // namespace crm
