// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack.h"
#include "result.h"

namespace crm {

/// Reads one jurisdiction pack. Everything in it must be known and whole: a rule that cannot be read must not be
/// skipped.
/// @returns Internal/"pack_damaged" with place and reason in field ("fr.json, line 12: ..." or "fr.json,
/// /matrix/3/channel: ...").
Result<Pack> packFrom(const QByteArray &json, const QString &fileName);

/// The packs the program is delivered with; "pack_damaged" as above, also for two packs that claim one country or no
/// fallback.
Result<PackSet> bundledPacks();

/// The same of any packs, file name and content each.
Result<PackSet> packSetFrom(const QList<std::pair<QString, QByteArray>> &files);

} // namespace crm
