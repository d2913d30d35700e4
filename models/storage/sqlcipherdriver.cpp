// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcipherdriver.h"

#include "sqlcipherresult.h"

#include <QSqlDatabase>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUrl>

#include <sodium.h>
#include <sqlite3.h>

#include <cerrno>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kKeyBytes = 32;

class Creator final : public QSqlDriverCreatorBase {
public:
    explicit Creator(SqlCipherDriver::KeySource keys) : m_keys(std::move(keys)) { }
    QSqlDriver *createObject() const override { return new SqlCipherDriver(m_keys); }

private:
    const SqlCipherDriver::KeySource m_keys;
};

QByteArray firstValue(sqlite3 *connection, const char *sql)
{
    QByteArray answer;
    const auto keep = [](void *target, int columns, char **values, char **) {
        if (columns > 0 && values[0])
            *static_cast<QByteArray *>(target) = values[0];
        return 0;
    };
    sqlite3_exec(connection, sql, keep, &answer, nullptr);
    return answer;
}

/// A quota or a limit on the size of files is a full disk to the person in front of it.
bool isOutOfSpace(int systemError)
{
#ifdef EDQUOT
    if (systemError == EDQUOT)
        return true;
#endif
    return systemError == EFBIG || systemError == ENOSPC;
}

bool isInMemory(const QString &file)
{
    return file == ":memory:"_L1;
}

} // namespace

QSqlError sqlCipherError(sqlite3 *connection, const QString &what, QSqlError::ErrorType type)
{
    int code = connection ? sqlite3_extended_errcode(connection) : SQLITE_MISUSE;
    if ((code & 0xff) == SQLITE_IOERR && isOutOfSpace(sqlite3_system_errno(connection)))
        code = SQLITE_FULL; // SQLite knows ENOSPC only
    const int primary = code & 0xff;
    if (primary == SQLITE_NOTADB || primary == SQLITE_CANTOPEN || primary == SQLITE_AUTH)
        type = QSqlError::ConnectionError;
    const QString text = connection ? QString::fromUtf8(sqlite3_errmsg(connection)) : QString();
    return {what, text, type, QString::number(code)};
}

void SqlCipherDriver::registerDriver(const KeySource &keys)
{
    QSqlDatabase::registerSqlDriver(u"QSQLCIPHER"_s, new Creator(keys));
}

SqlCipherDriver::SqlCipherDriver(KeySource keys, QObject *parent) : QSqlDriver(parent), m_keys(std::move(keys)) { }

SqlCipherDriver::~SqlCipherDriver()
{
    SqlCipherDriver::close();
}

bool SqlCipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case LastInsertId:
    case PreparedQueries:
    case PositionalPlaceholders:
    case NamedPlaceholders:
    case SimpleLocking:
    case FinishQuery:
    case LowPrecisionNumbers:
    case CancelQuery:
        return true;
    case QuerySize:
    case BatchOperations:
    case EventNotifications:
    case MultipleResultSets:
        return false;
    }
    return false;
}

bool SqlCipherDriver::refuse(const QString &why)
{
    close();
    setLastError({why, {}, QSqlError::ConnectionError, QString::number(SQLITE_AUTH)});
    setOpenError(true);
    return false;
}

bool SqlCipherDriver::fail(const QString &what)
{
    const QSqlError error = sqlCipherError(m_connection, what, QSqlError::ConnectionError);
    close();
    setLastError(error);
    setOpenError(true);
    return false;
}

bool SqlCipherDriver::execute(const char *sql, QSqlError::ErrorType type, const QString &what)
{
    if (!m_connection)
        return false;
    if (sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return true;
    setLastError(sqlCipherError(m_connection, what, type));
    return false;
}

bool SqlCipherDriver::applyKey(const QString &file)
{
    const SecureBytes key = m_keys ? m_keys(file) : SecureBytes();
    if (key.size() != kKeyBytes)
        return false;
    // A raw key skips SQLCipher's own derivation: the slots have done theirs.
    SecureBytes spelled(kKeyBytes * 2 + 4);
    auto *text = reinterpret_cast<char *>(spelled.data());
    text[0] = 'x';
    text[1] = '\'';
    sodium_bin2hex(text + 2, kKeyBytes * 2 + 1, key.data(), kKeyBytes);
    text[2 + kKeyBytes * 2] = '\'';
    return sqlite3_key_v2(m_connection, "main", text, int(kKeyBytes * 2 + 3)) == SQLITE_OK;
}

bool SqlCipherDriver::open(const QString &file, const QString &, const QString &, const QString &, int,
                           const QString &options)
{
    close();
    // Before any handle exists: symbol interposition may have bound us to a plain SQLite.
    if (!sqlite3_compileoption_used("HAS_CODEC"))
        return refuse(u"The SQLite in use is not SQLCipher"_s);
    m_isReadOnly = options.contains("READONLY"_L1);
    int access = m_isReadOnly ? SQLITE_OPEN_READONLY : (SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    QByteArray name = file.toUtf8();
    if (options.contains("IMMUTABLE"_L1)) {
        access |= SQLITE_OPEN_URI;
        name = QUrl::fromLocalFile(file).toEncoded() + "?immutable=1";
    }
    if (sqlite3_open_v2(name.constData(), &m_connection, access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr)
        != SQLITE_OK)
        return fail(u"The file cannot be opened"_s);
    // Process-wide, and meant: VACUUM INTO gives its copy the default page size, and could not be opened again with
    // another.
    if (!execute("PRAGMA cipher_default_page_size=16384", QSqlError::ConnectionError, {}))
        return fail(u"The connection cannot be set up"_s);
    if (!applyKey(file) && !isInMemory(file))
        return refuse(u"A vault needs a key of 32 bytes"_s);
    if (firstValue(m_connection, "PRAGMA cipher_version").isEmpty())
        return refuse(u"The SQLite in use is not SQLCipher"_s);
    // The page size must be said at each open, before the first page is read. A wrong key shows in the first read.
    if (!execute("PRAGMA cipher_log_level=NONE; PRAGMA cipher_page_size=16384; PRAGMA busy_timeout=5000;"
                 "SELECT count(*) FROM sqlite_master",
                 QSqlError::ConnectionError, {}))
        return fail(u"Not a vault, or not its key"_s);
    if (!execute("PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA trusted_schema=OFF;"
                 "PRAGMA cell_size_check=ON; PRAGMA recursive_triggers=ON",
                 QSqlError::ConnectionError, {}))
        return fail(u"The connection cannot be set up"_s);
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    setOpen(true);
    setOpenError(false);
    return true;
}

void SqlCipherDriver::close()
{
    for (SqlCipherResult *result : std::as_const(m_results))
        result->finalize();
    if (m_connection) {
        sqlite3_close_v2(m_connection);
        m_connection = nullptr;
    }
    if (isOpen()) {
        setOpen(false);
        setOpenError(false);
    }
}

QSqlResult *SqlCipherDriver::createResult() const
{
    return new SqlCipherResult(this);
}

bool SqlCipherDriver::beginTransaction()
{
    // Immediate: a writer waits here, where waiting is possible, and not at its first write, where it is not.
    return execute(m_isReadOnly ? "BEGIN" : "BEGIN IMMEDIATE", QSqlError::TransactionError, u"Unable to begin"_s);
}

bool SqlCipherDriver::commitTransaction()
{
    return execute("COMMIT", QSqlError::TransactionError, u"Unable to commit"_s);
}

bool SqlCipherDriver::rollbackTransaction()
{
    if (m_connection && sqlite3_get_autocommit(m_connection))
        return true;
    return execute("ROLLBACK", QSqlError::TransactionError, u"Unable to roll back"_s);
}

QStringList SqlCipherDriver::tables(QSql::TableType type) const
{
    QStringList names;
    QSqlQuery query(createResult());
    query.setForwardOnly(true);
    const auto collect = [&](const QString &kind) {
        query.prepare(
            u"SELECT name FROM sqlite_master WHERE type = ? AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"_s);
        query.addBindValue(kind);
        if (query.exec())
            while (query.next())
                names.append(query.value(0).toString());
    };
    if (type & QSql::Tables)
        collect(u"table"_s);
    if (type & QSql::Views)
        collect(u"view"_s);
    if (type & QSql::SystemTables)
        names.append(u"sqlite_master"_s);
    return names;
}

static QSqlIndex tableColumns(QSqlResult *result, const QString &table, bool onlyKey)
{
    QSqlIndex columns;
    QSqlQuery query(result);
    query.setForwardOnly(true);
    query.prepare(u"SELECT name, type, \"notnull\", pk FROM pragma_table_xinfo(?) ORDER BY cid"_s);
    query.addBindValue(table);
    if (!query.exec())
        return columns;
    while (query.next()) {
        if (onlyKey && query.value(3).toInt() == 0)
            continue;
        QSqlField field(query.value(0).toString(), sqlCipherColumnType(query.value(1).toString().toUtf8()), table);
        field.setRequired(query.value(2).toBool());
        columns.append(field);
    }
    return columns;
}

QSqlRecord SqlCipherDriver::record(const QString &table) const
{
    return tableColumns(createResult(), stripDelimiters(table, TableName), false);
}

QSqlIndex SqlCipherDriver::primaryIndex(const QString &table) const
{
    return tableColumns(createResult(), stripDelimiters(table, TableName), true);
}

QVariant SqlCipherDriver::handle() const
{
    return QVariant::fromValue(static_cast<void *>(m_connection));
}

QString SqlCipherDriver::escapeIdentifier(const QString &identifier, IdentifierType) const
{
    if (identifier.startsWith(u'"') && identifier.endsWith(u'"') && identifier.size() > 1)
        return identifier;
    QString inner = identifier;
    inner.replace(u'"', "\"\""_L1);
    return u'"' + inner + u'"';
}

QString SqlCipherDriver::formatValue(const QSqlField &field, bool trimStrings) const
{
    if (!field.isNull() && field.metaType().id() == QMetaType::QByteArray)
        return "X'"_L1 + QString::fromLatin1(field.value().toByteArray().toHex()) + u'\'';
    return QSqlDriver::formatValue(field, trimStrings);
}

bool SqlCipherDriver::cancelQuery()
{
    if (!m_connection)
        return false;
    sqlite3_interrupt(m_connection);
    return true;
}

} // namespace crm
