// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories.h"

#include "sqlcallrepository.h"
#include "sqlconfirmationrepository.h"
#include "sqlconsentformrepository.h"
#include "sqlconsentrepository.h"
#include "sqlcontactrepository.h"
#include "sqlimportrepository.h"
#include "sqljournalrepository.h"
#include "sqlpeoplepasses.h"
#include "sqlregistryrepository.h"
#include "sqlrequestrepository.h"
#include "sqlretentionrepository.h"
#include "sqlsegmentrepository.h"
#include "sqlsuppressionrepository.h"
#include "sqluserrepository.h"

namespace crm {

Repositories makeRepositories(Database &database, SecureBytes suppressionKey)
{
    const Dialect dialect(database);
    Repositories made;
    made.contacts = std::make_unique<SqlContactRepository>(dialect);
    made.consents = std::make_unique<SqlConsentRepository>(dialect);
    made.registry = std::make_unique<SqlRegistryRepository>(dialect);
    made.users = std::make_unique<SqlUserRepository>(dialect);
    made.journal = std::make_unique<SqlJournalRepository>(dialect);
    made.retention = std::make_unique<SqlRetentionRepository>(dialect);
    made.imports = std::make_unique<SqlImportRepository>(dialect);
    made.requests = std::make_unique<SqlRequestRepository>(dialect);
    made.suppressions = std::make_unique<SqlSuppressionRepository>(dialect, std::move(suppressionKey));
    made.forms = std::make_unique<SqlConsentFormRepository>(dialect);
    made.confirmations = std::make_unique<SqlConfirmationRepository>(dialect);
    made.calls = std::make_unique<SqlCallRepository>(dialect);
    made.segments = std::make_unique<SqlSegmentRepository>(dialect);
    made.passes = std::make_unique<SqlPeoplePasses>(dialect);
    // An older SQLite cannot; the index then still finds everything, and an erasure has to optimise it afterwards.
    [[maybe_unused]] const auto configured = SearchIndex(dialect).configure();
    return made;
}

} // namespace crm
