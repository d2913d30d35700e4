// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "securebytes.h"

#include <QSqlDriver>
#include <QSqlError>

#include <functional>

struct sqlite3;

namespace crm {

class SqlCipherResult;

/// Qt SQL over SQLCipher's C API. There is no way to open a file unencrypted: an empty key, or a library that is not
/// SQLCipher, is refused. The key comes from a source in locked memory and never passes through QSqlDatabase's
/// password. Native error codes are SQLite's extended ones. Connect options: READONLY.
class SqlCipherDriver final : public QSqlDriver {
    Q_OBJECT
public:
    /// Gives the 32 raw key bytes for a file. ":memory:" needs none.
    using KeySource = std::function<SecureBytes(const QString &file)>;
    /// Makes the driver known to QSqlDatabase::addDatabase() as QSQLCIPHER.
    static void registerDriver(const KeySource &keys);

    explicit SqlCipherDriver(KeySource keys, QObject *parent = nullptr);
    ~SqlCipherDriver() override;

    bool hasFeature(DriverFeature feature) const override;
    bool open(const QString &file, const QString &user, const QString &password, const QString &host, int port,
              const QString &options) override;
    void close() override;
    QSqlResult *createResult() const override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    /// True also if SQLite has rolled back already, as it does after an interrupt or a full disk.
    bool rollbackTransaction() override;
    QStringList tables(QSql::TableType type) const override;
    QSqlRecord record(const QString &table) const override;
    QSqlIndex primaryIndex(const QString &table) const override;
    QVariant handle() const override;
    QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;
    QString formatValue(const QSqlField &field, bool trimStrings) const override;
    /// Interrupts the statement in progress; from any thread while the connection is open.
    bool cancelQuery() override;

private:
    friend class SqlCipherResult;
    bool refuse(const QString &why);
    bool fail(const QString &what);
    bool applyKey(const QString &file);
    bool execute(const char *sql, QSqlError::ErrorType type, const QString &what);

    const KeySource m_keys;
    sqlite3 *m_connection = nullptr;
    bool m_isReadOnly = false;
    mutable QList<SqlCipherResult *> m_results;
};

/// The last error of a connection, with SQLite's extended code as the native one.
QSqlError sqlCipherError(sqlite3 *connection, const QString &what, QSqlError::ErrorType type);

} // namespace crm
