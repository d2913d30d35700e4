// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <memory>

namespace crm {

/// Rolls back when destroyed, unless commit() succeeded.
class Transaction {
public:
    virtual ~Transaction() = default;
    virtual Result<void> commit() = 0;
};

/// The service opens the transaction, because only it knows what belongs together.
class Transactions {
public:
    /// Durable for consents, erasures, the journal. Bulk is for the chunks of an import: a vault may commit several of them
    /// together, at the latest with the next durable transaction; if one fails, those not yet committed are lost with it.
    enum class Durability { Durable, Bulk };
    virtual ~Transactions() = default;
    virtual Result<std::unique_ptr<Transaction>> begin(Durability durability = Durability::Durable) = 0;

    /// Many people are about to come in. Where next to nobody is there yet, what only lists read is put off until
    /// settle(). Inside a transaction.
    virtual Result<void> beginLoad() = 0;
    /// Builds one part of what beginLoad() put off, of this load or one that a crash ended. Inside a transaction.
    /// @returns false if nothing was left to build
    virtual Result<bool> settle() = 0;
    /// All of it.
    Result<void> settleAll()
    {
        for (bool isMoreLeft = true; isMoreLeft;) {
            const auto settled = settle();
            CRM_CHECK(settled);
            isMoreLeft = *settled;
        }
        return {};
    }
};

} // namespace crm
