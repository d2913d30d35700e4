// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contactcolumns.h"

#include "sqlvalues.h"
#include "textfold.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {
const PostalAddress &firstAddress(const ContactDraft &contact)
{
    static const PostalAddress none;
    return contact.addresses.isEmpty() ? none : contact.addresses.first();
}
} // namespace

QString sortText(const QString &text)
{
    static const QString behindAll = u"\U0010FFFD"_s;
    const QString plain = folded(text);
    return plain.isEmpty() ? behindAll : plain;
}

const QStringList &contactColumns()
{
    static const QStringList columns
        = u"id,version,is_trashed,kind,list_name,organisation,job_title,email,phone,phone_e164,city,"
          "relation,last_contact_on,created_at,updated_at,sort_name,sort_organisation,sort_city,"
          "name_prefix,given_name,additional_name,family_name,name_suffix,birthday,language,capacity,"
          "country,relation_ended_on,source_type,source_detail,source_date,source_notice,source_proof,trashed_at,websites,tags,note"_s
              .split(u',');
    return columns;
}

QVariantList contactValues(const Contact &contact)
{
    const QString name = listName(contact);
    const QString city = firstAddress(contact).city;
    const PhoneNumber phone = contact.phones.value(0);
    return {contact.id.toString(),
            contact.version,
            sqlFlag(contact.trashedAtUtc.has_value()),
            codeOf(contact.kind),
            sqlText(name),
            sqlText(contact.organisation),
            sqlText(contact.jobTitle),
            sqlText(contact.emails.value(0).value),
            sqlText(phone.asTyped),
            sqlText(phone.e164),
            sqlText(city),
            codeOf(contact.relation),
            sqlDay(contact.lastContactOn),
            sqlInstant(contact.createdAtUtc),
            sqlInstant(contact.updatedAtUtc),
            sortText(name),
            sortText(contact.organisation),
            sortText(city),
            sqlText(contact.name.prefix),
            sqlText(contact.name.given),
            sqlText(contact.name.additional),
            sqlText(contact.name.family),
            sqlText(contact.name.suffix),
            sqlDay(contact.birthday),
            sqlText(contact.language),
            codeOf(contact.capacity),
            sqlText(contact.country),
            sqlDay(contact.relationEndedOn),
            sqlText(contact.source.type),
            sqlText(contact.source.detail),
            sqlDay(contact.source.date),
            sqlText(contact.source.notice ? codeOf(*contact.source.notice) : QString()),
            sqlText(contact.source.proof),
            sqlInstant(contact.trashedAtUtc),
            sqlList(contact.websites),
            sqlList(contact.tags),
            sqlText(contact.note)};
}

const QString &contactFields()
{
    static const QString fields
        = u"c.row_key, c.id, c.version, c.kind, c.name_prefix, c.given_name, c.additional_name, c.family_name, "
          "c.name_suffix, c.organisation, c.job_title, c.birthday, c.language, c.relation, c.capacity, c.country, "
          "c.tags, c.websites, c.note, c.last_contact_on, c.relation_ended_on, c.source_type, c.source_detail, "
          "c.source_date, c.source_notice, c.source_proof, c.created_at, c.updated_at, c.trashed_at"_s;
    return fields;
}

Contact readContact(const Statement &row)
{
    Contact contact;
    int column = 1;
    const auto next = [&row, &column] { return row.value(column++); };
    contact.id = idOf<struct ContactTag>(next());
    contact.version = next().toLongLong();
    contact.kind = contactKindFromCode(next().toString()).value_or(ContactKind::Person);
    for (QString *part : {&contact.name.prefix, &contact.name.given, &contact.name.additional, &contact.name.family,
                          &contact.name.suffix, &contact.organisation, &contact.jobTitle})
        *part = next().toString();
    contact.birthday = optionalDayOf(next());
    contact.language = next().toString();
    contact.relation = relationFromCode(next().toString()).value_or(Relation::Other);
    contact.capacity = capacityFromCode(next().toString()).value_or(Capacity::Consumer);
    contact.country = next().toString();
    contact.tags = listOf(next());
    contact.websites = listOf(next());
    contact.note = next().toString();
    contact.lastContactOn = optionalDayOf(next());
    contact.relationEndedOn = optionalDayOf(next());
    contact.source.type = next().toString();
    contact.source.detail = next().toString();
    contact.source.date = dayOf(next());
    contact.source.notice = noticePlanFromCode(next().toString());
    contact.source.proof = next().toString();
    contact.createdAtUtc = instantOf(next());
    contact.updatedAtUtc = instantOf(next());
    contact.trashedAtUtc = optionalInstantOf(next());
    return contact;
}

const QString &contactRowFields()
{
    static const QString fields
        = u"c.row_key, c.id, c.kind, c.list_name, c.organisation, c.job_title, c.email, c.phone, c.phone_e164, "
          "c.city, c.relation, c.last_contact_on, c.created_at, c.updated_at"_s;
    return fields;
}

ContactRow readContactRow(const Statement &row)
{
    const auto ascii = [&row](int column) { return QLatin1String(row.utf8(column)); };
    ContactRow line;
    line.key = row.number(0);
    line.id = idOf<struct ContactTag>(ascii(1));
    line.kind = contactKindFromCode(row.text(2)).value_or(ContactKind::Person);
    line.name = row.text(3);
    line.organisation = row.text(4);
    line.jobTitle = row.text(5);
    line.email = row.text(6);
    line.phone = row.text(7);
    line.phoneE164 = row.text(8);
    line.city = row.text(9);
    line.relation = relationFromCode(row.text(10)).value_or(Relation::Other);
    line.lastContactOn = optionalDayOf(ascii(11));
    line.createdAtUtc = instantOf(ascii(12));
    line.updatedAtUtc = instantOf(ascii(13));
    return line;
}

const QStringList &emailColumns()
{
    static const QStringList columns = u"contact_key,position,value,normalised,label"_s.split(u',');
    return columns;
}

const QStringList &phoneColumns()
{
    static const QStringList columns = u"contact_key,position,as_typed,e164,kind,label"_s.split(u',');
    return columns;
}

const QStringList &addressColumns()
{
    static const QStringList columns = u"contact_key,position,street,postcode,city,region,country,label"_s.split(u',');
    return columns;
}

const QStringList &factColumns()
{
    static const QStringList columns = [] {
        QStringList all{u"contact_key"_s, u"email_kind"_s};
        for (const FactDay &fact : kFactDays)
            all << QString::fromLatin1(fact.code);
        for (const FactFlag &fact : kFactFlags)
            all << QString::fromLatin1(fact.code);
        return all;
    }();
    return columns;
}

QList<QVariantList> factValues(RowKey key, const ContactDraft &contact)
{
    const CustomerFacts &facts = contact.facts;
    if (facts == CustomerFacts())
        return {};
    QVariantList row{key, sqlOptionalText(facts.emailKind ? codeOf(*facts.emailKind) : QString())};
    for (const FactDay &fact : kFactDays)
        row << sqlDay(facts.*fact.member);
    for (const FactFlag &fact : kFactFlags)
        row << sqlFlag(facts.*fact.member);
    return {row};
}

CustomerFacts readFacts(const Statement &row)
{
    CustomerFacts facts;
    int column = 1;
    const QByteArrayView emailKind = row.utf8(column++);
    if (!emailKind.isEmpty())
        facts.emailKind = emailKindFromCode(QString::fromLatin1(emailKind));
    for (const FactDay &fact : kFactDays)
        facts.*fact.member = optionalDayOf(QLatin1String(row.utf8(column++)));
    for (const FactFlag &fact : kFactFlags)
        facts.*fact.member = row.number(column++) != 0;
    return facts;
}

QList<QVariantList> emailValues(RowKey key, const ContactDraft &contact)
{
    QList<QVariantList> rows;
    for (const EmailAddress &email : contact.emails)
        rows.append(
            {key, rows.size(), sqlText(email.value), sqlText(normalisedEmail(email.value)), sqlText(email.label)});
    return rows;
}

QList<QVariantList> phoneValues(RowKey key, const ContactDraft &contact)
{
    QList<QVariantList> rows;
    for (const PhoneNumber &phone : contact.phones)
        rows.append(
            {key, rows.size(), sqlText(phone.asTyped), sqlText(phone.e164), codeOf(phone.kind), sqlText(phone.label)});
    return rows;
}

QList<QVariantList> addressValues(RowKey key, const ContactDraft &contact)
{
    QList<QVariantList> rows;
    for (const PostalAddress &address : contact.addresses)
        rows.append({key, rows.size(), sqlText(address.street), sqlText(address.postcode), sqlText(address.city),
                     sqlText(address.region), sqlText(address.country), sqlText(address.label)});
    return rows;
}

QString sortColumn(ContactSort sort)
{
    switch (sort) {
    case ContactSort::Name:
        return u"c.sort_name"_s;
    case ContactSort::Organisation:
        return u"c.sort_organisation"_s;
    case ContactSort::City:
        return u"c.sort_city"_s;
    case ContactSort::LastContact:
        return u"coalesce(c.last_contact_on, '')"_s;
    case ContactSort::Created:
        return u"c.created_at"_s;
    case ContactSort::Updated:
        return u"c.updated_at"_s;
    }
    Q_UNREACHABLE();
}

} // namespace crm
