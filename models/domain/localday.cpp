// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "localday.h"

#include <QHash>

namespace crm {

QTimeZone zoneNamed(const QString &ianaId)
{
    // Looking a zone up costs more than everything else that is asked of it, and a list asks for the same few.
    thread_local QHash<QString, QTimeZone> known;
    if (const auto found = known.constFind(ianaId); found != known.cend())
        return *found;
    const QTimeZone zone(ianaId.toUtf8());
    return *known.insert(ianaId, zone.isValid() ? zone : QTimeZone::utc());
}

QDate localDay(const QDateTime &atUtc, const QString &ianaId)
{
    return atUtc.toTimeZone(zoneNamed(ianaId)).date();
}

bool isOver(QDate day, const QString &ianaId, const QDateTime &atUtc)
{
    return atUtc >= day.addDays(1).startOfDay(zoneNamed(ianaId));
}

QDate today(const Clock &clock)
{
    return clock().toLocalTime().date();
}

} // namespace crm
