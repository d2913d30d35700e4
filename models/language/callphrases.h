// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callattempt.h"
#include "phrases.h"

namespace crm {

/// How a call ended: "Reached", "No answer".
QString callWord(const Phrases &phrases, CallOutcome outcome);

} // namespace crm
