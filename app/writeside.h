// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "askqueueservice.h"
#include "callservice.h"
#include "confirmationservice.h"
#include "audienceexport.h"
#include "consentformservice.h"
#include "consentservice.h"
#include "contactservice.h"
#include "database.h"
#include "databasetransactions.h"
#include "importservice.h"
#include "officeservice.h"
#include "overviewservice.h"
#include "permissionservice.h"
#include "purposeservice.h"
#include "receiptservice.h"
#include "repositories.h"
#include "requestservice.h"
#include "retentionservice.h"
#include "segmentservice.h"
#include "stoplistservice.h"
#include "writers.h"

namespace crm {

/// Everything that writes, on one connection and one thread. Members die in reverse order, services before repositories.
class WriteSide {
public:
    /// @param suppressionKey of the vault; empty for a server
    /// @param keeper null for a server
    WriteSide(std::unique_ptr<Database> database, SecureBytes suppressionKey, VaultKeeper *keeper, Writers &writers, Changes &changes, const Clock &clock, const Actor &actor,
              const PackSet &packs);

    Database &database() { return *m_database; }
    Repositories &repositories() { return m_repositories; }
    Transactions &transactions() { return m_transactions; }
    const Actor &actor() const { return m_context.actor; }
    const ServiceContext &context() const { return m_context; }

private:
    std::unique_ptr<Database> m_database;
    DatabaseTransactions m_transactions;
    Repositories m_repositories;
    ServiceContext m_context;

public:
    ContactService contacts;
    ConsentService consents;
    ImportService imports;
    RequestService requests;
    OfficeService office;
    PurposeService purposes;
    StopListService stops;
    ConfirmationService confirmations;
    ConsentFormService forms;
    ReceiptService receipts;
    CallService calls;
    AudienceExportService audiences;
    SegmentService segments;
};

/// Everything that only reads, on a connection and a thread of its own: typing never waits for an import.
class ReadSide {
public:
    ReadSide(std::unique_ptr<Database> database, const PackSet &packs, const Clock &clock);
    Database &database() { return *m_database; }
    Repositories &repositories() { return m_repositories; }

private:
    std::unique_ptr<Database> m_database;
    Repositories m_repositories;

public:
    PermissionService reading;
    RetentionService retention;
    OverviewService overview;
    AskQueueService asking;
};

} // namespace crm
