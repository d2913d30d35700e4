// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "senderlaw.h"

#include "codes.h"

namespace crm {
namespace {
constexpr Coded<DetailNeed> kNeedCodes[]
    = {{DetailNeed::Never, "never"}, {DetailNeed::Registered, "registered"}, {DetailNeed::Always, "always"}};
constexpr Coded<NumberCheck> kCheckCodes[]
    = {{NumberCheck::None, "none"}, {NumberCheck::Luhn, "luhn"}, {NumberCheck::Mod97, "mod97"}};
} // namespace

std::optional<DetailNeed> detailNeedFromCode(const QString &code)
{
    return valueIn(kNeedCodes, code);
}

std::optional<NumberCheck> numberCheckFromCode(const QString &code)
{
    return valueIn(kCheckCodes, code);
}

QString codeOf(DetailNeed need)
{
    return codeIn(kNeedCodes, need);
}

QString codeOf(NumberCheck check)
{
    return codeIn(kCheckCodes, check);
}

} // namespace crm
