// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentstates.h"

#include "confirmation.h"
#include "localday.h"
#include "sqlvalues.h"
#include "tallies.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {
const InsertTarget &stateTarget()
{
    static const InsertTarget target{
        u"consent_state"_s, u"contact_key,purpose,channel,state,last_valid_day,sequence"_s.split(u','),
        u"ON CONFLICT (contact_key, purpose, channel) DO UPDATE SET state = excluded.state,"
        " last_valid_day = excluded.last_valid_day, sequence = excluded.sequence"_s};
    return target;
}
} // namespace

ConsentStates::Kept ConsentStates::replayed(const QList<ConsentEvent> &history, const QString &purpose, Channel channel)
{
    QList<ConsentEvent> words;
    QDateTime lastAtUtc;
    for (const ConsentEvent &event : history) {
        if (event.kind != ConsentEventKind::Consent || event.purpose != purpose || event.channel != channel)
            continue;
        words.append(event);
        if (!lastAtUtc.isValid() || event.occurredAtUtc > lastAtUtc)
            lastAtUtc = event.occurredAtUtc;
    }
    if (words.isEmpty())
        return {};
    const ConsentStanding found = standing(words, purpose, channel, lastAtUtc);
    Kept kept{found.state, found.lastValidDay, found.decidedBy ? found.decidedBy->sequence : 0};
    if (found.state == ConsentState::Requested && found.decidedBy)
        kept.lastValidDay
            = localDay(found.decidedBy->occurredAtUtc.addDays(kForgetRequestDays), found.decidedBy->timeZone);
    return kept;
}

Result<void> ConsentStates::renew(const QHash<RowKey, QSet<Pair>> &touched,
                                  const QHash<RowKey, QList<ConsentEvent>> &histories) const
{
    const QVariantList keys = paddedKeys(touched.keys());
    const QString in = placeholders(keys.size());
    struct Before {
        QString state;
        QString lastValidDay;
    };
    QHash<RowKey, QHash<Pair, Before>> before;
    QSet<RowKey> trashed;
    auto states = m_dialect.database().query(
        u"SELECT contact_key, purpose, channel, state, last_valid_day FROM consent_state WHERE contact_key IN (%1)"_s
            .arg(in),
        keys);
    if (!states)
        return states.error();
    while (states->next()) {
        before[states->number(0)].insert({states->text(1), states->text(2)}, {states->text(3), states->text(4)});
    }
    CRM_CHECK(states->outcome());
    auto trash
        = m_dialect.database().query(u"SELECT row_key, is_trashed FROM contact WHERE row_key IN (%1)"_s.arg(in), keys);
    if (!trash)
        return trash.error();
    while (trash->next()) {
        if (trash->value(1).toInt() != 0)
            trashed.insert(trash->value(0).toLongLong());
    }
    CRM_CHECK(trash->outcome());

    Tallies tallies;
    QList<QVariantList> rows;
    for (auto person = touched.cbegin(); person != touched.cend(); ++person) {
        const QHash<Pair, Before> kept = before.value(person.key());
        for (const auto &[purpose, channel] : person.value()) {
            const Kept now = replayed(histories.value(person.key()), purpose, channelFromCode(channel).value());
            const QString state = codeOf(now.state);
            const QVariant lastValidDay = sqlDay(now.lastValidDay);
            rows.append({person.key(), purpose, channel, state, lastValidDay, now.sequence});
            if (trashed.contains(person.key()))
                continue;
            if (const Before was = kept.value({purpose, channel}); !was.state.isEmpty())
                tallies.consents(purpose, channel, was.state, was.lastValidDay, -1);
            tallies.consents(purpose, channel, state, lastValidDay.toString(), 1);
        }
    }
    CRM_CHECK(m_dialect.insertMany(stateTarget(), rows));
    return tallies.store(m_dialect);
}

} // namespace crm
