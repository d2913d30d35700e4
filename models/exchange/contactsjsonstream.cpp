// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contactsjsonstream.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace crm {

namespace {

constexpr qsizetype kLongestObject = 4 * 1024 * 1024;

std::optional<QDate> dayOf(const QJsonValue &value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

bool isContactsJson(const QByteArray &start)
{
    const QByteArray text = start.trimmed();
    return (text.startsWith('[') || text.startsWith('{')) && text.contains("\"names\"") && text.contains("\"kind\"");
}

ContactsJsonStream::ContactsJsonStream(std::unique_ptr<ByteSource> source, const ImportFormat &format,
                                       const QString &fileName, const PhoneNumbers &phones, QDate today)
    : m_source(std::move(source)), m_format(format), m_fileName(fileName),
      m_collector(phones, format.phoneRegion, today)
{
    m_source->rewind();
}

Result<QList<ImportedContact>> ContactsJsonStream::next(int atMost)
{
    QList<ImportedContact> contacts;
    while (contacts.size() < atMost && nextObject()) {
        m_collector.begin(++m_row);
        m_collector.record.contact.source = {u"import"_s, m_fileName, m_collector.today()};
        read();
        contacts.append(std::move(m_collector.record));
    }
    return contacts;
}

/// Moves on to the end of the next object that is no part of another one; one that the file breaks off counts too.
bool ContactsJsonStream::nextObject()
{
    m_object.clear();
    m_isTooLong = false;
    for (;;) {
        while (m_position < m_buffer.size()) {
            if (take(m_buffer.at(m_position++)))
                return true;
        }
        m_buffer.clear();
        m_position = 0;
        if (!m_source->readInto(m_buffer)) {
            const bool isBroken = m_depth > 0;
            m_depth = 0;
            return isBroken;
        }
    }
}

/// True at the end of an object.
bool ContactsJsonStream::take(char c)
{
    if (m_depth == 0 && c != '{')
        return false;
    m_isTooLong = m_isTooLong || m_object.size() >= kLongestObject;
    if (!m_isTooLong)
        m_object += c;
    if (m_isInText) {
        m_isInText = m_isEscaped || c != '"';
        m_isEscaped = !m_isEscaped && c == '\\';
        return false;
    }
    m_isInText = c == '"';
    m_depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    return m_depth == 0;
}

void ContactsJsonStream::read()
{
    const QJsonDocument document = QJsonDocument::fromJson(m_object);
    if (m_isTooLong || !document.isObject())
        return m_collector.reject(m_isTooLong ? "too_long" : "object_unreadable");
    const QJsonObject json = document.object();
    ContactDraft &contact = m_collector.record.contact;
    const QJsonObject names = json.value("names"_L1).toObject();
    contact.kind = contactKindFromCode(json.value("kind"_L1).toString()).value_or(ContactKind::Person);
    contact.name = {names.value("prefix"_L1).toString(), names.value("given"_L1).toString(),
                    names.value("additional"_L1).toString(), names.value("family"_L1).toString(),
                    names.value("suffix"_L1).toString()};
    contact.organisation = json.value("organisation"_L1).toString();
    contact.jobTitle = json.value("job_title"_L1).toString();
    contact.country = json.value("country"_L1).toString();
    m_collector.record.externalId = json.value("id"_L1).toString();
    readReach(json);
    readRest(json);
    m_collector.finish();
    // The collector takes an organisation for a professional; the file knows better.
    contact.capacity = capacityFromCode(json.value("capacity"_L1).toString()).value_or(contact.capacity);
}

void ContactsJsonStream::readReach(const QJsonObject &json)
{
    ContactDraft &contact = m_collector.record.contact;
    for (const QJsonValue &value : json.value("emails"_L1).toArray())
        m_collector.addEmail(value["value"_L1].toString(), value["label"_L1].toString(), u"emails"_s);
    for (const QJsonValue &value : json.value("phones"_L1).toArray()) {
        const QString written = value["value"_L1].toString();
        const QString number = value["e164"_L1].toString();
        m_collector.addPhone(number.isEmpty() ? written : number,
                             phoneKindFromCode(value["kind"_L1].toString()).value_or(PhoneKind::Other),
                             value["label"_L1].toString(), u"phones"_s, false, written);
    }
    for (const QJsonValue &value : json.value("addresses"_L1).toArray()) {
        const PostalAddress address{value["street"_L1].toString(),  value["postcode"_L1].toString(),
                                    value["city"_L1].toString(),    value["region"_L1].toString(),
                                    value["country"_L1].toString(), value["label"_L1].toString()};
        if (!address.isEmpty())
            contact.addresses.append(address);
    }
    for (const QJsonValue &value : json.value("websites"_L1).toArray())
        contact.websites.append(value.toString());
}

void ContactsJsonStream::readRest(const QJsonObject &json)
{
    ContactDraft &contact = m_collector.record.contact;
    contact.language = json.value("language"_L1).toString();
    if (const QString text = json.value("birthday"_L1).toString(); !text.isEmpty())
        contact.birthday = m_collector.pastDate(dayOf(text), text, u"birthday"_s);
    contact.relation = relationFromCode(json.value("relation"_L1).toString()).value_or(contact.relation);
    for (const QJsonValue &tag : json.value("tags"_L1).toArray())
        m_collector.addTag(tag.toString());
    m_collector.addNote(json.value("note"_L1).toString());
    // Whoever comes from a bought list stays somebody from a bought list (C10).
    if (const QJsonObject source = json.value("source"_L1).toObject(); source.value("type"_L1) == boughtListType())
        contact.source
            = {boughtListType(), source.value("detail"_L1).toString(), dayOf(source.value("date"_L1)).value_or(QDate()),
               noticePlanFromCode(source.value("notice"_L1).toString()), source.value("proof"_L1).toString()};
    contact.lastContactOn = dayOf(json.value("last_contact_on"_L1));
    contact.relationEndedOn = dayOf(json.value("relation_ended_on"_L1));
    const QJsonObject facts = json.value("customer_facts"_L1).toObject();
    contact.facts.emailKind = emailKindFromCode(facts.value("email_kind"_L1).toString());
    for (const FactDay &fact : kFactDays)
        contact.facts.*fact.member = dayOf(facts.value(QLatin1String(fact.code)));
    for (const FactFlag &fact : kFactFlags)
        contact.facts.*fact.member = facts.value(QLatin1String(fact.code)).toBool();
}

} // namespace crm
