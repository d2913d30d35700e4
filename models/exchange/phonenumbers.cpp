// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phonenumbers.h"

#include <phonenumbers/phonenumberutil.h>

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumberUtil;
using LibNumber = i18n::phonenumbers::PhoneNumber;

namespace crm {

namespace {

constexpr qsizetype kRemembered = 20'000;
constexpr qsizetype kLongestNumber = 60;

const PhoneNumberUtil &library()
{
    return *PhoneNumberUtil::GetInstance();
}

PhoneKind kindOf(PhoneNumberUtil::PhoneNumberType type)
{
    switch (type) {
    case PhoneNumberUtil::MOBILE:
        return PhoneKind::Mobile;
    case PhoneNumberUtil::FIXED_LINE:
    case PhoneNumberUtil::VOIP:
        return PhoneKind::Landline;
    default:
        return PhoneKind::Other;
    }
}

/// Numbers that ARCEP keeps for fiction are never given to anybody, so the library calls them invalid; people use them
/// in training and demonstrations, and there they must behave like numbers. (ARCEP decision 2018-0881.)
std::optional<PhoneKind> kindInFiction(const QString &e164)
{
    if (e164.size() != 12)
        return std::nullopt;
    if (e164.startsWith("+3363998"_L1))
        return PhoneKind::Mobile;
    for (const QLatin1String range : {"+3319900"_L1, "+3326191"_L1, "+3335301"_L1, "+3346571"_L1, "+3353649"_L1}) {
        if (e164.startsWith(range))
            return PhoneKind::Landline;
    }
    return std::nullopt;
}

bool readE164(const QString &e164, LibNumber &number)
{
    return library().Parse(e164.toStdString(), "ZZ", &number) == PhoneNumberUtil::NO_PARSING_ERROR;
}

/// The digits of a number with nothing but the usual separators; a leading "+" is kept, "(0)" behind a country code is
/// dropped.
QString plainDigits(const QString &text)
{
    QString digits;
    digits.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= u'0' && c <= u'9') {
            digits += text[i];
        } else if (c == u'+' && digits.isEmpty()) {
            digits += text[i];
        } else if (c == u'(' && digits.startsWith(u'+') && QStringView(text).sliced(i).startsWith(u"(0)")) {
            i += 2;
        } else if (c != u' ' && c != u'.' && c != u'-' && c != 0x00A0 && c != 0x202F) {
            return {};
        }
    }
    return digits;
}

struct Plan {
    QLatin1String country;
    QLatin1String code; ///< with its plus sign
};
constexpr Plan kFrance{QLatin1String("FR"), QLatin1String("+33")};
constexpr Plan kBelgium{QLatin1String("BE"), QLatin1String("+32")};
constexpr Plan kBritain{QLatin1String("GB"), QLatin1String("+44")};

/// A number taken apart by a numbering plan.
struct Planned {
    QString e164;
    qsizetype groupLength = 0; ///< how many characters of it decide whether it is valid, and of which kind
};

/// The number without country code and leading zero; empty if it is none of that country.
QString nationalPart(const QString &digits, const Plan &plan, const QString &region)
{
    if (digits.startsWith(plan.code))
        return digits.sliced(plan.code.size());
    const bool isAtHome = region == plan.country;
    if (isAtHome && digits.startsWith("00"_L1))
        return digits.sliced(2).startsWith(plan.code.sliced(1)) ? digits.sliced(4) : QString();
    return isAtHome && digits.startsWith(u'0') ? digits.sliced(1) : QString();
}

/// French numbers 01 to 07: three digits decide. Belgian ones: four, and of nine digits only mobile ones exist. British
/// mobile, London and the like: five.
std::optional<Planned> planned(const QString &digits, const QString &region)
{
    const QString french = nationalPart(digits, kFrance, region);
    if (french.size() == 9 && french.front() >= u'1' && french.front() <= u'7')
        return Planned{kFrance.code + french, 6};
    const QString belgian = nationalPart(digits, kBelgium, region);
    if ((belgian.size() == 8 && belgian.front() != u'0') || (belgian.size() == 9 && belgian.front() == u'4'))
        return Planned{kBelgium.code + belgian, 7};
    if (belgian.size() == 9 && belgian.front() != u'0')
        return Planned{kBelgium.code + belgian, 4};
    const QString british = nationalPart(digits, kBritain, region);
    if (british.size() == 10 && (british.front() == u'7' || british.front() == u'2'))
        return Planned{kBritain.code + british, 8};
    return std::nullopt;
}

} // namespace

PhoneNumber LibPhoneNumbers::parseSlowly(const QString &asTyped, const QString &region) const
{
    PhoneNumber result;
    result.asTyped = asTyped;
    if (asTyped.isEmpty() || asTyped.size() > kLongestNumber)
        return result;
    LibNumber number;
    const std::string country = region.isEmpty() ? std::string("ZZ") : region.toStdString();
    if (library().Parse(asTyped.toStdString(), country, &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return result;
    std::string e164;
    library().Format(number, PhoneNumberUtil::E164, &e164);
    const QString text = QString::fromStdString(e164);
    const std::optional<PhoneKind> fiction = kindInFiction(text);
    if (!fiction && !library().IsValidNumber(number))
        return result;
    result.e164 = text;
    result.kind = fiction ? *fiction : kindOf(library().GetNumberType(number));
    return result;
}

/// Whether numbers that begin like this one are valid, and of which kind: asked of the library once. Call with the
/// mutex held.
LibPhoneNumbers::Known LibPhoneNumbers::known(const QString &e164, qsizetype groupLength) const
{
    const QString group = e164.first(groupLength) + QLatin1Char(static_cast<char>('A' + e164.size()));
    const auto found = m_groups.constFind(group);
    if (found != m_groups.cend())
        return *found;
    LibNumber number;
    Known result;
    if (readE164(e164, number) && library().IsValidNumber(number))
        result = {true, kindOf(library().GetNumberType(number))};
    m_groups.insert(group, result);
    return result;
}

std::optional<PhoneNumber> LibPhoneNumbers::parseQuickly(const QString &asTyped, const QString &region) const
{
    const QString digits = plainDigits(asTyped);
    if (digits.size() < 8 || digits.size() > 14)
        return std::nullopt;
    const std::optional<Planned> number = planned(digits, region);
    if (!number)
        return std::nullopt;
    PhoneNumber result;
    result.asTyped = asTyped;
    if (const std::optional<PhoneKind> fiction = kindInFiction(number->e164)) {
        result.e164 = number->e164;
        result.kind = *fiction;
        return result;
    }
    const Known answer = known(number->e164, number->groupLength);
    if (answer.isValid) {
        result.e164 = number->e164;
        result.kind = answer.kind;
    }
    return result;
}

PhoneNumber LibPhoneNumbers::parse(const QString &asTyped, const QString &region) const
{
    const QMutexLocker lock(&m_mutex);
    if (const std::optional<PhoneNumber> quick = parseQuickly(asTyped, region))
        return *quick;
    const QString key = region + u':' + asTyped;
    if (const auto found = m_parsed.constFind(key); found != m_parsed.cend())
        return *found;
    const PhoneNumber result = parseSlowly(asTyped, region);
    if (m_parsed.size() >= kRemembered)
        m_parsed.clear();
    m_parsed.insert(key, result);
    return result;
}

QString LibPhoneNumbers::written(const PhoneNumber &number, const QString &region) const
{
    if (number.e164.isEmpty())
        return number.asTyped;
    const QMutexLocker lock(&m_mutex);
    const QString key = region + number.e164;
    if (const auto found = m_written.constFind(key); found != m_written.cend())
        return *found;
    LibNumber parsed;
    if (!readE164(number.e164, parsed))
        return number.asTyped.isEmpty() ? number.e164 : number.asTyped;
    std::string home;
    library().GetRegionCodeForNumber(parsed, &home);
    std::string text;
    if (home.empty() || home == "ZZ")
        library().GetRegionCodeForCountryCode(parsed.country_code(), &home);
    const bool isAtHome = QString::fromStdString(home) == region;
    library().Format(parsed, isAtHome ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL, &text);
    const QString result = QString::fromStdString(text);
    if (m_written.size() >= kRemembered)
        m_written.clear();
    m_written.insert(key, result);
    return result;
}

} // namespace crm
