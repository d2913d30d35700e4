// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace crm::test {

/// Two seconds of a quiet tone, as a telephone would record it.
inline QByteArray quietRecording()
{
    constexpr quint32 kRate = 8000;
    QByteArray sound;
    for (quint32 i = 0; i < 2 * kRate; ++i)
        sound.append(static_cast<char>(128 + (i % 16 < 8 ? 3 : -3)));
    const auto number = [](auto value) {
        const auto little = qToLittleEndian(value);
        return QByteArray(reinterpret_cast<const char *>(&little), sizeof little);
    };
    return "RIFF" + number(quint32(36 + sound.size())) + "WAVEfmt " + number(quint32(16)) + number(quint16(1))
        + number(quint16(1)) + number(kRate) + number(kRate) + number(quint16(1)) + number(quint16(8)) + "data"
        + number(quint32(sound.size())) + sound;
}

} // namespace crm::test
