// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjectrequest.h"

#include "codes.h"

namespace crm {
namespace {
constexpr Coded<RequestState> kStateCodes[] = {{RequestState::Received, "received"},
                                               {RequestState::InProgress, "in_progress"},
                                               {RequestState::Answered, "answered"},
                                               {RequestState::Closed, "closed"}};

struct MonthDay {
    int month;
    int day;
};
constexpr MonthDay kSharedHolidays[] = {{1, 1}, {5, 1}, {8, 15}, {11, 1}, {11, 11}, {12, 25}};
constexpr MonthDay kFrenchHolidays[] = {{5, 8}, {7, 14}};
constexpr MonthDay kBelgianHolidays[] = {{7, 21}};

template <std::size_t N> bool isOneOf(QDate day, const MonthDay (&days)[N])
{
    for (const MonthDay &one : days) {
        if (day.month() == one.month && day.day() == one.day)
            return true;
    }
    return false;
}

/// Gregorian Easter Sunday (Meeus, Jones and Butcher).
QDate easterSunday(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int leap = century - century / 4 - (8 * century + 13) / 25;
    const int epact = (leap + 19 * golden + 15) % 30;
    const int moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
    const int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    const int offset = moon - weekday;
    const int month = 3 + (offset + 40) / 44;
    return QDate(year, month, offset + 28 - 31 * (month / 4));
}

bool isMovableHoliday(QDate day)
{
    constexpr int kEasterMonday = 1;
    constexpr int kAscension = 39;
    constexpr int kWhitMonday = 50;
    const auto daysAfterEaster = easterSunday(day.year()).daysTo(day);
    return daysAfterEaster == kEasterMonday || daysAfterEaster == kAscension || daysAfterEaster == kWhitMonday;
}
} // namespace

bool isOpen(const SubjectRequest &request)
{
    return request.state == RequestState::Received || request.state == RequestState::InProgress;
}

QDate requestDueOn(QDate receivedOn, int months, int suspendedDays, const QString &country)
{
    QDate due = receivedOn.addMonths(months).addDays(suspendedDays);
    while (due.dayOfWeek() >= Qt::Saturday || isPublicHoliday(due, country))
        due = due.addDays(1);
    return due;
}

bool isPublicHoliday(QDate day, const QString &country)
{
    const bool isFrench = country == QLatin1String("FR");
    const bool isBelgian = country == QLatin1String("BE");
    if (!day.isValid() || (!isFrench && !isBelgian))
        return false;
    return isOneOf(day, kSharedHolidays) || isMovableHoliday(day)
        || (isFrench ? isOneOf(day, kFrenchHolidays) : isOneOf(day, kBelgianHolidays));
}

QString codeOf(RequestState state)
{
    return codeIn(kStateCodes, state);
}
std::optional<RequestState> requestStateFromCode(const QString &code)
{
    return valueIn(kStateCodes, code);
}

} // namespace crm
