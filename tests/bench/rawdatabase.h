// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

namespace crm::bench {

/// SQLite or, with a key, SQLCipher, with nothing in between: the yardstick of everything stored.
class RawDatabase {
public:
    /// @param key 32 raw bytes, or empty for a plain file
    RawDatabase(const QString &file, const QByteArray &key);
    ~RawDatabase() { sqlite3_close_v2(m_connection); }
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;
    void run(const char *sql);
    sqlite3 *connection() { return m_connection; }

private:
    sqlite3 *m_connection = nullptr;
};

/// A prepared statement; values are bound in order, then it is run to its end.
class RawStatement {
public:
    RawStatement(RawDatabase &database, const QByteArray &sql);
    ~RawStatement() { sqlite3_finalize(m_statement); }
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;
    RawStatement &bind(const QByteArray &text);
    RawStatement &bind(qint64 number);
    bool next();
    QString text(int column);
    qint64 number(int column) { return sqlite3_column_int64(m_statement, column); }
    /// Reads every column of every row as text, as a screen would. @returns the rows
    int drain();
    /// The same without making strings of them.
    int sweep();

private:
    void reset();
    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
};

} // namespace crm::bench
