// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tallies.h"

#include "consent.h"

using namespace Qt::StringLiterals;

namespace crm {

void Tallies::consents(const QString &purpose, const QString &channel, const QString &state,
                       const QString &lastValidDay, int people)
{
    m_consents[{purpose, channel, state}] += people;
    if (!lastValidDay.isEmpty() && (state == codeOf(ConsentState::Given) || state == codeOf(ConsentState::Requested)))
        m_ends[{lastValidDay, state, purpose, channel}] += people;
}

Result<void> Tallies::allConsentsOf(Database &database, RowKey contact, int people)
{
    auto states = database.query(
        u"SELECT purpose, channel, state, last_valid_day FROM consent_state WHERE contact_key = ?"_s, {contact});
    if (!states)
        return states.error();
    while (states->next())
        consents(states->text(0), states->text(1), states->text(2), states->text(3), people);
    return states->outcome();
}

Result<void> Tallies::allDuesOf(Database &database, RowKey contact, int people)
{
    auto found
        = database.query(u"SELECT DISTINCT policy, ends_on FROM retention_due WHERE contact_key = ?"_s, {contact});
    if (!found)
        return found.error();
    while (found->next())
        dues(found->value(0).toString(), found->value(1).toString(), people);
    return found->outcome();
}

Result<void> Tallies::store(const Dialect &dialect) const
{
    QList<QVariantList> rows;
    for (auto it = m_contacts.cbegin(); it != m_contacts.cend(); ++it) {
        if (it.value() != 0)
            rows.append({it.key().first, it.key().second, it.value()});
    }
    CRM_CHECK(dialect.insertMany(
        {u"contact_tally"_s,
         {u"relation"_s, u"is_trashed"_s, u"people"_s},
         u"ON CONFLICT (relation, is_trashed) DO UPDATE SET people = contact_tally.people + excluded.people"_s},
        rows));
    rows.clear();
    for (auto it = m_consents.cbegin(); it != m_consents.cend(); ++it) {
        const auto &[purpose, channel, state] = it.key();
        if (it.value() != 0)
            rows.append({purpose, channel, state, it.value()});
    }
    CRM_CHECK(dialect.insertMany(
        {u"consent_tally"_s,
         {u"purpose"_s, u"channel"_s, u"state"_s, u"people"_s},
         u"ON CONFLICT (purpose, channel, state) DO UPDATE SET people = consent_tally.people + excluded.people"_s},
        rows));
    rows.clear();
    for (auto it = m_ends.cbegin(); it != m_ends.cend(); ++it) {
        const auto &[day, state, purpose, channel] = it.key();
        if (it.value() != 0)
            rows.append({day, state, purpose, channel, it.value()});
    }
    CRM_CHECK(dialect.insertMany({u"consent_end_tally"_s,
                                  {u"last_valid_day"_s, u"state"_s, u"purpose"_s, u"channel"_s, u"consents"_s},
                                  u"ON CONFLICT (last_valid_day, state, purpose, channel)"
                                  " DO UPDATE SET consents = consent_end_tally.consents + excluded.consents"_s},
                                 rows));
    rows.clear();
    for (auto it = m_dues.cbegin(); it != m_dues.cend(); ++it) {
        if (it.value() != 0)
            rows.append({it.key().first, it.key().second, it.value()});
    }
    return dialect.insertMany(
        {u"retention_tally"_s,
         {u"policy"_s, u"ends_on"_s, u"people"_s},
         u"ON CONFLICT (policy, ends_on) DO UPDATE SET people = retention_tally.people + excluded.people"_s},
        rows);
}

} // namespace crm
