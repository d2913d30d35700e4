// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

struct OfficeWords {
    Q_DECLARE_TR_FUNCTIONS(OfficeWords)
};

QJsonObject policyJson(const RetentionPolicy &policy)
{
    return {{u"id"_s, policy.id}, {u"label_fr"_s, policy.label.fr}, {u"label_en"_s, policy.label.en}, {u"anchor"_s, codeOf(policy.anchor)},
            {u"period"_s, policy.period.toIso()}, {u"action"_s, codeOf(policy.action)}, {u"source_fr"_s, policy.source.fr},
            {u"source_en"_s, policy.source.en}, {u"statutory"_s, policy.isStatutory}, {u"evaluated"_s, policy.isEvaluated}};
}

ExitStatus policies(CommandSession &session)
{
    CRM_COMMAND(read, session.reading());
    CRM_COMMAND(all, read->retention.policies());
    QJsonArray json;
    QStringList lines;
    for (const RetentionPolicy &policy : all) {
        json.append(policyJson(policy));
        lines.append(QStringList {policy.id, policy.period.toIso(), session.phrases().word(policy.action), policy.label.in(session.phrases().language())}.join(u'\t'));
    }
    return session.console().answer(json, lines.join(u'\n'));
}

ExitStatus preview(CommandSession &session, const Arguments &arguments)
{
    CRM_COMMAND_CHECK(arguments.expect(0, 0));
    CRM_COMMAND(read, session.reading());
    const QDate today = session.clock()().toLocalTime().date();
    QDate until = today;
    if (arguments.has(u"until"_s)) {
        until = QDate::fromString(arguments.value(u"until"_s), Qt::ISODate);
        if (!until.isValid())
            return session.console().fail(invalid(u"--until"_s, u"date_invalid"_s));
    }
    constexpr int kPage = 1000;
    QJsonArray json;
    QStringList lines;
    for (int skip = 0;; skip += kPage) {
        CRM_COMMAND(page, read->retention.lines(QDate(1970, 1, 1), until, arguments.value(u"policy"_s), kPage, skip, today));
        for (const RetentionLine &line : page) {
            json.append(QJsonObject {{u"contact"_s, line.contact.toString()}, {u"rule"_s, line.due.policy}, {u"anchor"_s, codeOf(line.due.anchor)},
                                     {u"anchor_on"_s, line.due.anchorOn.toString(Qt::ISODate)}, {u"date"_s, line.due.endsOn.toString(Qt::ISODate)},
                                     {u"action"_s, codeOf(line.due.action)}, {u"hold"_s, line.due.isHeld}, {u"days_left"_s, line.daysLeft},
                                     {u"reason"_s, session.phrases().anchorPhrase(line.due.anchor, line.due.anchorOn)}});
            lines.append(QStringList {line.contact.toString(), line.due.policy, session.phrases().date(line.due.endsOn),
                                      session.phrases().anchorPhrase(line.due.anchor, line.due.anchorOn), session.phrases().word(line.due.action)}.join(u'\t'));
        }
        if (page.size() < kPage)
            return session.console().answer(json, lines.join(u'\n'));
    }
}

QJsonObject requestJson(const SubjectRequest &request)
{
    return {{u"id"_s, request.id.toString()}, {u"contact"_s, request.contact.toString()}, {u"state"_s, codeOf(request.state)}, {u"channel"_s, request.channel},
            {u"received_on"_s, request.receivedOn.toString(Qt::ISODate)}, {u"due_on"_s, request.dueOn.toString(Qt::ISODate)},
            {u"answered_at"_s, request.answeredAtUtc ? QJsonValue(instantText(*request.answeredAtUtc)) : QJsonValue()},
            {u"package_sha256"_s, QString::fromLatin1(request.packageSha256.toHex())}};
}

ExitStatus addRequest(CommandSession &session, const Arguments &arguments)
{
    CRM_COMMAND_CHECK(arguments.expect(1, 1));
    CRM_COMMAND(id, contactIdFrom(arguments.positional().at(0)));
    SubjectRequest draft;
    draft.contact = id;
    draft.channel = arguments.value(u"channel"_s, u"other"_s);
    draft.identityCheck = arguments.value(u"identity"_s, u"known_person"_s);
    draft.receivedOn = QDate::currentDate();
    if (arguments.has(u"received"_s))
        draft.receivedOn = QDate::fromString(arguments.value(u"received"_s), Qt::ISODate);
    if (!draft.receivedOn.isValid())
        return session.console().fail(invalid(u"--received"_s, u"date_invalid"_s));
    CRM_COMMAND(write, session.writing());
    CRM_COMMAND(request, write->requests.receive(draft));
    return session.console().answer(requestJson(request), request.id.toString());
}

ExitStatus listRequests(CommandSession &session)
{
    CRM_COMMAND(vault, session.vault());
    CRM_COMMAND(all, vault->write->requests.requests());
    QJsonArray json;
    QStringList lines;
    for (const SubjectRequest &request : all) {
        json.append(requestJson(request));
        lines.append(QStringList {request.id.toString(), codeOf(request.state), session.phrases().date(request.dueOn), request.contactName}.join(u'\t'));
    }
    return session.console().answer(json, lines.join(u'\n'));
}

/// ID is a request; a person's id registers an access request received today and answers it.
ExitStatus writePackage(CommandSession &session, const Arguments &arguments)
{
    CRM_COMMAND_CHECK(arguments.expect(2, 2));
    CRM_COMMAND(write, session.writing());
    RequestId id = RequestId::fromString(arguments.positional().at(0));
    CRM_COMMAND_CHECK(contactIdFrom(arguments.positional().at(0)));
    if (const auto known = write->requests.find(id); !known) {
        SubjectRequest draft;
        draft.contact = ContactId(id.value());
        draft.channel = u"other"_s;
        draft.identityCheck = u"known_person"_s;
        draft.receivedOn = QDate::currentDate();
        CRM_COMMAND(request, write->requests.receive(draft));
        id = request.id;
    }
    CRM_COMMAND(request, write->requests.find(id));
    CRM_COMMAND(contact, write->contacts.find(request.contact));
    CRM_COMMAND(controller, write->office.controller());
    PackageOptions options;
    options.language = contact.language == u"fr"_s || contact.language == u"en"_s ? contact.language : controller.language;
    const QString name = u"entrenous-export-"_s + id.toString() + u'-' + QDate::currentDate().toString(Qt::ISODate);
    options.path = QDir(arguments.positional().at(1)).filePath(name);
    if (arguments.has(u"encrypt"_s)) {
        options.path += u".zip"_s;
        CRM_COMMAND(passphrase, passphraseFrom(arguments.value(u"package-passphrase-file"_s), "ENTRENOUS_PACKAGE_PASSPHRASE"));
        if (passphrase.isEmpty())
            return session.console().fail(invalid(u"--package-passphrase-file"_s, u"usage"_s));
        options.passphrase = passphrase;
    }
    if (!QDir().mkpath(arguments.positional().at(1)))
        return session.console().fail(invalid(arguments.positional().at(1), u"file_unwritable"_s));
    CRM_COMMAND(package, write->requests.writePackage(id, options, session.progress()));
    const QJsonObject json {{u"request"_s, id.toString()}, {u"path"_s, package.path}, {u"files"_s, QJsonArray::fromStringList(package.files)},
                            {u"sha256"_s, QString::fromLatin1(package.sha256.toHex())}};
    return session.console().answer(json, OfficeWords::tr("Access package written: %1").arg(package.path));
}

QJsonObject overviewJson(const Overview &overview)
{
    QJsonObject relations;
    for (auto it = overview.byRelation.cbegin(); it != overview.byRelation.cend(); ++it)
        relations.insert(codeOf(it.key()), it.value());
    QJsonArray consents;
    for (const ConsentTally &tally : overview.consents)
        consents.append(QJsonObject {{u"purpose"_s, tally.purpose}, {u"channel"_s, codeOf(tally.channel)}, {u"state"_s, codeOf(tally.state)}, {u"people"_s, tally.people}});
    QJsonArray months;
    for (const RetentionMonth &month : overview.retention.months)
        months.append(QJsonObject {{u"month"_s, month.month.toString(u"yyyy-MM")}, {u"due"_s, month.due}, {u"overdue"_s, month.overdue}});
    QJsonObject rules;
    for (auto it = overview.retention.byPolicy.cbegin(); it != overview.retention.byPolicy.cend(); ++it)
        rules.insert(it.key(), it.value());
    return {{u"today"_s, overview.today.toString(Qt::ISODate)}, {u"contacts"_s, overview.contacts}, {u"trashed"_s, overview.trashed},
            {u"by_relation"_s, relations}, {u"consents"_s, consents}, {u"unproven"_s, overview.unproven},
            {u"expiring_in_60_days"_s, overview.expiringIn60Days}, {u"retention_by_month"_s, months}, {u"retention_by_rule"_s, rules},
            {u"open_requests"_s, overview.openRequests}, {u"overdue_requests"_s, overview.overdueRequests}};
}

} // namespace

ExitStatus runRetention(CommandSession &session, const QStringList &words)
{
    const QString verb = words.value(0);
    CRM_COMMAND(arguments, Arguments::parsed(words.mid(1), {u"until"_s, u"policy"_s}));
    if (verb == u"policies"_s)
        return policies(session);
    if (verb == u"preview"_s)
        return preview(session, arguments);
    return session.console().fail(invalid(verb, u"usage"_s));
}

ExitStatus runRequest(CommandSession &session, const QStringList &words)
{
    const QString verb = words.value(0);
    CRM_COMMAND(arguments, Arguments::parsed(words.mid(1), {u"received"_s, u"channel"_s, u"identity"_s, u"package-passphrase-file"_s}, {u"encrypt"_s}));
    if (verb == u"add"_s)
        return addRequest(session, arguments);
    if (verb == u"list"_s)
        return listRequests(session);
    if (verb == u"package"_s)
        return writePackage(session, arguments);
    return session.console().fail(invalid(verb, u"usage"_s));
}

ExitStatus runJournal(CommandSession &session, const QStringList &words)
{
    if (words.value(0) != u"verify"_s || words.size() != 1)
        return session.console().fail(invalid(words.value(0), u"usage"_s));
    CRM_COMMAND(vault, session.vault());
    CRM_COMMAND(count, vault->write->office.verifyJournal());
    return session.console().answer(QJsonObject {{u"ok"_s, true}, {u"entries"_s, count}}, OfficeWords::tr("The journal is whole: %1 entries.").arg(session.phrases().number(count)));
}

ExitStatus runOverview(CommandSession &session, const QStringList &words)
{
    CRM_COMMAND(arguments, Arguments::parsed(words, {}));
    CRM_COMMAND_CHECK(arguments.expect(0, 0));
    CRM_COMMAND(read, session.reading());
    CRM_COMMAND(overview, read->overview.overview(session.clock()().toLocalTime().date()));
    const Phrases &phrases = session.phrases();
    const QStringList lines {OfficeWords::tr("People: %1").arg(phrases.number(overview.contacts)), OfficeWords::tr("Unproven permissions: %1").arg(phrases.number(overview.unproven)),
                             OfficeWords::tr("Consents that end within 60 days: %1").arg(phrases.number(overview.expiringIn60Days)),
                             OfficeWords::tr("Requests open: %1, overdue: %2").arg(phrases.number(overview.openRequests), phrases.number(overview.overdueRequests))};
    return session.console().answer(overviewJson(overview), lines.join(u'\n'));
}

} // namespace crm
