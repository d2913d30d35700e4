// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"

#include <QByteArray>
#include <QStringList>
#include <QVariantList>

namespace crm {

/// The end of a hash chain: what the next row builds on.
struct ChainLink {
    qint64 sequence = 0;
    QByteArray hash;
};

/// One of the append-only chains of the schema ("consent", "journal"), as its rows are stored: the facts of a row are
/// its columns, in order, NULL left out. Used for writing and for checking, so that both see the same bytes.
class StoredChain final {
public:
    /// @param columns without sequence, previous_hash and hash; sequence is always the first fact
    StoredChain(const Dialect &dialect, QString name, QString table, QStringList columns)
        : m_dialect(dialect), m_name(std::move(name)), m_table(std::move(table)), m_columns(std::move(columns))
    {
    }

    enum class For { Reading, Appending };
    /// The last link; when appending on a server, nobody else appends until this transaction ends.
    Result<ChainLink> head(For purpose) const;
    Result<void> storeHead(const ChainLink &link) const;
    QByteArray hashOf(const QByteArray &previous, qint64 sequence, const QVariantList &values) const;
    /// columns as a SELECT list of e: sequence, the columns, previous_hash, hash.
    QString fields() const;
    InsertTarget target() const;
    const QString &table() const { return m_table; }
    qsizetype width() const { return m_columns.size(); }

private:
    Dialect m_dialect;
    QString m_name;
    QString m_table;
    QStringList m_columns;
};

/// 16 random bytes.
QByteArray freshSalt();

/// The answer of a verification that found row `sequence` wanting.
Error brokenAt(qint64 sequence);

} // namespace crm
