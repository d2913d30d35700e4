// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callrepository.h"
#include "dialect.h"

namespace crm {

/// Call attempts, in a vault or on a server.
class SqlCallRepository final : public CallRepository {
public:
    explicit SqlCallRepository(const Dialect &dialect) : m_database(dialect.database()) { }

    Result<void> add(const CallAttempt &attempt) override;
    Result<void> remove(CallAttemptId id) override;
    Result<CallAttempt> find(CallAttemptId id) const override;
    Result<QList<CallAttempt>> of(ContactId contact) const override;
    Result<QHash<RowKey, QList<QDateTime>>> instants(const QList<RowKey> &contacts) const override;
    Result<void> agree(const CallAgreement &agreement) override;
    Result<void> removeAgreement(CallAgreementId id) override;
    Result<QList<CallAgreement>> agreements(ContactId contact) const override;
    Result<QHash<RowKey, QList<QDateTime>>> agreedInstants(const QList<RowKey> &contacts) const override;

private:
    /// The column "at" of a table, by person.
    Result<QHash<RowKey, QList<QDateTime>>> instantsIn(const QString &table, const QList<RowKey> &contacts) const;
    Result<QList<CallAttempt>> read(const QString &condition, const QVariantList &binds) const;
    Database &m_database;
};

} // namespace crm
