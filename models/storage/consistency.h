// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vaultkeeper.h"

namespace crm {

class Database;

/// The part of `vault check` that knows what the rows mean: both chains, the kept consent states against a replay, the
/// kept counters against a count, the search index against the contacts, every piece of evidence against its hash.
/// @returns what is wrong, empty if all is well; Cancelled if the progress says so
Result<QList<CheckFinding>> checkConsistency(Database &database, const Progress &progress);

} // namespace crm
