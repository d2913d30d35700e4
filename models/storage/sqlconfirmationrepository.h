// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "confirmationrepository.h"
#include "dialect.h"

namespace crm {

/// Requests for confirmation, in a vault or on a server.
class SqlConfirmationRepository final : public ConfirmationRepository {
public:
    explicit SqlConfirmationRepository(const Dialect &dialect) : m_database(dialect.database()) { }

    Result<void> add(const Confirmation &confirmation) override;
    Result<void> end(ConfirmationId id, ConfirmationState state, const QDateTime &atUtc) override;
    Result<Confirmation> find(ConfirmationId id) const override;
    Result<Confirmation> withHash(const QByteArray &tokenHash) const override;
    Result<QList<Confirmation>> waiting() const override;
    Result<QList<Confirmation>> of(ContactId contact) const override;
    Result<qint64> forgetBefore(const QDateTime &atUtc) override;

private:
    Result<QList<Confirmation>> read(const QString &condition, const QVariantList &binds) const;
    Database &m_database;
};

} // namespace crm
