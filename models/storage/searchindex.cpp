// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchindex.h"

#include "sqlvalues.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {
constexpr qsizetype kShortestPart = 3;
/// A deletion that leaves nothing behind rewrites every segment it touches; about 400 of them cost one 'optimize'.
constexpr qsizetype kWorthSweeping = 400;
/// What an index may hold in memory: an import then writes a quarter of the segments, and merges fewer.
constexpr int kPendingBytes = 4 * 1024 * 1024;

/// Behind every word that begins so: the highest character there is.
QString behind(const QString &beginning)
{
    return beginning + u"\U0010FFFD"_s;
}

QString inside(const QString &word)
{
    return u'%' + word + u'%';
}

KeySet beginningOnServer(const SearchWord &word)
{
    const QVariantList range{word.text, behind(word.text)};
    return {
        u"SELECT contact_key FROM contact_word WHERE word >= ? AND word < ?"_s, range,
        // A subquery rather than EXISTS: the planner leaves it where it is.
        u"(SELECT 1 FROM contact_word o WHERE o.contact_key = c.row_key AND o.word >= ? AND o.word < ? LIMIT 1) IS NOT NULL"_s,
        range};
}

/// Along the words, each person at the first one that fits.
KeyStream beginningsInOrder(const SearchWord &word)
{
    const QVariant first = word.text;
    const QVariant last = behind(word.text);
    return {
        u"contact_word w"_s,
        u"w.word >= ? AND w.word < ? AND NOT EXISTS (SELECT 1 FROM contact_word e WHERE e.contact_key = w.contact_key"
        " AND e.word >= ? AND e.word < w.word)"_s,
        {first, last, first},
        u"w.contact_key"_s,
        u"w.word, w.contact_key"_s,
        u"(w.word, w.contact_key) > ((SELECT min(b.word) FROM contact_word b WHERE b.contact_key = ? AND b.word >= ?"
        " AND b.word < ?), ?)"_s,
        {{}, first, last, {}}};
}

KeySet partOnServer(const SearchWord &word)
{
    QVariantList pattern{inside(word.text)};
    if (word.isPhone) {
        pattern.append(pattern.first());
        return {
            u"SELECT contact_key FROM contact_text WHERE (words LIKE ? OR phones LIKE ?)"_s, pattern,
            u"(SELECT 1 FROM contact_text t WHERE t.contact_key = c.row_key AND (t.words LIKE ? OR t.phones LIKE ?))"
            " IS NOT NULL"_s,
            pattern};
    }
    return {u"SELECT contact_key FROM contact_text WHERE words LIKE ?"_s, pattern,
            u"(SELECT 1 FROM contact_text t WHERE t.contact_key = c.row_key AND t.words LIKE ?) IS NOT NULL"_s,
            pattern};
}

/// A number is known by any of its digits: people remember the last ones, or those in the middle.
bool isLoneNumber(const QList<SearchWord> &words)
{
    return words.size() == 1 && words.first().isPhone && words.first().text.size() >= kShortestPart;
}

/// FTS5: every three letters in a row. Without positions it cannot be asked for more, so the text is compared then.
QString trigramsOf(const QString &word)
{
    QString match;
    for (qsizetype i = 0; i + kShortestPart <= word.size(); ++i)
        match += u'"' + word.mid(i, kShortestPart) + u"\" "_s;
    return match;
}

KeySet setInVault(const QString &table, const QString &where, const QVariantList &binds)
{
    const QString key = table + u".rowid"_s;
    return {u"SELECT rowid FROM %1 WHERE %2"_s.arg(table, where),
            binds,
            {},
            {},
            KeyStream{table, where, binds, key, key, key + u" > ?"_s, {{}}},
            false};
}

/// FTS5: every quoted word by its beginning. Words hold letters and digits only, so that nothing needs escaping.
QString matchOf(const QList<SearchWord> &words)
{
    QString match;
    for (const SearchWord &word : words)
        match += u'"' + word.text + u"\"* "_s;
    return match;
}
} // namespace

Result<void> SearchIndex::add(const QList<SearchText> &texts) const
{
    QList<QVariantList> whole;
    whole.reserve(texts.size());
    for (const SearchText &text : texts)
        whole.append({text.key, sqlText(text.words), sqlText(text.phones)});
    CRM_CHECK(m_dialect.insertMany({u"contact_text"_s, {u"contact_key"_s, u"words"_s, u"phones"_s}, {}}, whole));
    if (m_dialect.isVault()) {
        CRM_CHECK(m_dialect.insertMany({u"contact_prefix"_s, {u"rowid"_s, u"words"_s, u"phones"_s}, {}}, whole));
        return m_dialect.insertMany({u"contact_part"_s, {u"rowid"_s, u"words"_s, u"phones"_s}, {}}, whole);
    }
    QList<QVariantList> parts;
    for (const SearchText &text : texts) {
        for (const QString &word : (text.words + u' ' + text.phones).split(u' ', Qt::SkipEmptyParts))
            parts.append({text.key, word});
    }
    return m_dialect.insertMany({u"contact_word"_s, {u"contact_key"_s, u"word"_s}, u"ON CONFLICT DO NOTHING"_s}, parts);
}

Result<void> SearchIndex::remove(const QList<RowKey> &keys) const
{
    Database &database = m_dialect.database();
    if (m_dialect.isVault()) {
        const auto texts = stored(keys);
        if (!texts)
            return texts.error();
        for (const SearchText &text : *texts) {
            CRM_CHECK(database.run(
                u"INSERT INTO contact_prefix (contact_prefix, rowid, words, phones) VALUES ('delete', ?, ?, ?)"_s,
                {text.key, sqlText(text.words), sqlText(text.phones)}));
            CRM_CHECK(database.run(
                u"INSERT INTO contact_part (contact_part, rowid, words, phones) VALUES ('delete', ?, ?, ?)"_s,
                {text.key, sqlText(text.words), sqlText(text.phones)}));
        }
    }
    for (const RowKey key : keys) {
        if (!m_dialect.isVault())
            CRM_CHECK(database.run(u"DELETE FROM contact_word WHERE contact_key = ?"_s, {key}));
        CRM_CHECK(database.run(u"DELETE FROM contact_text WHERE contact_key = ?"_s, {key}));
    }
    return {};
}

Result<QList<SearchText>> SearchIndex::stored(const QList<RowKey> &keys) const
{
    QList<SearchText> texts;
    for (const RowKey key : keys) {
        auto found
            = m_dialect.database().query(u"SELECT words, phones FROM contact_text WHERE contact_key = ?"_s, {key});
        if (!found)
            return found.error();
        if (found->next())
            texts.append({key, found->value(0).toString(), found->value(1).toString()});
        CRM_CHECK(found->outcome());
    }
    return texts;
}

QList<KeySet> SearchIndex::withBeginnings(const QList<SearchWord> &words) const
{
    if (words.isEmpty())
        return {};
    if (m_dialect.isVault())
        return {beginningsInVault(words)};
    QList<KeySet> sets;
    qsizetype longest = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        sets.append(beginningOnServer(words.at(i)));
        if (words.at(i).text.size() > words.at(longest).text.size())
            longest = i;
    }
    sets[longest].stream = beginningsInOrder(words.at(longest));
    return sets;
}

KeySet SearchIndex::beginningsInVault(const QList<SearchWord> &words) const
{
    return setInVault(u"contact_prefix"_s, u"contact_prefix MATCH ?"_s, {matchOf(words)});
}

/// The trigram table finds the rows, the text itself then tests the words that are asked for by their beginning.
KeySet SearchIndex::partsInVault(const QList<SearchWord> &words, const QList<bool> &asPart) const
{
    QVariantList binds;
    QStringList conditions;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &text = words.at(i).text;
        if (asPart.at(i) && words.at(i).isPhone) {
            // +: FTS5 is to go by the trigrams, not to be asked for the one and the other column.
            conditions.append(
                u"contact_part MATCH ? AND (+contact_part.phones LIKE ? OR +contact_part.words LIKE ?)"_s);
            binds += {trigramsOf(text), inside(text), inside(text)};
        } else if (asPart.at(i)) {
            conditions.append(u"contact_part.words LIKE ?"_s);
            binds.append(inside(text));
        }
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!asPart.at(i)) {
            conditions.append(u"EXISTS (SELECT 1 FROM contact_text t WHERE t.contact_key = contact_part.rowid"
                              " AND ' ' || t.words || ' ' || t.phones LIKE ?)"_s);
            binds.append(u"% "_s + words.at(i).text + u'%');
        }
    }
    return setInVault(u"contact_part"_s, conditions.join(u" AND "_s), binds);
}

Result<bool> SearchIndex::hasAny(const QList<KeySet> &sets) const
{
    QStringList parts;
    QVariantList binds;
    for (const KeySet &set : sets) {
        parts.append(set.keys);
        binds += set.keyBinds;
    }
    // One word is the usual case, and must not collect every match of a short beginning.
    auto found = m_dialect.database().query(parts.join(u" INTERSECT "_s) + u" LIMIT 1"_s, binds);
    if (!found)
        return found.error();
    const bool any = found->next();
    CRM_CHECK(found->outcome());
    return any;
}

QList<KeySet> SearchIndex::likely(const QList<SearchWord> &words) const
{
    if (!isLoneNumber(words))
        return withBeginnings(words);
    return {m_dialect.isVault() ? partsInVault(words, {true}) : partOnServer(words.first())};
}

Result<QList<KeySet>> SearchIndex::matching(const QList<SearchWord> &words) const
{
    const QList<KeySet> beginnings = likely(words);
    if (beginnings.isEmpty() || isLoneNumber(words))
        return beginnings;
    const auto found = hasAny(beginnings);
    if (!found)
        return found.error();
    if (*found)
        return beginnings;
    QList<bool> asPart;
    QList<KeySet> onServer;
    for (const SearchWord &word : words) {
        bool isPart = word.text.size() >= kShortestPart;
        if (isPart && !word.isPhone && words.size() > 1) {
            const auto begins = hasAny(withBeginnings({word}));
            if (!begins)
                return begins.error();
            isPart = !*begins;
        }
        asPart.append(isPart);
        onServer.append(isPart ? partOnServer(word) : beginningOnServer(word));
    }
    if (!asPart.contains(true))
        return beginnings;
    return m_dialect.isVault() ? QList<KeySet>{partsInVault(words, asPart)} : onServer;
}

/// Older than 3.42 does not know the option and answers with an error.
void SearchIndex::deleteSecurely(const QString &table, int isOn) const
{
    [[maybe_unused]] const auto known
        = m_dialect.database().run(u"INSERT INTO %1 (%1, rank) VALUES ('secure-delete', ?)"_s.arg(table), {isOn});
}

Result<bool> SearchIndex::sweepAfter(qsizetype removals) const
{
    if (!m_dialect.isVault() || removals < kWorthSweeping)
        return false;
    for (const QString &table : {u"contact_prefix"_s, u"contact_part"_s})
        deleteSecurely(table, 0);
    return true;
}

Result<void> SearchIndex::sweep() const
{
    for (const QString &table : {u"contact_prefix"_s, u"contact_part"_s}) {
        CRM_CHECK(m_dialect.database().run(u"INSERT INTO %1 (%1) VALUES ('optimize')"_s.arg(table)));
        deleteSecurely(table, 1);
    }
    return {};
}

Result<void> SearchIndex::configure() const
{
    if (!m_dialect.isVault() || m_dialect.database().access() == Database::Access::ReadOnly)
        return {};
    for (const QString &table : {u"contact_prefix"_s, u"contact_part"_s}) {
        for (const auto &[option, wanted] :
             {std::pair{u"secure-delete"_s, 1}, std::pair{u"hashsize"_s, kPendingBytes}}) {
            const auto set = m_dialect.database().value(u"SELECT v FROM %1_config WHERE k = ?"_s.arg(table), {option});
            if (!set)
                return set.error();
            if (set->toInt() == wanted)
                continue;
            // Older than 3.42 does not know secure-delete and answers with an error: erasure then optimises the index
            // afterwards.
            [[maybe_unused]] const auto known
                = m_dialect.database().run(u"INSERT INTO %1 (%1, rank) VALUES (?, ?)"_s.arg(table), {option, wanted});
        }
    }
    return {};
}

Result<QStringList> SearchIndex::damagedTables() const
{
    Database &database = m_dialect.database();
    QStringList damaged;
    if (!m_dialect.isVault()) {
        const auto differing = database.value(
            u"SELECT count(*) FROM (SELECT contact_key, array_agg(DISTINCT w ORDER BY w) AS words FROM contact_text,"
            " regexp_split_to_table(words || ' ' || phones, ' +') AS w WHERE w <> '' GROUP BY contact_key) t FULL JOIN"
            " (SELECT contact_key, array_agg(word::text ORDER BY word::text) AS words FROM contact_word GROUP BY "
            "contact_key) i"
            " ON i.contact_key = t.contact_key WHERE t.words IS DISTINCT FROM i.words"_s);
        if (!differing)
            return differing.error();
        return differing->toLongLong() == 0 ? damaged : QStringList{u"contact_word"_s};
    }
    if (database.access() == Database::Access::ReadOnly)
        return damaged;
    for (const QString &table : {u"contact_prefix"_s, u"contact_part"_s}) {
        const auto checked = database.run(u"INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)"_s.arg(table));
        if (!checked && checked.error().code == Error::Code::Cancelled)
            return checked.error();
        if (!checked)
            damaged.append(table);
    }
    return damaged;
}

} // namespace crm
