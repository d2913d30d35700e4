// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"
#include "registryrepository.h"

namespace crm {

class SqlUserRepository final : public UserRepository {
public:
    explicit SqlUserRepository(const Dialect &dialect) : m_database(dialect.database()) { }

    Result<QList<User>> users() const override;
    Result<void> add(const User &user) override;
    Result<void> store(const User &user) override;

private:
    Database &m_database;
};

} // namespace crm
