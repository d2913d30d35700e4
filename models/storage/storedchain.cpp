// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storedchain.h"

#include "chain.h"
#include "sqlvalues.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace crm {
namespace {
QByteArray factOf(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8();
}
} // namespace

Result<ChainLink> StoredChain::head(For purpose) const
{
    auto found = m_dialect.database().query(u"SELECT sequence, hash FROM chain_head WHERE name = ?"_s
                                                + (purpose == For::Appending ? m_dialect.forUpdate() : QString()),
                                            {m_name});
    if (!found)
        return found.error();
    if (found->next())
        return ChainLink{found->value(0).toLongLong(), found->value(1).toByteArray()};
    CRM_CHECK(found->outcome());
    return ChainLink{0, chainStart()};
}

Result<void> StoredChain::storeHead(const ChainLink &link) const
{
    const auto stored = m_dialect.database().run(
        u"INSERT INTO chain_head (name, sequence, hash) VALUES (?, ?, ?)"
        " ON CONFLICT (name) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash"_s,
        {m_name, link.sequence, sqlBytes(link.hash)});
    if (!stored)
        return stored.error();
    return {};
}

QByteArray StoredChain::hashOf(const QByteArray &previous, qint64 sequence, const QVariantList &values) const
{
    QList<std::pair<QByteArray, QByteArray>> facts;
    facts.reserve(values.size() + 1);
    facts.append({QByteArrayLiteral("sequence"), QByteArray::number(sequence)});
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!values.at(i).isNull())
            facts.append({m_columns.at(i).toLatin1(), factOf(values.at(i))});
    }
    return chainHash(previous, canonical(facts));
}

QString StoredChain::fields() const
{
    return u"e.sequence, e."_s + m_columns.join(u", e."_s) + u", e.previous_hash, e.hash"_s;
}

InsertTarget StoredChain::target() const
{
    return {m_table, QStringList{u"sequence"_s} + m_columns + QStringList{u"previous_hash"_s, u"hash"_s}, {}};
}

QByteArray freshSalt()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    QByteArray salt;
    for (const quint32 word : words)
        salt.append(static_cast<char>(word >> 24))
            .append(static_cast<char>(word >> 16))
            .append(static_cast<char>(word >> 8))
            .append(static_cast<char>(word));
    return salt;
}

Error brokenAt(qint64 sequence)
{
    return {Error::Code::Storage, u"chain_broken"_s, {}, QString::number(sequence)};
}

} // namespace crm
