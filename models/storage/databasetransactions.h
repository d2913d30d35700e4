// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transactions.h"

namespace crm {

class Database;

/// Transactions of one connection. A second begin() while one is open is Error::Internal: only the service opens them.
class DatabaseTransactions final : public Transactions {
public:
    explicit DatabaseTransactions(Database &database) : m_database(database) { }
    Result<std::unique_ptr<Transaction>> begin(Durability durability = Durability::Durable) override;
    Result<void> beginLoad() override;
    Result<bool> settle() override;

private:
    Database &m_database;
};

} // namespace crm
