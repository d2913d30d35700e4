// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callwindow.h"

#include "localday.h"

#include <algorithm>

namespace crm {
namespace {
constexpr int kSecondsPerStep = 30 * 60;
constexpr int kMostSteps = 62 * 48;

/// Of one pack; none where it says nothing of hours.
std::optional<CallWindow> windowOf(const Pack &pack, QDate day)
{
    const CallWindow window = inForce(pack.callWindow, day, {});
    return window.hours.isEmpty() ? std::nullopt : std::optional(window);
}

std::optional<CallWindow> windowFor(const Pack &pack, const PermissionSubject &subject, QDate day)
{
    const auto window = windowOf(pack, day);
    const Audience audience
        = subject.capacity == Capacity::SoleTrader ? Audience::SoleTrader : audienceOf(subject);
    return window && window->audiences.contains(audience) ? window : std::nullopt;
}
} // namespace

bool isCallTime(const Pack &pack, const QDateTime &atUtc, const QString &timeZone)
{
    const QDateTime local = atUtc.toTimeZone(zoneNamed(timeZone));
    const CallWindow window = inForce(pack.callWindow, local.date(), {});
    return window.weekdays.contains(local.date().dayOfWeek())
        && (window.onHolidays || !pack.isHoliday(local.date()))
        && std::any_of(window.hours.begin(), window.hours.end(), [time = local.time()](const auto &hours) {
               return time >= hours.first && time < hours.second;
           });
}

QDateTime nextCallTime(const Jurisdiction &jurisdiction, const QDateTime &fromUtc)
{
    QDateTime atUtc = fromUtc;
    const auto isOpen = [&] {
        const auto opens = [&](const Pack &pack) {
            const QDateTime local = atUtc.toTimeZone(zoneNamed(jurisdiction.timeZone));
            return !windowOf(pack, local.date()) || isCallTime(pack, atUtc, jurisdiction.timeZone);
        };
        return opens(jurisdiction.controller) && opens(jurisdiction.recipient);
    };
    for (int step = 0; step < kMostSteps; ++step) {
        if (isOpen())
            return atUtc;
        const qint64 seconds = atUtc.toSecsSinceEpoch();
        atUtc = QDateTime::fromSecsSinceEpoch(seconds - seconds % kSecondsPerStep + kSecondsPerStep, Qt::UTC);
    }
    return fromUtc;
}

std::optional<CallWindow> callWindowFor(const Jurisdiction &jurisdiction, const PermissionSubject &subject,
                                        const QDateTime &atUtc)
{
    const QDate day = localDay(atUtc, jurisdiction.timeZone);
    const auto home = windowFor(jurisdiction.controller, subject, day);
    const auto away = windowFor(jurisdiction.recipient, subject, day);
    if (!home || !away)
        return home ? home : away;
    CallWindow both;
    both.onHolidays = home->onHolidays && away->onHolidays;
    for (const int weekday : home->weekdays) {
        if (away->weekdays.contains(weekday))
            both.weekdays.append(weekday);
    }
    for (const auto &[from, to] : home->hours) {
        for (const auto &[otherFrom, otherTo] : away->hours) {
            if (std::max(from, otherFrom) < std::min(to, otherTo))
                both.hours.append({std::max(from, otherFrom), std::min(to, otherTo)});
        }
    }
    return both;
}

} // namespace crm
