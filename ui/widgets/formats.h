// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace crm {

/// As the language and country of the window write them (QLocale()). Empty for null values.
/// The locale's short date with a four-figure year, so that 2026 is never read as 1926: how dateText() writes.
QString dateFormat();
QString dateText(const QDate &date); ///< 23/11/2026
QString longDateText(const QDate &date); ///< jeudi 26 novembre 2026
QString momentText(const QDateTime &atUtc); ///< 23/11/2026 14:32, local time
QString timeText(const QDateTime &atUtc); ///< 14:32
/// today 14:32, yesterday 18:30, else the date.
QString nearMomentText(const QDateTime &atUtc, const QDateTime &nowUtc);
QString numberText(qint64 number); ///< 1 284
QString bytesText(qint64 bytes); ///< 2,1 Mo
/// +33639981204 as 06 39 98 12 04 in the home country, as +32 470 12 34 56 elsewhere; anything else as it is.
QString phoneText(const QString &e164, const QString &homeCountry = QStringLiteral("FR"));

/// A country by the name it gives itself, which needs no translation: Deutschland, España. The code if it is none.
QString countryText(const QString &code);

} // namespace crm
