// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcontactrepository.h"

#include "contactcolumns.h"
#include "sqlvalues.h"
#include "storedpast.h"
#include "textfold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {
constexpr qsizetype kKeysAtOnce = 128;
} // namespace

Result<void> SqlContactRepository::add(const Contact &contact)
{
    return m_writer.add({contact});
}

Result<void> SqlContactRepository::addMany(const QList<Contact> &contacts)
{
    return m_writer.add(contacts);
}

Result<void> SqlContactRepository::store(const Contact &contact)
{
    const auto key = keyOf(contact.id);
    if (!key)
        return key.error();
    const auto before = find(contact.id);
    if (!before)
        return before.error();
    return m_writer.change(*key, *before, contact);
}

Result<void> SqlContactRepository::remove(ContactId id)
{
    const auto key = keyOf(id);
    if (!key)
        return key.error();
    const auto contact = find(id);
    if (!contact)
        return contact.error();
    return m_writer.remove(*key, *contact);
}

Result<void> SqlContactRepository::removeMany(const QList<ContactId> &ids)
{
    const auto swept = m_writer.sweepIndexAfter(ids.size());
    CRM_CHECK(swept);
    for (const ContactId &id : ids)
        CRM_CHECK(remove(id));
    return m_writer.sweepIndex(*swept);
}

Result<Contact> SqlContactRepository::find(ContactId id) const
{
    const auto key = keyOf(id);
    if (!key)
        return key.error();
    const auto found = findMany({*key});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::Code::NotFound, {}, {}, {}};
    return found->first();
}

Result<QList<PastFacts>> SqlContactRepository::pastOf(ContactId id) const
{
    const auto key = keyOf(id);
    CRM_CHECK(key);
    auto found = m_database.query(
        u"SELECT valid_until, facts FROM contact_past WHERE contact_key = ? ORDER BY version"_s, {*key});
    if (!found)
        return found.error();
    QList<PastFacts> past;
    while (found->next()) {
        const auto facts = pastFromJson(found->value(1).toString());
        CRM_CHECK(facts);
        past.append({instantOf(found->value(0)), *facts});
    }
    CRM_CHECK(found->outcome());
    return past;
}

Result<QList<Contact>> SqlContactRepository::findMany(const QList<RowKey> &keys) const
{
    QList<Contact> sorted;
    sorted.reserve(keys.size());
    for (qsizetype from = 0; from < keys.size(); from += kKeysAtOnce) {
        const QList<RowKey> some = keys.mid(from, kKeysAtOnce);
        const auto parts = contactsWithParts(some);
        if (!parts)
            return parts.error();
        for (const RowKey key : some) {
            if (const auto it = parts->constFind(key); it != parts->cend())
                sorted.append(*it);
        }
    }
    return sorted;
}

Result<QHash<RowKey, Contact>> SqlContactRepository::contactsWithParts(const QList<RowKey> &keys) const
{
    QHash<RowKey, Contact> contacts;
    const QVariantList binds = paddedKeys(keys);
    const QString in = u" IN (%1)"_s.arg(placeholders(binds.size()));
    auto found = m_database.query(u"SELECT %1 FROM contact c WHERE c.row_key"_s.arg(contactFields()) + in, binds);
    if (!found)
        return found.error();
    while (found->next())
        contacts.insert(found->value(0).toLongLong(), readContact(*found));
    CRM_CHECK(found->outcome());
    const auto read = [&](const QString &fields, const QString &table, auto &&add,
                          const QString &order = u"contact_key, position"_s) -> Result<void> {
        auto parts = m_database.query(
            u"SELECT contact_key, %1 FROM %2 WHERE contact_key%3 ORDER BY %4"_s.arg(fields, table, in, order),
            binds);
        if (!parts)
            return parts.error();
        while (parts->next()) {
            if (const auto it = contacts.find(parts->value(0).toLongLong()); it != contacts.end())
                add(*it, *parts);
        }
        return parts->outcome();
    };
    CRM_CHECK(read(u"value, label"_s, u"contact_email"_s, [](Contact &contact, const Statement &row) {
        contact.emails.append({row.value(1).toString(), row.value(2).toString()});
    }));
    CRM_CHECK(read(u"as_typed, e164, kind, label"_s, u"contact_phone"_s, [](Contact &contact, const Statement &row) {
        contact.phones.append({row.value(1).toString(), row.value(2).toString(),
                               phoneKindFromCode(row.value(3).toString()).value_or(PhoneKind::Other),
                               row.value(4).toString()});
    }));
    CRM_CHECK(read(u"street, postcode, city, region, country, label"_s, u"contact_address"_s,
                   [](Contact &contact, const Statement &row) {
                       contact.addresses.append({row.value(1).toString(), row.value(2).toString(),
                                                 row.value(3).toString(), row.value(4).toString(),
                                                 row.value(5).toString(), row.value(6).toString()});
                   }));
    CRM_CHECK(read(
        factColumns().mid(1).join(u','), u"contact_facts"_s,
        [](Contact &contact, const Statement &row) { contact.facts = readFacts(row); }, u"contact_key"_s));
    return contacts;
}

Result<QList<ContactId>> SqlContactRepository::ids(const QString &sql, const QString &address) const
{
    QList<ContactId> ids;
    if (address.isEmpty())
        return ids;
    auto found = m_database.query(sql, {address});
    if (!found)
        return found.error();
    while (found->next())
        ids.append(ContactId::fromString(found->value(0).toString()));
    CRM_CHECK(found->outcome());
    return ids;
}

Result<QList<ContactId>> SqlContactRepository::withEmail(const QString &normalisedEmail) const
{
    return ids(u"SELECT DISTINCT c.id, c.row_key FROM contact_email e JOIN contact c ON c.row_key = e.contact_key"
               " WHERE e.normalised = ? ORDER BY c.row_key"_s,
               normalisedEmail);
}

Result<QList<ContactId>> SqlContactRepository::withPhone(const QString &e164) const
{
    return ids(u"SELECT DISTINCT c.id, c.row_key FROM contact_phone p JOIN contact c ON c.row_key = p.contact_key"
               " WHERE p.e164 = ? AND p.e164 <> '' ORDER BY c.row_key"_s,
               e164);
}

/// A range of the index of names; both values of is_trashed are named so that either engine walks it.
Result<QList<ContactId>> SqlContactRepository::namesakesAt(const QString &surname, const QString &postcode) const
{
    const QString from = folded(surname);
    QString code = postcode.toUpper();
    code.remove(u' ');
    QList<ContactId> ids;
    if (from.isEmpty() || code.isEmpty())
        return ids;
    auto found = m_database.query(
        u"SELECT c.id FROM contact c WHERE c.is_trashed IN (0, 1) AND c.sort_name >= ? AND c.sort_name < ?"
        " AND EXISTS (SELECT 1 FROM contact_address a WHERE a.contact_key = c.row_key"
        " AND replace(upper(a.postcode), ' ', '') = ?) ORDER BY c.row_key"_s,
        {from, from + u"\U0010FFFD"_s, code});
    if (!found)
        return found.error();
    while (found->next())
        ids.append(idOf<struct ContactTag>(found->value(0)));
    CRM_CHECK(found->outcome());
    return ids;
}

Result<QHash<QString, ContactId>> SqlContactRepository::owners(const QStringList &emailsAndPhones) const
{
    QHash<QString, ContactId> owners;
    QStringList emails;
    QStringList phones;
    for (const QString &address : emailsAndPhones) {
        if (!address.isEmpty())
            (address.contains(u'@') ? emails : phones).append(address);
    }
    const auto look = [&](const QStringList &addresses, const QString &column, const QString &table) -> Result<void> {
        for (qsizetype from = 0; from < addresses.size(); from += kKeysAtOnce) {
            const QStringList some = addresses.mid(from, kKeysAtOnce);
            QVariantList binds;
            for (qsizetype i = 0; i < (addresses.size() > kKeysAtOnce ? kKeysAtOnce : some.size()); ++i)
                binds.append(some.at(std::min(i, some.size() - 1)));
            auto found = m_database.query(
                u"SELECT p.%1, c.id FROM %2 p JOIN contact c ON c.row_key = p.contact_key WHERE p.%1 IN (%3)"
                " AND p.%1 <> '' ORDER BY c.row_key DESC"_s.arg(column, table, placeholders(binds.size())),
                binds);
            if (!found)
                return found.error();
            while (found->next()) // the oldest contact comes last and stays
                owners.insert(found->value(0).toString(), ContactId::fromString(found->value(1).toString()));
            CRM_CHECK(found->outcome());
        }
        return {};
    };
    CRM_CHECK(look(emails, u"normalised"_s, u"contact_email"_s));
    CRM_CHECK(look(phones, u"e164"_s, u"contact_phone"_s));
    return owners;
}

Result<QList<ContactRow>> SqlContactRepository::firstRows(const ContactQuery &query, int atMost,
                                                          std::optional<ContactId> after) const
{
    return m_finder.firstRows(query, atMost, after);
}

Result<QList<RowKey>> SqlContactRepository::order(const ContactQuery &query) const
{
    return m_finder.order(query);
}

Result<QList<ContactRow>> SqlContactRepository::rows(const QList<RowKey> &keys) const
{
    QList<ContactRow> sorted;
    sorted.reserve(keys.size());
    for (qsizetype from = 0; from < keys.size(); from += kKeysAtOnce) {
        const QList<RowKey> some = keys.mid(from, kKeysAtOnce);
        const QVariantList binds = paddedKeys(some);
        auto found = m_database.query(
            u"SELECT %1 FROM contact c WHERE c.row_key IN (%2)"_s.arg(contactRowFields(), placeholders(binds.size())),
            binds);
        if (!found)
            return found.error();
        QHash<RowKey, ContactRow> lines;
        while (found->next()) {
            const ContactRow line = readContactRow(*found);
            lines.insert(line.key, line);
        }
        CRM_CHECK(found->outcome());
        for (const RowKey key : some) {
            if (const auto it = lines.constFind(key); it != lines.cend())
                sorted.append(*it);
        }
    }
    return sorted;
}

Result<qint64> SqlContactRepository::count(const ContactQuery &query) const
{
    return m_finder.count(query);
}

Result<RowKey> SqlContactRepository::keyOf(ContactId id) const
{
    const auto key = m_database.value(u"SELECT row_key FROM contact WHERE id = ?"_s, {id.toString()});
    if (!key)
        return key.error();
    if (!key->isValid())
        return Error{Error::Code::NotFound, {}, {}, {}};
    return key->toLongLong();
}

Result<QHash<Relation, qint64>> SqlContactRepository::countsByRelation() const
{
    QHash<Relation, qint64> counts;
    auto found = m_database.query(u"SELECT relation, people FROM contact_tally WHERE is_trashed = 0"_s);
    if (!found)
        return found.error();
    while (found->next()) {
        if (const auto relation = relationFromCode(found->value(0).toString()))
            counts.insert(*relation, found->value(1).toLongLong());
    }
    CRM_CHECK(found->outcome());
    return counts;
}

} // namespace crm
