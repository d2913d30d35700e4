// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "vaultkeeper.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace crm {

/// One part of a backup as its header tells it.
struct BackupPart {
    QString name; ///< vault.db, keys.json, erasures.ledger
    qint64 bytes = 0;
    QByteArray hash; ///< BLAKE2b-256
};

struct BackupHeader {
    QDateTime atUtc;
    QString vaultName;
    QList<BackupPart> parts;
    qint64 firstByte = 0; ///< where the first part begins
    qint64 totalBytes() const;
};

/// The container *.entrenous-backup: magic, version, length and hash of a JSON header, the header, then the parts one
/// after another. The hashes tell damage; against tampering the parts have their own seals. Nothing in clear names a
/// person.
class BackupContainer final {
public:
    /// Writes to a new file, owner-only, flushed to the disk. @param parts name and path of each
    static Result<void> write(const QString &target, const QString &vaultName, const QDateTime &atUtc,
                              const QList<std::pair<QString, QString>> &parts, const Progress &progress);
    /// @returns Storage/backup_damaged if it is no backup, cut short or changed; Unsupported/backup_newer
    static Result<BackupHeader> header(const QString &file);
    /// Reads everything and compares the hashes; with a folder, also writes the parts there.
    static Result<void> read(const QString &file, const QString &folder, const Progress &progress);
};

} // namespace crm
