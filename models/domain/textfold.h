// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crm {

/// Lower case, without accents, ligatures opened (œ to oe), typographic apostrophes and dashes made plain, blanks squeezed.
/// What search and sorting compare; never shown.
QString folded(const QString &text);

/// Only the digits, with "00" or "+" in front of a country code left out: "+33 (0)6 39 98" and "0033639 98" give "3363998".
QString digits(const QString &text);

} // namespace crm
