// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "consent withdraw-list": what the wizard of withdrawals does, without a window. --dry-run is the review, --as corrects it.
#include "commands.h"

#include "stopphrases.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

struct WithdrawListWords {
    Q_DECLARE_TR_FUNCTIONS(WithdrawListWords)
};

QJsonObject lineJson(const StopLine &line)
{
    QJsonArray people;
    for (const StopPerson &person : line.people)
        people.append(QJsonObject {{u"id"_s, person.id.toString()}, {u"name"_s, person.name}, {u"has_stopped"_s, person.hasStopped},
                                   {u"consented_later"_s, person.consentedLater ? QJsonValue(person.consentedLater->toString(Qt::ISODate)) : QJsonValue()}});
    return {{u"line"_s, line.number}, {u"address"_s, line.address}, {u"kind"_s, codeOf(line.kind)}, {u"reason"_s, line.reason}, {u"stops"_s, stops(line.kind)},
            {u"said_at"_s, line.saidAtUtc.isValid() ? QJsonValue(instantText(line.saidAtUtc)) : QJsonValue()}, {u"words"_s, line.words}, {u"people"_s, people}};
}

QString lineText(const Phrases &phrases, const StopLine &line)
{
    QStringList names;
    for (const StopPerson &person : line.people)
        names += person.name;
    return QStringList {QString::number(line.number), stopWord(phrases, line.kind), line.address, names.isEmpty() ? u"-"_s : names.join(u"; "_s),
                        stopReason(phrases, line.reason)}.join(u'\t');
}

/// "12=objection": line 12 counts as an objection.
Result<void> correct(QList<StopLine> &lines, const QStringList &corrections)
{
    for (const QString &correction : corrections) {
        bool isNumber = false;
        const qint64 number = correction.section(u'=', 0, 0).toLongLong(&isNumber);
        const auto kind = stopKindFromCode(correction.section(u'=', 1));
        bool isFound = false;
        for (StopLine &line : lines) {
            if (!isNumber || !kind || line.number != number)
                continue;
            line.kind = *kind;
            line.reason = u"corrected"_s;
            isFound = true;
        }
        if (!isFound)
            return invalid(u"--as "_s + correction, u"usage"_s);
    }
    return {};
}

Result<QList<StopLine>> linesFrom(CommandSession &session, const StopListService &stops, const QString &file)
{
    if (file != u"-"_s)
        return stops.fromFile(file, session.progress());
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return invalid(file, u"file_unreadable"_s);
    return stops.fromText(QString::fromUtf8(input.read(16 * 1024 * 1024)));
}

ExitStatus showLines(CommandSession &session, const QList<StopLine> &lines)
{
    QJsonArray json;
    QStringList text;
    for (const StopLine &line : lines) {
        json.append(lineJson(line));
        text += lineText(session.phrases(), line);
    }
    return session.console().answer(json, text.join(u'\n'));
}

} // namespace

ExitStatus runWithdrawList(CommandSession &session, const Arguments &arguments)
{
    CRM_COMMAND_CHECK(arguments.expect(1, 1));
    const auto method = collectionMethodFromCode(arguments.value(u"method"_s, u"email"_s));
    if (!method)
        return session.console().fail(invalid(u"--method"_s, u"usage"_s));
    CRM_COMMAND(write, session.writing());
    CRM_COMMAND(lines, linesFrom(session, write->stops, arguments.positional().at(0)));
    CRM_COMMAND_CHECK(correct(lines, arguments.values(u"as"_s)));
    if (arguments.has(u"dry-run"_s))
        return showLines(session, lines);
    CRM_COMMAND(outcome, write->stops.apply({lines, arguments.value(u"purpose"_s), *method, arguments.has(u"suppress-unknown"_s)}, session.progress()));
    const QJsonObject json {{u"people"_s, outcome.people}, {u"events"_s, outcome.events}, {u"suppressed"_s, outcome.suppressed}, {u"unknown"_s, outcome.unknown}, {u"left"_s, outcome.left}};
    return session.console().answer(json, WithdrawListWords::tr("%n person(s) stopped.", nullptr, outcome.people));
}

} // namespace crm
