// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissionsubject.h"

#include "permission.h"

namespace crm {
namespace {

EmailKind emailKindOf(const PermissionSubject &subject)
{
    if (subject.facts.emailKind)
        return *subject.facts.emailKind;
    if (subject.isByRoleAddress)
        return EmailKind::Role;
    const bool isProfessional = subject.capacity == Capacity::Professional || subject.kind == ContactKind::Organisation;
    return isProfessional ? EmailKind::Professional : EmailKind::Personal;
}
} // namespace

bool PermissionSubject::isLegalPerson() const
{
    return capacity != Capacity::SoleTrader && (kind == ContactKind::Organisation || hasOrganisation);
}

void PermissionSubject::meet(const EmailAddress &email)
{
    if (isReached || !isReachedBy(email, channel))
        return;
    isReached = true;
    // Whose task it is only matters where a legal person stands behind the address.
    isByRoleAddress = isLegalPerson() && isRoleAddress(email.value);
}

void PermissionSubject::meet(const PhoneNumber &phone)
{
    if (channel != Channel::Phone && channel != Channel::Sms)
        return;
    isReached = isReached || isReachedBy(phone, channel);
    hasWorkMobile = hasWorkMobile
        || (phone.kind == PhoneKind::Mobile && !phone.e164.isEmpty() && phone.label == QLatin1String("work"));
}

void PermissionSubject::meet(const PostalAddress &address)
{
    isReached = isReached || isReachedBy(address, channel);
}

PermissionSubject subjectOf(const Contact &contact, Channel channel)
{
    PermissionSubject subject;
    subject.channel = channel;
    subject.kind = contact.kind;
    subject.capacity = contact.capacity;
    subject.isNamed = !(contact.name == PersonName());
    subject.hasOrganisation = !contact.organisation.isEmpty();
    subject.birthday = contact.birthday;
    subject.trashedAtUtc = contact.trashedAtUtc;
    subject.days = relationDaysOf(contact);
    subject.facts = contact.facts;
    subject.list = listRecordOf(contact.source);
    const auto meetAll = [&subject](const auto &addresses) {
        for (const auto &address : addresses)
            subject.meet(address);
    };
    meetAll(contact.emails);
    meetAll(contact.phones);
    meetAll(contact.addresses);
    return subject;
}

Audience audienceOf(const PermissionSubject &subject)
{
    const bool isCustomer
        = subject.days.relation == Relation::Customer || subject.days.relation == Relation::FormerCustomer;
    const Audience consumer = isCustomer ? Audience::ConsumerCustomer : Audience::ConsumerProspect;
    if (subject.capacity == Capacity::SoleTrader) {
        if (subject.channel == Channel::Post)
            return Audience::SoleTrader;
        const bool isDocumented
            = subject.channel == Channel::Email && subject.facts.emailKind == EmailKind::Professional;
        return isDocumented ? Audience::Professional : consumer;
    }
    if (subject.channel == Channel::Email) {
        const EmailKind kind = emailKindOf(subject);
        if (kind == EmailKind::Role && subject.isLegalPerson())
            return Audience::RoleAddress;
        if (kind == EmailKind::Personal)
            return consumer;
    } else if (subject.kind == ContactKind::Organisation) {
        return Audience::RoleAddress;
    }
    return subject.capacity == Capacity::Professional || subject.kind == ContactKind::Organisation
        ? Audience::Professional
        : consumer;
}

} // namespace crm
