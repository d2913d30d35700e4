// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"
#include "importrepository.h"

namespace crm {

class SqlImportRepository final : public ImportRepository {
public:
    explicit SqlImportRepository(const Dialect &dialect) : m_dialect(dialect), m_database(dialect.database()) { }

    Result<void> addBatch(const ImportBatch &batch) override;
    Result<void> storeBatch(const ImportBatch &batch) override;
    Result<ImportBatch> batch(ImportBatchId id) const override;
    Result<QList<ImportBatch>> batches() const override;
    Result<void> addTraces(ImportBatchId id, const QList<ImportTrace> &traces) override;
    Result<QList<ImportTrace>> traces(ImportBatchId id, int atMost, int skip) const override;
    Result<void> clearTraces(ImportBatchId id) override;

private:
    Result<QList<ImportBatch>> read(const QString &condition, const QVariantList &binds) const;
    Result<qint64> keyOf(ImportBatchId id) const;

    Dialect m_dialect;
    Database &m_database;
};

} // namespace crm
