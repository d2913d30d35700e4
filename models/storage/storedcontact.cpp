// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storedcontact.h"

#include "clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace crm {
namespace {
QJsonValue dayValue(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

std::optional<QDate> dayIn(const QJsonObject &object, QLatin1String name)
{
    const QDate day = QDate::fromString(object.value(name).toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QStringList listIn(const QJsonObject &object, QLatin1String name)
{
    QStringList list;
    for (const QJsonValue &part : object.value(name).toArray())
        list.append(part.toString());
    return list;
}

QJsonArray partsOf(const Contact &contact, QLatin1String which)
{
    QJsonArray parts;
    if (which == "emails"_L1) {
        for (const EmailAddress &email : contact.emails)
            parts.append(QJsonArray{email.value, email.label});
    } else if (which == "phones"_L1) {
        for (const PhoneNumber &phone : contact.phones)
            parts.append(QJsonArray{phone.asTyped, phone.e164, codeOf(phone.kind), phone.label});
    } else {
        for (const PostalAddress &address : contact.addresses)
            parts.append(QJsonArray{address.street, address.postcode, address.city, address.region, address.country,
                                    address.label});
    }
    return parts;
}

QJsonArray sourceParts(const DataSource &source)
{
    return {source.type, source.detail, source.date.toString(Qt::ISODate),
            source.notice ? codeOf(*source.notice) : QString(), source.proof};
}

void readParts(const QJsonObject &object, Contact &contact)
{
    for (const QJsonValue &value : object.value("emails"_L1).toArray()) {
        const QJsonArray part = value.toArray();
        contact.emails.append({part.at(0).toString(), part.at(1).toString()});
    }
    for (const QJsonValue &value : object.value("phones"_L1).toArray()) {
        const QJsonArray part = value.toArray();
        contact.phones.append({part.at(0).toString(), part.at(1).toString(),
                               phoneKindFromCode(part.at(2).toString()).value_or(PhoneKind::Other),
                               part.at(3).toString()});
    }
    for (const QJsonValue &value : object.value("addresses"_L1).toArray()) {
        const QJsonArray part = value.toArray();
        contact.addresses.append({part.at(0).toString(), part.at(1).toString(), part.at(2).toString(),
                                  part.at(3).toString(), part.at(4).toString(), part.at(5).toString()});
    }
}

} // namespace

QJsonObject factsObject(const CustomerFacts &facts)
{
    QJsonObject object;
    if (facts.emailKind)
        object.insert(u"email_kind"_s, codeOf(*facts.emailKind));
    for (const FactDay &fact : kFactDays) {
        if (facts.*fact.member)
            object.insert(QLatin1String(fact.code), dayValue(facts.*fact.member));
    }
    for (const FactFlag &fact : kFactFlags) {
        if (facts.*fact.member)
            object.insert(QLatin1String(fact.code), true);
    }
    return object;
}

CustomerFacts factsIn(const QJsonObject &object)
{
    CustomerFacts facts;
    facts.emailKind = emailKindFromCode(object.value("email_kind"_L1).toString());
    for (const FactDay &fact : kFactDays)
        facts.*fact.member = dayIn(object, QLatin1String(fact.code));
    for (const FactFlag &fact : kFactFlags)
        facts.*fact.member = object.value(QLatin1String(fact.code)).toBool();
    return facts;
}

QString contactToJson(const Contact &contact)
{
    const QJsonObject object{
        {u"id"_s, contact.id.toString()},
        {u"version"_s, contact.version},
        {u"kind"_s, codeOf(contact.kind)},
        {u"name"_s,
         QJsonArray{contact.name.prefix, contact.name.given, contact.name.additional, contact.name.family,
                    contact.name.suffix}},
        {u"organisation"_s, contact.organisation},
        {u"job_title"_s, contact.jobTitle},
        {u"emails"_s, partsOf(contact, "emails"_L1)},
        {u"phones"_s, partsOf(contact, "phones"_L1)},
        {u"addresses"_s, partsOf(contact, "addresses"_L1)},
        {u"websites"_s, QJsonArray::fromStringList(contact.websites)},
        {u"birthday"_s, dayValue(contact.birthday)},
        {u"language"_s, contact.language},
        {u"relation"_s, codeOf(contact.relation)},
        {u"capacity"_s, codeOf(contact.capacity)},
        {u"facts"_s, factsObject(contact.facts)},
        {u"country"_s, contact.country},
        {u"tags"_s, QJsonArray::fromStringList(contact.tags)},
        {u"note"_s, contact.note},
        {u"last_contact_on"_s, dayValue(contact.lastContactOn)},
        {u"relation_ended_on"_s, dayValue(contact.relationEndedOn)},
        {u"source"_s, sourceParts(contact.source)},
        {u"created_at"_s, instantText(contact.createdAtUtc)},
        {u"updated_at"_s, instantText(contact.updatedAtUtc)},
        {u"trashed_at"_s, contact.trashedAtUtc ? QJsonValue(instantText(*contact.trashedAtUtc)) : QJsonValue()}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<Contact> contactFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    Contact contact;
    contact.id = ContactId::fromString(object.value("id"_L1).toString());
    if (!contact.id.isValid())
        return Error{Error::Code::Storage, u"vault_damaged"_s, u"import_trace"_s, {}};
    contact.version = object.value("version"_L1).toInteger(1);
    contact.kind = contactKindFromCode(object.value("kind"_L1).toString()).value_or(ContactKind::Person);
    const QJsonArray name = object.value("name"_L1).toArray();
    contact.name = {name.at(0).toString(), name.at(1).toString(), name.at(2).toString(), name.at(3).toString(),
                    name.at(4).toString()};
    contact.organisation = object.value("organisation"_L1).toString();
    contact.jobTitle = object.value("job_title"_L1).toString();
    readParts(object, contact);
    contact.websites = listIn(object, "websites"_L1);
    contact.birthday = dayIn(object, "birthday"_L1);
    contact.language = object.value("language"_L1).toString();
    contact.relation = relationFromCode(object.value("relation"_L1).toString()).value_or(Relation::Other);
    contact.capacity = capacityFromCode(object.value("capacity"_L1).toString()).value_or(Capacity::Consumer);
    contact.facts = factsIn(object.value("facts"_L1).toObject());
    contact.country = object.value("country"_L1).toString();
    contact.tags = listIn(object, "tags"_L1);
    contact.note = object.value("note"_L1).toString();
    contact.lastContactOn = dayIn(object, "last_contact_on"_L1);
    contact.relationEndedOn = dayIn(object, "relation_ended_on"_L1);
    const QJsonArray source = object.value("source"_L1).toArray();
    contact.source
        = {source.at(0).toString(), source.at(1).toString(), QDate::fromString(source.at(2).toString(), Qt::ISODate),
           noticePlanFromCode(source.at(3).toString()), source.at(4).toString()};
    contact.createdAtUtc = instantFromText(object.value("created_at"_L1).toString());
    contact.updatedAtUtc = instantFromText(object.value("updated_at"_L1).toString());
    if (const QDateTime trashedAtUtc = instantFromText(object.value("trashed_at"_L1).toString());
        trashedAtUtc.isValid())
        contact.trashedAtUtc = trashedAtUtc;
    return contact;
}

} // namespace crm
