// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/consentsession.h"

#include <QTimeZone>

namespace crm {

QDate ConsentSession::spokenOn(const QDateTime &nowUtc) const
{
    const QTimeZone zone(timeZone.toUtf8());
    const QDateTime spoken = occurredAtUtc.value_or(nowUtc);
    return zone.isValid() ? spoken.toTimeZone(zone).date() : spoken.toLocalTime().date();
}

} // namespace crm
