// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "purpose.h"

namespace crm {

/// Whom a detail is asked of: nobody, whoever is entered in a trade register, everybody.
enum class DetailNeed { Never, Registered, Always };
enum class NumberCheck { None, Luhn, Mod97 };

/// What the law of a country asks an organisation to say of itself on what it sends (gdpr-rules C8).
struct SenderLaw {
    BilingualText numberName; ///< "SIREN"
    QString numberPattern; ///< one # for each digit, as they are grouped: "### ### ###"; empty: any text
    NumberCheck numberCheck = NumberCheck::None;
    DetailNeed numberNeed = DetailNeed::Never;
    BilingualText registerName; ///< "RCS", said before the city
    DetailNeed cityNeed = DetailNeed::Never;
    friend bool operator==(const SenderLaw &, const SenderLaw &) = default;
};

/// Where people of a country can complain (GDPR art. 77).
struct Authority {
    BilingualText name;
    QString address; ///< empty where it is that of another country each time
    QString page;
    friend bool operator==(const Authority &, const Authority &) = default;
};

std::optional<DetailNeed> detailNeedFromCode(const QString &code); ///< never, registered, always
std::optional<NumberCheck> numberCheckFromCode(const QString &code); ///< none, luhn, mod97
QString codeOf(DetailNeed need);
QString codeOf(NumberCheck check);

} // namespace crm
