// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcipherresult.h"

#include "sqlcipherdriver.h"

#include <QDateTime>
#include <QSqlField>
#include <QSqlRecord>
#include <QUuid>

#include <utility>

#include <sqlite3.h>

namespace crm {

using namespace Qt::StringLiterals;

static bool isOnlyComment(sqlite3 *connection, const char *sql)
{
    sqlite3_stmt *second = nullptr;
    const bool isNothing
        = !sql || !*sql || (sqlite3_prepare_v2(connection, sql, -1, &second, nullptr) == SQLITE_OK && !second);
    sqlite3_finalize(second);
    return isNothing;
}

QMetaType sqlCipherColumnType(const QByteArray &declared)
{
    const QByteArray type = declared.toLower();
    if (type == "integer" || type == "int" || type == "bigint")
        return QMetaType::fromType<qint64>();
    if (type == "boolean" || type == "bool")
        return QMetaType::fromType<bool>();
    if (type == "real" || type == "double" || type == "float" || type.startsWith("numeric"))
        return QMetaType::fromType<double>();
    if (type == "blob")
        return QMetaType::fromType<QByteArray>();
    return QMetaType::fromType<QString>();
}

SqlCipherResult::SqlCipherResult(const SqlCipherDriver *driver) : QSqlResult(driver), m_driver(driver)
{
    driver->m_results.append(this);
}

SqlCipherResult::~SqlCipherResult()
{
    if (m_driver)
        m_driver->m_results.removeOne(this);
    finalize();
}

void SqlCipherResult::finalize()
{
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    m_isDone = true;
    m_hasPendingRow = false;
}

void SqlCipherResult::forgetRows()
{
    m_kept.clear();
    m_keptRows = 0;
    m_affected = -1;
    m_isDone = true;
    m_hasPendingRow = false;
    m_hasFailed = false;
    setAt(QSql::BeforeFirstRow);
    setActive(false);
}

bool SqlCipherResult::fail(const QString &what)
{
    setLastError(sqlCipherError(m_driver ? m_driver->m_connection : nullptr, what, QSqlError::StatementError));
    return false;
}

bool SqlCipherResult::reset(const QString &sql)
{
    return prepare(sql) && exec();
}

bool SqlCipherResult::prepare(const QString &sql)
{
    if (!m_driver || !m_driver->m_connection)
        return false;
    forgetRows();
    finalize();
    setSelect(false);
    const QByteArray text = sql.toUtf8();
    const char *rest = nullptr;
    if (sqlite3_prepare_v3(m_driver->m_connection, text.constData(), int(text.size()) + 1, SQLITE_PREPARE_PERSISTENT,
                           &m_statement, &rest)
        != SQLITE_OK)
        return fail(u"Unable to prepare"_s);
    if (!m_statement || !isOnlyComment(m_driver->m_connection, rest)) {
        finalize();
        setLastError(
            {u"Exactly one statement is possible"_s, {}, QSqlError::StatementError, QString::number(SQLITE_MISUSE)});
        return false;
    }
    m_names.clear();
    for (int i = 1; i <= sqlite3_bind_parameter_count(m_statement); ++i)
        m_names.append(QString::fromUtf8(sqlite3_bind_parameter_name(m_statement, i)));
    m_types.clear();
    for (int i = 0; i < sqlite3_column_count(m_statement); ++i)
        m_types.push_back(sqlCipherColumnType(sqlite3_column_decltype(m_statement, i)));
    return true;
}

bool SqlCipherResult::exec()
{
    QVariantList values;
    if (bindingSyntax() == NamedBinding) {
        for (const QString &name : std::as_const(m_names))
            values.append(boundValue(name));
    } else {
        values.reserve(boundValueCount());
        for (int i = 0; i < boundValueCount(); ++i)
            values.append(boundValue(i));
    }
    return run(values);
}

bool SqlCipherResult::exec(const QVariantList &values)
{
    return run(values);
}

bool SqlCipherResult::run(const QVariantList &values)
{
    if (!m_statement || !m_driver)
        return false;
    forgetRows();
    setLastError({});
    sqlite3_reset(m_statement);
    if (!bindAll(values))
        return false;
    m_isDone = false;
    m_hasPendingRow = step(); // the first row at once, so that errors show here
    if (m_hasFailed)
        return false;
    m_insertedId = sqlite3_last_insert_rowid(m_driver->m_connection);
    setSelect(!m_types.empty());
    setActive(true);
    return true;
}

bool SqlCipherResult::bindAll(const QVariantList &values)
{
    if (values.size() != m_names.size()) {
        setLastError({u"The number of values differs from the number of placeholders"_s,
                      {},
                      QSqlError::StatementError,
                      QString::number(SQLITE_RANGE)});
        return false;
    }
    for (int i = 0; i < values.size(); ++i) {
        if (bind(i + 1, values.at(i)) != SQLITE_OK)
            return fail(u"Unable to bind"_s);
    }
    return true;
}

int SqlCipherResult::bind(int parameter, const QVariant &value)
{
    if (value.isNull())
        return sqlite3_bind_null(m_statement, parameter);
    switch (value.userType()) {
    case QMetaType::QByteArray: {
        const auto *bytes = static_cast<const QByteArray *>(value.constData());
        return sqlite3_bind_blob64(m_statement, parameter, bytes->constData(),
                                   static_cast<sqlite3_uint64>(bytes->size()), SQLITE_TRANSIENT);
    }
    case QMetaType::Bool:
        return sqlite3_bind_int(m_statement, parameter, value.toBool() ? 1 : 0);
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Long:
    case QMetaType::ULong:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return sqlite3_bind_int64(m_statement, parameter, value.toLongLong());
    case QMetaType::Float:
    case QMetaType::Double:
        return sqlite3_bind_double(m_statement, parameter, value.toDouble());
    case QMetaType::QString:
        return bindText(parameter, *static_cast<const QString *>(value.constData()));
    case QMetaType::QDateTime:
        return bindText(parameter, value.toDateTime().toUTC().toString(Qt::ISODateWithMs));
    case QMetaType::QDate:
        return bindText(parameter, value.toDate().toString(Qt::ISODate));
    case QMetaType::QUuid:
        return bindText(parameter, value.toUuid().toString(QUuid::WithoutBraces));
    default:
        return bindText(parameter, value.toString());
    }
}

int SqlCipherResult::bindText(int parameter, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return sqlite3_bind_text64(m_statement, parameter, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                               SQLITE_TRANSIENT, SQLITE_UTF8);
}

bool SqlCipherResult::step()
{
    if (!m_statement || !m_driver)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    m_isDone = true;
    if (code == SQLITE_DONE) {
        if (!sqlite3_stmt_readonly(m_statement))
            m_affected = sqlite3_changes(m_driver->m_connection);
    } else {
        m_hasFailed = true;
        fail(u"Unable to fetch"_s);
    }
    sqlite3_reset(m_statement); // lets go of the read lock at once
    return false;
}

QVariant SqlCipherResult::read(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(m_statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return QByteArray(bytes ? bytes : "", sqlite3_column_bytes(m_statement, column));
    }
    case SQLITE_NULL:
        return QVariant(m_types[static_cast<std::size_t>(column)]);
    default: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
    }
    }
}

bool SqlCipherResult::isOnRow(int column) const
{
    return m_statement && at() >= 0 && column >= 0 && column < int(m_types.size());
}

QString SqlCipherResult::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

qint64 SqlCipherResult::number(int column) const
{
    return isOnRow(column) ? sqlite3_column_int64(m_statement, column) : 0;
}

QByteArrayView SqlCipherResult::utf8(int column) const
{
    if (!isOnRow(column))
        return {};
    const unsigned char *text = sqlite3_column_text(m_statement, column);
    return {text, sqlite3_column_bytes(m_statement, column)};
}

bool SqlCipherResult::keepNext()
{
    if (m_hasPendingRow)
        m_hasPendingRow = false;
    else if (m_isDone || !step())
        return false;
    for (int column = 0; column < int(m_types.size()); ++column)
        m_kept.push_back(read(column));
    ++m_keptRows;
    return true;
}

QVariant SqlCipherResult::data(int column)
{
    if (column < 0 || column >= int(m_types.size()) || at() < 0)
        return {};
    if (isForwardOnly())
        return m_statement ? read(column) : QVariant();
    return m_kept[static_cast<std::size_t>(at()) * m_types.size() + static_cast<std::size_t>(column)];
}

bool SqlCipherResult::isNull(int column)
{
    if (column < 0 || column >= int(m_types.size()) || at() < 0)
        return true;
    if (isForwardOnly())
        return !m_statement || sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    return data(column).isNull();
}

bool SqlCipherResult::fetchNext()
{
    const int row = at() == QSql::BeforeFirstRow ? 0 : at() + 1;
    if (!isForwardOnly())
        return fetch(row);
    if (m_hasPendingRow) {
        m_hasPendingRow = false;
    } else if (m_isDone || !step()) {
        setAt(QSql::AfterLastRow);
        return false;
    }
    setAt(row);
    return true;
}

bool SqlCipherResult::fetch(int row)
{
    if (row < 0) {
        setAt(QSql::BeforeFirstRow);
        return false;
    }
    if (isForwardOnly()) {
        if (at() > row || at() == QSql::AfterLastRow)
            return false;
        while (at() < row)
            if (!fetchNext())
                return false;
        return true;
    }
    while (m_keptRows <= row) {
        if (!keepNext()) {
            setAt(QSql::AfterLastRow);
            return false;
        }
    }
    setAt(row);
    return true;
}

bool SqlCipherResult::fetchFirst()
{
    return fetch(0);
}

bool SqlCipherResult::fetchLast()
{
    if (isForwardOnly())
        return false; // the last row is known only once it has passed
    while (keepNext()) { }
    return fetch(m_keptRows - 1);
}

QVariant SqlCipherResult::lastInsertId() const
{
    return isActive() ? QVariant(m_insertedId) : QVariant();
}

QSqlRecord SqlCipherResult::record() const
{
    QSqlRecord record;
    if (!m_statement || !isSelect())
        return record;
    for (int column = 0; column < int(m_types.size()); ++column)
        record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, column)),
                                m_types[static_cast<std::size_t>(column)]));
    return record;
}

void SqlCipherResult::detachFromResultSet()
{
    if (m_statement) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    m_isDone = true;
    m_hasPendingRow = false;
}

QVariant SqlCipherResult::handle() const
{
    return QVariant::fromValue(static_cast<void *>(m_statement));
}

} // namespace crm
