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
    int columns() const;
    qint64 affectedRows() const;
    /// Whether next() ended because there are no more rows.
    Result<void> outcome() const;

private:
    friend class Database;
    Statement(Database &database, QString sql, std::unique_ptr<QSqlQuery> query);

    Database *m_database;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
};

} // namespace crm
