// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakestore.h"

#include <algorithm>

namespace crm::test {

class FakeContacts final : public ContactRepository {
public:
    explicit FakeContacts(FakeStore &store) : m_store(store) { }
    Result<void> add(const Contact &contact) override { return addMany({contact}); }
    Result<void> addMany(const QList<Contact> &contacts) override
    {
        CRM_CHECK(m_store.attempt("contacts.add"));
        for (const Contact &contact : contacts) {
            m_store.state.contacts.insert(contact.id, contact);
            m_store.state.keys += contact.id;
        }
        return {};
    }
    Result<void> store(const Contact &contact) override
    {
        CRM_CHECK(m_store.attempt("contacts.store"));
        const auto known = m_store.state.contacts.find(contact.id);
        if (known == m_store.state.contacts.end())
            return missing();
        if (known->version != contact.version)
            return Error{Error::Code::Conflict, {}, {}, {}};
        if (const DecidingFacts before = decidingFactsOf(*known); !(before == decidingFactsOf(contact)))
            m_store.state.past[contact.id].append({contact.updatedAtUtc, before});
        *known = contact;
        ++known->version;
        return {};
    }
    Result<void> remove(ContactId id) override
    {
        CRM_CHECK(m_store.attempt("contacts.remove"));
        m_store.state.dues.remove(id);
        m_store.state.past.remove(id);
        return m_store.state.contacts.remove(id) ? Result<void>() : Result<void>(missing());
    }
    Result<void> removeMany(const QList<ContactId> &ids) override
    {
        for (const ContactId &id : ids)
            CRM_CHECK(remove(id));
        return {};
    }
    Result<Contact> find(ContactId id) const override
    {
        const auto known = m_store.state.contacts.constFind(id);
        return known == m_store.state.contacts.constEnd() ? Result<Contact>(missing()) : Result<Contact>(*known);
    }
    Result<QList<PastFacts>> pastOf(ContactId id) const override { return m_store.state.past.value(id); }
    Result<QList<Contact>> findMany(const QList<RowKey> &keys) const override
    {
        QList<Contact> found;
        for (const RowKey key : keys) {
            if (const auto one = find(m_store.state.keys.value(key - 1)))
                found += *one;
        }
        return found;
    }
    Result<QList<ContactId>> withEmail(const QString &email) const override
    {
        return idsWhere([&](const Contact &contact) {
            return std::any_of(contact.emails.begin(), contact.emails.end(),
                               [&](const EmailAddress &one) { return normalisedEmail(one.value) == email; });
        });
    }
    Result<QList<ContactId>> withPhone(const QString &e164) const override
    {
        return idsWhere([&](const Contact &contact) {
            return std::any_of(contact.phones.begin(), contact.phones.end(),
                               [&](const PhoneNumber &one) { return one.e164 == e164; });
        });
    }
    Result<QList<ContactId>> namesakesAt(const QString &surname, const QString &postcode) const override
    {
        return idsWhere([&](const Contact &contact) {
            return contact.name.family == surname
                && std::any_of(contact.addresses.begin(), contact.addresses.end(),
                               [&](const PostalAddress &one) { return one.postcode == postcode; });
        });
    }
    Result<QHash<QString, ContactId>> owners(const QStringList &emailsAndPhones) const override
    {
        QHash<QString, ContactId> found;
        for (const QString &key : emailsAndPhones) {
            const auto ids = key.startsWith(QLatin1Char('+')) ? withPhone(key) : withEmail(key);
            if (!ids->isEmpty())
                found.insert(key, ids->first());
        }
        return found;
    }
    Result<QList<ContactRow>> firstRows(const ContactQuery &query, int atMost, std::optional<ContactId>) const override
    {
        const auto keys = order(query);
        return rows(keys->mid(0, atMost));
    }
    Result<QList<RowKey>> order(const ContactQuery &query) const override
    {
        QList<RowKey> keys;
        for (qsizetype i = 0; i < m_store.state.keys.size(); ++i) {
            const auto contact = find(m_store.state.keys.at(i));
            if (contact && contact->trashedAtUtc.has_value() == query.trashed)
                keys += i + 1;
        }
        return keys;
    }
    Result<QList<ContactRow>> rows(const QList<RowKey> &keys) const override
    {
        QList<ContactRow> found;
        for (const RowKey key : keys) {
            if (const auto contact = find(m_store.state.keys.value(key - 1))) {
                ContactRow row;
                row.key = key;
                row.id = contact->id;
                row.name = listName(*contact);
                found += row;
            }
        }
        return found;
    }
    Result<qint64> count(const ContactQuery &query) const override { return order(query)->size(); }
    Result<RowKey> keyOf(ContactId id) const override { return m_store.state.keys.indexOf(id) + 1; }
    Result<QHash<Relation, qint64>> countsByRelation() const override
    {
        QHash<Relation, qint64> counts;
        for (const Contact &contact : m_store.state.contacts)
            ++counts[contact.relation];
        return counts;
    }

private:
    template <class Predicate> QList<ContactId> idsWhere(Predicate matches) const
    {
        QList<ContactId> ids;
        for (const ContactId &id : m_store.state.keys) {
            if (m_store.state.contacts.contains(id) && matches(m_store.state.contacts.value(id)))
                ids += id;
        }
        return ids;
    }
    FakeStore &m_store;
};

} // namespace crm::test
