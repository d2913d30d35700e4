// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "keyslots.h"
#include "vaultcheck.h"
#include "vaultfolder.h"
#include "vaultkeeper.h"

namespace crm {

/// What a passphrase opens: the keys, and the right to write unless somebody else has it.
struct UnlockedVault {
    QString folder;
    QString userName; ///< empty if the recovery key opened it
    VaultKeys keys;
    std::unique_ptr<VaultLock> lock; ///< null: somebody else writes, this one only reads
    QString heldBy; ///< the machine of that somebody
    bool isDiskFull = false; ///< nobody else has it: there is no room for the lock
    bool isWriter() const { return lock != nullptr; }
    Database::Access access() const { return isWriter() ? Database::Access::ReadWrite : Database::Access::ReadOnly; }
    QString databaseFile() const { return VaultFolder(folder).databaseFile(); }
};

/// Vault folders with key slots. Used on the database thread.
///
/// Order of use: unlock() gives an UnlockedVault; the caller opens Database::openVault(vault.databaseFile(),
/// vault.keys.database, vault.access()), migrates it, and tells the keeper with attach(). The second half of the port
/// needs that.
class SqliteVaultKeeper final : public VaultKeeper {
public:
    static constexpr int kShortestPassphrase = 12; ///< characters

    explicit SqliteVaultKeeper(const KdfParameters &kdf = KdfParameters::moderate(), Clock clock = {});
    ~SqliteVaultKeeper() override;

    /// @param passphrase UTF-8; wiped unless the caller keeps a copy
    /// @returns Locked/wrong_passphrase, also for an unknown user; NotFound/not_a_vault; Storage/key_slot_missing,
    /// vault_damaged
    Result<UnlockedVault> unlock(const QString &folder, const QString &userName, QByteArray passphrase) const;
    Result<UnlockedVault> unlockWithRecoveryKey(const QString &folder, const QString &key) const;
    /// Whether the passphrase is the one of who has unlocked the attached vault; after the recovery key, that key again.
    Result<void> prove(QByteArray passphrase) const;
    /// Both must outlive their use here; null ends it.
    void attach(const UnlockedVault *vault, Database *database);
    /// Run by check() after the pages, structure and links.
    void setChecks(QList<VaultCheck> checks) { m_checks = std::move(checks); }

    VaultOutline outline(const QString &folder) const override;
    /// Makes folder, slots and the migrated, empty database; the controller and the first user are the caller's to
    /// store.
    Result<QString> create(const VaultDraft &draft) override;
    Result<void> changePassphrase(const QString &userName, QByteArray old, QByteArray fresh) override;
    Result<void> addSlot(const QString &userName, QByteArray passphrase) override;
    /// @returns Refused/last_slot for the only one
    Result<void> removeSlot(const QString &userName) override;
    Result<QString> renewRecoveryKey() override;
    Result<VaultFigures> figures() const override;
    Result<QList<CheckFinding>> check(const Progress &progress) override;
    Result<BackupFile> backup(const QString &path, const Progress &progress) override;
    QList<BackupFile> backups(const QString &folder) const override;

private:
    Result<KeySlots> slotsToChange() const;
    Result<UnlockedVault> unlocked(const QString &folder, const QString &userName, VaultKeys keys) const;
    /// Remembers that a passphrase or key was wrong, for the journal.
    Error counted(const VaultFolder &folder, const Error &error) const;
    QString keysFile() const;

    const KdfParameters m_kdf;
    const Clock m_clock;
    const UnlockedVault *m_vault = nullptr;
    Database *m_database = nullptr;
    QList<VaultCheck> m_checks;
};

} // namespace crm
