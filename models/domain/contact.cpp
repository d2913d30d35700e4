// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contact.h"

#include "codes.h"

namespace crm {
namespace {
constexpr Coded<ContactKind> kKindCodes[]
    = {{ContactKind::Person, "person"}, {ContactKind::Organisation, "organisation"}};
constexpr Coded<Relation> kRelationCodes[] = {
    {Relation::Prospect, "prospect"}, {Relation::Customer, "customer"}, {Relation::FormerCustomer, "former_customer"},
    {Relation::Supplier, "supplier"}, {Relation::Partner, "partner"},   {Relation::Other, "other"}};
constexpr Coded<Capacity> kCapacityCodes[] = {
    {Capacity::Consumer, "consumer"}, {Capacity::Professional, "professional"}, {Capacity::SoleTrader, "sole_trader"}};
constexpr Coded<PhoneKind> kPhoneCodes[] = {{PhoneKind::Mobile, "mobile"},
                                            {PhoneKind::Landline, "landline"},
                                            {PhoneKind::Fax, "fax"},
                                            {PhoneKind::Other, "other"}};

/// The parts that are there, with the separator between them.
QString joined(const QStringList &parts, QLatin1String separator)
{
    QString text;
    for (const QString &part : parts) {
        if (part.isEmpty())
            continue;
        if (!text.isEmpty())
            text += separator;
        text += part;
    }
    return text;
}

/// What a contact without any name is called: the organisation, else the first address of any kind.
QString nameless(const ContactDraft &contact)
{
    if (!contact.organisation.isEmpty())
        return contact.organisation;
    if (!contact.emails.isEmpty())
        return contact.emails.first().value;
    if (!contact.phones.isEmpty())
        return contact.phones.first().asTyped;
    if (!contact.addresses.isEmpty()) {
        const PostalAddress &address = contact.addresses.first();
        return joined({address.street.simplified(), address.postcode, address.city, address.region, address.country},
                      QLatin1String(" "));
    }
    return joined({contact.name.prefix, contact.name.suffix}, QLatin1String(" "));
}

bool showsOrganisation(const ContactDraft &contact)
{
    return contact.kind == ContactKind::Organisation && !contact.organisation.isEmpty();
}
} // namespace

QString displayName(const ContactDraft &contact)
{
    if (showsOrganisation(contact))
        return contact.organisation;
    const PersonName &name = contact.name;
    // "Mme Durand" where no given name is known, "Anne Le Goff" where it is.
    const QString first = name.given.isEmpty() && !name.family.isEmpty() ? name.prefix : name.given;
    const QString whole = joined({first, name.additional, name.family}, QLatin1String(" "));
    return whole.isEmpty() ? nameless(contact) : whole;
}

QString listName(const ContactDraft &contact)
{
    if (showsOrganisation(contact))
        return contact.organisation;
    const PersonName &name = contact.name;
    const QString first = joined({name.given, name.additional}, QLatin1String(" "));
    const QString whole = joined({name.family, first}, QLatin1String(", "));
    return whole.isEmpty() ? nameless(contact) : whole;
}

QStringList changedFields(const ContactDraft &before, const ContactDraft &after)
{
    QStringList fields;
    const auto compare = [&fields](const auto &was, const auto &is, const char *field) {
        if (!(was == is))
            fields += QString::fromLatin1(field);
    };
    compare(before.kind, after.kind, "kind");
    compare(before.name.prefix, after.name.prefix, "name_prefix");
    compare(before.name.given, after.name.given, "given_name");
    compare(before.name.additional, after.name.additional, "additional_name");
    compare(before.name.family, after.name.family, "family_name");
    compare(before.name.suffix, after.name.suffix, "name_suffix");
    compare(before.organisation, after.organisation, "organisation");
    compare(before.jobTitle, after.jobTitle, "job_title");
    compare(before.emails, after.emails, "emails");
    compare(before.phones, after.phones, "phones");
    compare(before.addresses, after.addresses, "addresses");
    compare(before.websites, after.websites, "websites");
    compare(before.birthday, after.birthday, "birthday");
    compare(before.language, after.language, "language");
    compare(before.relation, after.relation, "relation");
    compare(before.capacity, after.capacity, "capacity");
    compare(before.country, after.country, "country");
    compare(before.tags, after.tags, "tags");
    compare(before.note, after.note, "note");
    compare(before.lastContactOn, after.lastContactOn, "last_contact_on");
    compare(before.relationEndedOn, after.relationEndedOn, "relation_ended_on");
    compare(before.source, after.source, "source");
    compare(before.facts.emailKind, after.facts.emailKind, "email_kind");
    for (const FactDay &fact : kFactDays)
        compare(before.facts.*fact.member, after.facts.*fact.member, fact.code);
    for (const FactFlag &fact : kFactFlags)
        compare(before.facts.*fact.member, after.facts.*fact.member, fact.code);
    return fields;
}

QString codeOf(ContactKind kind)
{
    return codeIn(kKindCodes, kind);
}
QString codeOf(Relation relation)
{
    return codeIn(kRelationCodes, relation);
}
QString codeOf(Capacity capacity)
{
    return codeIn(kCapacityCodes, capacity);
}
QString codeOf(PhoneKind kind)
{
    return codeIn(kPhoneCodes, kind);
}
std::optional<ContactKind> contactKindFromCode(const QString &code)
{
    return valueIn(kKindCodes, code);
}
std::optional<Relation> relationFromCode(const QString &code)
{
    return valueIn(kRelationCodes, code);
}
std::optional<Capacity> capacityFromCode(const QString &code)
{
    return valueIn(kCapacityCodes, code);
}
std::optional<PhoneKind> phoneKindFromCode(const QString &code)
{
    return valueIn(kPhoneCodes, code);
}

} // namespace crm
