// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "vaultkeeper.h"

#include <functional>

namespace crm {

/// A check that knows the meaning of the rows (chains, states, counters); given to the keeper by the composition.
using VaultCheck = std::function<Result<QList<CheckFinding>>(const Progress &)>;

/// Pages and their seals, structure, links. For PostgreSQL nothing: the server checks its own pages.
Result<QList<CheckFinding>> checkDatabase(Database &database, const Progress &progress);
/// What `vault info` tells, on either engine.
Result<VaultFigures> figuresOf(Database &database);

} // namespace crm
