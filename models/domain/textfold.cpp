// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textfold.h"

#include <algorithm>

namespace crm {
namespace {

/// What Unicode decomposition leaves alone but a reader takes for plain letters; null for anything else.
QLatin1String plainFormOf(char16_t letter)
{
    switch (letter) {
    case u'œ':
        return QLatin1String("oe");
    case u'æ':
        return QLatin1String("ae");
    case u'ß':
        return QLatin1String("ss");
    case u'ø':
        return QLatin1String("o");
    case u'ł':
        return QLatin1String("l");
    case u'đ':
    case u'ð':
        return QLatin1String("d");
    case u'þ':
        return QLatin1String("th");
    case u'ı':
        return QLatin1String("i");
    case u'\u2018':
    case u'\u2019':
    case u'\u201B':
    case u'\u02BC':
    case u'\u2032':
    case u'\u00B4':
    case u'`':
        return QLatin1String("'");
    case u'\u2010':
    case u'\u2011':
    case u'\u2012':
    case u'\u2013':
    case u'\u2014':
    case u'\u2015':
    case u'\u2212':
        return QLatin1String("-");
    default:
        return {};
    }
}

/// Signs nobody sees: zero-width blanks and joiners, the byte order mark.
bool isInvisible(char16_t sign)
{
    return (sign >= u'\u200B' && sign <= u'\u200D') || sign == u'\u2060' || sign == u'\uFEFF';
}

/// The apostrophe and the accent that stand alone decompose into a blank and a mark: they are replaced before.
QString opened(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (isInvisible(c.unicode()))
            continue;
        const QLatin1String plain = plainFormOf(c.unicode());
        if (plain.isNull())
            result += c;
        else
            result += plain;
    }
    return result;
}

bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 128 && c != QLatin1Char('`'); });
}
} // namespace

QString folded(const QString &text)
{
    const QString lower = text.simplified().toLower();
    if (isPlain(lower))
        return lower;
    const QString decomposed = opened(lower).normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (!c.isMark())
            result += c;
    }
    return opened(result.toLower()).simplified();
}

QString digits(const QString &text)
{
    QString result;
    result.reserve(text.size());
    const QString typed = text.trimmed();
    bool isInternational = false;
    for (const QChar c : typed) {
        if (c == QLatin1Char('+') && result.isEmpty())
            isInternational = true;
        else if (const int digit = c.digitValue(); digit >= 0)
            result += QChar(u'0' + digit);
    }
    if (!isInternational && result.startsWith(QLatin1String("00"))) {
        isInternational = true;
        result.remove(0, 2);
    }
    // The trunk prefix of "+33 (0)6": not dialled from abroad.
    const qsizetype trunk = isInternational ? typed.indexOf(QLatin1String("(0)")) : -1;
    if (trunk < 0)
        return result;
    QString withoutTrunk = typed;
    return digits(withoutTrunk.remove(trunk, 3));
}

} // namespace crm
