// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "statement.h"

#include <QList>
#include <QVariant>

#include <functional>
#include <memory>

class QSqlDatabase;
class QSqlError;
class QUrl;

namespace crm {

class SecureBytes;

/// One connection to a vault or to a PostgreSQL server. Made, used and destroyed on one thread; only interrupt() may be
/// called from another. Placeholders are positional `?` on both engines. Values: QUuid and QDateTime go as text (lower
/// case without braces; UTC with milliseconds), bool as 0/1 in a vault and as boolean in PostgreSQL, a null QVariant as
/// NULL. Error reasons: unique, foreign_key (Conflict), not_null, check (Invalid), disk_full, busy, vault_damaged,
/// no_connection (Storage), read_only (Refused), a trigger's own word such as append_only (Refused), Cancelled after
/// interrupt().
class Database final {
public:
    enum class Engine { SqlCipher, PostgreSql };
    enum class Access { ReadWrite, ReadOnly };

    /// Opens or, with ReadWrite, makes an encrypted file. @param key the 32 raw key bytes
    /// @returns Storage/vault_damaged if the file is no vault or is not readable with this key: a slot has proved the
    /// key before
    static Result<std::unique_ptr<Database>> openVault(const QString &file, const SecureBytes &key, Access access);
    /// postgresql://user:password@host:port/name?sslmode=..&sslrootcert=..; `host=/folder` in the query names a socket.
    /// The password may come from PGPASSWORD; sslmode is verify-full unless the host is a socket.
    static Result<std::unique_ptr<Database>> openPostgres(const QUrl &url, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Engine engine() const { return m_engine; }
    Access access() const { return m_access; }
    /// The file of a vault; empty for PostgreSQL.
    QString file() const { return m_file; }
    QSqlDatabase handle() const;

    /// The role that the server has authenticated, whatever SET ROLE says since; empty for a vault.
    Result<QString> sessionUser();

    /// Executes a prepared statement, kept for the next use of the same text. Rows are read with next(); see Statement.
    Result<Statement> query(const QString &sql, const QVariantList &binds = {});
    /// All rows. For answers known to be short.
    Result<QList<QVariantList>> rows(const QString &sql, const QVariantList &binds = {});
    /// First column of the first row; an invalid QVariant if there is no row.
    Result<QVariant> value(const QString &sql, const QVariantList &binds = {});
    /// @returns the rows inserted, changed or removed
    Result<qint64> run(const QString &sql, const QVariantList &binds = {});
    /// Once, without keeping the statement: schema, PRAGMA, SET, transaction control.
    Result<void> execute(const QString &sql);

    /// Stops the statement in progress, which answers Cancelled. From any thread, while the Database lives.
    void interrupt();
    bool isInTransaction() const { return m_isInTransaction; }
    /// Commits what Bulk transactions of a vault have put off; nothing to do otherwise. Any statement outside a
    /// transaction does it first.
    Result<void> commitPutOff();

private:
    friend class Statement;
    friend class DatabaseTransaction;
    friend class DatabaseTransactions;
    struct Idle; ///< prepared statements nobody reads from
    Database(Engine engine, Access access, QString connection);
    Result<void> openFile(const QString &file, const SecureBytes &key);
    Result<void> setUpFile();
    Result<void> openServer(const QUrl &url);
    Result<Statement::Prepared> prepared(const QString &sql);
    Result<Statement::Prepared> fresh(const QString &sql);
    void giveBack(const QString &sql, Statement::Prepared prepared);

    const Engine m_engine;
    const Access m_access;
    const QString m_connection;
    QString m_file;
    std::function<void()> m_cancel; ///< of the driver; safe from any thread
    qint64 m_backendPid = 0;
    bool m_isInTransaction = false;
    int m_putOff = 0; ///< Bulk transactions that are over but not committed yet
    bool m_isRelaxed = false; ///< the vault's commits are not flushed to the disk
    std::unique_ptr<Idle> m_idle;
};

/// What an SQL error means to the program; the detail names tables and columns, never values.
Error errorOf(const QSqlError &error, Database::Engine engine);

} // namespace crm
