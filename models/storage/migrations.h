// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

namespace crm {

class Database;

/// Brings the schema to the newest version: files NNNN_*.sql of the folder, statements parted by a line `--`, each file
/// and its version in one transaction. A vault that already has a schema is first copied (encrypted) beside itself; the
/// copy goes once the migrated vault has passed its check, because a person erased later must not survive in it.
/// @returns Unsupported/vault_newer if the schema is newer than this program
Result<void> migrate(Database &database);
Result<void> migrate(Database &database, const QString &folder);

/// 0 before the first migration.
Result<int> schemaVersion(Database &database);
/// ":/migrations/sqlite" or ":/migrations/postgresql".
QString migrationFolder(const Database &database);
/// The version migrate() would bring the database to.
int newestVersion(const QString &folder);
/// The newest definition of an index in the folder, harmless where it is there already. Internal/index_unknown.
Result<QString> indexDefinition(const QString &folder, const QString &name);

} // namespace crm
