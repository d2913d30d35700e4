// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyslots.h"

namespace crm {

/// Wraps the keys under a fresh salt and nonce. The slot's id and parameters are sealed with them.
/// @returns Storage/out_of_memory if the derivation's memory is not to be had
Result<KeySlot> wrappedKeys(const QByteArray &id, const SecureBytes &secret, const VaultKeys &keys,
                            const KdfParameters &kdf);

/// @returns Locked/wrong_passphrase if the secret does not open the slot
Result<VaultKeys> unwrappedKeys(const KeySlot &slot, const SecureBytes &secret);

/// Whether the parameters are within what this program will spend; a slot outside is damage or mischief.
bool isAcceptable(const KdfParameters &kdf);

} // namespace crm
