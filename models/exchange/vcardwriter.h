// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contactjson.h"

#include <QByteArray>

namespace crm {

/// One card of vCard 4.0 (RFC 6350) by gdpr-rules I2: UTF-8, CRLF, folded at 75 octets between characters.
/// Consent never travels in a card, and neither do notes and tags.
QByteArray vcardOf(const Contact &contact, StaffWords staffWords = StaffWords::LeftOut);

} // namespace crm
