// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vaultfolder.h"

#include <QDateTime>

namespace crm {

/// What belongs in the journal but happened while the vault was locked (gdpr-rules G5), in a small file of counts and
/// times beside it: no person's name, no address. The next one who signs in and may write moves it into the journal,
/// and from there on it is under the hash chain.
///
/// Until then it cannot be made tamper-evident: a seal needs a secret, and before the vault is open the program has none
/// that whoever may write the folder has not too. A seal made at the last sign-in could tell that the file was edited,
/// but not that it was put back as it was then, which is all a guesser who covers her traces would do; the same person
/// may as well copy the folder and guess there, uncounted. What holds guessing up is the price of Argon2id in each slot,
/// not this count: the count tells an honest owner that somebody tried.
struct PendingNotes {
    qint64 failures = 0; ///< attempts to unlock since the last sign-in
    QDateTime lastFailureAtUtc;
    QDateTime restoredAtUtc; ///< invalid unless the folder was made from a backup
    QDateTime backedUpAtUtc; ///< when that backup was made
    QString formerVault; ///< folder of the vault it was made of, to learn from once; empty where none was found

    bool isEmpty() const { return failures == 0 && !restoredAtUtc.isValid(); }
    /// None if there is no file, or one that cannot be read.
    static PendingNotes read(const VaultFolder &folder);
    Result<void> write(const VaultFolder &folder) const;
    /// One more failure; a folder that cannot be written keeps its old count.
    static void addFailure(const VaultFolder &folder, const QDateTime &atUtc);
    static void clear(const VaultFolder &folder);
};

} // namespace crm
