// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "sqlcipherresult.h"
#include "storagelog.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <unordered_map>
#include <utility>

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
    std::unordered_map<QString, Statement::Prepared> queries;
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

Result<Statement::Prepared> Database::fresh(const QString &sql)
{
    const QSqlDatabase connection = handle();
    QSqlResult *result = connection.driver()->createResult();
    Statement::Prepared prepared{std::make_unique<QSqlQuery>(result)};
    if (m_engine == Engine::SqlCipher) {
        prepared.vault = static_cast<SqlCipherResult *>(result);
        // QPSQL streams forward-only rows and loses them when another statement runs in between.
        prepared.query->setForwardOnly(true);
    }
    if (!prepared.query->prepare(sql))
        return errorOf(prepared.query->lastError(), m_engine);
    return prepared;
}

Result<Statement::Prepared> Database::prepared(const QString &sql)
{
    const auto kept = m_idle->queries.find(sql);
    if (kept == m_idle->queries.end() || !kept->second.query)
        return fresh(sql);
    return std::exchange(kept->second, {});
}

void Database::giveBack(const QString &sql, Statement::Prepared prepared)
{
    prepared.query->finish();
    if (m_idle->queries.size() >= kKeptStatements && !m_idle->queries.contains(sql))
        m_idle->queries.clear();
    m_idle->queries.insert_or_assign(sql, std::move(prepared));
}

Result<Statement> Database::query(const QString &sql, const QVariantList &binds)
{
    if (!m_isInTransaction)
        CRM_CHECK(commitPutOff());
    auto statement = prepared(sql);
    if (!statement)
        return statement.error();
    bool isDone = false;
    if (statement->vault) {
        isDone = statement->vault->exec(binds);
    } else {
        for (int i = 0; i < binds.size(); ++i)
            statement->query->bindValue(i, spelled(binds.at(i)));
        isDone = statement->query->exec();
    }
    if (!isDone) {
        const Error error = errorOf(statement->query->lastError(), m_engine);
        qCDebug(lcStorage) << "statement failed:" << error.reason << error.detail;
        return error;
    }
    return Statement(*this, sql, *std::move(statement));
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
