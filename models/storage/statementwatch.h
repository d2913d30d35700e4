// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "vaultkeeper.h"

#include <functional>

namespace crm {

/// While it lives, long statements of a vault ask a Progress whether to stop; they answer Cancelled.
class StatementWatch final {
public:
    /// @param measure called now and then during the statement, to report; may be empty
    StatementWatch(Database &database, const Progress &progress, std::function<void()> measure = {});
    ~StatementWatch();
    StatementWatch(const StatementWatch &) = delete;
    StatementWatch &operator=(const StatementWatch &) = delete;

private:
    static int ask(void *watch);
    void *m_connection = nullptr;
    const Progress m_progress;
    const std::function<void()> m_measure;
};

} // namespace crm
