// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"
#include "securebytes.h"
#include "suppressionrepository.h"

namespace crm {

/// HMAC-SHA-256 of kind and mark. The key of a vault comes from its slots; a server keeps one beside the list, made at
/// the first use.
class SqlSuppressionRepository final : public SuppressionRepository {
public:
    /// @param key 32 bytes; empty on a server, and on a connection of a vault that has no need of the list
    SqlSuppressionRepository(const Dialect &dialect, SecureBytes key);

    Result<void> add(const QList<SuppressionEntry> &entries) override;
    Result<QHash<SuppressionMark, QList<SuppressionEntry>>>
    matching(const QList<SuppressionMark> &marks) const override;
    Result<QList<SealedEntry>> sealed() const override;
    Result<qint64> addSealed(const QList<SealedEntry> &entries) override;

private:
    Result<void> findKey() const;
    Result<void> store(const SealedEntry &entry);
    QByteArray hashOf(const SuppressionMark &mark) const;

    Dialect m_dialect;
    Database &m_database;
    mutable SecureBytes m_key;
};

} // namespace crm
