// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QUuid>

#include <functional>

namespace crm {

/// The instant now, in UTC. A parameter everywhere, so that tests stand still.
using Clock = std::function<QDateTime()>;

/// Makes the ids of new rows. The program uses uuid7() with system randomness, the demo a seeded one.
using UuidSource = std::function<QUuid()>;

/// RFC 9562 version 7: 48 bits of milliseconds since 1970, the rest from the two random words.
QUuid uuid7(const QDateTime &atUtc, quint64 randomHigh, quint64 randomLow);

/// UUIDv7 from this clock and the system's random source.
UuidSource systemUuids(Clock clock);

/// RFC 3339 in UTC with milliseconds ("2026-11-23T14:32:00.000Z"): how instants are stored and exported.
QString instantText(const QDateTime &atUtc);
/// Null if the text is no RFC 3339 instant with a zone.
QDateTime instantFromText(const QString &text);

} // namespace crm
