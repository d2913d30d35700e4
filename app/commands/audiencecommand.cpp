// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "csvwriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

struct AudienceWords {
    Q_DECLARE_TR_FUNCTIONS(AudienceWords)
};

constexpr qsizetype kPeopleAtOnce = 2048;

/// People of a filter that is kept under this name, as it reads on the day of the question.
Result<ContactQuery> queryOfSegment(CommandSession &session, const QString &name, const QDate &day)
{
    const auto read = session.reading();
    CRM_CHECK(read);
    const auto segments = (*read)->repositories().segments->segments();
    CRM_CHECK(segments);
    const Segment *segment = segmentNamed(*segments, name);
    if (!segment)
        return Error{Error::Code::NotFound, u"segment_unknown"_s, {}, u"--segment"_s};
    ContactQuery query = segment->queryOn(day);
    query.permission.reset(); // purpose and channel are this command's
    return query;
}

Result<AudienceWish> wishFrom(CommandSession &session, const Arguments &arguments)
{
    AudienceWish wish;
    const auto channel = channelFromCode(arguments.value(u"channel"_s));
    const auto messageClass = messageClassFromCode(arguments.value(u"class"_s));
    if (!channel || !arguments.has(u"purpose"_s))
        return invalid(channel ? u"--purpose"_s : u"--channel"_s, u"usage"_s);
    if (arguments.has(u"class"_s) && !messageClass)
        return invalid(u"--class"_s, u"usage"_s);
    wish.purpose = arguments.value(u"purpose"_s);
    wish.channel = *channel;
    wish.messageClass = messageClass;
    wish.atUtc = session.clock()();
    if (arguments.has(u"at"_s)) {
        const auto moment = momentFrom(arguments.value(u"at"_s));
        CRM_CHECK(moment);
        wish.atUtc = *moment;
    }
    if (arguments.has(u"segment"_s)) {
        auto query = queryOfSegment(session, arguments.value(u"segment"_s), wish.atUtc->toLocalTime().date());
        CRM_CHECK(query);
        wish.query = *std::move(query);
    }
    if (arguments.has(u"query"_s))
        wish.query.text = arguments.value(u"query"_s);
    if (arguments.has(u"relation"_s))
        wish.query.relations.clear();
    for (const QString &code : arguments.values(u"relation"_s)) {
        const auto relation = relationFromCode(code);
        if (!relation)
            return invalid(u"--relation"_s, u"usage"_s);
        wish.query.relations.append(*relation);
    }
    return wish;
}

/// A line per person, in the order of the answer: the id and the code, nothing else of her.
template <class F> Result<void> forEachPerson(ReadSide &read, const AudienceAnswer &answer, F tell)
{
    for (const AudienceGroup &group : answer.groups) {
        for (qsizetype from = 0; from < group.people.size(); from += kPeopleAtOnce) {
            const auto rows = read.repositories().contacts->rows(group.people.mid(from, kPeopleAtOnce));
            CRM_CHECK(rows);
            for (const ContactRow &row : *rows)
                tell(row.id, group);
        }
    }
    return {};
}

QJsonObject answerJson(const AudienceAnswer &answer, const Phrases &phrases)
{
    QJsonArray included;
    QJsonArray excluded;
    for (const AudienceGroup &group : answer.groups) {
        (group.isAllowed ? included : excluded)
            .append(QJsonObject{{u"code"_s, group.code},
                                {u"light"_s, codeOf(group.light)},
                                {u"people"_s, group.people.size()},
                                {u"reason"_s, phrases.audienceReason(group.code, group.light)}});
    }
    return {{u"at"_s, instantText(answer.atUtc)},  {u"purpose"_s, answer.purpose},
            {u"channel"_s, codeOf(answer.channel)}, {u"people"_s, answer.people()},
            {u"included"_s, answer.included()},     {u"excluded"_s, answer.excluded()},
            {u"included_by"_s, included},           {u"excluded_by"_s, excluded},
            {u"known_later"_s, answer.knownLater}};
}

QString answerText(const AudienceAnswer &answer, const Phrases &phrases)
{
    QStringList lines{AudienceWords::tr("%1 people: %2 included, %3 excluded.")
                          .arg(phrases.number(answer.people()), phrases.number(answer.included()),
                               phrases.number(answer.excluded()))};
    for (const AudienceGroup &group : answer.groups)
        lines += QStringList{group.code, phrases.number(group.people.size()),
                             phrases.audienceReason(group.code, group.light)}
                     .join(u'\t');
    if (answer.knownLater > 0)
        lines += AudienceWords::tr("%n of them were recorded on a later day: their answer stands on the first that is "
                                   "known of them.", nullptr, int(answer.knownLater));
    return lines.join(u'\n');
}

ExitStatus evaluate(CommandSession &session, const Arguments &arguments, const AudienceWish &wish)
{
    const QString format = arguments.value(u"format"_s, session.console().isJson() ? u"json"_s : u"text"_s);
    if (format != u"text"_s && format != u"json"_s && format != u"csv"_s)
        return session.console().fail(invalid(u"--format"_s, u"usage"_s));
    CRM_COMMAND(read, session.reading());
    CRM_COMMAND(answer, read->reading.audience(wish, session.progress()));
    QJsonObject json = answerJson(answer, session.phrases());
    if (format == u"csv"_s) {
        QByteArray csv = csvRecord({u"contact"_s, u"allowed"_s, u"code"_s});
        CRM_COMMAND_CHECK(forEachPerson(*read, answer, [&csv](ContactId id, const AudienceGroup &group) {
            csv += csvRecord({id.toString(), group.isAllowed ? u"true"_s : u"false"_s, group.code});
        }));
        return session.console().answer(json, QString::fromUtf8(csv.trimmed()));
    }
    if (format == u"json"_s && !arguments.has(u"counts"_s)) {
        QJsonArray people;
        CRM_COMMAND_CHECK(forEachPerson(*read, answer, [&people](ContactId id, const AudienceGroup &group) {
            people.append(QJsonObject{
                {u"contact"_s, id.toString()}, {u"allowed"_s, group.isAllowed}, {u"code"_s, group.code}});
        }));
        json.insert(u"contacts"_s, people);
    }
    const QString text = format == u"json"_s ? QString::fromUtf8(QJsonDocument(json).toJson()).trimmed()
                                             : answerText(answer, session.phrases());
    return session.console().answer(json, text);
}

ExitStatus write(CommandSession &session, const Arguments &arguments, AudienceWish wish)
{
    if (arguments.has(u"at"_s)) // what leaves is judged when it leaves
        return session.console().fail(invalid(u"--at"_s, u"usage"_s));
    wish.atUtc.reset();
    const AudienceSheet usual = sheetsFor(wish.channel).constFirst();
    const auto sheet = audienceSheetFromCode(arguments.value(u"sheet"_s, codeOf(usual)));
    if (!sheet)
        return session.console().fail(invalid(u"--sheet"_s, u"usage"_s));
    CRM_COMMAND(vault, session.writing());
    const AudienceExportWish out{wish,
                                 *sheet,
                                 arguments.value(u"output"_s),
                                 arguments.value(u"recipient"_s),
                                 arguments.value(u"reason"_s, wish.purpose),
                                 session.phrases().language()};
    CRM_COMMAND(disclosure, vault->audiences.write(out, session.progress()));
    return session.console().answer(
        QJsonObject{{u"disclosure"_s, disclosure.id.toString()},
                    {u"people"_s, disclosure.people},
                    {u"path"_s, out.path},
                    {u"sheet"_s, disclosure.format},
                    {u"sha256"_s, disclosure.fileSha256}},
        AudienceWords::tr("People written: %1. Noted in the disclosure register, and with each of them.")
            .arg(session.phrases().number(disclosure.people)));
}

} // namespace

ExitStatus runAudience(CommandSession &session, const QStringList &words)
{
    CRM_COMMAND(arguments, Arguments::parsed(words,
                                             {u"purpose"_s, u"channel"_s, u"class"_s, u"query"_s, u"relation"_s, u"segment"_s,
                                              u"at"_s, u"format"_s, u"output"_s, u"sheet"_s, u"recipient"_s,
                                              u"reason"_s},
                                             {u"counts"_s}));
    CRM_COMMAND_CHECK(arguments.expect(0, 0));
    CRM_COMMAND(wish, wishFrom(session, arguments));
    return arguments.has(u"output"_s) ? write(session, arguments, wish) : evaluate(session, arguments, wish);
}

} // namespace crm
