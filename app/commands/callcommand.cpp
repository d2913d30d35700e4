// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "contact call", "contact calls": attempts to call a person, which the law counts.
#include "commands.h"

#include "callphrases.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

struct CallWords {
    Q_DECLARE_TR_FUNCTIONS(CallWords)
};

QJsonObject attemptJson(const CallAttempt &attempt)
{
    return {{u"id"_s, attempt.id.toString()}, {u"contact"_s, attempt.contact.toString()}, {u"at"_s, instantText(attempt.atUtc)},
            {u"outcome"_s, codeOf(attempt.outcome)}, {u"by"_s, attempt.byName}};
}

ExitStatus noteCall(CommandSession &session, ContactId id, const Arguments &arguments)
{
    const auto outcome = callOutcomeFromCode(arguments.value(u"outcome"_s));
    if (!outcome)
        return session.console().fail(invalid(u"--outcome"_s, u"usage"_s));
    std::optional<QDateTime> occurred;
    if (arguments.has(u"occurred"_s)) {
        CRM_COMMAND(moment, momentFrom(arguments.value(u"occurred"_s)));
        occurred = moment;
    }
    CRM_COMMAND(write, session.writing());
    CRM_COMMAND(attempt, write->calls.note(id, *outcome, occurred));
    return session.console().answer(attemptJson(attempt), CallWords::tr("The call attempt is noted."));
}

ExitStatus showCalls(CommandSession &session, ContactId id)
{
    CRM_COMMAND(vault, session.vault());
    CRM_COMMAND(attempts, vault->write->calls.of(id));
    QJsonArray json;
    QStringList lines;
    for (const CallAttempt &attempt : attempts) {
        json.append(attemptJson(attempt));
        lines += QStringList {session.phrases().instant(attempt.atUtc), callWord(session.phrases(), attempt.outcome), attempt.byName}.join(u'\t');
    }
    return session.console().answer(json, lines.join(u'\n'));
}

ExitStatus agreeCall(CommandSession &session, ContactId id, const Arguments &arguments)
{
    CRM_COMMAND(moment, momentFrom(arguments.value(u"for"_s)));
    CRM_COMMAND(write, session.writing());
    CRM_COMMAND(agreement, write->calls.agree(id, moment, arguments.value(u"evidence"_s)));
    const QJsonObject json {{u"id"_s, agreement.id.toString()}, {u"contact"_s, agreement.contact.toString()}, {u"at"_s, instantText(agreement.atUtc)},
                            {u"agreed_at"_s, instantText(agreement.agreedAtUtc)}, {u"evidence"_s, agreement.evidence}, {u"by"_s, agreement.byName}};
    return session.console().answer(json, CallWords::tr("The agreed call is noted."));
}

} // namespace

ExitStatus runContactCall(CommandSession &session, const QStringList &words)
{
    CRM_COMMAND(arguments, Arguments::parsed(words.mid(1), {u"outcome"_s, u"occurred"_s, u"for"_s, u"evidence"_s}));
    CRM_COMMAND_CHECK(arguments.expect(1, 1));
    CRM_COMMAND(id, contactIdFrom(arguments.positional().at(0)));
    if (words.value(0) == u"agree-call"_s)
        return agreeCall(session, id, arguments);
    return words.value(0) == u"call"_s ? noteCall(session, id, arguments) : showCalls(session, id);
}

} // namespace crm
