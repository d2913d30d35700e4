// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include "database.h"
#include "databasetransactions.h"
#include "storagelog.h"

#include <QDir>
#include <QFile>

#include <algorithm>

// At global scope: resources of a static library are left out unless somebody asks for them.
static void initMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace crm {

using namespace Qt::StringLiterals;

namespace {

struct Step {
    int version = 0;
    QString path;
};

QList<Step> stepsIn(const QString &folder)
{
    QList<Step> steps;
    const QStringList names = QDir(folder).entryList({u"[0-9][0-9][0-9][0-9]_*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        steps.append({name.left(4).toInt(), folder + u'/' + name});
    return steps;
}

bool isOnlyComments(const QString &statement)
{
    const QStringList lines = statement.split(u'\n');
    return std::all_of(lines.begin(), lines.end(), [](const QString &line) {
        const QString text = line.trimmed();
        return text.isEmpty() || text.startsWith("--"_L1);
    });
}

Result<QStringList> statementsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Internal, u"migration_unreadable"_s, path, {}};
    QStringList statements;
    QString statement;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed() == "--"_L1) {
            statements.append(std::exchange(statement, {}));
        } else {
            statement += line;
            statement += u'\n';
        }
    }
    statements.append(statement);
    statements.removeIf(isOnlyComments);
    return statements;
}

Result<void> writeVersion(Database &database, int version)
{
    if (database.engine() == Database::Engine::SqlCipher)
        return database.execute(u"PRAGMA user_version = %1"_s.arg(version));
    CRM_CHECK(database.execute(u"CREATE TABLE IF NOT EXISTS schema_version (version integer NOT NULL)"_s));
    CRM_CHECK(database.execute(u"DELETE FROM schema_version"_s));
    return database.execute(u"INSERT INTO schema_version (version) VALUES (%1)"_s.arg(version));
}

/// Two programs that start at once on a server: the second waits, and finds the work done.
Result<void> waitForOthers(Database &database)
{
    if (database.engine() == Database::Engine::SqlCipher)
        return {}; // BEGIN IMMEDIATE has waited
    return database.execute(u"SELECT pg_advisory_xact_lock(1164856947)"_s);
}

Result<void> applyStep(Database &database, const Step &step)
{
    const auto statements = statementsOf(step.path);
    if (!statements)
        return statements.error();
    auto transaction = DatabaseTransactions(database).begin();
    if (!transaction)
        return transaction.error();
    CRM_CHECK(waitForOthers(database));
    const auto version = schemaVersion(database);
    if (!version)
        return version.error();
    if (*version >= step.version)
        return {};
    for (const QString &statement : *statements) {
        if (auto done = database.execute(statement); !done) {
            qCWarning(lcStorage) << "migration" << step.version << "failed:" << done.error().detail;
            return done;
        }
    }
    CRM_CHECK(writeVersion(database, step.version));
    return (*transaction)->commit();
}

QString copyPath(const Database &database)
{
    return database.file() + ".before-migration"_L1;
}

/// Encrypted with the same key, because VACUUM INTO goes through the codec.
Result<void> copyBefore(Database &database)
{
    const QString copy = copyPath(database);
    QFile::remove(copy);
    QFile file(copy);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{Error::Code::Storage, u"cannot_open"_s, file.errorString(), {}};
    file.close();
    auto copied = database.run(u"VACUUM INTO ?"_s, {copy});
    if (copied)
        return {};
    QFile::remove(copy);
    return copied.error();
}

Result<void> checkAfter(Database &database)
{
    const auto dangling = database.rows(u"PRAGMA foreign_key_check"_s);
    if (!dangling)
        return dangling.error();
    const auto verdict = database.value(u"PRAGMA quick_check(1)"_s);
    if (!verdict)
        return verdict.error();
    if (!dangling->isEmpty() || verdict->toString() != "ok"_L1)
        return Error{Error::Code::Storage, u"vault_damaged"_s, u"after migration"_s, {}};
    return {};
}

} // namespace

QString migrationFolder(const Database &database)
{
    initMigrations();
    return database.engine() == Database::Engine::SqlCipher ? u":/migrations/sqlite"_s : u":/migrations/postgresql"_s;
}

int newestVersion(const QString &folder)
{
    const QList<Step> steps = stepsIn(folder);
    return steps.isEmpty() ? 0 : steps.last().version;
}

Result<QString> indexDefinition(const QString &folder, const QString &name)
{
    const QString beginning = u"CREATE INDEX "_s + name + u' ';
    QString newest;
    for (const Step &step : stepsIn(folder)) {
        const auto statements = statementsOf(step.path);
        CRM_CHECK(statements);
        for (const QString &statement : *statements) {
            if (const auto start = statement.indexOf(beginning); start >= 0)
                newest = u"CREATE INDEX IF NOT EXISTS "_s + statement.mid(start + qstrlen("CREATE INDEX "));
        }
    }
    if (newest.isEmpty())
        return Error{Error::Code::Internal, u"index_unknown"_s, name, {}};
    return newest;
}

Result<int> schemaVersion(Database &database)
{
    if (database.engine() == Database::Engine::PostgreSql) {
        const auto table = database.value(u"SELECT to_regclass('schema_version')::text"_s);
        if (!table)
            return table.error();
        if (table->isNull())
            return 0;
    }
    const bool isVault = database.engine() == Database::Engine::SqlCipher;
    const auto version
        = database.value(isVault ? u"PRAGMA user_version"_s : u"SELECT max(version) FROM schema_version"_s);
    if (!version)
        return version.error();
    return version->toInt();
}

Result<void> migrate(Database &database)
{
    return migrate(database, migrationFolder(database));
}

Result<void> migrate(Database &database, const QString &folder)
{
    const auto before = schemaVersion(database);
    if (!before)
        return before.error();
    const int newest = newestVersion(folder);
    if (*before > newest)
        return Error{Error::Code::Unsupported, u"vault_newer"_s, u"schema %1"_s.arg(*before), {}};
    if (*before == newest)
        return {};
    const bool keepsCopy = database.engine() == Database::Engine::SqlCipher && *before > 0;
    if (keepsCopy)
        CRM_CHECK(copyBefore(database));
    for (const Step &step : stepsIn(folder)) {
        if (step.version > *before)
            CRM_CHECK(applyStep(database, step));
    }
    if (database.engine() == Database::Engine::SqlCipher)
        CRM_CHECK(checkAfter(database));
    if (keepsCopy)
        QFile::remove(copyPath(database));
    return {};
}

} // namespace crm
