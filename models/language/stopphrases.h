// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases.h"
#include "stopmessage.h"

namespace crm {

/// What a message asks, in one or two words: "Unsubscribes", "Bounce".
QString stopWord(const Phrases &phrases, StopKind kind);

/// Why it was understood so (StopReading::reason).
QString stopReason(const Phrases &phrases, const QString &reason);

} // namespace crm
