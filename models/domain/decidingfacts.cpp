// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decidingfacts.h"

#include <algorithm>

namespace crm {
namespace {
constexpr int kOfAgeEverywhere = 18;

std::size_t placeOf(Channel channel)
{
    return std::size_t(std::find(std::begin(kChannels), std::end(kChannels), channel) - std::begin(kChannels));
}
} // namespace

DecidingFacts decidingFactsOf(const Contact &contact)
{
    DecidingFacts result;
    for (const Channel channel : kChannels) {
        const PermissionSubject subject = subjectOf(contact, channel);
        result.isReached.at(placeOf(channel)) = subject.isReached;
        result.isByRoleAddress = result.isByRoleAddress || subject.isByRoleAddress;
        result.hasWorkMobile = result.hasWorkMobile || subject.hasWorkMobile;
        if (channel != Channel::Email)
            continue;
        result.kind = subject.kind;
        result.capacity = subject.capacity;
        result.isNamed = subject.isNamed;
        result.hasOrganisation = subject.hasOrganisation;
        result.birthday = subject.birthday;
        result.trashedAtUtc = subject.trashedAtUtc;
        result.days = subject.days;
        result.facts = subject.facts;
        result.list = subject.list;
    }
    result.country = contact.country;
    if (result.birthday && result.birthday->addYears(kOfAgeEverywhere) < contact.createdAtUtc.date())
        result.birthday.reset();
    return result;
}

PermissionSubject subjectOf(const DecidingFacts &facts, Channel channel)
{
    PermissionSubject subject;
    subject.channel = channel;
    subject.kind = facts.kind;
    subject.capacity = facts.capacity;
    subject.isNamed = facts.isNamed;
    subject.hasOrganisation = facts.hasOrganisation;
    subject.isReached = facts.isReached.at(placeOf(channel));
    subject.isByRoleAddress = channel == Channel::Email && facts.isByRoleAddress;
    subject.hasWorkMobile = (channel == Channel::Phone || channel == Channel::Sms) && facts.hasWorkMobile;
    subject.birthday = facts.birthday;
    subject.trashedAtUtc = facts.trashedAtUtc;
    subject.days = facts.days;
    subject.facts = facts.facts;
    subject.list = facts.list;
    return subject;
}

std::optional<DecidingFacts> factsAt(const QList<PastFacts> &past, const QDateTime &atUtc)
{
    const auto known
        = std::find_if(past.begin(), past.end(), [&atUtc](const PastFacts &one) { return one.validUntilUtc > atUtc; });
    return known == past.end() ? std::nullopt : std::optional(known->facts);
}

} // namespace crm
