// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes.h"
#include "clock.h"
#include "consentrepository.h"
#include "contactrepository.h"
#include "importrepository.h"
#include "journal.h"
#include "pack.h"
#include "peoplepass.h"
#include "registryrepository.h"
#include "requestrepository.h"
#include "retentionrepository.h"
#include "suppressionrepository.h"
#include "transactions.h"

namespace crm {

/// What every writing service needs; lives as long as the open vault, on the database thread.
struct ServiceContext {
    Transactions &transactions;
    ContactRepository &contacts;
    ConsentRepository &consents;
    RegistryRepository &registry;
    UserRepository &users;
    JournalRepository &journal;
    RetentionRepository &retention;
    ImportRepository &imports;
    RequestRepository &requests;
    SuppressionRepository &suppressions;
    Changes &changes;
    Clock clock;
    UuidSource uuids;
    Actor actor;
    PackSet packs;
    const PeoplePasses &passes;

    /// Refused/"not_allowed" if the actor's role may not do this.
    Result<void> allowed(Task task) const;
    /// Appends to the journal inside the caller's transaction.
    Result<void> note(JournalAction action, ContactId contact = {}, const QStringList &fields = {}, qint64 count = 0, const QString &reference = {}) const;
    /// Computes the due dates of one contact anew from its state and history, and stores them.
    Result<void> renewDues(const Contact &contact) const;
};

} // namespace crm
