// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawdatabase.h"

#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace crm::bench {
namespace {

[[noreturn]] void fail(sqlite3 *connection, const char *what)
{
    std::fprintf(stderr, "yardstick: %s: %s\n", sqlite3_errmsg(connection), what);
    std::exit(1);
}

} // namespace

RawDatabase::RawDatabase(const QString &file, const QByteArray &key)
{
    if (sqlite3_open(qPrintable(file), &m_connection) != SQLITE_OK)
        fail(m_connection, qPrintable(file));
    if (!key.isEmpty()) {
        run(("PRAGMA key = \"x'" + key.toHex() + "'\"").constData());
        run("PRAGMA cipher_page_size = 16384");
    }
    // The same share of the file as the program keeps in memory.
    const qint64 cacheKib = std::clamp<qint64>(QFileInfo(file).size() / 4096, 65536, 262144);
    run(("PRAGMA busy_timeout = 5000; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -" + QByteArray::number(cacheKib)).constData());
}

void RawDatabase::run(const char *sql)
{
    if (sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(m_connection, sql);
}

RawStatement::RawStatement(RawDatabase &database, const QByteArray &sql)
{
    if (sqlite3_prepare_v3(database.connection(), sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
        fail(database.connection(), sql.constData());
}

void RawStatement::reset()
{
    sqlite3_reset(m_statement);
    m_bound = 0;
}

RawStatement &RawStatement::bind(const QByteArray &text)
{
    sqlite3_bind_text(m_statement, ++m_bound, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    return *this;
}

RawStatement &RawStatement::bind(qint64 number)
{
    sqlite3_bind_int64(m_statement, ++m_bound, number);
    return *this;
}

bool RawStatement::next()
{
    const int state = sqlite3_step(m_statement);
    if (state != SQLITE_ROW && state != SQLITE_DONE)
        fail(sqlite3_db_handle(m_statement), sqlite3_sql(m_statement));
    if (state == SQLITE_DONE)
        reset();
    return state == SQLITE_ROW;
}

QString RawStatement::text(int column)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)), sqlite3_column_bytes(m_statement, column));
}

int RawStatement::sweep()
{
    int rows = 0;
    qint64 bytes = 0;
    for (const int columns = sqlite3_column_count(m_statement); next(); ++rows) {
        for (int column = 0; column < columns; ++column)
            bytes += sqlite3_column_text(m_statement, column) ? sqlite3_column_bytes(m_statement, column) : 0;
    }
    return bytes > 0 ? rows : 0;
}

int RawStatement::drain()
{
    int rows = 0;
    for (const int columns = sqlite3_column_count(m_statement); next(); ++rows) {
        for (int column = 0; column < columns; ++column)
            text(column);
    }
    return rows;
}

} // namespace crm::bench
