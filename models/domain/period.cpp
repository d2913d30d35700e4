// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "period.h"

#include <QRegularExpression>

namespace crm {
namespace {
constexpr int kMonthsPerYear = 12;
constexpr int kDaysPerWeek = 7;
} // namespace

Result<Period> Period::fromIso(const QString &text)
{
    static const QRegularExpression duration(
        QStringLiteral("^P(?=[0-9])(?:([0-9]{1,4})Y)?(?:([0-9]{1,4})M)?(?:([0-9]{1,4})W)?(?:([0-9]{1,5})D)?\\z"));
    const auto match = duration.match(text);
    if (!match.hasMatch())
        return invalid(QStringLiteral("period"), QStringLiteral("not_a_duration"));
    const auto part = [&match](int group) { return match.captured(group).toInt(); };
    return Period{part(1), part(2), part(3) * kDaysPerWeek + part(4)};
}

QString Period::toIso() const
{
    if (isZero())
        return QStringLiteral("P0D");
    QString text = QStringLiteral("P");
    if (years != 0)
        text += QString::number(years) + QLatin1Char('Y');
    if (months != 0)
        text += QString::number(months) + QLatin1Char('M');
    if (days != 0)
        text += QString::number(days) + QLatin1Char('D');
    return text;
}

QDate after(QDate start, const Period &period)
{
    return start.addMonths(period.years * kMonthsPerYear + period.months).addDays(period.days);
}

QDate lastValidDay(QDate givenOn, const Period &validity)
{
    return after(givenOn, validity).addDays(-1);
}

} // namespace crm
