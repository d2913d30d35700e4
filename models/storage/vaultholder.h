// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

namespace crm {

/// Who writes to the vault, for those who have unlocked it too. It stands inside, encrypted like everything else.
/// It means something only while the lock is held; the next writer overwrites it.
class VaultHolder final {
public:
    static Result<void> write(Database &database, const QString &userName);
    /// Empty if nobody has ever signed in.
    static Result<QString> read(Database &database);
};

} // namespace crm
