// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "consent request", "consent confirm", "consent queue": asking with a code, its answer, and what is to be asked.
#include "commands.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

struct ConfirmWords {
    Q_DECLARE_TR_FUNCTIONS(ConfirmWords)
};

QJsonObject confirmationJson(const Confirmation &one)
{
    return {{u"id"_s, one.id.toString()}, {u"contact"_s, one.contact.toString()}, {u"purpose"_s, one.purpose}, {u"channel"_s, codeOf(one.channel)},
            {u"sent_by"_s, codeOf(one.sentBy)}, {u"language"_s, one.language}, {u"requested_at"_s, instantText(one.requestedAtUtc)},
            {u"expires_at"_s, instantText(one.expiresAtUtc)}, {u"state"_s, codeOf(one.state)}, {u"event"_s, one.request.toString()}};
}

Result<ConfirmationReply> replyFrom(const ConfirmationService &service, const Arguments &arguments)
{
    if (arguments.has(u"reply"_s))
        return service.fromFile(arguments.value(u"reply"_s));
    return service.withToken(arguments.positional().value(0));
}

} // namespace

ExitStatus runConsentRequest(CommandSession &session, const Arguments &arguments)
{
    CRM_COMMAND_CHECK(arguments.expect(1, 1));
    CRM_COMMAND(id, contactIdFrom(arguments.positional().at(0)));
    const auto channel = channelFromCode(arguments.value(u"channel"_s));
    if (!channel || !arguments.has(u"purpose"_s) || !arguments.has(u"output"_s))
        return session.console().fail(invalid(!channel ? u"--channel"_s : !arguments.has(u"purpose"_s) ? u"--purpose"_s : u"--output"_s, u"usage"_s));
    if (QFile::exists(arguments.value(u"output"_s)))
        return session.console().fail(invalid(u"--output"_s, u"file_exists"_s));
    CRM_COMMAND(write, session.writing());
    ConfirmationWish wish;
    wish.contact = id;
    wish.purpose = arguments.value(u"purpose"_s);
    wish.channel = *channel;
    wish.sentBy = arguments.has(u"letter"_s) ? Channel::Post : Channel::Email;
    wish.language = arguments.value(u"wording-language"_s);
    wish.isHerOwnWish = arguments.has(u"own-wish"_s);
    wish.note = arguments.value(u"note"_s);
    CRM_COMMAND(draft, write->confirmations.request(wish));
    CRM_COMMAND_CHECK(writeNew(arguments.value(u"output"_s), draft.content));
    QJsonObject json = confirmationJson(draft.confirmation);
    json[u"code"_s] = draft.token;
    json[u"path"_s] = arguments.value(u"output"_s);
    return session.console().answer(json, ConfirmWords::tr("Draft written. The code, shown once: %1").arg(draft.token));
}

ExitStatus runConsentConfirm(CommandSession &session, const Arguments &arguments)
{
    CRM_COMMAND_CHECK(arguments.expect(arguments.has(u"reply"_s) ? 0 : 1, arguments.has(u"reply"_s) ? 0 : 1));
    const auto state = consentStateFromCode(arguments.value(u"state"_s, u"given"_s));
    const auto method = collectionMethodFromCode(arguments.value(u"method"_s, u"email"_s));
    if (!state || !method)
        return session.console().fail(invalid(state ? u"--method"_s : u"--state"_s, u"usage"_s));
    CRM_COMMAND(write, session.writing());
    CRM_COMMAND(reply, replyFrom(write->confirmations, arguments));
    // What only a person can judge is not decided by a script, unless it says so.
    if (!reply.doubt.isEmpty() && !arguments.has(u"state"_s))
        return session.console().fail(refused(reply.doubt));
    CRM_COMMAND(event, write->confirmations.answer(reply, *state, *method));
    const QJsonObject json {{u"event"_s, event.id.toString()}, {u"contact"_s, event.contact.toString()}, {u"purpose"_s, event.purpose},
                            {u"channel"_s, event.channel ? codeOf(*event.channel) : QString()}, {u"state"_s, codeOf(event.state)}};
    return session.console().answer(json, event.state == ConsentState::Given ? ConfirmWords::tr("The consent is confirmed.") : ConfirmWords::tr("The refusal is recorded."));
}

ExitStatus runConsentQueue(CommandSession &session, const Arguments &arguments)
{
    CRM_COMMAND_CHECK(arguments.expect(0, 0));
    const auto reason = askReasonFromCode(arguments.value(u"reason"_s, u"ends_soon"_s));
    if (!reason)
        return session.console().fail(invalid(u"--reason"_s, u"usage"_s));
    CRM_COMMAND(read, session.reading());
    CRM_COMMAND(lines, read->asking.lines(*reason, 10'000));
    QJsonArray json;
    QStringList text;
    for (const AskLine &line : lines) {
        json.append(QJsonObject {{u"contact"_s, line.contact.toString()}, {u"name"_s, line.name}, {u"purpose"_s, line.purpose}, {u"channel"_s, codeOf(line.channel)},
                                 {u"on"_s, line.on.toString(Qt::ISODate)}, {u"way"_s, line.way ? QJsonValue(codeOf(line.way->channel)) : QJsonValue()},
                                 {u"code"_s, line.way ? line.way->code : line.whyNone}, {u"asked"_s, line.asked}, {u"reminder_due"_s, line.isReminderDue},
                                 {u"waiting"_s, line.waiting ? QJsonValue(confirmationJson(*line.waiting)) : QJsonValue()}});
        text += QStringList {line.name, line.purpose, session.phrases().word(line.channel), session.phrases().date(line.on),
                             line.way ? session.phrases().byChannel(line.way->channel) : line.whyNone}.join(u'\t');
    }
    return session.console().answer(json, text.join(u'\n'));
}

} // namespace crm
