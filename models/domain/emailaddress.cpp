// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contact.h"

#include <QUrl>

#include <algorithm>

namespace crm {
namespace {
constexpr qsizetype kLongestAddress = 254;
constexpr qsizetype kLongestLocalPart = 64;
constexpr qsizetype kLongestLabel = 63;

bool isAtomCharacter(QChar c)
{
    if (c.unicode() >= 128)
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
    return c.isLetterOrNumber() || QLatin1String("!#$%&'*+-/=?^_`{|}~").contains(c);
}

bool isDotAtom(QStringView text)
{
    bool isAfterDot = true;
    for (const QChar c : text) {
        if (c == QLatin1Char('.')) {
            if (isAfterDot)
                return false;
            isAfterDot = true;
        } else {
            if (!isAtomCharacter(c))
                return false;
            isAfterDot = false;
        }
    }
    return !isAfterDot;
}

bool isQuotedString(QStringView text)
{
    if (text.size() < 3 || !text.startsWith(QLatin1Char('"')) || !text.endsWith(QLatin1Char('"')))
        return false;
    const QStringView inside = text.mid(1, text.size() - 2);
    for (qsizetype i = 0; i < inside.size(); ++i) {
        if (inside[i] == QLatin1Char('"') || !inside[i].isPrint())
            return false;
        if (inside[i] == QLatin1Char('\\') && ++i == inside.size())
            return false;
    }
    return true;
}

bool isLabel(QStringView label)
{
    const auto isLabelCharacter = [](QChar c) {
        return c.isLetterOrNumber() || c == QLatin1Char('-') || (c.unicode() >= 128 && (c.isMark() || c.isSurrogate()));
    };
    return !label.isEmpty() && label.size() <= kLongestLabel && label.front() != QLatin1Char('-')
        && label.back() != QLatin1Char('-') && std::all_of(label.begin(), label.end(), isLabelCharacter);
}

bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

bool isDomain(QStringView domain)
{
    const auto labels = domain.split(QLatin1Char('.'));
    if (labels.size() < 2 || !std::all_of(labels.begin(), labels.end(), isLabel))
        return false;
    const QStringView top = labels.last();
    if (std::all_of(top.begin(), top.end(), [](QChar c) { return c.isDigit(); }))
        return false;
    return isPlain(domain) || !QUrl::toAce(domain.toString()).isEmpty();
}
} // namespace

bool isEmailAddress(const QString &text)
{
    const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
    if (at < 1 || at > kLongestLocalPart || text.size() > kLongestAddress)
        return false;
    const QStringView local = QStringView(text).left(at);
    return (isDotAtom(local) || isQuotedString(local)) && isDomain(QStringView(text).mid(at + 1));
}

QString normalisedEmail(const QString &text)
{
    const QString plain = text.trimmed().normalized(QString::NormalizationForm_C).toLower();
    const qsizetype at = plain.lastIndexOf(QLatin1Char('@'));
    if (at < 0 || isPlain(QStringView(plain).mid(at)))
        return plain;
    const QByteArray domain = QUrl::toAce(plain.mid(at + 1));
    return domain.isEmpty() ? plain : plain.left(at + 1) + QString::fromLatin1(domain);
}

} // namespace crm
