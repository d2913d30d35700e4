// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contactcollector.h"

#include "importwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

ContactCollector::ContactCollector(const PhoneNumbers &phones, const QString &region, QDate today)
    : m_phones(phones), m_region(region), m_today(today)
{
}

void ContactCollector::begin(qint64 row)
{
    record = {};
    record.row = row;
    m_pendingPhones.clear();
}

void ContactCollector::warn(const QString &column, const char *reason, const QString &value)
{
    record.problems.append({ImportProblem::Severity::Warning, record.row, column, QString::fromLatin1(reason), value});
}

void ContactCollector::reject(const char *reason)
{
    record.isRejected = true;
    record.problems.append({ImportProblem::Severity::Rejected, record.row, {}, QString::fromLatin1(reason), {}});
}

void ContactCollector::addEmail(const QString &text, const QString &label, const QString &column, bool isPreferred)
{
    QString value = text.trimmed();
    if (value.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        value = value.sliced(7);
    if (value.isEmpty())
        return;
    QList<EmailAddress> &emails = record.contact.emails;
    if (!isEmailAddress(value)) {
        warn(column, "email_invalid", value);
        addNote(value);
        return;
    }
    if (std::none_of(emails.cbegin(), emails.cend(),
                     [&value](const EmailAddress &email) { return email.value == value; }))
        emails.insert(isPreferred ? 0 : emails.size(), {value, label});
}

void ContactCollector::addPhone(const QString &text, PhoneKind kind, const QString &label, const QString &column,
                                bool isPreferred, const QString &asTyped)
{
    const QString value = text.trimmed();
    if (!value.isEmpty())
        m_pendingPhones.insert(isPreferred ? 0 : m_pendingPhones.size(),
                               {value, kind, label, column, asTyped.isEmpty() ? value : asTyped});
}

void ContactCollector::addNote(const QString &text)
{
    QString &note = record.contact.note;
    if (text.isEmpty())
        return;
    if (!note.isEmpty())
        note += u'\n';
    note += text;
}

void ContactCollector::addTag(const QString &text)
{
    const QString tag = text.trimmed();
    if (!tag.isEmpty() && !record.contact.tags.contains(tag))
        record.contact.tags.append(tag);
}

void ContactCollector::setCountryOfPerson(const QString &countryName)
{
    if (record.contact.country.isEmpty() && !countryName.isEmpty())
        record.contact.country = countryCode(countryName);
}

std::optional<QDate> ContactCollector::pastDate(const std::optional<QDate> &date, const QString &text,
                                                const QString &column)
{
    if (!date) {
        warn(column, "date_invalid", text);
        return std::nullopt;
    }
    if (*date > m_today) {
        warn(column, "date_in_future", text);
        return std::nullopt;
    }
    return date;
}

/// By the country of the record, else of the file, else as an international number without its plus sign.
PhoneNumber ContactCollector::parsed(const QString &text) const
{
    const QString country = record.contact.country.isEmpty() ? m_region : record.contact.country;
    PhoneNumber number = m_phones.parse(text, country);
    if (number.e164.isEmpty() && country != m_region && !text.startsWith(u'+'))
        number = m_phones.parse(text, m_region);
    const bool isBareInternational = number.e164.isEmpty() && text.size() >= 10 && text.front() != u'+'
        && text.front() != u'0'
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit() || c.isSpace(); });
    if (isBareInternational) {
        const PhoneNumber international = m_phones.parse(u'+' + text, country);
        number.e164 = international.e164;
        number.kind = international.kind;
    }
    return number;
}

void ContactCollector::readPhone(const PendingPhone &pending)
{
    PhoneNumber number = parsed(pending.text);
    if (number.e164.isEmpty())
        warn(pending.column, "phone_invalid", pending.text);
    const bool isFax = pending.kind == PhoneKind::Fax;
    if (isFax || number.kind == PhoneKind::Other)
        number.kind = pending.kind;
    number.asTyped = pending.asTyped;
    number.label = pending.label;
    QList<PhoneNumber> &phones = record.contact.phones;
    const bool isKnown = std::any_of(phones.cbegin(), phones.cend(), [&number](const PhoneNumber &other) {
        return number.e164.isEmpty() ? number.asTyped == other.asTyped : number.e164 == other.e164;
    });
    if (!isKnown)
        phones.append(number);
}

void ContactCollector::finish()
{
    ContactDraft &contact = record.contact;
    for (const PendingPhone &pending : std::as_const(m_pendingPhones))
        readPhone(pending);
    const bool hasName
        = !contact.name.given.isEmpty() || !contact.name.family.isEmpty() || !contact.name.additional.isEmpty();
    if (!hasName && !contact.organisation.isEmpty())
        contact.kind = ContactKind::Organisation;
    if (contact.kind == ContactKind::Organisation)
        contact.capacity = Capacity::Professional;
    const bool holdsNothing = !hasName && contact.organisation.isEmpty() && contact.emails.isEmpty()
        && contact.phones.isEmpty() && contact.addresses.isEmpty();
    if (holdsNothing && !record.isRejected)
        reject("name_missing");
}

} // namespace crm
