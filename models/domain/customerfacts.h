// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace crm {

/// Whose address it is: decides which row of the marketing rules applies (gdpr-rules C).
enum class EmailKind { Personal, Professional, Role };

/// What somebody has documented about the relation with a person: without it, the strictest rule applies.
/// A day or a flag that is not set means: not documented.
struct CustomerFacts {
    std::optional<EmailKind>
        emailKind; ///< of the address in use, where a person corrected what the address itself says
    std::optional<QDate> soldOn; ///< the sale at which the address was obtained (C2)
    bool isAddressFromPerson = false; ///< C2
    bool isSimilarOffer = false; ///< our messages offer own, similar products (C2)
    bool isOptOutOffered = false; ///< at collection (C2)
    bool isOptOutInMessages = false; ///< in every message (C2)
    std::optional<QDate> contractUntil; ///< last day of a running contract our offers relate to
    bool isFittingProfession = false; ///< our messages relate to the person's profession
    std::optional<QDate> informedOn; ///< told who processes what and why (GDPR art. 13, 14)
    std::optional<QDate> doNotCallCheckedOn; ///< the country's do-not-call list was last looked at
    bool isOnDoNotCallList = false;
    std::optional<QDate> restrictedOn; ///< processing restricted from this day on (GDPR art. 18)
    /// Seen to be of age on that day: what a birth date is asked for, without it (G2).
    std::optional<QDate> ofAgeCheckedOn;
    friend bool operator==(const CustomerFacts &, const CustomerFacts &) = default;
};

/// The days and flags with the stable codes they are stored, exported and typed as, in form order.
struct FactDay {
    const char *code;
    std::optional<QDate> CustomerFacts::*member;
};
struct FactFlag {
    const char *code;
    bool CustomerFacts::*member;
};
inline constexpr FactDay kFactDays[] = {{"sold_on", &CustomerFacts::soldOn},
                                        {"contract_until", &CustomerFacts::contractUntil},
                                        {"informed_on", &CustomerFacts::informedOn},
                                        {"do_not_call_checked_on", &CustomerFacts::doNotCallCheckedOn},
                                        {"restricted_on", &CustomerFacts::restrictedOn},
                                        {"of_age_checked_on", &CustomerFacts::ofAgeCheckedOn}};
inline constexpr FactFlag kFactFlags[] = {{"address_from_person", &CustomerFacts::isAddressFromPerson},
                                          {"similar_offer", &CustomerFacts::isSimilarOffer},
                                          {"opt_out_offered", &CustomerFacts::isOptOutOffered},
                                          {"opt_out_in_messages", &CustomerFacts::isOptOutInMessages},
                                          {"fits_profession", &CustomerFacts::isFittingProfession},
                                          {"on_do_not_call_list", &CustomerFacts::isOnDoNotCallList}};

/// True if the part before the @ names a task, not a person: info@, contact@, commande@.
bool isRoleAddress(const QString &email);

QString codeOf(EmailKind kind); ///< personal, professional, role
std::optional<EmailKind> emailKindFromCode(const QString &code);

} // namespace crm
