// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callrepository.h"
#include "confirmationrepository.h"
#include "consentformrepository.h"
#include "consentrepository.h"
#include "contactrepository.h"
#include "importrepository.h"
#include "peoplepass.h"
#include "registryrepository.h"
#include "requestrepository.h"
#include "retentionrepository.h"
#include "securebytes.h"
#include "segment.h"
#include "suppressionrepository.h"

#include <memory>

namespace crm {

class Database;

/// Every repository of one connection. Lives no longer than the Database, on its thread.
struct Repositories {
    std::unique_ptr<ContactRepository> contacts;
    std::unique_ptr<ConsentRepository> consents;
    std::unique_ptr<RegistryRepository> registry;
    std::unique_ptr<UserRepository> users;
    std::unique_ptr<JournalRepository> journal;
    std::unique_ptr<RetentionRepository> retention;
    std::unique_ptr<ImportRepository> imports;
    std::unique_ptr<RequestRepository> requests;
    std::unique_ptr<SuppressionRepository> suppressions;
    std::unique_ptr<ConfirmationRepository> confirmations;
    std::unique_ptr<ConsentFormRepository> forms;
    std::unique_ptr<CallRepository> calls;
    std::unique_ptr<PeoplePasses> passes;
    std::unique_ptr<SegmentRepository> segments;
};

/// Over a migrated database of either engine.
/// @param suppressionKey of the vault; empty on a server, and where nothing is written
Repositories makeRepositories(Database &database, SecureBytes suppressionKey = {});

} // namespace crm
