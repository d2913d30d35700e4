// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contactwriter.h"

#include "contactcolumns.h"
#include "sqlvalues.h"
#include "storedpast.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {
const InsertTarget &contactTarget()
{
    static const InsertTarget target{u"contact"_s, QStringList{u"row_key"_s} + contactColumns(), {}};
    return target;
}

const InsertTarget &emailTarget()
{
    static const InsertTarget target{u"contact_email"_s, emailColumns(), {}};
    return target;
}

const InsertTarget &phoneTarget()
{
    static const InsertTarget target{u"contact_phone"_s, phoneColumns(), {}};
    return target;
}

const InsertTarget &addressTarget()
{
    static const InsertTarget target{u"contact_address"_s, addressColumns(), {}};
    return target;
}

const InsertTarget &factTarget()
{
    static const InsertTarget target{u"contact_facts"_s, factColumns(), {}};
    return target;
}

constexpr qsizetype kAtOnce = 4096;
} // namespace

Result<void> ContactWriter::add(const QList<Contact> &contacts) const
{
    for (qsizetype from = 0; from < contacts.size(); from += kAtOnce) {
        const QList<Contact> some = contacts.mid(from, kAtOnce);
        const auto keys = m_dialect.freshContactKeys(some.size());
        if (!keys)
            return keys.error();
        QList<QVariantList> rows, emails, phones, addresses, facts;
        QList<SearchText> texts;
        Tallies tallies;
        for (qsizetype i = 0; i < some.size(); ++i) {
            const RowKey key = keys->at(i);
            const Contact &contact = some.at(i);
            rows.append(QVariantList{key} + contactValues(contact));
            emails += emailValues(key, contact);
            phones += phoneValues(key, contact);
            addresses += addressValues(key, contact);
            facts += factValues(key, contact);
            texts.append(searchTextOf(key, contact));
            tallies.contacts(contact.relation, contact.trashedAtUtc.has_value(), 1);
        }
        CRM_CHECK(m_dialect.insertMany(contactTarget(), rows));
        CRM_CHECK(m_dialect.insertMany(emailTarget(), emails));
        CRM_CHECK(m_dialect.insertMany(phoneTarget(), phones));
        CRM_CHECK(m_dialect.insertMany(addressTarget(), addresses));
        CRM_CHECK(m_dialect.insertMany(factTarget(), facts));
        CRM_CHECK(m_index.add(texts));
        CRM_CHECK(tallies.store(m_dialect));
    }
    return {};
}

Result<void> ContactWriter::change(RowKey key, const Contact &before, const Contact &after) const
{
    Contact next = after;
    next.version = after.version + 1;
    static const QString sql
        = u"UPDATE contact SET %1 = ? WHERE row_key = ? AND version = ?"_s.arg(contactColumns().join(u" = ?, "_s));
    const auto changed = m_dialect.database().run(sql, contactValues(next) + QVariantList{key, after.version});
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return Error{Error::Code::Conflict, u"changed_meanwhile"_s, {}, {}};
    CRM_CHECK(replaceParts(key, before, after));
    CRM_CHECK(keepPast(key, before, after));
    const SearchText text = searchTextOf(key, after);
    if (text != searchTextOf(key, before)) {
        CRM_CHECK(m_index.remove({key}));
        CRM_CHECK(m_index.add({text}));
    }
    Tallies tallies;
    const bool wasTrashed = before.trashedAtUtc.has_value();
    const bool isTrashed = after.trashedAtUtc.has_value();
    tallies.contacts(before.relation, wasTrashed, -1);
    tallies.contacts(after.relation, isTrashed, 1);
    if (wasTrashed != isTrashed)
        CRM_CHECK(tallies.allConsentsOf(m_dialect.database(), key, isTrashed ? -1 : 1));
    return tallies.store(m_dialect);
}

Result<void> ContactWriter::replaceParts(RowKey key, const Contact &before, const Contact &after) const
{
    Database &database = m_dialect.database();
    if (before.emails != after.emails) {
        CRM_CHECK(database.run(u"DELETE FROM contact_email WHERE contact_key = ?"_s, {key}));
        CRM_CHECK(m_dialect.insertMany(emailTarget(), emailValues(key, after)));
    }
    if (before.phones != after.phones) {
        CRM_CHECK(database.run(u"DELETE FROM contact_phone WHERE contact_key = ?"_s, {key}));
        CRM_CHECK(m_dialect.insertMany(phoneTarget(), phoneValues(key, after)));
    }
    if (before.addresses != after.addresses) {
        CRM_CHECK(database.run(u"DELETE FROM contact_address WHERE contact_key = ?"_s, {key}));
        CRM_CHECK(m_dialect.insertMany(addressTarget(), addressValues(key, after)));
    }
    if (before.facts != after.facts) {
        CRM_CHECK(database.run(u"DELETE FROM contact_facts WHERE contact_key = ?"_s, {key}));
        CRM_CHECK(m_dialect.insertMany(factTarget(), factValues(key, after)));
    }
    return {};
}

Result<void> ContactWriter::keepPast(RowKey key, const Contact &before, const Contact &after) const
{
    const DecidingFacts known = decidingFactsOf(before);
    if (known == decidingFactsOf(after))
        return {};
    static const InsertTarget target{u"contact_past"_s, u"contact_key,version,valid_until,facts"_s.split(u','), {}};
    return m_dialect.insertMany(target, {{key, before.version, sqlInstant(after.updatedAtUtc), pastToJson(known)}});
}

Result<void> ContactWriter::remove(RowKey key, const Contact &contact) const
{
    Tallies tallies;
    tallies.contacts(contact.relation, contact.trashedAtUtc.has_value(), -1);
    if (!contact.trashedAtUtc)
        CRM_CHECK(tallies.allConsentsOf(m_dialect.database(), key, -1));
    CRM_CHECK(tallies.allDuesOf(m_dialect.database(), key, -1));
    CRM_CHECK(m_index.remove({key}));
    CRM_CHECK(forgetSubject(key));
    const auto removed = m_dialect.database().run(u"DELETE FROM contact WHERE row_key = ?"_s, {key});
    if (!removed)
        return removed.error();
    return tallies.store(m_dialect);
}

/// The facts of the history stay; whom they are about, the free words and the files that prove nothing else go.
Result<void> ContactWriter::forgetSubject(RowKey key) const
{
    Database &database = m_dialect.database();
    CRM_CHECK(database.run(u"DELETE FROM evidence WHERE row_key IN (SELECT e.evidence_key FROM consent_event_evidence e"
                           " JOIN consent_event_subject s ON s.sequence = e.sequence WHERE s.contact_key = ?)"
                           " AND NOT EXISTS (SELECT 1 FROM consent_event_evidence o JOIN consent_event_subject t ON "
                           "t.sequence = o.sequence"
                           " WHERE o.evidence_key = evidence.row_key AND t.contact_key <> ?)"_s,
                           {key, key}));
    CRM_CHECK(database.run(
        u"DELETE FROM import_trace WHERE before IS NOT NULL AND contact_id = (SELECT id FROM contact WHERE row_key = ?)"_s,
        {key}));
    CRM_CHECK(database.run(u"UPDATE consent_event_subject SET contact_key = NULL, contact_id = NULL, salt = NULL, "
                           u"language = '', note = '',"
                           " recorded_by_name = '', guardian = '' WHERE contact_key = ?"_s,
                           {key}));
    return {};
}

} // namespace crm
