// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"
#include "searchtext.h"

#include <optional>

namespace crm {

/// A set of people as an index gives them, one after another, while their rows are looked up.
struct KeyStream {
    QString from;
    QString where;
    QVariantList binds;
    QString key; ///< the row key, and with it the order
    QString order;
    QString behind; ///< the condition "behind this person"
    QVariantList behindBinds; ///< invalid values stand for the person's key
};

/// A set of people given by a condition: their keys, or a test of one person (c.row_key).
struct KeySet {
    QString keys; ///< a SELECT of row keys
    QVariantList keyBinds;
    QString probe; ///< empty where testing one person costs too much
    QVariantList probeBinds;
    std::optional<KeyStream> stream = {};
    bool mayRepeat = true; ///< a key may come more than once
};

/// The index behind the search field: in a vault two FTS5 tables (beginnings, and parts by trigram), on a server a
/// b-tree of words and a trigram index.
class SearchIndex final {
public:
    explicit SearchIndex(const Dialect &dialect) : m_dialect(dialect) { }

    Result<void> add(const QList<SearchText> &texts) const;
    Result<void> remove(const QList<RowKey> &keys) const;
    Result<QList<SearchText>> stored(const QList<RowKey> &keys) const;

    /// The people who have a word beginning with each of these words; a number of three digits and more, alone, is
    /// found anywhere inside one.
    QList<KeySet> likely(const QList<SearchWord> &words) const;
    /// The same; if nobody is found so, numbers of three digits and words of three letters and more that begin no word
    /// at all may be found inside one.
    Result<QList<KeySet>> matching(const QList<SearchWord> &words) const;

    /// Before many removals in one transaction: from a few hundred on, merging the index once costs less than rewriting its
    /// segments at each deletion. For undoing an import, not for erasing: a word may stay in a segment until the next
    /// rebuild. @returns whether sweep() must follow before the commit
    Result<bool> sweepAfter(qsizetype removals) const;
    Result<void> sweep() const;
    /// Makes deletions leave nothing behind in the index, where this SQLite can (3.42), and lets a transaction gather
    /// more before it writes a segment. Once per vault.
    Result<void> configure() const;

    /// Index tables that do not hold what the texts say. A read-only vault cannot be asked: none.
    Result<QStringList> damagedTables() const;

private:
    void deleteSecurely(const QString &table, int isOn) const;
    QList<KeySet> withBeginnings(const QList<SearchWord> &words) const;
    Result<bool> hasAny(const QList<KeySet> &sets) const;
    KeySet beginningsInVault(const QList<SearchWord> &words) const;
    KeySet partsInVault(const QList<SearchWord> &words, const QList<bool> &asPart) const;

    Dialect m_dialect;
};

} // namespace crm
