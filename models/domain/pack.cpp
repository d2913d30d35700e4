// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack.h"

#include "codes.h"

#include <algorithm>

namespace crm {
namespace {
constexpr Coded<Audience> kAudienceCodes[] = {{Audience::ConsumerCustomer, "consumer_customer"},
                                              {Audience::ConsumerProspect, "consumer_prospect"},
                                              {Audience::Professional, "professional"},
                                              {Audience::SoleTrader, "sole_trader"},
                                              {Audience::RoleAddress, "role_address"}};
constexpr Coded<LaneCondition> kConditionCodes[]
    = {{LaneCondition::SoftOptIn, "soft_opt_in"},  {LaneCondition::RunningContract, "running_contract"},
       {LaneCondition::Informed, "informed"},      {LaneCondition::FitsProfession, "fits_profession"},
       {LaneCondition::WorkNumber, "work_number"}, {LaneCondition::NoPerson, "no_person"}};
constexpr Coded<MarketingRule> kRuleCodes[] = {{MarketingRule::Consent, "consent"}, {MarketingRule::OptOut, "opt_out"}};

QDate dayOf(const Holiday &holiday, int year)
{
    return holiday.easterOffset ? easterSunday(year).addDays(*holiday.easterOffset)
                                : QDate(year, holiday.month, holiday.day);
}
} // namespace

const MatrixRow *Pack::row(MessageClass messageClass, Audience audience, Channel channel, QDate day) const
{
    const MatrixRow *found = nullptr;
    for (const MatrixRow &one : matrix) {
        if (one.messageClass == messageClass && one.audience == audience && one.channel == channel
            && one.effectiveFrom <= day && (!found || one.effectiveFrom > found->effectiveFrom))
            found = &one;
    }
    return found;
}

const DoNotCallList *Pack::listNamed(const QString &listId) const
{
    const auto found = std::find_if(doNotCallLists.begin(), doNotCallLists.end(),
                                    [&listId](const DoNotCallList &list) { return list.id == listId; });
    return found == doNotCallLists.end() ? nullptr : &*found;
}

bool Pack::isHoliday(QDate day) const
{
    const QList<Holiday> days = inForce(holidays, day, {});
    return std::any_of(days.begin(), days.end(),
                       [day](const Holiday &holiday) { return dayOf(holiday, day.year()) == day; });
}

QDate Pack::lastDayOfConsent(QDate givenOn, Channel channel, QDate onDay) const
{
    const Period validity = inForce(consentValidity, onDay, {}).value(channel);
    return validity.isZero() ? QDate() : lastValidDay(givenOn, validity);
}

QDate Jurisdiction::lastDayOfConsent(QDate givenOn, Channel channel, QDate onDay) const
{
    const QDate home = controller.lastDayOfConsent(givenOn, channel, onDay);
    const QDate away = recipient.lastDayOfConsent(givenOn, channel, onDay);
    return home.isValid() && away.isValid() ? std::min(home, away) : home.isValid() ? home : away;
}

std::optional<Period> Jurisdiction::phoneItems(QDate onDay) const
{
    // The person's law last: she is the one who reads it.
    std::optional<Period> longest;
    for (const Pack *pack : {&controller, &recipient}) {
        if (inForce(pack->phoneConsent, onDay, {}).showsItems)
            longest = inForce(pack->consentValidity, onDay, {}).value(Channel::Phone);
    }
    return longest;
}

Pack PackSet::packOf(const QString &country) const
{
    const Pack *fallback = nullptr;
    for (const Pack &pack : m_packs) {
        if (pack.timeZones.contains(country))
            return pack;
        if (pack.isFallback)
            fallback = &pack;
    }
    return fallback ? *fallback : Pack();
}

Jurisdiction PackSet::between(const QString &controllerCountry, const QString &personCountry) const
{
    const QString country = personCountry.isEmpty() ? controllerCountry : personCountry;
    Jurisdiction result{packOf(controllerCountry), packOf(country), {}};
    result.timeZone = result.recipient.timeZones.value(country, result.controller.timeZones.value(controllerCountry));
    return result;
}

QString PackSet::phoneProofPolicy(const QString &controllerCountry, const QString &personCountry, QDate onDay) const
{
    const Pack pack = packOf(personCountry.isEmpty() ? controllerCountry : personCountry);
    return inForce(pack.phoneConsent, onDay, {}).proofPolicy;
}

QDate easterSunday(int year) // Meeus, Jones and Butcher
{
    const int golden = year % 19;
    const int century = year / 100;
    const int leap = century - century / 4 - (8 * century + 13) / 25;
    const int epact = (leap + 19 * golden + 15) % 30;
    const int moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
    const int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    const int offset = moon - weekday;
    const int month = 3 + (offset + 40) / 44;
    return QDate(year, month, offset + 28 - 31 * (month / 4));
}

QString codeOf(Audience audience)
{
    return codeIn(kAudienceCodes, audience);
}
QString codeOf(MarketingRule rule)
{
    return codeIn(kRuleCodes, rule);
}
std::optional<Audience> audienceFromCode(const QString &code)
{
    return valueIn(kAudienceCodes, code);
}
std::optional<LaneCondition> laneConditionFromCode(const QString &code)
{
    return valueIn(kConditionCodes, code);
}
std::optional<MarketingRule> marketingRuleFromCode(const QString &code)
{
    return valueIn(kRuleCodes, code);
}

} // namespace crm
