// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deferredindexes.h"

#include "database.h"
#include "migrations.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {
QStringList deferredIndexes(Database::Engine engine)
{
    QStringList names{u"contact_by_name"_s,      u"contact_by_organisation"_s, u"contact_by_city"_s,
                      u"contact_by_creation"_s,  u"contact_by_last_contact"_s, u"contact_by_update"_s,
                      u"consent_state_by_end"_s, u"consent_state_by_state"_s,  u"retention_due_by_end"_s,
                      u"retention_due_by_policy"_s, u"import_trace_by_contact"_s};
    if (engine == Database::Engine::PostgreSql)
        names += {u"contact_text_parts"_s, u"contact_word_by_beginning"_s};
    return names;
}
} // namespace

Result<bool> DeferredIndexes::isOwner() const
{
    if (m_database.engine() == Database::Engine::SqlCipher)
        return true;
    const auto owns = m_database.value(
        u"SELECT pg_has_role(relowner, 'USAGE')::integer FROM pg_class WHERE oid = 'contact'::regclass"_s);
    CRM_CHECK(owns);
    return owns->toInt() == 1;
}

Result<void> DeferredIndexes::drop() const
{
    const auto may = isOwner();
    CRM_CHECK(may);
    if (!*may)
        return {};
    const QStringList names = deferredIndexes(m_database.engine());
    for (const QString &name : names)
        CRM_CHECK(m_database.execute(u"DROP INDEX IF EXISTS "_s + name));
    return {};
}

Result<QStringList> DeferredIndexes::missing() const
{
    const bool isVault = m_database.engine() == Database::Engine::SqlCipher;
    const auto present = m_database.rows(isVault ? u"SELECT name FROM sqlite_master WHERE type = 'index'"_s
                                                 : u"SELECT c.relname::text FROM pg_class c WHERE c.relkind = 'i'"
                                                   " AND c.relnamespace = current_schema()::regnamespace"_s);
    CRM_CHECK(present);
    QStringList names = deferredIndexes(m_database.engine());
    for (const QVariantList &row : *present)
        names.removeOne(row.first().toString());
    return names;
}

Result<void> DeferredIndexes::build(const QString &name) const
{
    const auto definition = indexDefinition(migrationFolder(m_database), name);
    CRM_CHECK(definition);
    return m_database.execute(*definition);
}

} // namespace crm
