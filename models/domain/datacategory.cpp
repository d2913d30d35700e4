// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datacategory.h"

#include <QHash>

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

const QString kBirthday = u"birthday"_s;
const QString kOfAge = u"of_age_checked_on"_s;

bool hasConsent(const Purpose &purpose, const QList<ConsentEvent> &history, const QDateTime &nowUtc)
{
    return std::any_of(purpose.channels.cbegin(), purpose.channels.cend(), [&](Channel channel) {
        return standing(history, purpose.key, channel, nowUtc).state == ConsentState::Given;
    });
}

bool needs(const Purpose &purpose, const QString &category)
{
    const QStringList &needed = purpose.dataCategories;
    // Whoever may know the day of birth may know the less that is usually enough.
    return needed.contains(category) || (category == "of_age"_L1 && needed.contains("birth_date"_L1));
}

} // namespace

const QStringList &dataCategories()
{
    static const QStringList codes{u"name"_s,           u"profession"_s, u"email"_s,      u"phone"_s,
                                   u"postal_address"_s, u"website"_s,    u"birth_date"_s, u"of_age"_s,
                                   u"language"_s,       u"tags"_s,       u"note"_s,       u"customer_facts"_s};
    return codes;
}

const QStringList &blockedCategories()
{
    static const QStringList codes{
        u"health"_s,   u"religion"_s, u"political_opinion"_s, u"union_membership"_s, u"ethnic_origin"_s,
        u"sex_life"_s, u"genetic"_s,  u"biometric"_s,         u"criminal_record"_s,  u"national_number"_s};
    return codes;
}

QString categoryOfField(const QString &field)
{
    static const QHash<QString, QString> categories{
        {u"name_prefix"_s, u"name"_s},
        {u"given_name"_s, u"name"_s},
        {u"additional_name"_s, u"name"_s},
        {u"family_name"_s, u"name"_s},
        {u"name_suffix"_s, u"name"_s},
        {u"organisation"_s, u"profession"_s},
        {u"job_title"_s, u"profession"_s},
        {u"emails"_s, u"email"_s},
        {u"phones"_s, u"phone"_s},
        {u"addresses"_s, u"postal_address"_s},
        {u"websites"_s, u"website"_s},
        {kBirthday, u"birth_date"_s},
        {kOfAge, u"of_age"_s},
        {u"language"_s, u"language"_s},
        {u"tags"_s, u"tags"_s},
        {u"note"_s, u"note"_s},
    };
    const auto isFact = [&field](const auto &fact) { return field == QLatin1String(fact.code); };
    const bool isOfFacts = field == "email_kind"_L1 || std::any_of(std::begin(kFactDays), std::end(kFactDays), isFact)
        || std::any_of(std::begin(kFactFlags), std::end(kFactFlags), isFact);
    return categories.value(field, isOfFacts ? u"customer_facts"_s : QString());
}

bool concerns(const Purpose &purpose, Relation relation, const QList<ConsentEvent> &history, const QDateTime &nowUtc)
{
    const bool isCustomer = relation == Relation::Customer || relation == Relation::FormerCustomer;
    if (purpose.key.startsWith("priv."_L1) || purpose.key.startsWith("sec."_L1))
        return false;
    switch (purpose.basis) {
    case LegalBasis::Consent:
        return hasConsent(purpose, history, nowUtc);
    case LegalBasis::Contract:
        return isCustomer || relation == Relation::Supplier || relation == Relation::Partner;
    case LegalBasis::LegalObligation:
        return isCustomer || relation == Relation::Supplier;
    case LegalBasis::VitalInterests:
    case LegalBasis::PublicTask:
        return true;
    case LegalBasis::LegitimateInterest:
        break;
    }
    if (purpose.key == "crm.prospect"_L1)
        return relation == Relation::Prospect;
    return purpose.softOptIn ? isCustomer : true;
}

QList<Purpose> purposesNeeding(const QString &category, const QList<Purpose> &purposes, Relation relation,
                               const QList<ConsentEvent> &history, const QDateTime &nowUtc)
{
    QList<Purpose> needing;
    for (const Purpose &purpose : purposes) {
        if (purpose.isActive && needs(purpose, category) && concerns(purpose, relation, history, nowUtc))
            needing << purpose;
    }
    return needing;
}

bool holdsBoundField(const ContactDraft &draft)
{
    return draft.birthday || draft.facts.ofAgeCheckedOn;
}

QStringList unneededFields(const ContactDraft &draft, const QList<Purpose> &purposes,
                           const QList<ConsentEvent> &history, const QDateTime &nowUtc)
{
    QStringList fields;
    const auto look = [&](const QString &field, const std::optional<QDate> &value) {
        if (value && purposesNeeding(categoryOfField(field), purposes, draft.relation, history, nowUtc).isEmpty())
            fields << field;
    };
    look(kBirthday, draft.birthday);
    look(kOfAge, draft.facts.ofAgeCheckedOn);
    return fields;
}

ContactDraft without(const QStringList &fields, ContactDraft draft)
{
    if (fields.contains(kBirthday))
        draft.birthday.reset();
    if (fields.contains(kOfAge))
        draft.facts.ofAgeCheckedOn.reset();
    if (fields.contains("websites"_L1))
        draft.websites.clear();
    if (fields.contains("tags"_L1))
        draft.tags.clear();
    const std::pair<QLatin1String, QString ContactDraft::*> texts[] = {{"organisation"_L1, &ContactDraft::organisation},
                                                                       {"job_title"_L1, &ContactDraft::jobTitle},
                                                                       {"language"_L1, &ContactDraft::language},
                                                                       {"note"_L1, &ContactDraft::note}};
    for (const auto &[field, text] : texts) {
        if (fields.contains(field))
            (draft.*text).clear();
    }
    return draft;
}

bool isSame(const QString &field, const ContactDraft &one, const ContactDraft &other)
{
    return field == kBirthday ? one.birthday == other.birthday : one.facts.ofAgeCheckedOn == other.facts.ofAgeCheckedOn;
}

} // namespace crm
