// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases.h"
#include "vaultopener.h"

#include <QStringList>

namespace crm {

/// What the first opening of a restored vault has to tell: what was taken over from the former one, or that this was not
/// possible and what to do about it. The first line stands for itself.
QStringList restoreLines(const RestoreReport &report, const Phrases &phrases);

} // namespace crm
