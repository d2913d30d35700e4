// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal.h"
#include "result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>

namespace crm {

/// Wished for when a vault is made (first-run wizard, `vault create`).
struct VaultDraft {
    QString folder; ///< ends in .entrenous; must not exist or be empty
    Controller controller;
    QString userName; ///< the first user, an administrator
    QByteArray passphrase; ///< UTF-8; wiped by the callee
};

/// What is known of a vault without unlocking it: nothing about people.
struct VaultOutline {
    QString folder;
    bool exists = false;
    bool isDamaged = false; ///< keys.json or vault.db missing or unreadable
    int slots = 0;
    QString lockedBy; ///< the machine that holds it open for writing; empty: nobody. Not who: nobody has unlocked yet
};

/// Figures of `vault info`.
struct VaultFigures {
    int schemaVersion = 0;
    QString engine; ///< "SQLCipher 4.6.1 community / SQLite 3.46.1" or "PostgreSQL 15.18"
    QString cipher; ///< "AES-256-CBC, HMAC-SHA512, 16384-byte pages"; for PostgreSQL a sentence code "server"
    qint64 bytes = 0;
    qint64 contacts = 0;
    qint64 trashed = 0;
    qint64 consentEvents = 0;
    qint64 journalEntries = 0;
    qint64 imports = 0;
    int users = 0;
};

/// One finding of `vault check`; all well when there is none.
struct CheckFinding {
    QString code; ///< page_damaged, integrity, foreign_key, chain_broken, journal_broken, state_differs, counter_differs, index_differs, evidence_damaged, keys_damaged
    QString where; ///< table, sequence or file; never personal data
};

struct BackupFile {
    QString path;
    QDateTime atUtc;
    qint64 bytes = 0;
    bool isVerified = false;
};

/// Long work reports here and asks whether to stop. done and total in the same unit (rows, bytes, pages).
struct Progress {
    std::function<void(qint64 done, qint64 total)> report = [](qint64, qint64) {};
    std::shared_ptr<std::atomic_bool> cancelled = std::make_shared<std::atomic_bool>(false);
    bool isCancelled() const { return cancelled->load(); }
};

/// Makes, locks and copies vaults. Everything about keys happens behind this port; no key ever crosses it.
/// Error reasons: wrong_passphrase (Locked), key_slot_missing, vault_damaged, vault_newer (Unsupported), vault_in_use (Conflict),
/// disk_full, not_a_vault, folder_not_empty, passphrase_too_short, backup_damaged, network_folder (Refused).
class VaultKeeper {
public:
    virtual ~VaultKeeper() = default;
    virtual VaultOutline outline(const QString &folder) const = 0;
    /// Makes the vault, its first slot and the recovery slot. @returns the recovery key, to be shown once.
    virtual Result<QString> create(const VaultDraft &draft) = 0;
    /// With the vault open, as the signed-in user. old and fresh are wiped.
    virtual Result<void> changePassphrase(const QString &userName, QByteArray old, QByteArray fresh) = 0;
    virtual Result<void> addSlot(const QString &userName, QByteArray passphrase) = 0;
    virtual Result<void> removeSlot(const QString &userName) = 0;
    virtual Result<QString> renewRecoveryKey() = 0;
    virtual Result<VaultFigures> figures() const = 0;
    virtual Result<QList<CheckFinding>> check(const Progress &progress) = 0;
    /// One encrypted file, written beside and renamed, verified after writing.
    virtual Result<BackupFile> backup(const QString &path, const Progress &progress) = 0;
    virtual QList<BackupFile> backups(const QString &folder) const = 0;
};

} // namespace crm
