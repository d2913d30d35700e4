// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contactjson.h"

#include "clock.h"

#include <QJsonArray>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

QJsonValue dayOrNull(const std::optional<QDate> &day)
{
    return day && day->isValid() ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject sourceJson(const DataSource &source)
{
    QJsonObject json{{u"type"_s, source.type.isEmpty() ? u"person"_s : source.type},
                     {u"detail"_s, source.detail},
                     {u"date"_s, dayOrNull(source.date)}};
    if (isBoughtList(source)) {
        json[u"notice"_s] = source.notice ? QJsonValue(codeOf(*source.notice)) : QJsonValue(QJsonValue::Null);
        json[u"notice_due"_s] = dayOrNull(noticeDue(source));
        json[u"proof"_s] = source.proof;
    }
    return json;
}

QJsonObject namesJson(const Contact &contact)
{
    return {{u"formatted"_s, displayName(contact)}, {u"prefix"_s, contact.name.prefix},
            {u"given"_s, contact.name.given},       {u"additional"_s, contact.name.additional},
            {u"family"_s, contact.name.family},     {u"suffix"_s, contact.name.suffix}};
}

QJsonArray usersOf(const QString &category, const QList<Purpose> &purposes)
{
    QJsonArray keys;
    for (const Purpose &purpose : purposes) {
        if (purpose.isActive && purpose.dataCategories.contains(category))
            keys << purpose.key;
    }
    return keys;
}

QString written(const PostalAddress &address)
{
    QStringList lines{address.street, (address.postcode + u' ' + address.city).trimmed(), address.region,
                      address.country};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// The part every address has in common.
QJsonObject reachJson(const QString &value, const QString &label, const QJsonArray &purposes, const DataSource &source)
{
    return {{u"value"_s, value},
            {u"label"_s, label},
            {u"purposes"_s, purposes},
            {u"source"_s, source.type},
            {u"verified"_s, false}};
}

QJsonArray emailsJson(const Contact &contact, const QList<Purpose> &purposes)
{
    QJsonArray emails;
    const QJsonArray users = usersOf(u"email"_s, purposes);
    for (const EmailAddress &email : contact.emails)
        emails << reachJson(email.value, email.label, users, contact.source);
    return emails;
}

QJsonArray phonesJson(const Contact &contact, const QList<Purpose> &purposes)
{
    QJsonArray phones;
    const QJsonArray users = usersOf(u"phone"_s, purposes);
    for (const PhoneNumber &phone : contact.phones) {
        QJsonObject entry = reachJson(phone.asTyped, phone.label, users, contact.source);
        entry[u"e164"_s] = phone.e164.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(phone.e164);
        entry[u"kind"_s] = codeOf(phone.kind);
        phones << entry;
    }
    return phones;
}

QJsonArray addressesJson(const Contact &contact, const QList<Purpose> &purposes)
{
    QJsonArray addresses;
    const QJsonArray users = usersOf(u"postal_address"_s, purposes);
    for (const PostalAddress &address : contact.addresses) {
        QJsonObject entry = reachJson(written(address), address.label, users, contact.source);
        entry[u"street"_s] = address.street;
        entry[u"postcode"_s] = address.postcode;
        entry[u"city"_s] = address.city;
        entry[u"region"_s] = address.region;
        entry[u"country"_s] = address.country;
        addresses << entry;
    }
    return addresses;
}

QJsonObject factsJson(const CustomerFacts &facts)
{
    QJsonObject json{
        {u"email_kind"_s, facts.emailKind ? QJsonValue(codeOf(*facts.emailKind)) : QJsonValue(QJsonValue::Null)}};
    for (const FactDay &fact : kFactDays)
        json[QLatin1String(fact.code)] = dayOrNull(facts.*fact.member);
    for (const FactFlag &fact : kFactFlags)
        json[QLatin1String(fact.code)] = facts.*fact.member;
    return json;
}

void addStaffWords(QJsonObject &json, const Contact &contact)
{
    json[u"relation"_s] = codeOf(contact.relation);
    json[u"capacity"_s] = codeOf(contact.capacity);
    json[u"tags"_s] = QJsonArray::fromStringList(contact.tags);
    json[u"note"_s] = contact.note;
    json[u"last_contact_on"_s] = dayOrNull(contact.lastContactOn);
    json[u"relation_ended_on"_s] = dayOrNull(contact.relationEndedOn);
    json[u"customer_facts"_s] = factsJson(contact.facts);
    json[u"trashed_at"_s]
        = contact.trashedAtUtc ? QJsonValue(instantText(*contact.trashedAtUtc)) : QJsonValue(QJsonValue::Null);
    json[u"version"_s] = contact.version;
}

} // namespace

QJsonArray pastJson(const QList<PastFacts> &past)
{
    QJsonArray list;
    for (const PastFacts &one : past) {
        const DecidingFacts &facts = one.facts;
        QJsonArray channels;
        for (std::size_t i = 0; i < facts.isReached.size(); ++i) {
            if (facts.isReached.at(i))
                channels.append(codeOf(kChannels[i]));
        }
        list.append(QJsonObject{{u"known_until"_s, instantText(one.validUntilUtc)},
                                {u"relation"_s, codeOf(facts.days.relation)},
                                {u"capacity"_s, codeOf(facts.capacity)},
                                {u"country"_s, facts.country},
                                {u"birthday"_s, dayOrNull(facts.birthday)},
                                {u"last_contact_on"_s, dayOrNull(facts.days.lastContactOn)},
                                {u"relation_ended_on"_s, dayOrNull(facts.days.endedOn)},
                                {u"reached_by"_s, channels},
                                {u"customer_facts"_s, factsJson(facts.facts)}});
    }
    return list;
}

QJsonObject contactJson(const Contact &contact, const QList<Purpose> &purposes, StaffWords staffWords)
{
    QJsonObject json{
        {u"id"_s, contact.id.toString()},
        {u"kind"_s, codeOf(contact.kind)},
        {u"names"_s, namesJson(contact)},
        {u"organisation"_s, contact.organisation},
        {u"job_title"_s, contact.jobTitle},
        {u"emails"_s, emailsJson(contact, purposes)},
        {u"phones"_s, phonesJson(contact, purposes)},
        {u"addresses"_s, addressesJson(contact, purposes)},
        {u"websites"_s, QJsonArray::fromStringList(contact.websites)},
        {u"birthday"_s, dayOrNull(contact.birthday)},
        {u"language"_s, contact.language},
        {u"country"_s, contact.country},
        {u"source"_s, sourceJson(contact.source)},
        {u"created_at"_s, instantText(contact.createdAtUtc)},
        {u"updated_at"_s, instantText(contact.updatedAtUtc)},
    };
    if (staffWords == StaffWords::Included)
        addStaffWords(json, contact);
    return json;
}

} // namespace crm
