// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace crm {

enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };

QString codeOf(DateOrder order); ///< dmy, mdy, ymd
std::optional<DateOrder> dateOrderFromCode(const QString &code);

/// A date as people and programs write it: "1967-03-09", "09/03/1967", "19670309", "3 mars 1967", "25 May 2023", with
/// or without a time behind it. order decides only where the writing leaves it open; a value it makes impossible is
/// read the other way round.
std::optional<QDate> parseDate(const QString &text, DateOrder order, QDate today);
/// The same with the time of day if there is one; without a zone it is taken as UTC.
std::optional<QDateTime> parseInstant(const QString &text, DateOrder order, QDate today);
/// "0/0/00", "0000-00-00", "--03-09", "03/09": no date, or a day without its year; neither is an error.
bool isEmptyDate(const QString &text);
/// Which order the values of a column speak for; none when they leave it open.
std::optional<DateOrder> dateOrderOf(const QStringList &values);

} // namespace crm
