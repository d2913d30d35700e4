// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recoverykey.h"

#include <sodium.h>

#include <array>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;
constexpr std::size_t kSecretBytes = 20;
constexpr qsizetype kSecretCharacters = 32;
constexpr qsizetype kChecksumCharacters = 3;
constexpr qsizetype kGroup = 5;

QChar character(unsigned fiveBits)
{
    return QChar(kAlphabet[qsizetype(fiveBits & 31U)]);
}

QString checksum(const SecureBytes &secret)
{
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(), secret.data(), secret.size(), nullptr, 0);
    return QString(character(hash[0])) + character(hash[1]) + character(hash[2]);
}

int fiveBitsOf(QChar typed)
{
    const QChar upper = typed.toUpper();
    if (upper == u'O')
        return 0;
    if (upper == u'I' || upper == u'L')
        return 1;
    return int(kAlphabet.indexOf(upper));
}

Error mistyped()
{
    return {Error::Code::Invalid, u"recovery_key_mistyped"_s, {}, {}};
}

} // namespace

SecureBytes newRecoverySecret()
{
    return SecureBytes::random(kSecretBytes);
}

QString recoveryKeyText(const SecureBytes &secret)
{
    QString characters;
    unsigned bits = 0;
    int held = 0;
    for (std::size_t i = 0; i < secret.size(); ++i) {
        bits = (bits << 8) | secret.data()[i];
        for (held += 8; held >= 5; held -= 5)
            characters += character(bits >> (held - 5));
    }
    characters += checksum(secret);
    for (qsizetype at = characters.size() - kGroup; at > 0; at -= kGroup)
        characters.insert(at, u'-');
    return characters;
}

Result<SecureBytes> recoverySecret(const QString &text)
{
    SecureBytes secret(kSecretBytes);
    QString typedChecksum;
    unsigned bits = 0;
    int held = 0;
    qsizetype seen = 0;
    std::size_t written = 0;
    for (const QChar typed : text) {
        if (typed == u'-' || typed.isSpace())
            continue;
        const int value = fiveBitsOf(typed);
        if (value < 0 || seen >= kSecretCharacters + kChecksumCharacters)
            return mistyped();
        if (seen++ >= kSecretCharacters) {
            typedChecksum += character(unsigned(value));
            continue;
        }
        bits = (bits << 5) | unsigned(value);
        held += 5;
        if (held >= 8) {
            held -= 8;
            secret.data()[written++] = static_cast<unsigned char>((bits >> held) & 255U);
        }
    }
    if (seen != kSecretCharacters + kChecksumCharacters || typedChecksum != checksum(secret))
        return mistyped();
    return secret;
}

} // namespace crm
