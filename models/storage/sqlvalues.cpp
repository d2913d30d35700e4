// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlvalues.h"

#include "clock.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace crm {
namespace {
QVariant nullText()
{
    return QVariant(QMetaType(QMetaType::QString));
}

/// Two digits of an ISO text, -1 if they are none.
template <class View> int number(View text, qsizetype from, qsizetype length)
{
    int value = 0;
    for (qsizetype i = from; i < from + length; ++i) {
        const int digit = text.at(i).unicode() - u'0';
        if (digit < 0 || digit > 9)
            return -1;
        value = value * 10 + digit;
    }
    return value;
}

template <class View> QDate dayIn(View text)
{
    return text.size() < 10 ? QDate() : QDate(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2));
}

template <class View> QDateTime instantIn(View text)
{
    const QTime time(number(text, 11, 2), number(text, 14, 2), number(text, 17, 2), number(text, 20, 3));
    return {dayIn(text), time, Qt::UTC};
}

void appendNumber(QString &text, int value, int digits)
{
    for (int divisor = digits == 4 ? 1000 : digits == 3 ? 100 : 10; divisor > 0; divisor /= 10)
        text += QChar(u'0' + value / divisor % 10);
}

QString dayText(QDate day)
{
    if (day.year() < 0 || day.year() > 9999)
        return day.toString(Qt::ISODate);
    QString text;
    text.reserve(24);
    appendNumber(text, day.year(), 4);
    text += u'-';
    appendNumber(text, day.month(), 2);
    text += u'-';
    appendNumber(text, day.day(), 2);
    return text;
}
} // namespace

QVariant sqlText(const QString &text)
{
    return text.isNull() ? QVariant(u""_s) : QVariant(text);
}

QVariant sqlOptionalText(const QString &text)
{
    return text.isEmpty() ? nullText() : QVariant(text);
}

QVariant sqlBytes(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("", 0)) : QVariant(bytes);
}

QVariant sqlOptionalBytes(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(bytes);
}

QVariant sqlFlag(bool is)
{
    return QVariant(is ? 1 : 0);
}

QVariant sqlDay(QDate day)
{
    return day.isValid() ? QVariant(dayText(day)) : nullText();
}

QVariant sqlDay(const std::optional<QDate> &day)
{
    return day ? sqlDay(*day) : nullText();
}

QVariant sqlInstant(const QDateTime &atUtc)
{
    if (!atUtc.isValid())
        return nullText();
    const QDateTime utc = atUtc.timeSpec() == Qt::UTC ? atUtc : atUtc.toUTC();
    const QTime time = utc.time();
    QString text = dayText(utc.date());
    text += u'T';
    appendNumber(text, time.hour(), 2);
    text += u':';
    appendNumber(text, time.minute(), 2);
    text += u':';
    appendNumber(text, time.second(), 2);
    text += u'.';
    appendNumber(text, time.msec(), 3);
    text += u'Z';
    return text;
}

QVariant sqlInstant(const std::optional<QDateTime> &atUtc)
{
    return atUtc ? sqlInstant(*atUtc) : nullText();
}

QVariant sqlList(const QStringList &list)
{
    static const QString none = u"[]"_s;
    if (list.isEmpty())
        return none;
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QDate dayOf(const QVariant &value)
{
    const QString text = value.toString();
    return dayIn(QStringView(text));
}

QDate dayOf(QLatin1String text)
{
    return dayIn(text);
}

std::optional<QDate> optionalDayOf(const QVariant &value)
{
    const QDate day = dayOf(value);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<QDate> optionalDayOf(QLatin1String text)
{
    const QDate day = dayIn(text);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QDateTime instantOf(const QVariant &value)
{
    const QString text = value.toString();
    return text.size() == 24 ? instantIn(QStringView(text)) : instantFromText(text);
}

QDateTime instantOf(QLatin1String text)
{
    return text.size() == 24 ? instantIn(text) : instantFromText(text);
}

std::optional<QDateTime> optionalInstantOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(instantOf(value));
}

QStringList listOf(const QVariant &value)
{
    QStringList list;
    const QString text = value.toString();
    if (text.size() <= 2)
        return list;
    for (const QJsonValue &part : QJsonDocument::fromJson(text.toUtf8()).array())
        list += part.toString();
    return list;
}

QString placeholders(qsizetype howMany)
{
    QString text = u"?, "_s.repeated(howMany);
    text.chop(2);
    return text;
}

QVariantList paddedKeys(const QList<RowKey> &keys)
{
    QVariantList binds;
    for (const RowKey key : keys)
        binds.append(key);
    qsizetype whole = 1;
    while (whole < binds.size())
        whole *= 2;
    while (binds.size() < whole)
        binds.append(keys.last());
    return binds;
}

} // namespace crm
