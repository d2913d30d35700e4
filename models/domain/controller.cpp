// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller.h"

#include "contact.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {
constexpr qsizetype kLongestText = 500;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// ISO/IEC 7812-1, annex B.
bool fitsLuhn(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits.at(digits.size() - 1 - i).digitValue() * (i % 2 ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

/// The last two digits are 97 minus what the others leave over.
bool fitsMod97(const QString &digits)
{
    return digits.right(2).toLongLong() == 97 - digits.chopped(2).toLongLong() % 97;
}

bool fits(const QString &digits, NumberCheck check)
{
    const bool isZero = digits.count(u'0') == digits.size();
    switch (check) {
    case NumberCheck::None:
        return true;
    case NumberCheck::Luhn:
        return !isZero && fitsLuhn(digits);
    case NumberCheck::Mod97:
        return !isZero && fitsMod97(digits);
    }
    return false;
}

/// People write "BE 0403.199.702", "0403/199/702" or, as before 2023, nine digits.
Result<QString> checkedNumber(const QString &typed, const QString &country, const SenderLaw &law)
{
    const QString field = u"company_number"_s;
    if (typed.isEmpty() || law.numberPattern.isEmpty())
        return typed;
    QString digits = typed;
    if (digits.startsWith(country, Qt::CaseInsensitive))
        digits.remove(0, country.size());
    digits.removeIf([](QChar c) { return c.isSpace() || c == u'.' || c == u'-' || c == u'/'; });
    const qsizetype wanted = law.numberPattern.count(u'#');
    if (law.numberCheck == NumberCheck::Mod97 && digits.size() == wanted - 1)
        digits.prepend(u'0');
    if (digits.size() != wanted || !std::all_of(digits.begin(), digits.end(), isDigit))
        return invalid(field, u"number_malformed"_s);
    if (!fits(digits, law.numberCheck))
        return invalid(field, u"number_wrong"_s);
    return digits;
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && url.host().contains(u'.');
}
} // namespace

Result<Controller> checked(Controller controller, const SenderLaw &law)
{
    const std::initializer_list<std::pair<QString *, QString>> texts{
        {&controller.name, u"controller_name"_s},          {&controller.address, u"controller_address"_s},
        {&controller.email, u"controller_email"_s},        {&controller.phone, u"controller_phone"_s},
        {&controller.company.number, u"company_number"_s}, {&controller.company.registerCity, u"register_city"_s},
        {&controller.company.legalForm, u"legal_form"_s},  {&controller.noticeUrl, u"notice_url"_s}};
    for (const auto &[text, field] : texts) {
        *text = text->trimmed();
        if (text->size() > kLongestText)
            return invalid(field, u"too_long"_s);
    }
    if (controller.name.isEmpty())
        return invalid(u"controller_name"_s, u"name_missing"_s);
    if (!controller.email.isEmpty() && !isEmailAddress(controller.email))
        return invalid(u"controller_email"_s, u"email_invalid"_s);
    const auto number = checkedNumber(controller.company.number, controller.country, law);
    CRM_CHECK(number);
    controller.company.number = *number;
    if (!controller.noticeUrl.isEmpty() && !isWebAddress(controller.noticeUrl))
        return invalid(u"notice_url"_s, u"url_invalid"_s);
    return controller;
}

QString numberShown(const QString &number, const SenderLaw &law)
{
    if (number.size() != law.numberPattern.count(u'#'))
        return number;
    QString shown;
    qsizetype next = 0;
    for (const QChar c : law.numberPattern)
        shown += c == u'#' ? number.at(next++) : c;
    return shown;
}

} // namespace crm
