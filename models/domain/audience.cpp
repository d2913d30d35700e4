// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision.h"

#include <algorithm>

namespace crm {
namespace {

bool isCustomer(const ContactDraft &contact)
{
    return contact.relation == Relation::Customer || contact.relation == Relation::FormerCustomer;
}

EmailKind emailKindOf(const ContactDraft &contact)
{
    const auto inUse = std::find_if(contact.emails.begin(), contact.emails.end(),
                                    [](const EmailAddress &email) { return isEmailAddress(email.value); });
    if (contact.facts.emailKind)
        return *contact.facts.emailKind;
    if (inUse != contact.emails.end() && isRoleAddress(inUse->value))
        return EmailKind::Role;
    const bool isProfessional = contact.capacity == Capacity::Professional || contact.kind == ContactKind::Organisation;
    return isProfessional ? EmailKind::Professional : EmailKind::Personal;
}

/// A generic address is free only where a legal person stands behind it.
bool isLegalPerson(const ContactDraft &contact)
{
    return contact.capacity != Capacity::SoleTrader
        && (contact.kind == ContactKind::Organisation || !contact.organisation.isEmpty());
}

} // namespace

Audience audienceOf(const ContactDraft &contact, Channel channel)
{
    const Audience consumer = isCustomer(contact) ? Audience::ConsumerCustomer : Audience::ConsumerProspect;
    if (contact.capacity == Capacity::SoleTrader) {
        if (channel == Channel::Post)
            return Audience::SoleTrader;
        const bool isDocumented = channel == Channel::Email && contact.facts.emailKind == EmailKind::Professional;
        return isDocumented ? Audience::Professional : consumer;
    }
    if (channel == Channel::Email) {
        const EmailKind kind = emailKindOf(contact);
        if (kind == EmailKind::Role && isLegalPerson(contact))
            return Audience::RoleAddress;
        if (kind == EmailKind::Personal)
            return consumer;
    } else if (contact.kind == ContactKind::Organisation) {
        return Audience::RoleAddress;
    }
    return contact.capacity == Capacity::Professional || contact.kind == ContactKind::Organisation
        ? Audience::Professional
        : consumer;
}

} // namespace crm
