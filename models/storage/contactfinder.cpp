// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contactfinder.h"

#include "contactcolumns.h"
#include "memorytrim.h"
#include "sqlvalues.h"

#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace crm {
namespace {
/// Up to so many people a set is collected and sorted; a bigger one is met often enough on a walk along the order.
constexpr int kCollected = 2000;
} // namespace

Result<ContactSelection> ContactFinder::selection(const ContactQuery &query) const
{
    ContactSelection selection(query);
    const auto sets = m_index.matching(searchWordsOf(query.text));
    if (!sets)
        return sets.error();
    selection.add(*sets);
    return selection;
}

Result<QList<ContactRow>> ContactFinder::readRows(const QString &sql, const QVariantList &binds) const
{
    auto found = m_dialect.database().query(sql, binds);
    if (!found)
        return found.error();
    QList<ContactRow> rows;
    while (found->next())
        rows.append(readContactRow(*found));
    CRM_CHECK(found->outcome());
    return rows;
}

Result<ContactFinder::Place> ContactFinder::placeOf(const ContactQuery &query, ContactId contact) const
{
    auto found = m_dialect.database().query(
        u"SELECT %1, c.row_key FROM contact c WHERE c.id = ?"_s.arg(sortColumn(query.sort)), {contact.toString()});
    if (!found)
        return found.error();
    if (!found->next())
        return Error{Error::Code::NotFound, {}, {}, {}};
    return Place{found->value(0).toString(), found->value(1).toLongLong()};
}

Result<QList<ContactRow>> ContactFinder::firstRows(const ContactQuery &query, int atMost,
                                                   std::optional<ContactId> after) const
{
    std::optional<Place> place;
    const bool isSearched = !searchWordsOf(query.text).isEmpty();
    if (after && !isSearched && !m_dialect.isVault()) {
        const ContactSelection selection(query);
        auto rows = selection.hasSets() ? Result(QList<ContactRow>()) : behindOnServer(selection, atMost, *after);
        if (!rows || !rows->isEmpty())
            return rows;
    }
    if (after) {
        const auto found = placeOf(query, *after);
        if (!found)
            return found.error();
        place = *found;
    }
    if (isSearched)
        return searched(query, atMost, place);
    return filtered(ContactSelection(query), atMost, place);
}

/// In one round trip. None if that person is unknown, or the last.
Result<QList<ContactRow>> ContactFinder::behindOnServer(const ContactSelection &selection, int atMost,
                                                        ContactId after) const
{
    return readRows(u"SELECT %1 FROM contact c WHERE %2%3%4 LIMIT ?"_s.arg(
                        contactRowFields(), selection.where(), selection.behindPerson(), selection.orderBy()),
                    selection.binds() + QVariantList{after.toString(), after.toString(), atMost});
}

/// No set: along the order. A small set: its people, sorted. A big one: along the order again, testing everyone met.
Result<QList<ContactRow>> ContactFinder::filtered(const ContactSelection &selection, int atMost,
                                                  const std::optional<Place> &after) const
{
    if (!selection.hasSets())
        return walked(selection, atMost, after);
    auto found = m_dialect.database().query(selection.someKeys(kCollected + 1), selection.hitBinds());
    if (!found)
        return found.error();
    QSet<RowKey> keys;
    int met = 0;
    for (; found->next(); ++met)
        keys.insert(found->value(0).toLongLong());
    CRM_CHECK(found->outcome());
    if (keys.isEmpty())
        return QList<ContactRow>();
    return met <= kCollected ? collected(selection, keys.values(), atMost, after) : walked(selection, atMost, after);
}

/// Along the index of the order, testing every person met.
Result<QList<ContactRow>> ContactFinder::walked(const ContactSelection &selection, int atMost,
                                                const std::optional<Place> &after) const
{
    const QVariantList binds = selection.binds() + selection.probeBinds();
    const QString sql
        = u"SELECT %1 FROM contact c WHERE %2%3"_s.arg(contactRowFields(), selection.where(), selection.probes());
    if (!after)
        return readRows(sql + selection.orderBy() + u" LIMIT ?"_s, binds + QVariantList{atMost});
    auto rows = readRows(sql + selection.tied() + selection.orderByKey() + u" LIMIT ?"_s,
                         binds + QVariantList{after->sortValue, after->key, atMost});
    if (!rows || rows->size() >= atMost)
        return rows;
    const auto others = readRows(sql + selection.beyond() + selection.orderBy() + u" LIMIT ?"_s,
                                 binds + QVariantList{after->sortValue, atMost - rows->size()});
    if (!others)
        return others.error();
    return *rows + *others;
}

/// The rows of the set, sorted.
Result<QList<ContactRow>> ContactFinder::collected(const ContactSelection &selection, const QList<RowKey> &keys,
                                                   int atMost, const std::optional<Place> &after) const
{
    QVariantList binds = paddedKeys(keys);
    // +: the way in is the keys, not the index of the order.
    QString sql = u"SELECT %1 FROM contact c WHERE c.row_key IN (%2) AND +%3"_s.arg(
        contactRowFields(), placeholders(binds.size()), selection.where());
    binds += selection.binds();
    if (after) {
        sql += selection.behind();
        binds += QVariantList{after->sortValue, after->key};
    }
    binds.append(atMost);
    return readRows(sql + selection.orderBy() + u" LIMIT ?"_s, binds);
}

/// As the index gives them, without waiting for the last match.
Result<ContactFinder::Streamed> ContactFinder::streamed(const ContactSelection &selection, int atMost,
                                                        RowKey behind) const
{
    const KeySet *set = selection.stream();
    const KeyStream &stream = *set->stream;
    QVariantList binds = stream.binds;
    QString where = stream.where;
    if (behind > 0) {
        where += u" AND "_s + stream.behind;
        for (const QVariant &value : stream.behindBinds)
            binds.append(value.isValid() ? value : QVariant(behind));
    }
    const QString sql
        = u"SELECT %1, %2 FROM %3 CROSS JOIN contact c WHERE %4 AND c.row_key = %5 AND %6%7 ORDER BY %8 LIMIT ?"_s.arg(
            contactRowFields(), selection.sortedBy(), stream.from, where, stream.key, selection.where(),
            selection.probes(set), stream.order);
    auto found
        = m_dialect.database().query(sql, binds + selection.binds() + selection.probeBinds(set) + QVariantList{atMost});
    if (!found)
        return found.error();
    Streamed streamed;
    while (found->next()) {
        streamed.rows.append(readContactRow(*found));
        streamed.sortValues.append(found->utf8(kContactRowFields).toByteArray());
    }
    CRM_CHECK(found->outcome());
    return streamed;
}

/// Few matches come sorted; many come in the order of their keys, so that no one waits while typing.
Result<QList<ContactRow>> ContactFinder::searched(const ContactQuery &query, int atMost,
                                                  const std::optional<Place> &after) const
{
    ContactSelection selection(query);
    selection.add(m_index.likely(searchWordsOf(query.text)));
    if (!selection.stream())
        return widened(query, atMost, after);
    const auto found = streamed(selection, atMost + 1, 0);
    if (!found)
        return found.error();
    if (found->rows.isEmpty())
        return widened(query, atMost, after);
    return firstOf(selection, *found, query, atMost, after);
}

/// Nobody is found by beginnings, or there are no rows to stream.
Result<QList<ContactRow>> ContactFinder::widened(const ContactQuery &query, int atMost,
                                                 const std::optional<Place> &after) const
{
    const auto wide = selection(query);
    if (!wide)
        return wide.error();
    if (!wide->stream())
        return filtered(*wide, atMost, after);
    const auto found = streamed(*wide, atMost + 1, 0);
    if (!found)
        return found.error();
    return firstOf(*wide, *found, query, atMost, after);
}

Result<QList<ContactRow>> ContactFinder::firstOf(const ContactSelection &selection, const Streamed &found,
                                                 const ContactQuery &query, int atMost,
                                                 const std::optional<Place> &after) const
{
    if (found.rows.size() > atMost) {
        if (!after)
            return found.rows.mid(0, atMost);
        const auto next = streamed(selection, atMost, after->key);
        return next ? Result(next->rows) : next.error();
    }
    // By bytes, as both engines compare.
    using Rank = std::pair<QByteArrayView, RowKey>;
    std::vector<std::pair<Rank, qsizetype>> ranks;
    for (qsizetype i = 0; i < found.rows.size(); ++i)
        ranks.push_back({{found.sortValues.at(i), found.rows.at(i).key}, i});
    const auto isBefore = [&query](const Rank &a, const Rank &b) { return query.descending ? b < a : a < b; };
    std::sort(ranks.begin(), ranks.end(),
              [&isBefore](const auto &a, const auto &b) { return isBefore(a.first, b.first); });
    const QByteArray place = after ? after->sortValue.toUtf8() : QByteArray();
    QList<ContactRow> sorted;
    sorted.reserve(found.rows.size());
    for (const auto &[rank, index] : ranks) {
        if (!after || isBefore({place, after->key}, rank))
            sorted.append(found.rows.at(index));
    }
    return sorted;
}

Result<QList<RowKey>> ContactFinder::order(const ContactQuery &query) const
{
    const auto chosen = selection(query);
    if (!chosen)
        return chosen.error();
    const QString sql = chosen->hasSets()
        ? chosen->hits() + u"SELECT c.row_key FROM hits h CROSS JOIN contact c WHERE c.row_key = h.contact_key AND "_s
        : u"SELECT c.row_key FROM contact c WHERE "_s;
    QList<RowKey> keys;
    {
        auto found = m_dialect.database().query(sql + chosen->where() + chosen->orderBy(),
                                                chosen->hitBinds() + chosen->binds());
        if (!found)
            return found.error();
        while (found->next())
            keys.append(found->value(0).toLongLong());
        CRM_CHECK(found->outcome());
    }
    keys.squeeze(); // it grows by doubling, and is kept for as long as the list stands
    // The pages of a whole index were read once, and nobody asks for them again (S3).
    constexpr qsizetype kMany = 50'000;
    if (m_dialect.isVault() && keys.size() >= kMany) {
        CRM_CHECK(m_dialect.database().execute(u"PRAGMA shrink_memory"_s));
        returnFreedMemory();
    }
    return keys;
}

Result<qint64> ContactFinder::count(const ContactQuery &query) const
{
    const auto chosen = selection(query);
    if (!chosen)
        return chosen.error();
    if (chosen->isCounted())
        return counted(query);
    if (!chosen->hasSets())
        return number(u"SELECT count(*) FROM contact c WHERE "_s + chosen->where(), chosen->binds());
    ContactQuery trash;
    trash.trashed = true;
    const auto trashed = counted(trash);
    if (!trashed)
        return trashed.error();
    // With an empty trash and no other condition the set itself is the answer.
    if (*trashed == 0 && !query.trashed && query.relations.isEmpty() && !query.silentSince
        && query.consentState != ConsentState::None)
        return number(chosen->hits() + u"SELECT count(*) FROM hits"_s, chosen->hitBinds());
    return number(chosen->hits()
                      + u"SELECT count(*) FROM hits h CROSS JOIN contact c WHERE c.row_key = h.contact_key AND "_s
                      + chosen->where(),
                  chosen->hitBinds() + chosen->binds());
}

Result<qint64> ContactFinder::counted(const ContactQuery &query) const
{
    auto found = m_dialect.database().query(u"SELECT relation, people FROM contact_tally WHERE is_trashed = ?"_s,
                                            {query.trashed ? 1 : 0});
    if (!found)
        return found.error();
    qint64 people = 0;
    while (found->next()) {
        const auto relation = relationFromCode(found->value(0).toString());
        if (query.relations.isEmpty() || (relation && query.relations.contains(*relation)))
            people += found->value(1).toLongLong();
    }
    CRM_CHECK(found->outcome());
    return people;
}

Result<qint64> ContactFinder::number(const QString &sql, const QVariantList &binds) const
{
    const auto value = m_dialect.database().value(sql, binds);
    if (!value)
        return value.error();
    return value->toLongLong();
}

} // namespace crm
