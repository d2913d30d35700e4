// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "encoding.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace crm {

/// One line of a vCard, taken apart. The views live as long as the line.
struct VCardProperty {
    QByteArray name; ///< upper case, without its group
    QByteArrayView value; ///< raw
    QByteArray charset; ///< of a CHARSET parameter
    QString ownLabel; ///< of an X-LABEL parameter: a label that is neither work nor home
    QString asTyped; ///< of an X-AS-TYPED parameter: how the person writes the number
    bool isQuotedPrintable = false;
    bool isBase64 = false;
    bool isWork = false;
    bool isHome = false;
    bool isCell = false;
    bool isFax = false;
    bool isPreferred = false;

    QString label() const { return isWork ? QStringLiteral("work") : isHome ? QStringLiteral("home") : ownLabel; }
};

/// @returns false for a line without a colon: no property.
bool parseProperty(QByteArrayView line, VCardProperty &property);

/// The value as text, still with its backslashes. isRepaired: see TextDecoder.
/// @param charset of the value, as the property names it; empty: that of the file
QString valueText(const VCardProperty &property, const QByteArray &charset, const TextDecoder &fileDecoder,
                  bool &isRepaired);

/// Backslashes taken off: "\n" is a line break, "\;" a semicolon.
QString unescaped(QStringView text);
/// The components of N, ADR and ORG, or the items of CATEGORIES; unescaped.
QStringList components(QStringView text, QChar separator);
/// The same, still with their backslashes.
QStringList rawComponents(QStringView text, QChar separator);

QByteArray fromQuotedPrintable(QByteArrayView text);

} // namespace crm
