// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "securebytes.h"
#include "sqlcipherdriver.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

#include <sqlite3.h>

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kApplicationId = 0x456E4E73; // "EnNs"
constexpr qint64 kSmallCacheKib = 64 * 1024;
constexpr qint64 kLargeCacheKib = 256 * 1024;
constexpr int kOldestServer = 150000;

QString newConnectionName()
{
    return u"crm-"_s + QUuid::createUuid().toString(QUuid::Id128);
}

/// SQLite gives the log and its index the permissions of the file itself.
Result<void> makeOwnerOnlyFile(const QString &path)
{
    QFile file(path);
    if (file.exists())
        return {};
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{Error::Code::Storage, u"cannot_open"_s, file.errorString(), {}};
    return {};
}

/// The file beside the database cannot be made: a full disk, a folder or a medium that cannot be written.
bool lacksRoom(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
        return true;
    default:
        return false;
    }
}

/// What libpq may be told through the address.
bool isServerOption(const QString &name)
{
    static const QStringList known{u"sslmode"_s, u"sslrootcert"_s,     u"sslcert"_s, u"sslkey"_s,
                                   u"sslcrl"_s,  u"connect_timeout"_s, u"options"_s, u"target_session_attrs"_s};
    return known.contains(name);
}

Result<QString> connectOptions(const QUrlQuery &asked, bool isSocket)
{
    QStringList options;
    bool saysSsl = false;
    bool saysTimeout = false;
    const auto items = asked.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, text] : items) {
        if (name == "host"_L1 || name == "port"_L1)
            continue;
        if (!isServerOption(name) || text.contains(u';') || text.contains(u'\'') || text.contains(u'\\'))
            return Error{Error::Code::Invalid, u"server_option"_s, name, name};
        saysSsl = saysSsl || name == "sslmode"_L1;
        saysTimeout = saysTimeout || name == "connect_timeout"_L1;
        options.append(u"%1='%2'"_s.arg(name, text));
    }
    if (!saysSsl && !isSocket)
        options.append(u"sslmode=verify-full"_s);
    if (!saysTimeout)
        options.append(u"connect_timeout=10"_s);
    options.append(u"application_name=entrenous"_s);
    return options.join(u';');
}

} // namespace

Result<std::unique_ptr<Database>> Database::openVault(const QString &file, const SecureBytes &key, Access access)
{
    std::unique_ptr<Database> database(new Database(Engine::SqlCipher, access, newConnectionName()));
    CRM_CHECK(database->openFile(file, key));
    CRM_CHECK(database->setUpFile());
    return database;
}

Result<void> Database::openFile(const QString &file, const SecureBytes &key)
{
    m_file = file;
    const bool isWriter = m_access == Access::ReadWrite;
    if (isWriter && file != ":memory:"_L1)
        CRM_CHECK(makeOwnerOnlyFile(file));
    auto *driver = new SqlCipherDriver([&key](const QString &) { return key.copy(); });
    QSqlDatabase connection = QSqlDatabase::addDatabase(driver, m_connection);
    connection.setDatabaseName(file);
    if (!isWriter)
        connection.setConnectOptions(u"READONLY"_s);
    bool isOpen = connection.open();
    if (!isOpen && !isWriter && lacksRoom(connection.lastError()) && QFileInfo(file + "-wal"_L1).size() == 0) {
        // Even a reader of a log needs a file beside it. Where there is no log, and no room or no right to make that
        // file, the database can be read as it lies there, for as long as nobody writes to it.
        connection.setConnectOptions(u"READONLY;IMMUTABLE"_s);
        isOpen = connection.open();
    }
    if (!isOpen)
        return errorOf(connection.lastError(), m_engine);
    m_cancel = [driver] { driver->cancelQuery(); };
    return {};
}

Result<void> Database::setUpFile()
{
    const auto id = value(u"PRAGMA application_id"_s);
    if (!id)
        return id.error();
    const qint64 cacheKib = std::clamp(QFileInfo(m_file).size() / 1024 / 4, kSmallCacheKib, kLargeCacheKib);
    CRM_CHECK(execute(u"PRAGMA cache_size = -%1"_s.arg(cacheKib)));
    if (id->toLongLong() != 0 && id->toLongLong() != kApplicationId)
        return Error{Error::Code::Invalid, u"not_a_vault"_s, u"application id %1"_s.arg(id->toLongLong()), {}};
    if (m_access == Access::ReadOnly)
        return execute(u"PRAGMA query_only = ON"_s);
    if (id->toLongLong() == 0)
        CRM_CHECK(execute(u"PRAGMA application_id = %1"_s.arg(kApplicationId)));
    CRM_CHECK(execute(u"PRAGMA journal_mode = WAL"_s));
    CRM_CHECK(execute(u"PRAGMA journal_size_limit = 67108864"_s));
    return execute(u"PRAGMA synchronous = FULL"_s);
}

Result<std::unique_ptr<Database>> Database::openPostgres(const QUrl &url, Access access)
{
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        return Error{Error::Code::Unsupported, u"postgresql_driver_missing"_s, {}, {}};
    std::unique_ptr<Database> database(new Database(Engine::PostgreSql, access, newConnectionName()));
    CRM_CHECK(database->openServer(url));
    return database;
}

Result<void> Database::openServer(const QUrl &url)
{
    const QUrlQuery asked(url);
    const QString host
        = asked.hasQueryItem(u"host"_s) ? asked.queryItemValue(u"host"_s, QUrl::FullyDecoded) : url.host();
    const auto options = connectOptions(asked, host.isEmpty() || host.startsWith(u'/'));
    if (!options)
        return options.error();
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QPSQL"_s, m_connection);
    connection.setHostName(host);
    connection.setPort(asked.hasQueryItem(u"port"_s) ? asked.queryItemValue(u"port"_s).toInt() : url.port(5432));
    connection.setDatabaseName(url.path(QUrl::FullyDecoded).mid(1));
    connection.setUserName(url.userName(QUrl::FullyDecoded));
    connection.setPassword(url.password(QUrl::FullyDecoded)); // libpq reads PGPASSWORD itself if this is empty
    connection.setConnectOptions(*options);
    connection.setNumericalPrecisionPolicy(QSql::HighPrecision);
    if (!connection.open())
        return errorOf(connection.lastError(), m_engine);
    const auto session = rows(u"SELECT pg_backend_pid(), current_setting('server_version_num')::integer"_s);
    if (!session)
        return session.error();
    m_backendPid = session->first().first().toLongLong();
    if (session->first().last().toInt() < kOldestServer)
        return Error{Error::Code::Unsupported, u"server_too_old"_s, session->first().last().toString(), {}};
    CRM_CHECK(execute(u"SET TIME ZONE 'UTC'"_s));
    CRM_CHECK(execute(u"SET client_min_messages = error"_s));
    if (m_access == Access::ReadOnly)
        CRM_CHECK(execute(u"SET default_transaction_read_only = on"_s));
    return {};
}

Result<QString> Database::sessionUser()
{
    if (m_engine != Engine::PostgreSql)
        return QString();
    const auto role = value(u"SELECT session_user::text"_s);
    CRM_CHECK(role);
    return role->toString();
}

} // namespace crm
