// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crm {

/// What --help prints: one line a command.
QString usageText();
QString versionText();

} // namespace crm
