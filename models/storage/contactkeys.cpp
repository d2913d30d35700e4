// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contactkeys.h"

#include "sqlvalues.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {
constexpr qsizetype kAtOnce = 128;
} // namespace

Result<QHash<ContactId, RowKey>> contactKeys(Database &database, const QList<ContactId> &ids)
{
    QHash<ContactId, RowKey> keys;
    keys.reserve(ids.size());
    for (qsizetype from = 0; from < ids.size(); from += kAtOnce) {
        QVariantList binds;
        for (const ContactId &id : ids.mid(from, kAtOnce))
            binds.append(id.toString());
        qsizetype whole = 1;
        while (whole < binds.size())
            whole *= 2;
        while (binds.size() < whole)
            binds.append(binds.last());
        auto found
            = database.query(u"SELECT id, row_key FROM contact WHERE id IN (%1)"_s.arg(placeholders(whole)), binds);
        if (!found)
            return found.error();
        while (found->next())
            keys.insert(idOf<struct ContactTag>(found->value(0)), found->value(1).toLongLong());
        CRM_CHECK(found->outcome());
    }
    for (const ContactId &id : ids) {
        if (!keys.contains(id))
            return Error{Error::Code::NotFound, {}, {}, u"contact"_s};
    }
    return keys;
}

} // namespace crm
