// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement.h"

#include "database.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace crm {

Statement::Statement(Database &database, QString sql, std::unique_ptr<QSqlQuery> query)
    : m_database(&database), m_sql(std::move(sql)), m_query(std::move(query))
{
}

Statement::Statement(Statement &&other) noexcept = default;

Statement::~Statement()
{
    if (m_query)
        m_database->giveBack(m_sql, std::move(m_query));
}

bool Statement::next()
{
    return m_query->next();
}

QVariant Statement::value(int column) const
{
    return m_query->value(column);
}

int Statement::columns() const
{
    return m_query->record().count();
}

qint64 Statement::affectedRows() const
{
    return m_query->numRowsAffected();
}

Result<void> Statement::outcome() const
{
    if (const QSqlError error = m_query->lastError(); error.isValid())
        return errorOf(error, m_database->engine());
    return {};
}

} // namespace crm
