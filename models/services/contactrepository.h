// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contactquery.h"
#include "decidingfacts.h"

namespace crm {

/// The people as stored. Knows no rules. Search text, search index, counters and due dates are kept by the implementation in
/// the same transaction as the change that moves them.
class ContactRepository {
public:
    virtual ~ContactRepository() = default;

    virtual Result<void> add(const Contact &contact) = 0; ///< contact.id is set
    virtual Result<void> addMany(const QList<Contact> &contacts) = 0; ///< the import's way in: as add(), in bulk
    /// Conflict if contact.version is not the stored one; stores version + 1. Where facts change that decide whether the
    /// person may be contacted, what was known until contact.updatedAtUtc is kept beside: see pastOf().
    virtual Result<void> store(const Contact &contact) = 0;
    /// Removes the row and everything that hangs on it alone (search text, index, dues); consent history keeps its facts.
    virtual Result<void> remove(ContactId id) = 0;
    virtual Result<void> removeMany(const QList<ContactId> &ids) = 0; ///< the same, for the undoing of an import
    virtual Result<Contact> find(ContactId id) const = 0; ///< NotFound; finds trashed ones too
    virtual Result<QList<Contact>> findMany(const QList<RowKey> &keys) const = 0; ///< in the order asked; missing ones left out
    /// What was known of the person before each change of the facts that decide, oldest first; NotFound.
    virtual Result<QList<PastFacts>> pastOf(ContactId id) const = 0;

    /// Matches for duplicate detection: contacts that have this normalised e-mail (any of them).
    virtual Result<QList<ContactId>> withEmail(const QString &normalisedEmail) const = 0;
    virtual Result<QList<ContactId>> withPhone(const QString &e164) const = 0;
    /// People whose list name begins with this surname and who have an address under this postcode; accents, case and
    /// blanks do not count.
    virtual Result<QList<ContactId>> namesakesAt(const QString &surname, const QString &postcode) const = 0;
    /// For many at once: normalised e-mail or E.164 -> a contact that has it.
    virtual Result<QHash<QString, ContactId>> owners(const QStringList &emailsAndPhones) const = 0;

    /// The first rows of a query, at once (keyset; never waits for a full order). With after: the rows behind that one.
    virtual Result<QList<ContactRow>> firstRows(const ContactQuery &query, int atMost, std::optional<ContactId> after = {}) const = 0;
    /// Row keys of the whole query in order.
    virtual Result<QList<RowKey>> order(const ContactQuery &query) const = 0;
    virtual Result<QList<ContactRow>> rows(const QList<RowKey> &keys) const = 0; ///< in the order asked
    virtual Result<qint64> count(const ContactQuery &query) const = 0; ///< kept counters where there are any
    virtual Result<RowKey> keyOf(ContactId id) const = 0;

    /// Counts by relation, from kept counters.
    virtual Result<QHash<Relation, qint64>> countsByRelation() const = 0;
};

} // namespace crm
