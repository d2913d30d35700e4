// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QBrush>

namespace crm {

/// Slanting lines over the tint of errors: what is overdue, told by more than its colour.
QBrush overdueBrush(const Theme &theme);

} // namespace crm
