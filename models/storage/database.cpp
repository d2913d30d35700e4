// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "storagelog.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <unordered_map>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kKeptStatements = 256;

/// One spelling for both engines; drivers have their own ideas about these.
QVariant spelled(const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (value.userType()) {
    case QMetaType::QUuid:
        return value.toUuid().toString(QUuid::WithoutBraces);
    case QMetaType::QDateTime:
        return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    default:
        return value;
    }
}

} // namespace

struct Database::Idle {
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> queries;
};

Database::Database(Engine engine, Access access, QString connection)
    : m_engine(engine), m_access(access), m_connection(std::move(connection)), m_idle(std::make_unique<Idle>())
{
}

Database::~Database()
{
    m_idle.reset();
    if (QSqlDatabase connection = handle(); connection.isValid())
        connection.close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<std::unique_ptr<QSqlQuery>> Database::fresh(const QString &sql)
{
    auto query = std::make_unique<QSqlQuery>(handle());
    // QPSQL streams forward-only rows and loses them when another statement runs in between.
    query->setForwardOnly(m_engine == Engine::SqlCipher);
    if (!query->prepare(sql))
        return errorOf(query->lastError(), m_engine);
    return query;
}

Result<std::unique_ptr<QSqlQuery>> Database::prepared(const QString &sql)
{
    const auto kept = m_idle->queries.find(sql);
    if (kept == m_idle->queries.end())
        return fresh(sql);
    std::unique_ptr<QSqlQuery> query = std::move(kept->second);
    m_idle->queries.erase(kept);
    return query;
}

void Database::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    query->finish();
    if (m_idle->queries.size() >= kKeptStatements)
        m_idle->queries.clear();
    m_idle->queries.insert_or_assign(sql, std::move(query));
}

Result<Statement> Database::query(const QString &sql, const QVariantList &binds)
{
    if (!m_isInTransaction)
        CRM_CHECK(commitPutOff());
    auto query = prepared(sql);
    if (!query)
        return query.error();
    for (int i = 0; i < binds.size(); ++i)
        (*query)->bindValue(i, spelled(binds.at(i)));
    if (!(*query)->exec()) {
        const Error error = errorOf((*query)->lastError(), m_engine);
        qCDebug(lcStorage) << "statement failed:" << error.reason << error.detail;
        return error;
    }
    return Statement(*this, sql, *std::move(query));
}

Result<QList<QVariantList>> Database::rows(const QString &sql, const QVariantList &binds)
{
    auto statement = query(sql, binds);
    if (!statement)
        return statement.error();
    QList<QVariantList> rows;
    const int columns = statement->columns();
    while (statement->next()) {
        QVariantList row;
        row.reserve(columns);
        for (int column = 0; column < columns; ++column)
            row.append(statement->value(column));
        rows.append(std::move(row));
    }
    CRM_CHECK(statement->outcome());
    return rows;
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &binds)
{
    auto statement = query(sql, binds);
    if (!statement)
        return statement.error();
    QVariant value;
    if (statement->next())
        value = statement->value(0);
    CRM_CHECK(statement->outcome());
    return value;
}

Result<qint64> Database::run(const QString &sql, const QVariantList &binds)
{
    auto statement = query(sql, binds);
    if (!statement)
        return statement.error();
    const qint64 affected = statement->affectedRows();
    return affected < 0 ? 0 : affected;
}

Result<void> Database::execute(const QString &sql)
{
    if (!m_isInTransaction)
        CRM_CHECK(commitPutOff());
    QSqlQuery query(handle());
    query.setForwardOnly(m_engine == Engine::SqlCipher);
    if (!query.exec(sql))
        return errorOf(query.lastError(), m_engine);
    while (m_engine == Engine::SqlCipher && query.next()) { } // a PRAGMA may do its work row by row
    if (query.lastError().isValid())
        return errorOf(query.lastError(), m_engine);
    return {};
}

void Database::interrupt()
{
    if (m_engine == Engine::SqlCipher) {
        m_cancel();
        return;
    }
    // A server is asked over a second session: the first one is busy, and belongs to its thread.
    const QString name = u"interrupt-"_s + QUuid::createUuid().toString(QUuid::Id128);
    {
        QSqlDatabase second = QSqlDatabase::cloneDatabase(m_connection, name);
        if (second.open())
            QSqlQuery(u"SELECT pg_cancel_backend(%1)"_s.arg(m_backendPid), second);
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace crm
