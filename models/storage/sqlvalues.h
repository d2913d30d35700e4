// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace crm {

/// How values of the domain are bound and read back: the same on both engines.

/// Empty, not NULL, when the string is null.
QVariant sqlText(const QString &text);
/// NULL when the string is empty.
QVariant sqlOptionalText(const QString &text);
QVariant sqlBytes(const QByteArray &bytes);
QVariant sqlOptionalBytes(const QByteArray &bytes);
QVariant sqlFlag(bool is);
QVariant sqlDay(QDate day); ///< NULL when invalid
QVariant sqlDay(const std::optional<QDate> &day);
QVariant sqlInstant(const QDateTime &atUtc); ///< NULL when invalid
QVariant sqlInstant(const std::optional<QDateTime> &atUtc);
QVariant sqlList(const QStringList &list); ///< a JSON array

template <class Tag> QVariant sqlId(const Id<Tag> &id)
{
    return id.isValid() ? QVariant(id.toString()) : QVariant(QMetaType(QMetaType::QString));
}

template <class Tag> Id<Tag> idOf(const QVariant &value)
{
    return Id<Tag>::fromString(value.toString());
}

/// The same from ASCII, as Statement::utf8() gives it.
template <class Tag> Id<Tag> idOf(QLatin1String text)
{
    return Id<Tag>(QUuid::fromString(text));
}

QDate dayOf(const QVariant &value);
QDate dayOf(QLatin1String text);
std::optional<QDate> optionalDayOf(const QVariant &value);
std::optional<QDate> optionalDayOf(QLatin1String text);
QDateTime instantOf(const QVariant &value);
QDateTime instantOf(QLatin1String text);
std::optional<QDateTime> optionalInstantOf(const QVariant &value);
QStringList listOf(const QVariant &value);

/// "?, ?, ?"
QString placeholders(qsizetype howMany);
/// Keys as binds of an IN list, filled up to a power of two with the last one, so that few different statements are
/// prepared.
QVariantList paddedKeys(const QList<RowKey> &keys);

} // namespace crm
