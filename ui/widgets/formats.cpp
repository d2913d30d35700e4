// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/formats.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(crm::Formats)
};

QString pairs(const QString &figures)
{
    QString spaced;
    for (int i = 0; i < figures.size(); ++i) {
        if (i > 0 && (figures.size() - i) % 2 == 0)
            spaced += QChar::Nbsp;
        spaced += figures.at(i);
    }
    return spaced;
}

} // namespace

QString dateFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

QString dateText(const QDate &date)
{
    return date.isValid() ? QLocale().toString(date, dateFormat()) : QString();
}

QString longDateText(const QDate &date)
{
    return date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : QString();
}

QString timeText(const QDateTime &atUtc)
{
    return atUtc.isValid() ? QLocale().toString(atUtc.toLocalTime().time(), QLocale::ShortFormat) : QString();
}

QString momentText(const QDateTime &atUtc)
{
    return atUtc.isValid()
        ? Words::tr("%1 %2", "date and time").arg(dateText(atUtc.toLocalTime().date()), timeText(atUtc))
        : QString();
}

QString nearMomentText(const QDateTime &atUtc, const QDateTime &nowUtc)
{
    if (!atUtc.isValid())
        return {};
    const QDate day = atUtc.toLocalTime().date();
    const qint64 days = day.daysTo(nowUtc.toLocalTime().date());
    if (days == 0)
        return Words::tr("today, %1", "time").arg(timeText(atUtc));
    if (days == 1)
        return Words::tr("yesterday, %1", "time").arg(timeText(atUtc));
    return dateText(day);
}

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

QString bytesText(qint64 bytes)
{
    return QLocale()
        .formattedDataSize(bytes, bytes < 1000 || bytes >= 10'000'000 || bytes % 1'000'000 == 0 ? 0 : 1, QLocale::DataSizeSIFormat)
        .replace(u' ', QChar::Nbsp);
}

QString phoneText(const QString &e164, const QString &homeCountry)
{
    static const QRegularExpression international(u"^\\+(33|32)(\\d{8,9})$"_s);
    const auto match = international.match(e164);
    if (!match.hasMatch())
        return e164;
    const QString country = match.captured(1) == "33"_L1 ? u"FR"_s : u"BE"_s;
    const QString rest = match.captured(2);
    if (country == homeCountry)
        return pairs(u'0' + rest);
    const qsizetype head = rest.size() % 2 == 0 ? 2 : (country == "FR"_L1 ? 1 : 3);
    return u"+%1%4%2%4%3"_s.arg(match.captured(1), rest.left(head), pairs(rest.mid(head)), QString(QChar::Nbsp));
}

QString countryText(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    const QList<QLocale> locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory);
    for (const QLocale &locale : locales) {
        // The country's own first language comes with its own code: de for DE.
        if (QLocale::languageToCode(locale.language()) == code.toLower() && !locale.nativeTerritoryName().isEmpty())
            return locale.nativeTerritoryName();
    }
    return locales.isEmpty() || locales.constFirst().nativeTerritoryName().isEmpty() ? code : locales.constFirst().nativeTerritoryName();
}

} // namespace crm
