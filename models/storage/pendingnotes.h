// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vaultfolder.h"

#include <QDateTime>

namespace crm {

/// What belongs in the journal but happened while the vault was locked (gdpr-rules G5), in a small file of counts and
/// times beside it: no name, no address. The next one who signs in and may write moves it into the journal. Whoever may
/// change the folder can also remove this file; once in the journal it is under the hash chain.
struct PendingNotes {
    qint64 failures = 0; ///< attempts to unlock since the last sign-in
    QDateTime lastFailureAtUtc;
    QDateTime restoredAtUtc; ///< invalid unless the folder was made from a backup

    bool isEmpty() const { return failures == 0 && !restoredAtUtc.isValid(); }
    /// None if there is no file, or one that cannot be read.
    static PendingNotes read(const VaultFolder &folder);
    Result<void> write(const VaultFolder &folder) const;
    /// One more failure; a folder that cannot be written keeps its old count.
    static void addFailure(const VaultFolder &folder, const QDateTime &atUtc);
    static void clear(const VaultFolder &folder);
};

} // namespace crm
