// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace crm {

/// Never personal data: ids, tables, codes.
Q_DECLARE_LOGGING_CATEGORY(lcStorage)

} // namespace crm
