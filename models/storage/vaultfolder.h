// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace crm {

/// Where the parts of a vault lie: a folder Name.entrenous.
class VaultFolder final {
public:
    explicit VaultFolder(const QString &path);

    QString path() const { return m_path; }
    QString databaseFile() const { return m_path + QStringLiteral("/vault.db"); }
    QString keysFile() const { return m_path + QStringLiteral("/keys.json"); }
    QString ledgerFile() const { return m_path + QStringLiteral("/erasures.ledger"); }
    QString lockFile() const { return m_path + QStringLiteral("/lock"); }
    QString pendingFile() const { return m_path + QStringLiteral("/pending.json"); }

    /// Whether something that is meant to be a vault lies here, sound or not.
    bool exists() const;
    /// Whether the database and the slots are there. A missing ledger does not keep people from their own data.
    bool isComplete() const;
    /// Nothing here, or an empty folder: a new vault may be made.
    bool isFree() const;
    /// Makes the folder, for its owner only. @returns Conflict/folder_not_empty, Storage otherwise
    Result<void> make() const;
    /// An empty ledger: one header line.
    Result<void> makeLedger() const;
    /// Takes back rights that others may have got by copying.
    void closeToOthers() const;
    /// "network_folder" where several machines may write the same file, else empty. SQLite's locks do not hold there.
    QString sharingReason() const;

private:
    QString m_path;
};

/// Held by the one who writes to a vault. The lock of a process that has died is taken over.
class VaultLock final {
public:
    ~VaultLock();
    VaultLock(const VaultLock &) = delete;
    VaultLock &operator=(const VaultLock &) = delete;

    /// @returns Conflict/vault_in_use while somebody else writes
    static Result<std::unique_ptr<VaultLock>> take(const VaultFolder &folder);
    /// Name of the machine of a living holder; empty: nobody. The lock file holds machine, process and program, never a
    /// person (gdpr-rules G6): who it is stands inside the vault, see VaultHolder.
    static QString holder(const VaultFolder &folder);

private:
    explicit VaultLock(std::unique_ptr<QLockFile> lock);
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace crm
