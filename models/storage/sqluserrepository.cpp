// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqluserrepository.h"

#include "sqlvalues.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {
Error userError(const Error &error)
{
    if (error.code == Error::Code::Conflict)
        return {Error::Code::Conflict, u"user_exists"_s, error.detail, u"name"_s};
    return error;
}

/// Upper and lower case are the same name; accents are not. As the key slots see it: two users must never share a slot.
QString nameKey(const QString &name)
{
    return name.simplified().normalized(QString::NormalizationForm_KC).toCaseFolded();
}
} // namespace

Result<QList<User>> SqlUserRepository::users() const
{
    auto found = m_database.query(u"SELECT id, name, role, is_active, created_at, login FROM app_user ORDER BY folded_name"_s);
    if (!found)
        return found.error();
    QList<User> users;
    while (found->next()) {
        User user;
        user.id = idOf<struct UserTag>(found->value(0));
        user.name = found->value(1).toString();
        user.role = roleFromCode(found->value(2).toString()).value_or(Role::Staff);
        user.isActive = found->value(3).toInt() != 0;
        user.createdAtUtc = instantOf(found->value(4));
        user.login = found->value(5).toString();
        users.append(user);
    }
    CRM_CHECK(found->outcome());
    return users;
}

Result<void> SqlUserRepository::add(const User &user)
{
    const auto added = m_database.run(
        u"INSERT INTO app_user (id, name, folded_name, role, is_active, created_at, login) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {user.id.toString(), sqlText(user.name), nameKey(user.name), codeOf(user.role), sqlFlag(user.isActive),
         sqlInstant(user.createdAtUtc), sqlOptionalText(user.login)});
    return added ? Result<void>() : Result<void>(userError(added.error()));
}

Result<void> SqlUserRepository::store(const User &user)
{
    const auto stored = m_database.run(
        u"UPDATE app_user SET name = ?, folded_name = ?, role = ?, is_active = ?, login = ? WHERE id = ?"_s,
        {sqlText(user.name), nameKey(user.name), codeOf(user.role), sqlFlag(user.isActive), sqlOptionalText(user.login), user.id.toString()});
    if (!stored)
        return userError(stored.error());
    if (*stored == 0)
        return Error{Error::Code::NotFound, {}, {}, {}};
    return {};
}

} // namespace crm
