// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servicecontext.h"

#include <QSet>

namespace crm {

/// How much a restored vault took over from the one its backup was made of.
struct ReplayTally {
    qint64 erased = 0; ///< people deleted for good since the backup
    qint64 stops = 0; ///< refusals, withdrawals and objections recorded since, or known from the suppression list
    qint64 blocked = 0; ///< people put into the trash, or whose processing was restricted, since the backup
    qint64 listed = 0; ///< entries of the suppression list that are new or later
    qint64 all() const { return erased + stops + blocked + listed; }
};

/// Nobody comes back reachable, or at all, because a backup was older than what she said (gdpr-rules C5, G13). What the
/// former vault has learnt since is taken over before anybody reads the restored one: deletions for good, the trash,
/// restrictions (art. 18), every no, the suppression list. A yes given since is not: a wrong block is cured by a new
/// consent, a wrong permission is not (B19).
class BackupReplay final {
public:
    /// The vault the backup was made of; only read.
    struct Former {
        const ContactRepository &contacts;
        const ConsentRepository &consents;
        const JournalRepository &journal;
        const SuppressionRepository &suppressions;
    };
    /// What it knows and the restored one does not.
    struct Learnt {
        QList<ConsentEvent> stops; ///< oldest first
        QHash<EvidenceId, QByteArray> proofs; ///< of the stops
        QList<ContactId> erased;
        QList<Contact> blocked; ///< in the trash or restricted, as the former vault has them
        QList<SealedEntry> listed;
    };

    explicit BackupReplay(const ServiceContext &restored) : m(restored) { }

    /// Fails only where one of the two cannot be read.
    Result<Learnt> learntSince(const Former &former) const;
    /// In one transaction, erasures noted in the journal. Anything but success leaves the restored vault as it was.
    Result<ReplayTally> takeOver(const Learnt &learnt) const;

private:
    Result<QList<ConsentEvent>> saidSince(const ConsentRepository &former) const;
    struct Touched {
        QSet<ContactId> erased;
        QSet<ContactId> blocked; ///< to be looked at: trashed, or the restriction was changed
    };
    Result<Touched> touchedSince(const JournalRepository &former) const;
    Result<qint64> erase(const QList<ContactId> &people) const;
    Result<qint64> block(const QList<Contact> &people) const;
    Result<qint64> repeat(const Learnt &learnt) const;
    Result<qint64> meetList() const;
    Result<qint64> meetList(const QList<Contact> &people) const;

    const ServiceContext &m;
};

} // namespace crm
