// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace crm {

QUuid uuid7(const QDateTime &atUtc, quint64 randomHigh, quint64 randomLow)
{
    const auto milliseconds = static_cast<quint64>(atUtc.toMSecsSinceEpoch()) & 0xFFFF'FFFF'FFFFu;
    const quint64 high = milliseconds << 16 | quint64(0x7000) | (randomHigh & 0x0FFFu);
    const quint64 low = quint64(0x8000'0000'0000'0000u) | (randomLow & 0x3FFF'FFFF'FFFF'FFFFu);
    char bytes[16];
    qToBigEndian(high, bytes);
    qToBigEndian(low, bytes + 8);
    return QUuid::fromRfc4122(QByteArrayView(bytes, 16));
}

UuidSource systemUuids(Clock clock)
{
    return [clock = std::move(clock)] {
        auto *random = QRandomGenerator::system();
        return uuid7(clock(), random->generate64(), random->generate64());
    };
}

QString instantText(const QDateTime &atUtc)
{
    return atUtc.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime instantFromText(const QString &text)
{
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!instant.isValid() || instant.timeSpec() == Qt::LocalTime)
        return {};
    return instant.toUTC();
}

} // namespace crm
