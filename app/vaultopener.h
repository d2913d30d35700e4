// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backupreplay.h"
#include "pendingnotes.h"
#include "securebytes.h"
#include "sqlitevaultkeeper.h"
#include "vaultaddress.h"
#include "writeside.h"

#include <optional>

namespace crm {

/// Who wants in, and with what.
struct Credentials {
    QString userName;
    QByteArray passphrase;
    QString recoveryKey; ///< instead of a passphrase
    /// Copies share one array: the last one to go wipes it.
    ~Credentials() { wipe(passphrase); }
};

/// How the first opening of a vault made from a backup went.
struct RestoreReport {
    QDateTime backedUpAtUtc;
    QString formerVault; ///< the vault the backup was made of; empty where none was found
    QString whyNot; ///< former_vault_missing, or the reason why it could not be read; empty: it was taken over
    ReplayTally tally;
    bool isReplayed() const { return whyNot.isEmpty(); }
};

/// An open vault or server: keys, keeper and the writing side. Made, used and destroyed on one thread.
struct OpenVault {
    std::optional<UnlockedVault> unlocked; ///< none for a server
    QUrl serverUrl;
    std::unique_ptr<SqliteVaultKeeper> keeper; ///< null for a server
    std::unique_ptr<WriteSide> write;
    bool isReadOnly = false; ///< somebody else has it open, the disk is full or the folder cannot be written
    bool isDiskFull = false;
    QString lockedBy; ///< "name (machine)" of that somebody
    std::optional<RestoreReport> restored; ///< set by the first opening after a restore, and only by that one
};

/// Opens, makes and fills vaults on either engine; the only place that knows the order of the steps.
class VaultOpener {
public:
    VaultOpener(Writers &writers, Changes &changes, Clock clock, const KdfParameters &kdf = KdfParameters::moderate());

    /// Unlocks, migrates, finds the user, takes back what a crash left running.
    Result<std::unique_ptr<OpenVault>> open(const VaultAddress &address, const Credentials &credentials) const;
    /// Makes a vault and fills it; @returns the recovery key (empty for a server). Nothing is left behind on failure.
    Result<QString> create(const VaultAddress &address, VaultDraft draft) const;
    /// A second connection that cannot write, for the read thread. Call on that thread.
    Result<std::unique_ptr<ReadSide>> openReadSide(const OpenVault &vault) const;

private:
    enum class Wish { Write, Read };
    Result<std::unique_ptr<OpenVault>> openFolder(const VaultAddress &address, const Credentials &credentials, Wish wish) const;
    /// To write where that is possible; on a full disk what is there can still be read.
    Result<std::unique_ptr<OpenVault>> openFolder(const VaultAddress &address, const Credentials &credentials) const;
    Result<std::unique_ptr<OpenVault>> openServer(const VaultAddress &address, const Credentials &credentials) const;
    /// Who this is. In a vault: the name whose slot the passphrase opened. On a server: the user bound to the role that
    /// the server authenticated (session_user); Locked "not_allowed" for a role without user or another user's name.
    /// What remains open: the role's rights in this program are checked by the program. A role that may write the
    /// tables can do so with another client, row security does not hold it back yet.
    Result<Actor> actorOf(Database &database, const Credentials &credentials) const;
    /// How the one who has signed in proves later that it is still her (G9).
    static void setProver(OpenVault &vault);
    /// On a server a refused login can be told to the journal at once.
    void noteRefusal(std::unique_ptr<Database> database) const;
    /// Before anything else is done or read: what the former vault has learnt since the backup (gdpr-rules C5, G13).
    /// That it cannot be read is told in the report; that it cannot be written here is an error, and opens nothing.
    Result<RestoreReport> replay(OpenVault &vault, const PendingNotes &notes) const;
    /// Moves what happened while the vault was locked into the journal.
    Result<void> takePending(OpenVault &vault) const;
    Result<void> signIn(OpenVault &vault, std::unique_ptr<Database> database, const Credentials &credentials) const;

    Writers &m_writers;
    Changes &m_changes;
    Clock m_clock;
    KdfParameters m_kdf;
    Result<PackSet> m_packs; ///< nothing is opened by rules that cannot be read
};

} // namespace crm
