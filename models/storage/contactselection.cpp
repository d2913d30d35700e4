// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contactselection.h"

#include "contactcolumns.h"
#include "sqlvalues.h"

using namespace Qt::StringLiterals;

namespace crm {

ContactSelection::ContactSelection(const ContactQuery &query)
    : m_sort(query.sort), m_isDescending(query.descending), m_isCounted(!query.silentSince),
      m_where(u"c.is_trashed = ?"_s), m_binds{sqlFlag(query.trashed)}
{
    if (!query.relations.isEmpty()) {
        m_where += u" AND c.relation IN (%1)"_s.arg(placeholders(query.relations.size()));
        for (const Relation relation : query.relations)
            m_binds.append(codeOf(relation));
    }
    if (query.silentSince) {
        m_where += u" AND (c.last_contact_on IS NULL OR c.last_contact_on < ?)"_s;
        m_binds.append(sqlDay(query.silentSince));
    }
    if (query.importBatch) {
        const QVariantList batch{query.importBatch->toString()};
        m_sets.append({u"SELECT p.row_key FROM import_batch b JOIN import_trace t ON t.batch_key = b.row_key"
                       " JOIN contact p ON p.id = t.contact_id WHERE b.id = ?"_s,
                       batch,
                       u"(SELECT 1 FROM import_batch b JOIN import_trace t ON t.batch_key = b.row_key"
                       " WHERE b.id = ? AND t.contact_id = c.id LIMIT 1) IS NOT NULL"_s,
                       batch});
    }
    addDues(query);
    addConsents(query);
}

void ContactSelection::addDues(const ContactQuery &query)
{
    if (query.retentionPolicy.isEmpty() && !query.dueFrom && !query.dueUntil)
        return;
    QString condition = u"d.ends_on >= ? AND d.ends_on <= ?"_s;
    QVariantList binds{query.dueFrom ? sqlDay(query.dueFrom) : QVariant(u"0000-00-00"_s),
                       query.dueUntil ? sqlDay(query.dueUntil) : QVariant(u"9999-99-99"_s)};
    if (!query.retentionPolicy.isEmpty()) {
        condition = u"d.policy = ? AND "_s + condition;
        binds.prepend(query.retentionPolicy);
    }
    m_sets.append(
        {u"SELECT d.contact_key FROM retention_due d WHERE "_s + condition, binds,
         u"(SELECT 1 FROM retention_due d WHERE d.contact_key = c.row_key AND %1 LIMIT 1) IS NOT NULL"_s.arg(condition),
         binds});
}

void ContactSelection::addConsents(const ContactQuery &query)
{
    if (query.consentPurpose.isEmpty() && !query.consentChannel && !query.consentState)
        return;
    QStringList conditions;
    QVariantList binds;
    if (!query.consentPurpose.isEmpty()) {
        conditions.append(u"s.purpose = ?"_s);
        binds.append(query.consentPurpose);
    }
    if (query.consentChannel) {
        conditions.append(u"s.channel = ?"_s);
        binds.append(codeOf(*query.consentChannel));
    }
    if (query.consentState == ConsentState::None) {
        // Nothing was ever said: no row.
        const QString said = conditions.isEmpty() ? QString() : u" AND "_s + conditions.join(u" AND "_s);
        m_where += u" AND NOT EXISTS (SELECT 1 FROM consent_state s WHERE s.contact_key = c.row_key%1)"_s.arg(said);
        m_binds += binds;
        m_isCounted = false;
        return;
    }
    const bool isExpired = query.consentState == ConsentState::Expired && query.consentDay;
    if (query.consentState) {
        conditions.append(u"s.state = ?"_s);
        binds.append(codeOf(isExpired ? ConsentState::Given : *query.consentState));
    }
    const bool canEnd = query.consentState == ConsentState::Given || query.consentState == ConsentState::Requested;
    if (query.consentDay && (isExpired || canEnd)) {
        conditions.append(isExpired ? u"s.last_valid_day < ?"_s
                                    : u"(s.last_valid_day IS NULL OR s.last_valid_day >= ?)"_s);
        binds.append(sqlDay(*query.consentDay));
    }
    const QString condition = conditions.join(u" AND "_s);
    m_sets.append(
        {u"SELECT s.contact_key FROM consent_state s WHERE "_s + condition, binds,
         u"(SELECT 1 FROM consent_state s WHERE s.contact_key = c.row_key AND %1 LIMIT 1) IS NOT NULL"_s.arg(condition),
         binds});
}

const KeySet *ContactSelection::stream() const
{
    for (const KeySet &set : m_sets) {
        if (set.stream)
            return &set;
    }
    return nullptr;
}

QString ContactSelection::probes(const KeySet *without) const
{
    QString text;
    for (const KeySet &set : m_sets) {
        if (&set != without)
            text += u" AND "_s + set.probe;
    }
    return text;
}

QVariantList ContactSelection::probeBinds(const KeySet *without) const
{
    QVariantList binds;
    for (const KeySet &set : m_sets) {
        if (&set != without)
            binds += set.probeBinds;
    }
    return binds;
}

QString ContactSelection::hits() const
{
    QStringList parts;
    for (const KeySet &set : m_sets)
        parts.append(set.keys);
    // One set alone may name a person twice; INTERSECT never does.
    QString keys = parts.join(u" INTERSECT "_s);
    if (m_sets.size() == 1 && m_sets.first().mayRepeat)
        keys.replace(0, 6, u"SELECT DISTINCT"_s);
    return u"WITH hits (contact_key) AS MATERIALIZED (%1) "_s.arg(keys);
}

QString ContactSelection::someKeys(int atMost) const
{
    QStringList parts;
    for (const KeySet &set : m_sets)
        parts.append(set.keys);
    return parts.join(u" INTERSECT "_s) + u" LIMIT %1"_s.arg(atMost);
}

QVariantList ContactSelection::hitBinds() const
{
    QVariantList binds;
    for (const KeySet &set : m_sets)
        binds += set.keyBinds;
    return binds;
}

QString ContactSelection::orderBy() const
{
    const QString direction = m_isDescending ? u" DESC"_s : u""_s;
    return u" ORDER BY %1%2, c.row_key%2"_s.arg(sortColumn(m_sort), direction);
}

QString ContactSelection::sortedBy() const
{
    return sortColumn(m_sort);
}

QString ContactSelection::behindPerson() const
{
    QString there = sortColumn(m_sort);
    there.replace(u"c."_s, u"p."_s);
    return u" AND (%1, c.row_key) %2 ((SELECT %3 FROM contact p WHERE p.id = ?), (SELECT p.row_key FROM contact p WHERE p.id = ?))"_s
        .arg(sortColumn(m_sort), m_isDescending ? u"<"_s : u">"_s, there);
}

QString ContactSelection::tied() const
{
    return u" AND %1 = ? AND c.row_key %2 ?"_s.arg(sortColumn(m_sort), m_isDescending ? u"<"_s : u">"_s);
}

QString ContactSelection::beyond() const
{
    return u" AND %1 %2 ?"_s.arg(sortColumn(m_sort), m_isDescending ? u"<"_s : u">"_s);
}

QString ContactSelection::orderByKey() const
{
    return m_isDescending ? u" ORDER BY c.row_key DESC"_s : u" ORDER BY c.row_key"_s;
}

QString ContactSelection::behind() const
{
    return u" AND (%1, c.row_key) %2 (?, ?)"_s.arg(sortColumn(m_sort), m_isDescending ? u"<"_s : u">"_s);
}

} // namespace crm
