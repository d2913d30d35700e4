// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contactfinder.h"
#include "contactrepository.h"
#include "contactwriter.h"

namespace crm {

/// The people of a vault or a server.
class SqlContactRepository final : public ContactRepository {
public:
    explicit SqlContactRepository(const Dialect &dialect)
        : m_dialect(dialect), m_database(dialect.database()), m_index(dialect), m_writer(dialect),
          m_finder(m_dialect, m_index)
    {
    }

    Result<void> add(const Contact &contact) override;
    Result<void> addMany(const QList<Contact> &contacts) override;
    Result<void> store(const Contact &contact) override;
    Result<void> remove(ContactId id) override;
    Result<void> removeMany(const QList<ContactId> &ids) override;
    Result<Contact> find(ContactId id) const override;
    Result<QList<Contact>> findMany(const QList<RowKey> &keys) const override;
    Result<QList<PastFacts>> pastOf(ContactId id) const override;

    Result<QList<ContactId>> withEmail(const QString &normalisedEmail) const override;
    Result<QList<ContactId>> withPhone(const QString &e164) const override;
    Result<QList<ContactId>> namesakesAt(const QString &surname, const QString &postcode) const override;
    Result<QHash<QString, ContactId>> owners(const QStringList &emailsAndPhones) const override;

    Result<QList<ContactRow>> firstRows(const ContactQuery &query, int atMost,
                                        std::optional<ContactId> after) const override;
    Result<QList<RowKey>> order(const ContactQuery &query) const override;
    Result<QList<ContactRow>> rows(const QList<RowKey> &keys) const override;
    Result<qint64> count(const ContactQuery &query) const override;
    Result<RowKey> keyOf(ContactId id) const override;
    Result<QHash<Relation, qint64>> countsByRelation() const override;

private:
    Result<QHash<RowKey, Contact>> contactsWithParts(const QList<RowKey> &keys) const;
    Result<QList<ContactId>> ids(const QString &sql, const QString &address) const;

    Dialect m_dialect;
    Database &m_database;
    SearchIndex m_index;
    ContactWriter m_writer;
    ContactFinder m_finder;
};

} // namespace crm
