// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdates.h"

#include <QHash>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace crm {

namespace {

struct DateParts {
    std::array<int, 3> numbers{};
    std::array<qsizetype, 3> lengths{};
    int count = 0;
    int month = 0; ///< spelled out
    qsizetype end = 0; ///< where the date stops
};

const QHash<QString, int> &monthNames()
{
    static const QHash<QString, int> names = [] {
        const char *const rows[] = {"jan january janvier januari januar janv",
                                    "feb february fevrier februari februar fev fevr",
                                    "mar march mars maart marz mrt",
                                    "apr april avril avr",
                                    "may mai mei",
                                    "jun june juin juni",
                                    "jul july juillet juli juil",
                                    "aug august aout augustus",
                                    "sep september septembre sept",
                                    "oct october octobre oktober okt",
                                    "nov november novembre",
                                    "dec december decembre dezember dez"};
        QHash<QString, int> result;
        for (int month = 0; month < 12; ++month) {
            for (const QString &name : QString::fromLatin1(rows[month]).split(u' '))
                result.insert(name, month + 1);
        }
        return result;
    }();
    return names;
}

QString plainWord(QStringView word)
{
    QString plain;
    for (const QChar c : word.toString().normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isLetter())
            plain += c;
    }
    return plain;
}

bool readNumber(const QString &text, qsizetype &at, DateParts &parts)
{
    const qsizetype start = at;
    int number = 0;
    for (; at < text.size() && text[at].isDigit() && at - start < 9; ++at)
        number = number * 10 + text[at].digitValue();
    if (parts.count == 3)
        return false;
    parts.numbers[static_cast<size_t>(parts.count)] = number;
    parts.lengths[static_cast<size_t>(parts.count)] = at - start;
    ++parts.count;
    return true;
}

bool readMonth(const QString &text, qsizetype &at, DateParts &parts)
{
    const qsizetype start = at;
    while (at < text.size() && (text[at].isLetter() || text[at] == u'.'))
        ++at;
    const QString word = plainWord(QStringView(text).sliced(start, at - start));
    if (word == "er"_L1 || word == "de"_L1 || word == "th"_L1 || word == "st"_L1 || word == "nd"_L1 || word == "rd"_L1)
        return true;
    parts.month = monthNames().value(word);
    return parts.month != 0;
}

/// Numbers and a month's name up to where the time of day begins.
DateParts partsOf(const QString &text)
{
    DateParts parts;
    qsizetype at = 0;
    while (at < text.size() && parts.count + (parts.month ? 1 : 0) < 3) {
        const QChar c = text[at];
        if (c.isDigit()) {
            if (!readNumber(text, at, parts))
                return {};
            if (parts.count == 1 && parts.lengths[0] == 8)
                break;
        } else if (c.isLetter()) {
            if (!readMonth(text, at, parts))
                return {};
        } else if (c == u'/' || c == u'-' || c == u'.' || c == u',' || c.isSpace()) {
            ++at;
        } else {
            return {};
        }
    }
    parts.end = at;
    return parts;
}

int fullYear(int year, qsizetype length, QDate today)
{
    if (length > 2)
        return year;
    const int century = today.year() / 100 * 100;
    return century + year > today.year() ? century - 100 + year : century + year;
}

std::optional<QDate> valid(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1000 ? std::optional(date) : std::nullopt;
}

std::optional<QDate> fromParts(const DateParts &p, DateOrder order, QDate today)
{
    if (p.count == 1 && p.lengths[0] == 8)
        return valid(p.numbers[0] / 10000, p.numbers[0] / 100 % 100, p.numbers[0] % 100);
    if (p.month != 0 && p.count == 2) {
        const bool isYearFirst = p.lengths[0] == 4;
        const size_t year = isYearFirst ? 0 : 1;
        return valid(fullYear(p.numbers[year], p.lengths[year], today), p.month, p.numbers[1 - year]);
    }
    if (p.count != 3 || p.month != 0)
        return std::nullopt;
    if (p.lengths[0] == 4 || (order == DateOrder::YearMonthDay && p.lengths[2] <= 2))
        return valid(fullYear(p.numbers[0], p.lengths[0], today), p.numbers[1], p.numbers[2]);
    const int year = fullYear(p.numbers[2], p.lengths[2], today);
    const bool isMonthFirst = order == DateOrder::MonthDayYear;
    const auto first = isMonthFirst ? valid(year, p.numbers[0], p.numbers[1]) : valid(year, p.numbers[1], p.numbers[0]);
    if (first)
        return first;
    return isMonthFirst ? valid(year, p.numbers[1], p.numbers[0]) : valid(year, p.numbers[0], p.numbers[1]);
}

bool isTimeOrNothing(QStringView rest)
{
    rest = rest.trimmed();
    if (rest.isEmpty())
        return true;
    return rest.contains(u':') || (rest.front().toUpper() == u'T' && rest.size() > 4);
}

} // namespace

QString codeOf(DateOrder order)
{
    return order == DateOrder::DayMonthYear ? u"dmy"_s : order == DateOrder::MonthDayYear ? u"mdy"_s : u"ymd"_s;
}

std::optional<DateOrder> dateOrderFromCode(const QString &code)
{
    for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay}) {
        if (codeOf(order) == code)
            return order;
    }
    return std::nullopt;
}

std::optional<QDate> parseDate(const QString &text, DateOrder order, QDate today)
{
    const QString trimmed = text.trimmed();
    const DateParts parts = partsOf(trimmed);
    if (parts.count == 0 || !isTimeOrNothing(QStringView(trimmed).sliced(parts.end)))
        return std::nullopt;
    return fromParts(parts, order, today);
}

std::optional<QDateTime> parseInstant(const QString &text, DateOrder order, QDate today)
{
    const QString trimmed = text.trimmed();
    const std::optional<QDate> date = parseDate(trimmed, order, today);
    if (!date)
        return std::nullopt;
    QStringView rest = QStringView(trimmed).sliced(partsOf(trimmed).end).trimmed();
    if (rest.startsWith(u'T'))
        rest = rest.sliced(1);
    if (rest.isEmpty())
        return QDateTime(*date, QTime(0, 0), Qt::UTC);
    const QDateTime withZone
        = QDateTime::fromString(date->toString(Qt::ISODate) + u'T' + rest.toString(), Qt::ISODateWithMs);
    if (withZone.isValid() && withZone.timeSpec() != Qt::LocalTime)
        return withZone.toUTC();
    const QTime time = QTime::fromString(rest.first(qMin(rest.size(), 8)).trimmed().toString(),
                                         rest.count(u':') > 1 ? u"H:mm:ss"_s : u"H:mm"_s);
    return QDateTime(*date, time.isValid() ? time : QTime(0, 0), Qt::UTC);
}

bool isEmptyDate(const QString &text)
{
    const QString trimmed = text.trimmed();
    bool hasDigit = false;
    for (const QChar c : trimmed)
        hasDigit = hasDigit || (c.isDigit() && c != u'0');
    if (!hasDigit)
        return true;
    const DateParts parts = partsOf(trimmed);
    const bool isDayAndMonth = parts.count == 2 && parts.month == 0 && parts.lengths[0] <= 2 && parts.lengths[1] <= 2;
    const bool isSpelledDay = parts.count == 1 && parts.month != 0 && parts.lengths[0] <= 2;
    const bool isVCardDay = trimmed.startsWith("--"_L1);
    return isVCardDay || isDayAndMonth || isSpelledDay;
}

std::optional<DateOrder> dateOrderOf(const QStringList &values)
{
    int dayFirst = 0;
    int monthFirst = 0;
    int yearFirst = 0;
    for (const QString &value : values) {
        const DateParts parts = partsOf(value.trimmed());
        yearFirst += parts.lengths[0] == 4 ? 1 : 0;
        if (parts.count != 3 || parts.lengths[0] > 2 || parts.month != 0)
            continue;
        dayFirst += parts.numbers[0] > 12 && parts.numbers[1] <= 12 ? 1 : 0;
        monthFirst += parts.numbers[1] > 12 && parts.numbers[0] <= 12 ? 1 : 0;
    }
    if (dayFirst + monthFirst > 0)
        return dayFirst >= monthFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    return yearFirst > 0 ? std::optional(DateOrder::YearMonthDay) : std::nullopt;
}

} // namespace crm
