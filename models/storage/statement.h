// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>
#include <QVariant>

#include <memory>

class QSqlQuery;

namespace crm {

class Database;
class SqlCipherResult;

/// An executed statement. Goes back to the connection's store when destroyed, reset, so that no reader pins the
/// write-ahead log.
///
///     auto found = database.query(u"SELECT id, name FROM person WHERE list = ?"_s, {list});
///     if (!found) return found.error();
///     while (found->next()) use(found->value(0), found->value(1));
///     CRM_CHECK(found->outcome());
class Statement final {
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) = delete;
    ~Statement();

    bool next();
    QVariant value(int column) const;
    /// The value without the way through a QVariant, for rows that come by the hundred; a NULL is empty, or 0.
    QString text(int column) const;
    qint64 number(int column) const;
    /// The text as UTF-8; good until the next call.
    QByteArrayView utf8(int column) const;
    int columns() const;
    qint64 affectedRows() const;
    /// Whether next() ended because there are no more rows.
    Result<void> outcome() const;

private:
    friend class Database;
    /// A query of the connection, and its result where that is a vault's: asked directly, it spares a copy of each
    /// value.
    struct Prepared {
        std::unique_ptr<QSqlQuery> query;
        SqlCipherResult *vault = nullptr;
    };
    Statement(Database &database, QString sql, Prepared prepared);

    Database *m_database;
    QString m_sql;
    Prepared m_prepared;
    mutable QByteArray m_utf8;
};

} // namespace crm
