// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documenttext.h"
#include "documentwriters.h"

namespace crm {

/// The answer as a person reads it (GDPR art. 12(1), 15(1)): README.html and access.pdf are two looks of it.
DocumentText packageText(const Dossier &dossier, const PackageOptions &options, const QDateTime &nowUtc);

} // namespace crm
