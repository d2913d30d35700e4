// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyslots.h"
#include "vaultkeeper.h"

namespace crm {

/// A vault as one file. Written while the vault is in use, and only under its final name once it has been read back and
/// found whole. Error reasons: backup_damaged, backup_newer, backup_missing, folder_not_empty, file_exists, disk_full.
class VaultBackup final {
public:
    static constexpr auto kSuffix = ".entrenous-backup";

    /// @param path the file to make, or a folder in which it gets the vault's name and the instant's
    static Result<BackupFile> write(const QString &vaultFolder, const VaultKeys &keys, const QString &path,
                                    const QDateTime &atUtc, const Progress &progress);
    /// Makes a new vault of it; the passphrases of the backup's day open it. Nothing appears unless everything was
    /// found whole. Its first opening takes over what the former vault has learnt since (see VaultOpener).
    /// @param formerVault the vault the backup was made of; empty: the one of that name beside the backup, if it is there
    static Result<void> restore(const QString &backupFile, const QString &newFolder, const Progress &progress = {},
                                const QString &formerVault = {});
    /// Reads everything back and compares the hashes.
    static Result<BackupFile> verify(const QString &backupFile, const Progress &progress = {});
    /// The backups in a folder, newest first. isVerified: the header is sound and the length is right.
    static QList<BackupFile> list(const QString &folder);
};

} // namespace crm
