// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "id.h"

#include <QHash>

namespace crm {

/// The row keys of these contacts, many to a statement.
/// @returns NotFound/field "contact" if one of them is not there
Result<QHash<ContactId, RowKey>> contactKeys(Database &database, const QList<ContactId> &ids);

} // namespace crm
