// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "localday.h"
#include "packreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

struct PackWords {
    Q_DECLARE_TR_FUNCTIONS(PackWords)
};

QStringList countriesOf(const Pack &pack)
{
    QStringList countries = pack.timeZones.keys();
    countries.sort();
    return countries;
}

QJsonObject windowJson(const CallWindow &window)
{
    QJsonArray weekdays;
    for (const int day : window.weekdays)
        weekdays.append(day);
    QJsonArray hours;
    for (const auto &[from, to] : window.hours)
        hours.append(QString(from.toString(u"HH:mm"_s) + u'-' + to.toString(u"HH:mm"_s)));
    QJsonArray audiences;
    for (const Audience audience : window.audiences)
        audiences.append(codeOf(audience));
    return {{u"weekdays"_s, weekdays},
            {u"hours"_s, hours},
            {u"on_holidays"_s, window.onHolidays},
            {u"audiences"_s, audiences}};
}

QJsonArray holidaysJson(const Pack &pack, int year)
{
    QJsonArray days;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        if (pack.isHoliday(day))
            days.append(day.toString(Qt::ISODate));
    }
    return days;
}

/// What an organisation of the country says of itself under what it sends (C8).
QJsonObject senderLawJson(const SenderLaw &law, const QString &language)
{
    return {{u"number"_s,
             QJsonObject{{u"name"_s, law.numberName.in(language)},
                         {u"pattern"_s, law.numberPattern},
                         {u"check"_s, codeOf(law.numberCheck)},
                         {u"needed"_s, codeOf(law.numberNeed)}}},
            {u"register"_s,
             QJsonObject{{u"name"_s, law.registerName.in(language)}, {u"city_needed"_s, codeOf(law.cityNeed)}}}};
}

/// What the pack says on a day.
QJsonObject packJson(const Pack &pack, QDate day, const QString &language)
{
    QJsonObject validity;
    const auto periods = inForce(pack.consentValidity, day, {});
    for (const Channel channel : kChannels)
        validity.insert(codeOf(channel), periods.value(channel).toIso());
    const CallLimit limit = inForce(pack.callLimit, day, {});
    QJsonArray lists;
    for (const DoNotCallList &list : pack.doNotCallLists)
        lists.append(list.name.in(language));
    const PhoneConsent phone = inForce(pack.phoneConsent, day, {});
    const SignOff &signOff = pack.signOff;
    return {
        {u"id"_s, pack.id},
        {u"version"_s, pack.version},
        {u"label"_s, pack.label.in(language)},
        {u"countries"_s, QJsonArray::fromStringList(countriesOf(pack))},
        {u"fallback"_s, pack.isFallback},
        {u"signed_off"_s,
         signOff.signedOn ? QJsonValue(QJsonObject{{u"lawyer"_s, signOff.lawyer},
                                                   {u"bar"_s, signOff.bar},
                                                   {u"on"_s, signOff.signedOn->toString(Qt::ISODate)},
                                                   {u"remarks"_s, signOff.remarks}})
                          : QJsonValue()},
        {u"consent_validity"_s, validity},
        {u"child_age"_s, inForce(pack.childAge, day, 0)},
        {u"phone_consent"_s, QJsonObject{{u"proof_policy"_s, phone.proofPolicy}, {u"shows_items"_s, phone.showsItems}}},
        {u"call_window"_s, windowJson(inForce(pack.callWindow, day, {}))},
        {u"call_limit"_s, QJsonObject{{u"attempts"_s, limit.attempts}, {u"within"_s, limit.within.toIso()}}},
        {u"automatic_calls_and_fax"_s, codeOf(inForce(pack.automaticCalls, day, MarketingRule::Consent))},
        {u"open_tracking"_s, codeOf(inForce(pack.openTracking, day, MarketingRule::Consent))},
        {u"holidays"_s, holidaysJson(pack, day.year())},
        {u"do_not_call_lists"_s, lists},
        {u"authority"_s, QJsonObject{{u"name"_s, pack.authority.name.in(language)}, {u"page"_s, pack.authority.page}}},
        {u"sender_details"_s, senderLawJson(inForce(pack.senderLaw, day, {}), language)},
        {u"sources"_s, QJsonArray::fromStringList(pack.sources)}};
}

} // namespace

ExitStatus runPacks(CommandSession &session, const QStringList &words)
{
    if (!words.isEmpty())
        return session.console().fail(invalid(words.first(), u"usage"_s));
    CRM_COMMAND(packs, bundledPacks());
    const Phrases &phrases = session.phrases();
    QJsonArray json;
    QStringList lines;
    for (const Pack &pack : packs.all()) {
        json.append(packJson(pack, today(session.clock()), phrases.language()));
        const QString signature = pack.signOff.signedOn
            ? PackWords::tr("signed off by %1 on %2").arg(pack.signOff.lawyer, phrases.date(*pack.signOff.signedOn))
            : PackWords::tr("not signed off by a lawyer");
        lines.append(QStringList{pack.id, pack.version, pack.label.in(phrases.language()), signature,
                                 countriesOf(pack).join(u' ')}
                         .join(u'\t'));
    }
    return session.console().answer(json, lines.join(u'\n'));
}

} // namespace crm
