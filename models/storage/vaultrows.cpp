// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultrows.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QStringEncoder>

#include <algorithm>

#include <sqlite3.h>

namespace crm {
namespace {
/// A prepared statement whose texts lie in one buffer of its own while it runs.
class RowStatement final {
public:
    RowStatement(sqlite3 *connection, const QString &sql) : m_connection(connection)
    {
        const QByteArray text = sql.toUtf8();
        sqlite3_prepare_v3(connection, text.constData(), int(text.size()) + 1, SQLITE_PREPARE_PERSISTENT, &m_statement,
                           nullptr);
    }
    ~RowStatement() { sqlite3_finalize(m_statement); }
    RowStatement(const RowStatement &) = delete;
    RowStatement &operator=(const RowStatement &) = delete;

    bool run(const QVariantList &row)
    {
        if (!m_statement)
            return false;
        qsizetype letters = 0;
        for (const QVariant &value : row) {
            if (value.userType() == QMetaType::QString)
                letters += static_cast<const QString *>(value.constData())->size();
        }
        m_texts.resize(
            std::max<qsizetype>(m_texts.size(), letters * 3 + 1)); // UTF-8 takes three bytes of a UTF-16 unit at most
        char *free = m_texts.data();
        for (int i = 0; i < row.size(); ++i) {
            if (bind(i + 1, row.at(i), free) != SQLITE_OK)
                return false;
        }
        const int code = sqlite3_step(m_statement);
        return sqlite3_reset(m_statement) == SQLITE_OK && (code == SQLITE_DONE || code == SQLITE_ROW);
    }

    QSqlError error() const
    {
        return {QString(), QString::fromUtf8(sqlite3_errmsg(m_connection)), QSqlError::StatementError,
                QString::number(sqlite3_extended_errcode(m_connection))};
    }

private:
    int bind(int parameter, const QVariant &value, char *&free)
    {
        if (value.isNull())
            return sqlite3_bind_null(m_statement, parameter);
        switch (value.userType()) {
        case QMetaType::QString: {
            const char *begin = free;
            free = m_encoder.appendToBuffer(free, *static_cast<const QString *>(value.constData()));
            return sqlite3_bind_text(m_statement, parameter, begin, int(free - begin), SQLITE_STATIC);
        }
        case QMetaType::QByteArray: {
            const auto *bytes = static_cast<const QByteArray *>(value.constData());
            return sqlite3_bind_blob64(m_statement, parameter, bytes->constData(), sqlite3_uint64(bytes->size()),
                                       SQLITE_STATIC);
        }
        default:
            return sqlite3_bind_int64(m_statement, parameter, value.toLongLong());
        }
    }

    sqlite3 *m_connection;
    sqlite3_stmt *m_statement = nullptr;
    QByteArray m_texts;
    QStringEncoder m_encoder{QStringConverter::Utf8, QStringConverter::Flag::Stateless};
};
} // namespace

Result<void> runForEachRow(Database &vault, const QString &sql, const QList<QVariantList> &rows)
{
    const QVariant handle = vault.handle().driver()->handle();
    RowStatement statement(static_cast<sqlite3 *>(handle.value<void *>()), sql);
    for (const QVariantList &row : rows) {
        if (!statement.run(row))
            return errorOf(statement.error(), vault.engine());
    }
    return {};
}

} // namespace crm
