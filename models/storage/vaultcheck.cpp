// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultcheck.h"

#include "migrations.h"
#include "statementwatch.h"

#include <QFileInfo>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

/// SQLite's and SQLCipher's sentences name pages, tables and indexes, never values.
Result<void> collect(Database &database, const QString &pragma, const QString &code, QList<CheckFinding> &findings)
{
    const auto rows = database.rows(pragma);
    if (!rows) {
        // Too damaged to be read through: that is a finding, not a failure of the check.
        if (rows.error().reason != "vault_damaged"_L1)
            return rows.error();
        findings.append({code, rows.error().detail});
        return {};
    }
    for (const QVariantList &row : *rows)
        if (const QString text = row.value(0).toString(); text != "ok"_L1)
            findings.append({code, text.section(u'\n', 0, 0)});
    return {};
}

Result<qint64> number(Database &database, const QString &sql)
{
    const auto value = database.value(sql);
    if (!value)
        return value.error();
    return value->toLongLong();
}

Result<QString> engineOf(Database &database)
{
    if (database.engine() == Database::Engine::PostgreSql) {
        const auto version = database.value(u"SHOW server_version"_s);
        if (!version)
            return version.error();
        return u"PostgreSQL %1"_s.arg(version->toString().section(u' ', 0, 0));
    }
    const auto cipher = database.value(u"PRAGMA cipher_version"_s);
    const auto sqlite = database.value(u"SELECT sqlite_version()"_s);
    if (!cipher || !sqlite)
        return cipher ? sqlite.error() : cipher.error();
    return u"SQLCipher %1 / SQLite %2"_s.arg(cipher->toString(), sqlite->toString());
}

Result<QString> cipherOf(Database &database)
{
    if (database.engine() == Database::Engine::PostgreSql)
        return u"server"_s;
    const auto seal = database.value(u"PRAGMA cipher_hmac_algorithm"_s);
    const auto page = database.value(u"PRAGMA page_size"_s);
    if (!seal || !page)
        return seal ? page.error() : seal.error();
    return u"AES-256-CBC, %1, %2-byte pages"_s.arg(seal->toString().replace(u'_', u'-'), page->toString());
}

Result<qint64> bytesOf(Database &database)
{
    if (database.engine() == Database::Engine::PostgreSql)
        return number(database, u"SELECT pg_database_size(current_database())"_s);
    return QFileInfo(database.file()).size() + QFileInfo(database.file() + "-wal"_L1).size();
}

} // namespace

Result<QList<CheckFinding>> checkDatabase(Database &database, const Progress &progress)
{
    QList<CheckFinding> findings;
    if (database.engine() == Database::Engine::PostgreSql)
        return findings;
    const StatementWatch watch(database, progress);
    const struct {
        QString pragma;
        QString code;
    } steps[] = {{u"PRAGMA cipher_integrity_check"_s, u"page_damaged"_s},
                 {u"PRAGMA integrity_check(100)"_s, u"integrity"_s},
                 {u"PRAGMA foreign_key_check"_s, u"foreign_key"_s}};
    qint64 done = 0;
    for (const auto &step : steps) {
        progress.report(done++, std::ssize(steps));
        if (progress.isCancelled())
            return Error{Error::Code::Cancelled, {}, {}, {}};
        CRM_CHECK(collect(database, step.pragma, step.code, findings));
    }
    progress.report(done, std::ssize(steps));
    return findings;
}

Result<VaultFigures> figuresOf(Database &database)
{
    VaultFigures figures;
    const auto engine = engineOf(database);
    const auto cipher = cipherOf(database);
    const auto version = schemaVersion(database);
    if (!engine || !cipher || !version)
        return !engine ? engine.error() : !cipher ? cipher.error() : version.error();
    figures.engine = *engine;
    figures.cipher = *cipher;
    figures.schemaVersion = *version;
    qint64 users = 0;
    const struct {
        QString sql;
        qint64 *target;
    } counts[] = {{u"SELECT coalesce(sum(people), 0) FROM contact_tally WHERE is_trashed = 0"_s, &figures.contacts},
                  {u"SELECT coalesce(sum(people), 0) FROM contact_tally WHERE is_trashed <> 0"_s, &figures.trashed},
                  {u"SELECT coalesce(max(sequence), 0) FROM consent_event"_s, &figures.consentEvents},
                  {u"SELECT coalesce(max(sequence), 0) FROM journal"_s, &figures.journalEntries},
                  {u"SELECT count(*) FROM import_batch"_s, &figures.imports},
                  {u"SELECT count(*) FROM app_user"_s, &users}};
    for (const auto &count : counts) {
        const auto counted = number(database, count.sql);
        if (!counted)
            return counted.error();
        *count.target = *counted;
    }
    figures.users = int(users);
    const auto bytes = bytesOf(database);
    if (!bytes)
        return bytes.error();
    figures.bytes = *bytes;
    return figures;
}

} // namespace crm
