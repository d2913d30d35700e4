// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "id.h"

#include <QStringList>

namespace crm {

/// Where rows go: `INSERT INTO table (columns) VALUES (...) onConflict`.
struct InsertTarget {
    QString table;
    QStringList columns;
    QString onConflict; ///< e.g. "ON CONFLICT (key) DO NOTHING"
};

/// What the two engines do differently. Every other file of this folder writes SQL that both can run (SearchIndex
/// apart, which holds the two ways of searching text).
class Dialect final {
public:
    explicit Dialect(Database &database) : m_database(database) { }

    Database &database() const { return m_database; }
    bool isVault() const { return m_database.engine() == Database::Engine::SqlCipher; }

    /// Row keys never used before. In a vault they ascend by one; on a server the sequence hands them out.
    Result<QList<RowKey>> freshContactKeys(qsizetype howMany) const;
    /// Behind a SELECT of a row that this transaction is about to change: on a server the others wait, a vault has one
    /// writer.
    QString forUpdate() const;
    /// Row by row where a call costs nothing, many rows to a statement where it is a journey over the network.
    Result<void> insertMany(const InsertTarget &target, const QList<QVariantList> &rows) const;

private:
    Result<void> insertTogether(const InsertTarget &target, const QList<QVariantList> &rows) const;

    Database &m_database;
};

} // namespace crm
