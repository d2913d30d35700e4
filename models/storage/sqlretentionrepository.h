// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"
#include "retentionrepository.h"

namespace crm {

class Tallies;

class SqlRetentionRepository final : public RetentionRepository {
public:
    explicit SqlRetentionRepository(const Dialect &dialect) : m_dialect(dialect), m_database(dialect.database()) { }

    Result<void> replaceDues(ContactId contact, const QList<RetentionDue> &dues) override;
    Result<void> replaceDuesOfMany(const QHash<ContactId, QList<RetentionDue>> &dues) override;
    Result<QList<RetentionDue>> of(ContactId contact) const override;
    Result<QList<RetentionTally>> tallies(QDate until) const override;
    Result<QList<RetentionDue>> due(QDate from, QDate until, const QString &policy, int atMost,
                                    int skip) const override;

private:
    Result<QList<RetentionDue>> read(const QString &behindFrom, const QVariantList &binds) const;
    Result<void> removeDues(const QList<RowKey> &people, Tallies &tallies) const;

    Dialect m_dialect;
    Database &m_database;
};

} // namespace crm
