// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "senderlaw.h"

namespace crm {

/// The supervisory authority of a country, from its pack; for one we do not know, the list of the European Data
/// Protection Board.
Authority authorityOf(const QString &country);

} // namespace crm
