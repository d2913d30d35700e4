// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"
#include "peoplepass.h"

namespace crm {

class SqlPeoplePasses final : public PeoplePasses {
public:
    explicit SqlPeoplePasses(const Dialect &dialect) : m_dialect(dialect) { }
    Result<std::unique_ptr<PeoplePass>> begin(const PassWish &wish) const override;

private:
    const Dialect m_dialect;
};

} // namespace crm
