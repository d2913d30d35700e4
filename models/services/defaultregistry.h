// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "journal.h"
#include "purpose.h"
#include "retention.h"

namespace crm {

/// What a new vault starts with: gdpr-rules B (purposes), B4 and B20 (wordings), D (policies).
struct DefaultRegistry {
    QList<Purpose> purposes;
    QList<Wording> wordings; ///< version 1 of every purpose that rests on consent
    QList<RetentionPolicy> policies;
};

/// The registry for this controller: what its country changes is applied, its name and addresses stand in the wordings.
/// @returns Internal/"registry_damaged" with the file in detail, if the program's own files do not hold together.
Result<DefaultRegistry> defaultRegistry(const Controller &controller, const UuidSource &uuids, const QDateTime &nowUtc);

} // namespace crm
