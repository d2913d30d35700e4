// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement.h"

#include "database.h"
#include "sqlcipherresult.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace crm {

Statement::Statement(Database &database, QString sql, Prepared prepared)
    : m_database(&database), m_sql(std::move(sql)), m_prepared(std::move(prepared))
{
}

Statement::Statement(Statement &&other) noexcept = default;

Statement::~Statement()
{
    if (m_prepared.query)
        m_database->giveBack(m_sql, std::move(m_prepared));
}

bool Statement::next()
{
    return m_prepared.query->next();
}

QVariant Statement::value(int column) const
{
    return m_prepared.query->value(column);
}

QString Statement::text(int column) const
{
    return m_prepared.vault ? m_prepared.vault->text(column) : value(column).toString();
}

qint64 Statement::number(int column) const
{
    return m_prepared.vault ? m_prepared.vault->number(column) : value(column).toLongLong();
}

QByteArrayView Statement::utf8(int column) const
{
    if (m_prepared.vault)
        return m_prepared.vault->utf8(column);
    m_utf8 = value(column).toString().toUtf8();
    return m_utf8;
}

int Statement::columns() const
{
    return m_prepared.query->record().count();
}

qint64 Statement::affectedRows() const
{
    return m_prepared.query->numRowsAffected();
}

Result<void> Statement::outcome() const
{
    if (const QSqlError error = m_prepared.query->lastError(); error.isValid())
        return errorOf(error, m_database->engine());
    return {};
}

} // namespace crm
