// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlsuppressionrepository.h"

#include "sqlvalues.h"

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {
constexpr qsizetype kHashesAtATime = 256;
} // namespace

SqlSuppressionRepository::SqlSuppressionRepository(const Dialect &dialect, SecureBytes key)
    : m_dialect(dialect), m_database(dialect.database()), m_key(std::move(key))
{
}

Result<void> SqlSuppressionRepository::findKey() const
{
    if (!m_key.isEmpty())
        return {};
    if (m_dialect.isVault())
        return Error{Error::Code::Internal, u"suppression_key_missing"_s, {}, {}};
    // Two programs may come here together: the first key stays.
    SecureBytes fresh = SecureBytes::random(crypto_auth_hmacsha256_KEYBYTES);
    QByteArray bytes(reinterpret_cast<const char *>(fresh.data()), qsizetype(fresh.size()));
    CRM_CHECK(m_database.run(u"INSERT INTO suppression_key (only_row, key) VALUES (1, ?) ON CONFLICT DO NOTHING"_s,
                             {sqlBytes(bytes)}));
    wipe(bytes);
    const auto stored = m_database.value(u"SELECT key FROM suppression_key WHERE only_row = 1"_s);
    if (!stored)
        return stored.error();
    QByteArray found = stored->toByteArray();
    m_key = SecureBytes::taken(found);
    return {};
}

QByteArray SqlSuppressionRepository::hashOf(const SuppressionMark &mark) const
{
    const QByteArray text = (codeOf(mark.kind) + u':' + mark.text).toUtf8();
    QByteArray hash(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, m_key.data(), m_key.size());
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char *>(text.constData()),
                                  static_cast<unsigned long long>(text.size()));
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char *>(hash.data()));
    sodium_memzero(&state, sizeof state);
    return hash;
}

Result<void> SqlSuppressionRepository::store(const SealedEntry &entry)
{
    const auto stored = m_database.run(
        u"INSERT INTO suppression (hash, kind, channel, purpose, objected_at, source) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (hash, channel, purpose) DO UPDATE SET objected_at = excluded.objected_at, source = "
        "excluded.source"
        " WHERE excluded.objected_at > suppression.objected_at"_s,
        {sqlBytes(entry.hash), codeOf(entry.kind), entry.channel ? codeOf(*entry.channel) : u""_s,
         sqlText(entry.purpose), sqlInstant(entry.objectedAtUtc), codeOf(entry.source)});
    if (!stored)
        return stored.error();
    return {};
}

Result<void> SqlSuppressionRepository::add(const QList<SuppressionEntry> &entries)
{
    if (entries.isEmpty())
        return {};
    CRM_CHECK(findKey());
    for (const SuppressionEntry &entry : entries)
        CRM_CHECK(store({hashOf(entry.mark), entry.mark.kind, entry.purpose, entry.channel, entry.objectedAtUtc,
                         entry.source}));
    return {};
}

Result<QHash<SuppressionMark, QList<SuppressionEntry>>>
SqlSuppressionRepository::matching(const QList<SuppressionMark> &marks) const
{
    QHash<SuppressionMark, QList<SuppressionEntry>> matches;
    if (marks.isEmpty())
        return matches;
    const auto any = m_database.value(u"SELECT 1 FROM suppression LIMIT 1"_s);
    if (!any)
        return any.error();
    if (!any->isValid())
        return matches;
    CRM_CHECK(findKey());
    QHash<QByteArray, SuppressionMark> markOf;
    for (const SuppressionMark &mark : marks)
        markOf.insert(hashOf(mark), mark);
    const QList<QByteArray> hashes = markOf.keys();
    for (qsizetype from = 0; from < hashes.size(); from += kHashesAtATime) {
        QVariantList binds;
        for (const QByteArray &hash : hashes.mid(from, kHashesAtATime))
            binds.append(sqlBytes(hash));
        auto found = m_database.query(
            u"SELECT hash, channel, purpose, objected_at, source FROM suppression WHERE hash IN (%1) ORDER BY hash, channel, purpose"_s
                .arg(placeholders(binds.size())),
            binds);
        if (!found)
            return found.error();
        while (found->next()) {
            const SuppressionMark mark = markOf.value(found->value(0).toByteArray());
            matches[mark].append(
                {mark, found->value(2).toString(), channelFromCode(found->value(1).toString()),
                 instantOf(found->value(3)),
                 collectionMethodFromCode(found->value(4).toString()).value_or(CollectionMethod::Other)});
        }
        CRM_CHECK(found->outcome());
    }
    return matches;
}

Result<QList<SealedEntry>> SqlSuppressionRepository::sealed() const
{
    auto found = m_database.query(
        u"SELECT hash, kind, purpose, channel, objected_at, source FROM suppression ORDER BY hash, channel, purpose"_s);
    if (!found)
        return found.error();
    QList<SealedEntry> entries;
    while (found->next()) {
        entries.append({found->value(0).toByteArray(),
                        suppressionKindFromCode(found->value(1).toString()).value_or(SuppressionKind::Email),
                        found->value(2).toString(), channelFromCode(found->value(3).toString()),
                        instantOf(found->value(4)),
                        collectionMethodFromCode(found->value(5).toString()).value_or(CollectionMethod::Other)});
    }
    CRM_CHECK(found->outcome());
    return entries;
}

Result<qint64> SqlSuppressionRepository::addSealed(const QList<SealedEntry> &entries)
{
    const auto known = sealed();
    CRM_CHECK(known);
    const auto keyOf = [](const SealedEntry &entry) {
        return entry.hash + '|' + (entry.channel ? codeOf(*entry.channel).toUtf8() : QByteArray()) + '|'
            + entry.purpose.toUtf8();
    };
    QHash<QByteArray, QDateTime> instants;
    for (const SealedEntry &entry : *known)
        instants.insert(keyOf(entry), entry.objectedAtUtc);
    qint64 taken = 0;
    for (const SealedEntry &entry : entries) {
        const QDateTime before = instants.value(keyOf(entry));
        if (before.isValid() && before >= entry.objectedAtUtc)
            continue;
        CRM_CHECK(store(entry));
        ++taken;
    }
    return taken;
}

} // namespace crm
