// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decidingfacts.h"
#include "purpose.h"

namespace crm {

/// What was known before a change, as one text. Every value comes back as it was.
QString pastToJson(const DecidingFacts &facts);
/// Storage/"vault_damaged" if the text is not such facts.
Result<DecidingFacts> pastFromJson(const QString &json);

/// What of a purpose decides: its class, its basis, its channels, whether it is in use, which wordings cover it.
QString pastToJson(const Purpose &purpose);
/// The purpose with these facts instead of its own.
Result<Purpose> asItWas(const Purpose &purpose, const QString &json);

} // namespace crm
