// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include <QRegularExpression>
#include <QSqlError>

#include <sqlite3.h>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

/// A trigger of ours speaks in one code word ("append_only"); anything else is only logged.
QString triggerWord(const QString &message)
{
    static const QRegularExpression word(u"^[a-z][a-z0-9_]*$|^E_[A-Z0-9_]+$"_s);
    return word.match(message).hasMatch() ? message : u"rule"_s;
}

/// "UNIQUE constraint failed: person.email, person.kind" names the columns, never the values.
QString firstColumn(const QString &message)
{
    return message.section(": "_L1, 1).section(u',', 0, 0).trimmed();
}

Error constraintError(int code, const QString &message)
{
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return {Error::Code::Conflict, u"unique"_s, message, firstColumn(message)};
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return {Error::Code::Conflict, u"foreign_key"_s, message, {}};
    case SQLITE_CONSTRAINT_NOTNULL:
        return {Error::Code::Invalid, u"not_null"_s, message, firstColumn(message)};
    case SQLITE_CONSTRAINT_TRIGGER:
        return {Error::Code::Refused, triggerWord(message), message, {}};
    default:
        return {Error::Code::Invalid, u"check"_s, message, firstColumn(message)};
    }
}

Error vaultError(int code, const QString &message)
{
    switch (code & 0xff) {
    case SQLITE_CONSTRAINT:
        return constraintError(code, message);
    case SQLITE_FULL:
        return {Error::Code::Storage, u"disk_full"_s, message, {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Code::Storage, u"busy"_s, message, {}};
    case SQLITE_INTERRUPT:
        return {Error::Code::Cancelled, {}, message, {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_NOMEM: // what SQLCipher answers for a page whose seal does not fit
        return {Error::Code::Storage, u"vault_damaged"_s, u"%1 (%2)"_s.arg(message).arg(code), {}};
    case SQLITE_READONLY:
        return {Error::Code::Refused, u"read_only"_s, message, {}};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {Error::Code::Storage, u"cannot_open"_s, message, {}};
    case SQLITE_IOERR:
        return {Error::Code::Storage, u"io"_s, u"%1 (%2)"_s.arg(message).arg(code), {}};
    case SQLITE_ABORT:
        return {Error::Code::Storage, u"aborted"_s, message, {}};
    default:
        // SQLCipher's other answer to a broken seal; a mistake in the SQL comes with a sentence of its own.
        if (code == SQLITE_ERROR && message == "SQL logic error"_L1)
            return {Error::Code::Storage, u"vault_damaged"_s, message, {}};
        return {Error::Code::Internal, u"sql"_s, u"%1 (%2)"_s.arg(message).arg(code), {}};
    }
}

/// Only the first line, and no quoted value: the lines below it spell the row.
QString serverMessage(const QString &text)
{
    QString line = text.section(u'\n', 0, 0).trimmed();
    if (line.startsWith("ERROR:"_L1) || line.startsWith("FATAL:"_L1))
        line = line.mid(6).trimmed();
    return line;
}

Error serverError(const QString &state, const QString &message)
{
    const QString detail = u"SQLSTATE %1"_s.arg(state);
    const QString object = message.section(u'"', 1, 1); // the constraint's name
    if (state == "23505"_L1)
        return {Error::Code::Conflict, u"unique"_s, message, object};
    if (state == "23503"_L1)
        return {Error::Code::Conflict, u"foreign_key"_s, message, {}};
    if (state == "23502"_L1)
        return {Error::Code::Invalid, u"not_null"_s, message, object};
    if (state == "23514"_L1)
        return {Error::Code::Invalid, u"check"_s, detail, message.section(u'"', 3, 3)};
    if (state == "P0001"_L1)
        return {Error::Code::Refused, triggerWord(message), detail, {}};
    if (state == "57014"_L1)
        return {Error::Code::Cancelled, {}, detail, {}};
    if (state == "53100"_L1)
        return {Error::Code::Storage, u"disk_full"_s, detail, {}};
    if (state == "55P03"_L1 || state == "40001"_L1 || state == "40P01"_L1)
        return {Error::Code::Storage, u"busy"_s, detail, {}};
    if (state == "XX001"_L1 || state == "XX002"_L1)
        return {Error::Code::Storage, u"vault_damaged"_s, detail, {}};
    if (state == "25006"_L1)
        return {Error::Code::Refused, u"read_only"_s, detail, {}};
    if (state == "42501"_L1)
        return {Error::Code::Refused, u"not_permitted"_s, message, {}};
    if (state.startsWith("28"_L1))
        return {Error::Code::Locked, u"wrong_passphrase"_s, detail, {}};
    if (state.startsWith("08"_L1) || state.startsWith("57P"_L1))
        return {Error::Code::Storage, u"no_connection"_s, detail, {}};
    if (state.startsWith("22"_L1))
        return {Error::Code::Invalid, u"value"_s, detail, {}}; // the message repeats the value
    return {Error::Code::Internal, u"sql"_s, u"%1 (%2)"_s.arg(message, state), {}};
}

} // namespace

Error errorOf(const QSqlError &error, Database::Engine engine)
{
    const QString code = error.nativeErrorCode();
    if (engine == Database::Engine::SqlCipher)
        return vaultError(code.toInt(), error.databaseText().isEmpty() ? error.driverText() : error.databaseText());
    const QString message = serverMessage(error.databaseText());
    if (error.type() == QSqlError::ConnectionError && code.isEmpty()) {
        // libpq has no code for a connection that never was. Its words for a server that is not who it should be, or that
        // does not encrypt; they are not translated unless the process asks for it.
        const QString whole = error.databaseText();
        if (whole.contains("certificate"_L1) || whole.contains("SSL"_L1))
            return {Error::Code::Storage, u"server_not_trusted"_s, message, {}};
        const bool isRefused = message.contains("authentication failed"_L1);
        return isRefused ? Error{Error::Code::Locked, u"wrong_passphrase"_s, {}, {}}
                         : Error{Error::Code::Storage, u"no_connection"_s, message, {}};
    }
    return serverError(code, message);
}

} // namespace crm
