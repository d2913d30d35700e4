// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagelog.h"

namespace crm {

Q_LOGGING_CATEGORY(lcStorage, "entrenous.storage")

} // namespace crm
