// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contact.h"
#include "consent.h"

#include <QHash>

namespace crm {

/// An import as it is kept: enough to take it back whole, updates included.
struct ImportBatch {
    ImportBatchId id;
    QString fileName;
    QString format; ///< csv, vcard
    QString state; ///< running, done, undone
    QDateTime startedAtUtc;
    QDateTime finishedAtUtc;
    QString importedBy;
    qint64 read = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 suppressed = 0;
    qint64 quarantined = 0; ///< came in, but unproven: not contactable until someone decides (peers.md, idea 7)
    qint64 rejected = 0;
};

/// What the import did to one contact. before is the whole contact as it was, empty for a created one.
struct ImportTrace {
    ContactId contact;
    std::optional<Contact> before;
    qint64 versionAfter = 1;
};

class ImportRepository {
public:
    virtual ~ImportRepository() = default;
    virtual Result<void> addBatch(const ImportBatch &batch) = 0;
    virtual Result<void> storeBatch(const ImportBatch &batch) = 0;
    virtual Result<ImportBatch> batch(ImportBatchId id) const = 0;
    virtual Result<QList<ImportBatch>> batches() const = 0; ///< newest first
    virtual Result<void> addTraces(ImportBatchId id, const QList<ImportTrace> &traces) = 0;
    virtual Result<QList<ImportTrace>> traces(ImportBatchId id, int atMost, int skip) const = 0;
    virtual Result<void> clearTraces(ImportBatchId id) = 0;
};

} // namespace crm
