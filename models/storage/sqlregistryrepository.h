// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"
#include "registryrepository.h"

namespace crm {

class SqlRegistryRepository final : public RegistryRepository {
public:
    explicit SqlRegistryRepository(const Dialect &dialect) : m_dialect(dialect), m_database(dialect.database()) { }

    Result<Controller> controller() const override;
    Result<void> storeController(const Controller &controller) override;
    Result<QList<Purpose>> purposes() const override;
    Result<void> storePurpose(const Purpose &purpose, const QDateTime &atUtc) override;
    Result<QList<Purpose>> purposesAt(const QDateTime &atUtc) const override;
    Result<QList<Wording>> wordings() const override;
    Result<void> addWording(const Wording &wording) override;
    Result<QList<RetentionPolicy>> policies() const override;
    Result<void> storePolicy(const RetentionPolicy &policy) override;

private:
    /// What decides of the stored purpose, if it changes.
    Result<void> keepPast(const Purpose &purpose, const QDateTime &atUtc);

    Dialect m_dialect;
    Database &m_database;
};

} // namespace crm
