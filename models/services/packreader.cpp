// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packreader.h"

#include "packnode.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

/// A resource inside a static library is only there once asked for, and the macro does not work in a namespace.
static void initPacksResource()
{
    Q_INIT_RESOURCE(packs);
}

namespace crm {

using namespace Qt::StringLiterals;

namespace {

using Node = PackNode;

const QStringList &outcomes()
{
    static const QStringList all{u"A_CONSENT"_s, u"A_SOFT"_s, u"A_CONTRACT"_s, u"A_LI_B2B"_s,
                                 u"A_OPTOUT"_s,  u"A_ROLE"_s, u"A_LI_INFO"_s,  u"A_SERVICE"_s};
    return all;
}

/// Every id a list of sources may name.
void checkSources(const Node &node, const QStringList &known)
{
    node.each([&known](const Node &id) {
        if (!known.contains(id.text()))
            id.refuse(u"no such source"_s);
    });
}

template <class T> QList<Dated<T>> datedFrom(const Node &node, const QStringList &sources, T (*valueFrom)(const Node &))
{
    QList<Dated<T>> values;
    node.each([&](const Node &one) {
        one.members({u"effective_from"_s, u"value"_s, u"sources"_s});
        checkSources(one[u"sources"_s], sources);
        values += Dated<T>{one[u"effective_from"_s].day(), valueFrom(one[u"value"_s])};
    });
    if (values.isEmpty())
        node.refuse(u"no value"_s);
    return values;
}

QHash<Channel, Period> validityFrom(const Node &node)
{
    QHash<Channel, Period> periods;
    QStringList codes;
    for (const Channel channel : kChannels) {
        codes << codeOf(channel);
        periods.insert(channel, node[codes.last()].period());
    }
    node.members(codes);
    return periods;
}

int childAgeFrom(const Node &node)
{
    return node.number(13, 18);
}

PhoneConsent phoneConsentFrom(const Node &node)
{
    node.members({u"proof_policy"_s, u"shows_items"_s});
    return {node[u"proof_policy"_s].filledText(), node[u"shows_items"_s].flag()};
}

QList<Audience> audiencesFrom(const Node &node)
{
    QList<Audience> audiences;
    node.each([&](const Node &one) { audiences += one.coded(audienceFromCode); });
    return audiences;
}

CallWindow windowFrom(const Node &node)
{
    node.members({u"weekdays"_s, u"hours"_s, u"on_holidays"_s, u"audiences"_s});
    CallWindow window;
    node[u"weekdays"_s].each([&](const Node &one) { window.weekdays += one.number(1, 7); });
    node[u"hours"_s].each([&](const Node &one) {
        one.members({u"from"_s, u"to"_s});
        window.hours += {one[u"from"_s].time(), one[u"to"_s].time()};
        if (window.hours.last().first >= window.hours.last().second)
            one.refuse(u"the end is not after the beginning"_s);
    });
    window.onHolidays = node[u"on_holidays"_s].flag();
    window.audiences = audiencesFrom(node[u"audiences"_s]);
    return window;
}

CallLimit limitFrom(const Node &node)
{
    node.members({u"attempts"_s, u"within"_s});
    return {node[u"attempts"_s].number(1, 1000), node[u"within"_s].period()};
}

MarketingRule ruleFrom(const Node &node)
{
    return node.coded(marketingRuleFromCode);
}

QList<Holiday> holidaysFrom(const Node &node)
{
    QList<Holiday> days;
    node.each([&](const Node &one) {
        if (one.has(u"easter_offset"_s)) {
            one.members({u"easter_offset"_s});
            days += Holiday{0, 0, one[u"easter_offset"_s].number(-60, 60)};
            return;
        }
        one.members({u"month"_s, u"day"_s});
        const Holiday day{one[u"month"_s].number(1, 12), one[u"day"_s].number(1, 31), {}};
        if (!QDate::isValid(2028, day.month, day.day))
            one.refuse(u"no day of the calendar"_s);
        days += day;
    });
    return days;
}

QHash<QString, QStringList> footersFrom(const Node &node)
{
    static const QStringList known{u"FT1"_s, u"FT2"_s, u"FT3"_s, u"FT4"_s};
    node.members(outcomes());
    QHash<QString, QStringList> footers;
    for (const QString &outcome : outcomes()) {
        node[outcome].each([&](const Node &one) {
            if (!known.contains(one.text()))
                one.refuse(u"unknown footer"_s);
            footers[outcome] += one.text();
        });
    }
    return footers;
}

SenderLaw senderLawFrom(const Node &node)
{
    node.members({u"number"_s, u"register"_s});
    const Node number = node[u"number"_s];
    const Node city = node[u"register"_s];
    number.members({u"name"_s, u"pattern"_s, u"check"_s, u"needed"_s});
    city.members({u"name"_s, u"needed"_s});
    const SenderLaw law{number[u"name"_s].bilingual(),
                        number[u"pattern"_s].text(),
                        number[u"check"_s].coded(numberCheckFromCode),
                        number[u"needed"_s].coded(detailNeedFromCode),
                        city[u"name"_s].bilingual(),
                        city[u"needed"_s].coded(detailNeedFromCode)};
    if (law.numberCheck != NumberCheck::None && law.numberPattern.count(u'#') < 3)
        number[u"pattern"_s].refuse(u"a check needs the digits it checks"_s);
    return law;
}

Authority authorityFrom(const Node &node)
{
    node.members({u"name"_s, u"address"_s, u"page"_s});
    return {node[u"name"_s].bilingual(), node[u"address"_s].text(), node[u"page"_s].filledText()};
}

Lane laneFrom(const Node &node, const Pack &pack)
{
    node.members({u"outcome"_s, u"conditions"_s}, {u"do_not_call_list"_s});
    Lane lane;
    lane.outcome = node[u"outcome"_s].text();
    if (!outcomes().contains(lane.outcome) || lane.outcome == "A_CONSENT"_L1 || lane.outcome == "A_SERVICE"_L1)
        node[u"outcome"_s].refuse(u"unknown code \"%1\""_s.arg(lane.outcome));
    node[u"conditions"_s].each([&](const Node &one) { lane.conditions += one.coded(laneConditionFromCode); });
    if (node.has(u"do_not_call_list"_s)) {
        lane.doNotCallList = node[u"do_not_call_list"_s].text();
        if (!pack.listNamed(lane.doNotCallList))
            node[u"do_not_call_list"_s].refuse(u"no such list"_s);
    }
    return lane;
}

MatrixRow rowFrom(const Node &node, const Pack &pack, const QStringList &sources)
{
    node.members({u"message_class"_s, u"audience"_s, u"channel"_s, u"effective_from"_s, u"lanes"_s, u"sources"_s});
    checkSources(node[u"sources"_s], sources);
    MatrixRow row;
    row.messageClass = node[u"message_class"_s].coded(messageClassFromCode);
    row.audience = node[u"audience"_s].coded(audienceFromCode);
    row.channel = node[u"channel"_s].coded(channelFromCode);
    row.effectiveFrom = node[u"effective_from"_s].day();
    node[u"lanes"_s].each([&](const Node &one) { row.lanes += laneFrom(one, pack); });
    const auto isSame = [&row](const MatrixRow &other) {
        return other.messageClass == row.messageClass && other.audience == row.audience && other.channel == row.channel
            && other.effectiveFrom == row.effectiveFrom;
    };
    if (std::any_of(pack.matrix.begin(), pack.matrix.end(), isSame))
        node.refuse(u"a second row for the same case and day"_s);
    return row;
}

SignOff signOffFrom(const Node &node)
{
    node.members({u"lawyer"_s, u"bar"_s, u"signed_on"_s, u"remarks"_s});
    SignOff signOff{node[u"lawyer"_s].text(), node[u"bar"_s].text(), {}, node[u"remarks"_s].text()};
    if (!node[u"signed_on"_s].isNull())
        signOff.signedOn = node[u"signed_on"_s].day();
    if (signOff.signedOn && signOff.lawyer.isEmpty())
        node[u"lawyer"_s].refuse(u"signed by nobody"_s);
    return signOff;
}

void readHead(const Node &root, Pack &pack)
{
    root.members({u"$schema"_s, u"format"_s, u"id"_s, u"version"_s, u"label"_s, u"countries"_s, u"is_fallback"_s,
                  u"sign_off"_s, u"authority"_s, u"parameters"_s, u"matrix"_s, u"sources"_s});
    if (root[u"format"_s].text() != "entrenous-pack/1.0"_L1)
        root[u"format"_s].refuse(u"unknown format"_s);
    pack.id = root[u"id"_s].filledText();
    pack.version = root[u"version"_s].day().toString(Qt::ISODate);
    pack.label = root[u"label"_s].bilingual();
    const Node countries = root[u"countries"_s];
    for (const QString &country : countries.keys()) {
        pack.timeZones.insert(country, countries[country].text());
        if (!QTimeZone(pack.timeZones.value(country).toUtf8()).isValid())
            countries[country].refuse(u"unknown time zone"_s);
    }
    if (pack.timeZones.isEmpty())
        countries.refuse(u"no country"_s);
    pack.isFallback = root[u"is_fallback"_s].flag();
    pack.signOff = signOffFrom(root[u"sign_off"_s]);
    pack.authority = authorityFrom(root[u"authority"_s]);
}

QStringList readSources(const Node &node, Pack &pack)
{
    QStringList ids;
    node.each([&](const Node &one) {
        one.members({u"id"_s, u"text"_s});
        if (ids.contains(one[u"id"_s].filledText()))
            one[u"id"_s].refuse(u"named twice"_s);
        ids << one[u"id"_s].text();
        pack.sources << one[u"text"_s].filledText();
    });
    return ids;
}

void readParameters(const Node &node, const QStringList &sources, Pack &pack)
{
    node.members({u"consent_validity"_s, u"child_age"_s, u"phone_consent"_s, u"call_window"_s, u"call_limit"_s,
                  u"automatic_calls_and_fax"_s, u"open_tracking"_s, u"holidays"_s, u"do_not_call_lists"_s, u"footers"_s,
                  u"sender_details"_s});
    pack.consentValidity = datedFrom(node[u"consent_validity"_s], sources, validityFrom);
    pack.childAge = datedFrom(node[u"child_age"_s], sources, childAgeFrom);
    pack.phoneConsent = datedFrom(node[u"phone_consent"_s], sources, phoneConsentFrom);
    pack.callWindow = datedFrom(node[u"call_window"_s], sources, windowFrom);
    pack.callLimit = datedFrom(node[u"call_limit"_s], sources, limitFrom);
    pack.automaticCalls = datedFrom(node[u"automatic_calls_and_fax"_s], sources, ruleFrom);
    pack.openTracking = datedFrom(node[u"open_tracking"_s], sources, ruleFrom);
    pack.holidays = datedFrom(node[u"holidays"_s], sources, holidaysFrom);
    pack.footers = datedFrom(node[u"footers"_s], sources, footersFrom);
    pack.senderLaw = datedFrom(node[u"sender_details"_s], sources, senderLawFrom);
    node[u"do_not_call_lists"_s].each([&](const Node &one) {
        one.members({u"id"_s, u"name"_s, u"check_valid_for"_s});
        pack.doNotCallLists
            += DoNotCallList{one[u"id"_s].filledText(), one[u"name"_s].bilingual(), one[u"check_valid_for"_s].period()};
    });
}

} // namespace

Result<Pack> packFrom(const QByteArray &json, const QString &fileName)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return packDamaged(u"%1, line %2"_s.arg(fileName).arg(json.left(syntax.offset).count('\n') + 1),
                           syntax.errorString());
    std::optional<Error> mistake;
    const Node root(document.object(), {}, mistake, fileName);
    Pack pack;
    readHead(root, pack);
    const QStringList sources = readSources(root[u"sources"_s], pack);
    readParameters(root[u"parameters"_s], sources, pack);
    root[u"matrix"_s].each([&](const Node &one) { pack.matrix += rowFrom(one, pack, sources); });
    if (mistake)
        return *mistake;
    return pack;
}

Result<PackSet> packSetFrom(const QList<std::pair<QString, QByteArray>> &files)
{
    QList<Pack> packs;
    QHash<QString, QString> claimed;
    int fallbacks = 0;
    for (const auto &[name, content] : files) {
        const auto pack = packFrom(content, name);
        CRM_CHECK(pack);
        for (auto country = pack->timeZones.keyBegin(); country != pack->timeZones.keyEnd(); ++country) {
            if (claimed.contains(*country))
                return packDamaged(name + ", /countries/"_L1 + *country, u"also in "_s + claimed.value(*country));
            claimed.insert(*country, name);
        }
        fallbacks += pack->isFallback ? 1 : 0;
        packs += *pack;
    }
    if (fallbacks != 1)
        return packDamaged(files.isEmpty() ? u"packs"_s : files.last().first + ", /is_fallback"_L1,
                           u"exactly one pack must be the fallback"_s);
    return PackSet(packs);
}

Result<PackSet> bundledPacks()
{
    initPacksResource();
    QList<std::pair<QString, QByteArray>> files;
    const QDir folder(u":/packs"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (name.endsWith(".schema.json"_L1))
            continue;
        if (!file.open(QIODevice::ReadOnly))
            return packDamaged(name, file.errorString());
        files += {name, file.readAll()};
    }
    return packSetFrom(files);
}

} // namespace crm
