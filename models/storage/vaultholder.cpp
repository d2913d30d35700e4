// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultholder.h"

namespace crm {

using namespace Qt::StringLiterals;

Result<void> VaultHolder::write(Database &database, const QString &userName)
{
    const auto written = database.run(u"INSERT INTO setting (key, value) VALUES ('vault_holder', ?)"
                                      " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                                      {userName});
    return written ? Result<void>() : Result<void>(written.error());
}

Result<QString> VaultHolder::read(Database &database)
{
    const auto name = database.value(u"SELECT value FROM setting WHERE key = 'vault_holder'"_s);
    CRM_CHECK(name);
    return name->toString();
}

} // namespace crm
