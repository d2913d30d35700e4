// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keywrap.h"

#include <sodium.h>

#include <cstring>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kPayloadBytes = 2 * kKeyBytes;

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

/// What the seal covers besides the keys: a slot cannot be given another's name or weaker parameters.
QByteArray sealedText(const KeySlot &slot)
{
    return "entrenous-keys/1|argon2id13|" + QByteArray::number(slot.kdf.passes) + '|'
        + QByteArray::number(slot.kdf.memoryBytes) + '|' + slot.salt.toHex() + '|' + slot.id.toHex();
}

Result<SecureBytes> derived(const KeySlot &slot, const SecureBytes &secret)
{
    SecureBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const auto *text = reinterpret_cast<const char *>(secret.data());
    if (crypto_pwhash(key.data(), key.size(), text ? text : "", secret.size(), bytesOf(slot.salt), slot.kdf.passes,
                      static_cast<std::size_t>(slot.kdf.memoryBytes), crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return Error{Error::Code::Storage, u"out_of_memory"_s, u"Argon2id"_s, {}};
    return key;
}

} // namespace

VaultKeys VaultKeys::random()
{
    return {SecureBytes::random(kKeyBytes), SecureBytes::random(kKeyBytes)};
}

bool isAcceptable(const KdfParameters &kdf)
{
    return kdf.passes >= crypto_pwhash_OPSLIMIT_MIN && kdf.passes <= 64 && kdf.memoryBytes >= crypto_pwhash_MEMLIMIT_MIN
        && kdf.memoryBytes <= 4ULL * 1024 * 1024 * 1024;
}

Result<KeySlot> wrappedKeys(const QByteArray &id, const SecureBytes &secret, const VaultKeys &keys,
                            const KdfParameters &kdf)
{
    KeySlot slot{
        id, kdf, randomBytes(crypto_pwhash_SALTBYTES), randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES), {}};
    const auto key = derived(slot, secret);
    if (!key)
        return key.error();
    SecureBytes payload(kPayloadBytes);
    std::memcpy(payload.data(), keys.database.data(), kKeyBytes);
    std::memcpy(payload.data() + kKeyBytes, keys.suppression.data(), kKeyBytes);
    slot.wrapped.resize(qsizetype(kPayloadBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES));
    const QByteArray sealed = sealedText(slot);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        reinterpret_cast<unsigned char *>(slot.wrapped.data()), nullptr, payload.data(), payload.size(),
        bytesOf(sealed), static_cast<unsigned long long>(sealed.size()), nullptr, bytesOf(slot.nonce), key->data());
    return slot;
}

Result<VaultKeys> unwrappedKeys(const KeySlot &slot, const SecureBytes &secret)
{
    const auto key = derived(slot, secret);
    if (!key)
        return key.error();
    SecureBytes payload(kPayloadBytes);
    const QByteArray sealed = sealedText(slot);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(payload.data(), nullptr, nullptr, bytesOf(slot.wrapped),
                                                   static_cast<unsigned long long>(slot.wrapped.size()),
                                                   bytesOf(sealed), static_cast<unsigned long long>(sealed.size()),
                                                   bytesOf(slot.nonce), key->data())
        != 0)
        return Error{Error::Code::Locked, u"wrong_passphrase"_s, {}, {}};
    return VaultKeys{payload.part(0, kKeyBytes), payload.part(kKeyBytes, kKeyBytes)};
}

} // namespace crm
