// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/errortext.h"

namespace crm {

/// The words of E_FOOTER.
/// @param fields codes of SenderDetail, parted by commas
ErrorWords wordsForFooter(const QString &fields);

} // namespace crm
