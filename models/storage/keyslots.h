// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "securebytes.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

class QJsonObject;

namespace crm {

/// How much work one try of a passphrase costs (Argon2id); stored in each slot, so that it can rise later.
struct KdfParameters {
    quint64 passes = 3;
    quint64 memoryBytes = 256ULL * 1024 * 1024;
    static KdfParameters moderate() { return {}; }
    /// For tests and the demo only: no protection against guessing.
    static KdfParameters least() { return {1, 8ULL * 1024 * 1024}; }
};

/// Random, made once with the vault, never derived from a passphrase.
struct VaultKeys {
    SecureBytes database; ///< 32 bytes, of vault.db and of its backups
    SecureBytes suppression; ///< 32 bytes, of the erasure ledger and the suppression list
    static VaultKeys random();
    VaultKeys copy() const { return {database.copy(), suppression.copy()}; }
};

/// One wrapped copy of the keys: XChaCha20-Poly1305 under a key that Argon2id makes of a secret.
struct KeySlot {
    QByteArray id; ///< salted hash of the user's name: the file names nobody
    KdfParameters kdf;
    QByteArray salt;
    QByteArray nonce;
    QByteArray wrapped;
};

/// The slots of keys.json. Writing replaces the file atomically; a file that does not read is answered by the one
/// before it.
class KeySlots final {
public:
    KeySlots();
    /// @returns Storage/key_slot_missing if there is no file, Storage/vault_damaged if it does not read
    static Result<KeySlots> read(const QString &file);
    Result<void> write(const QString &file) const;

    int count() const { return int(m_slots.size()); }
    bool has(const QString &userName) const { return find(userName) >= 0; }
    /// Replaces the user's slot if there is one. The passphrase is UTF-8.
    Result<void> put(const QString &userName, const SecureBytes &passphrase, const VaultKeys &keys,
                     const KdfParameters &kdf);
    Result<void> remove(const QString &userName);
    /// @returns Locked/wrong_passphrase for a wrong passphrase and, after the same work, for an unknown user
    Result<VaultKeys> unlock(const QString &userName, const SecureBytes &passphrase) const;

    /// @returns the new recovery key, seven groups of five characters, to be shown once
    Result<QString> putRecovery(const VaultKeys &keys, const KdfParameters &kdf);
    /// @returns Invalid/recovery_key_mistyped if the key's own checksum is wrong
    Result<VaultKeys> unlockWithRecoveryKey(const QString &key) const;

private:
    static std::optional<KeySlots> parsed(const QByteArray &text);
    QByteArray idOf(const QString &userName) const;
    qsizetype find(const QString &userName) const;

    QByteArray m_salt;
    QList<KeySlot> m_slots;
    std::optional<KeySlot> m_recovery;
};

} // namespace crm
