// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "securebytes.h"

#include <QString>

namespace crm {

/// A recovery key as people copy it from paper: 160 random bits and 15 bits of checksum in Crockford's base 32, seven
/// groups of five. Reading forgives lower case, missing hyphens, spaces, O for 0 and I or L for 1.
SecureBytes newRecoverySecret();
QString recoveryKeyText(const SecureBytes &secret);
/// @returns Invalid/recovery_key_mistyped for a wrong length, a strange character or a wrong checksum
Result<SecureBytes> recoverySecret(const QString &text);

} // namespace crm
