// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audiencechances.h"

namespace crm {
namespace {
using Kind = AudienceChance::Kind;

bool isCustomer(const PermissionSubject &subject)
{
    return subject.days.relation == Relation::Customer || subject.days.relation == Relation::FormerCustomer;
}

/// Whether the answer would be yes with something documented that is not. Only what may be true is tried: nobody is
/// told to write down a sale to somebody who is no customer.
bool wouldOpen(Kind kind, const PassedPerson &person, AskedQuestion &question, QDate today)
{
    PermissionSubject changed = person.subject;
    CustomerFacts &facts = changed.facts;
    switch (kind) {
    case Kind::DocumentOptOut:
        if (!isCustomer(changed) || facts.isOptOutOffered)
            return false;
        facts.isOptOutOffered = true;
        break;
    case Kind::DocumentSale:
        if (!isCustomer(changed))
            return false;
        facts.soldOn = facts.soldOn.value_or(today);
        facts.isAddressFromPerson = facts.isSimilarOffer = facts.isOptOutOffered = facts.isOptOutInMessages = true;
        break;
    case Kind::Inform:
        if (facts.informedOn)
            return false;
        facts.informedOn = today;
        break;
    case Kind::DocumentProfession:
        if (facts.isFittingProfession || audienceOf(changed) != Audience::Professional)
            return false;
        facts.isFittingProfession = true;
        facts.informedOn = facts.informedOn.value_or(today);
        break;
    case Kind::CheckDoNotCall:
        facts.doNotCallCheckedOn = today;
        break;
    case Kind::FindAddress:
        changed.isReached = true;
        break;
    case Kind::OtherChannel:
    case Kind::AskThem:
        return false;
    }
    return question.answer(person, changed).isAllowed;
}
} // namespace

std::optional<Kind> chanceOf(const PassedPerson &person, AskedQuestion &question, QDate today)
{
    const Permission answer = question.answer(person);
    const QString &code = answer.code;
    if (answer.listGap == ListGap::Record) // C10: nobody is asked either
        return {};
    if (code == QLatin1String("E_NO_ADDRESS"))
        return wouldOpen(Kind::FindAddress, person, question, today) ? std::optional(Kind::FindAddress) : std::nullopt;
    if (code == QLatin1String("E_DNC_UNCHECKED"))
        return Kind::CheckDoNotCall;
    if (code == QLatin1String("E_EXPIRED"))
        return Kind::AskThem;
    if (code != QLatin1String("E_NEED_CONSENT") && code != QLatin1String("E_INVALID"))
        return {};
    for (const Kind kind : {Kind::DocumentOptOut, Kind::DocumentSale, Kind::Inform, Kind::DocumentProfession}) {
        if (wouldOpen(kind, person, question, today))
            return kind;
    }
    return Kind::AskThem;
}

} // namespace crm
