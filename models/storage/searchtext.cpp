// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchtext.h"

#include "textfold.h"

#include <QSet>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace crm {
namespace {
constexpr qsizetype kLongestWord = 64;
constexpr qsizetype kMostWords = 8;

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

void appendOnce(QString &words, QStringView word)
{
    // The list is short: looking through it beats keeping a set.
    qsizetype from = 0;
    while ((from = words.indexOf(word, from)) >= 0) {
        const qsizetype end = from + word.size();
        if ((from == 0 || words[from - 1] == u' ') && (end == words.size() || words[end] == u' '))
            return;
        ++from;
    }
    if (!words.isEmpty())
        words += u' ';
    words += word;
}

void appendWords(QString &words, const QString &text)
{
    if (text.isEmpty())
        return;
    const QString plain = folded(text);
    qsizetype start = -1;
    for (qsizetype i = 0; i <= plain.size(); ++i) {
        if (i < plain.size() && isWordPart(plain[i])) {
            start = start < 0 ? i : start;
        } else if (start >= 0) {
            appendOnce(words, QStringView(plain).mid(start, std::min(i - start, kLongestWord)));
            start = -1;
        }
    }
}

bool isPhoneGroup(const QString &group)
{
    return std::all_of(group.cbegin(), group.cend(),
                       [](QChar c) { return c.isDigit() || QStringView(u"+()./-").contains(c); })
        && std::any_of(group.cbegin(), group.cend(), [](QChar c) { return c.isDigit(); });
}

qsizetype countryCodeLength(QStringView number)
{
    static constexpr int kTwoDigitCodes[]
        = {20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54,
           55, 56, 57, 58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98};
    if (number.startsWith(u'1') || number.startsWith(u'7'))
        return 1;
    return std::binary_search(std::begin(kTwoDigitCodes), std::end(kTwoDigitCodes), number.left(2).toInt()) ? 2 : 3;
}

/// Countries whose people dial no 0 in front of the number (or where it is part of the number itself).
bool hasNoTrunkPrefix(QStringView countryCode)
{
    static const QSet<QString> codes
        = {u"1"_s,   u"7"_s,   u"30"_s,  u"34"_s,  u"36"_s,  u"39"_s,  u"45"_s,  u"47"_s,  u"48"_s,  u"52"_s, u"65"_s,
           u"351"_s, u"352"_s, u"354"_s, u"356"_s, u"357"_s, u"371"_s, u"372"_s, u"377"_s, u"420"_s, u"370"_s};
    return codes.contains(countryCode.toString());
}
} // namespace

QString nationalDigits(const QString &e164)
{
    const QString number = digits(e164);
    if (number.size() < 5)
        return number;
    const qsizetype code = countryCodeLength(number);
    const QString rest = number.mid(code);
    return hasNoTrunkPrefix(QStringView(number).left(code)) ? rest : u'0' + rest;
}

SearchText searchTextOf(RowKey key, const ContactDraft &contact)
{
    SearchText text{key, QString(u""_s), QString(u""_s)};
    text.words.reserve(96);
    for (const QString *part : {&contact.name.given, &contact.name.additional, &contact.name.family,
                                &contact.organisation, &contact.jobTitle})
        appendWords(text.words, *part);
    for (const EmailAddress &email : contact.emails)
        appendWords(text.words, email.value);
    for (const PostalAddress &address : contact.addresses)
        appendWords(text.words, address.city);
    for (const PhoneNumber &phone : contact.phones) {
        for (const QString &number : {digits(phone.asTyped), digits(phone.e164),
                                      phone.e164.isEmpty() ? QString() : nationalDigits(phone.e164)}) {
            if (!number.isEmpty())
                appendOnce(text.phones, number.left(kLongestWord));
        }
    }
    return text;
}

QList<SearchWord> searchWordsOf(const QString &typed)
{
    QList<SearchWord> found;
    QString number;
    const auto closeNumber = [&] {
        if (const QString text = digits(number).left(kLongestWord); !text.isEmpty())
            found.append({text, true});
        number.clear();
    };
    for (const QString &group : typed.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (isPhoneGroup(group)) {
            number += group;
            continue;
        }
        closeNumber();
        QString words;
        appendWords(words, group);
        for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
            found.append({word, false});
    }
    closeNumber();
    return found.mid(0, kMostWords);
}

} // namespace crm
