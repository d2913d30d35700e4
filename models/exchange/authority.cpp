// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authority.h"

#include "packreader.h"

namespace crm {

Authority authorityOf(const QString &country)
{
    static const auto packs = bundledPacks();
    return packs ? packs->packOf(country).authority : Authority();
}

} // namespace crm
