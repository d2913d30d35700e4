// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consentformrepository.h"
#include "dialect.h"

namespace crm {

/// Printed consent forms, in a vault or on a server.
class SqlConsentFormRepository final : public ConsentFormRepository {
public:
    explicit SqlConsentFormRepository(const Dialect &dialect) : m_database(dialect.database()) { }

    Result<void> add(const ConsentForm &form) override;
    Result<ConsentForm> find(ConsentFormId id) const override;
    Result<void> use(ConsentFormId id, const QDateTime &atUtc) override;

private:
    Result<QList<FormQuestion>> questions(ConsentFormId id) const;
    Database &m_database;
};

} // namespace crm
