// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency.h"

#include "chainverifier.h"
#include "consentstates.h"
#include "searchindex.h"
#include "sqlconsentrepository.h"
#include "sqlcontactrepository.h"
#include "sqlvalues.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {
constexpr int kPage = 128;
constexpr qsizetype kMostFindings = 100;

class ConsistencyCheck final {
public:
    ConsistencyCheck(Database &database, const Progress &progress)
        : m_dialect(database), m_database(database), m_progress(progress)
    {
    }

    Result<QList<CheckFinding>> run()
    {
        CRM_CHECK(measure());
        CRM_CHECK(chains());
        CRM_CHECK(states());
        CRM_CHECK(counters());
        CRM_CHECK(searchTexts());
        CRM_CHECK(fullTextTables());
        CRM_CHECK(evidence());
        m_progress.report(m_total, m_total);
        return m_findings;
    }

private:
    Result<void> measure();
    Result<void> chains();
    Result<void> states();
    Result<void> statesOf(const QList<RowKey> &people);
    Result<void> counters();
    Result<void> compare(const QString &table, const QString &kept, const QString &counted);
    Result<void> searchTexts();
    Result<void> searchTextsOf(const QList<RowKey> &people);
    Result<void> fullTextTables();
    Result<void> evidence();
    Result<QList<RowKey>> keys(const QString &sql, RowKey behind) const;
    Result<QHash<QString, qint64>> figures(const QString &sql) const;
    Result<void> chainFinding(const Result<qint64> &verified, const QString &code);
    Result<void> advance(qint64 rows);
    void find(const QString &code, const QString &where);

    Dialect m_dialect;
    Database &m_database;
    const Progress &m_progress;
    QList<CheckFinding> m_findings;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

void ConsistencyCheck::find(const QString &code, const QString &where)
{
    if (m_findings.size() < kMostFindings)
        m_findings.append({code, where});
}

Result<void> ConsistencyCheck::advance(qint64 rows)
{
    m_done += rows;
    m_progress.report(std::min(m_done, m_total), m_total);
    if (m_progress.isCancelled())
        return Error{Error::Code::Cancelled, {}, {}, {}};
    return {};
}

/// The unit is a row read; people are read once for their consents and once for their search text.
Result<void> ConsistencyCheck::measure()
{
    const auto total = m_database.value(
        u"SELECT (SELECT coalesce(sum(sequence), 0) FROM chain_head) + 2 * (SELECT coalesce(sum(people), 0) FROM contact_tally)"_s);
    if (!total)
        return total.error();
    m_total = total->toLongLong();
    return {};
}

Result<void> ConsistencyCheck::chainFinding(const Result<qint64> &verified, const QString &code)
{
    if (verified)
        return {};
    if (verified.error().reason != "chain_broken"_L1)
        return verified.error();
    find(code, verified.error().field);
    return {};
}

Result<void> ConsistencyCheck::chains()
{
    const qint64 before = m_done;
    const auto report
        = [this](qint64 base) { return [this, base](qint64 done) { return bool(advance(base + done - m_done)); }; };
    CRM_CHECK(chainFinding(verifyConsents(m_dialect, report(before)), u"chain_broken"_s));
    return chainFinding(verifyJournal(m_dialect, report(m_done)), u"journal_broken"_s);
}

Result<QList<RowKey>> ConsistencyCheck::keys(const QString &sql, RowKey behind) const
{
    auto found = m_database.query(sql, {behind, kPage});
    if (!found)
        return found.error();
    QList<RowKey> keys;
    while (found->next())
        keys.append(found->value(0).toLongLong());
    CRM_CHECK(found->outcome());
    return keys;
}

Result<void> ConsistencyCheck::states()
{
    RowKey last = 0;
    for (;;) {
        const auto people = keys(u"SELECT row_key FROM contact WHERE row_key > ? ORDER BY row_key LIMIT ?"_s, last);
        if (!people)
            return people.error();
        if (people->isEmpty())
            return {};
        CRM_CHECK(statesOf(*people));
        last = people->last();
        CRM_CHECK(advance(people->size()));
    }
}

Result<void> ConsistencyCheck::statesOf(const QList<RowKey> &people)
{
    const auto histories = SqlConsentRepository(m_dialect).histories(people);
    if (!histories)
        return histories.error();
    QHash<RowKey, QHash<ConsentStates::Pair, ConsentStates::Kept>> kept;
    const QVariantList binds = paddedKeys(people);
    auto found
        = m_database.query(u"SELECT contact_key, purpose, channel, state, last_valid_day, sequence FROM consent_state"
                           " WHERE contact_key IN (%1)"_s.arg(placeholders(binds.size())),
                           binds);
    if (!found)
        return found.error();
    while (found->next())
        kept[found->value(0).toLongLong()].insert(
            {found->value(1).toString(), found->value(2).toString()},
            {consentStateFromCode(found->value(3).toString()).value_or(ConsentState::Unknown),
             optionalDayOf(found->value(4)), found->value(5).toLongLong()});
    CRM_CHECK(found->outcome());
    for (const RowKey person : people) {
        QHash<ConsentStates::Pair, ConsentStates::Kept> replayed;
        const QList<ConsentEvent> history = histories->value(person);
        for (const ConsentEvent &event : history) {
            if (event.kind == ConsentEventKind::Consent && event.channel
                && !replayed.contains({event.purpose, codeOf(*event.channel)}))
                replayed.insert({event.purpose, codeOf(*event.channel)},
                                ConsentStates::replayed(history, event.purpose, *event.channel));
        }
        if (replayed != kept.value(person))
            find(u"state_differs"_s, u"consent_state %1"_s.arg(person));
    }
    return {};
}

Result<QHash<QString, qint64>> ConsistencyCheck::figures(const QString &sql) const
{
    auto found = m_database.query(sql);
    if (!found)
        return found.error();
    QHash<QString, qint64> figures;
    while (found->next()) {
        const int last = found->columns() - 1;
        QStringList key;
        for (int column = 0; column < last; ++column)
            key.append(found->value(column).toString());
        if (const qint64 people = found->value(last).toLongLong(); people != 0)
            figures.insert(key.join(u' '), people);
    }
    CRM_CHECK(found->outcome());
    return figures;
}

Result<void> ConsistencyCheck::compare(const QString &table, const QString &kept, const QString &counted)
{
    const auto before = figures(kept);
    const auto now = figures(counted);
    if (!before || !now)
        return before ? now.error() : before.error();
    if (*before != *now)
        find(u"counter_differs"_s, table);
    return {};
}

Result<void> ConsistencyCheck::counters()
{
    CRM_CHECK(compare(u"contact_tally"_s, u"SELECT relation, is_trashed, people FROM contact_tally"_s,
                      u"SELECT relation, is_trashed, count(*) FROM contact GROUP BY relation, is_trashed"_s));
    CRM_CHECK(compare(u"consent_tally"_s, u"SELECT purpose, channel, state, people FROM consent_tally"_s,
                      u"SELECT k.purpose, k.channel, k.state, count(*) FROM consent_state k JOIN contact c ON "
                      u"c.row_key = k.contact_key"
                      " WHERE c.is_trashed = 0 GROUP BY k.purpose, k.channel, k.state"_s));
    CRM_CHECK(compare(
        u"consent_end_tally"_s,
        u"SELECT last_valid_day, state, purpose, channel, consents FROM consent_end_tally WHERE consents <> 0"_s,
        u"SELECT k.last_valid_day, k.state, k.purpose, k.channel, count(*) FROM consent_state k JOIN contact c ON "
        u"c.row_key ="
        " k.contact_key WHERE c.is_trashed = 0 AND k.state IN ('given', 'requested') AND k.last_valid_day IS NOT NULL"
        " GROUP BY k.last_valid_day, k.state, k.purpose, k.channel"_s));
    return compare(
        u"retention_tally"_s, u"SELECT policy, ends_on, people FROM retention_tally"_s,
        u"SELECT policy, ends_on, count(DISTINCT contact_key) FROM retention_due GROUP BY policy, ends_on"_s);
}

Result<void> ConsistencyCheck::searchTexts()
{
    RowKey last = 0;
    for (;;) {
        const auto people = keys(u"SELECT row_key FROM contact WHERE row_key > ? ORDER BY row_key LIMIT ?"_s, last);
        if (!people)
            return people.error();
        if (people->isEmpty())
            break;
        CRM_CHECK(searchTextsOf(*people));
        last = people->last();
        CRM_CHECK(advance(people->size()));
    }
    const auto orphans = m_database.value(
        u"SELECT count(*) FROM contact_text t WHERE NOT EXISTS (SELECT 1 FROM contact c WHERE c.row_key = t.contact_key)"_s);
    if (!orphans)
        return orphans.error();
    if (orphans->toLongLong() > 0)
        find(u"index_differs"_s, u"contact_text"_s);
    return {};
}

Result<void> ConsistencyCheck::searchTextsOf(const QList<RowKey> &people)
{
    const auto contacts = SqlContactRepository(m_dialect).findMany(people);
    const auto stored = SearchIndex(m_dialect).stored(people);
    if (!contacts || !stored)
        return contacts ? stored.error() : contacts.error();
    QHash<RowKey, SearchText> texts;
    for (const SearchText &text : *stored)
        texts.insert(text.key, text);
    for (qsizetype i = 0; i < people.size() && i < contacts->size(); ++i) {
        if (texts.value(people.at(i)) != searchTextOf(people.at(i), contacts->at(i)))
            find(u"index_differs"_s, u"contact_text %1"_s.arg(people.at(i)));
    }
    return {};
}

/// In a vault FTS5 compares its tables with their content; on a server the words must be those of the texts.
Result<void> ConsistencyCheck::fullTextTables()
{
    const auto bad = SearchIndex(m_dialect).damagedTables();
    if (!bad)
        return bad.error();
    for (const QString &table : *bad)
        find(u"index_differs"_s, table);
    return {};
}

Result<void> ConsistencyCheck::evidence()
{
    qint64 last = 0;
    for (;;) {
        auto found = m_database.query(
            u"SELECT row_key, id, sha256, bytes, content, kept_until, gone_on FROM evidence WHERE row_key > ?"
            " ORDER BY row_key LIMIT 1"_s,
            {last});
        if (!found)
            return found.error();
        if (!found->next())
            return found->outcome();
        last = found->value(0).toLongLong();
        const QByteArray content = found->value(4).toByteArray();
        // Gone is only what had a last day, and after it.
        const QVariant goneOn = found->value(6);
        const bool hadToGo = !goneOn.isNull() && !found->value(5).isNull()
            && found->value(5).toString() < goneOn.toString() && content.isEmpty();
        if (hadToGo) {
            CRM_CHECK(advance(0));
            continue;
        }
        if (!goneOn.isNull() || content.size() != found->value(3).toLongLong()
            || QCryptographicHash::hash(content, QCryptographicHash::Sha256) != found->value(2).toByteArray())
            find(u"evidence_damaged"_s, found->value(1).toString());
        CRM_CHECK(advance(0));
    }
}
} // namespace

Result<QList<CheckFinding>> checkConsistency(Database &database, const Progress &progress)
{
    return ConsistencyCheck(database, progress).run();
}

} // namespace crm
