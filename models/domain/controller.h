// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "senderlaw.h"

namespace crm {

/// How the organisation is entered in the registers of its country.
struct CompanyDetails {
    QString number; ///< without blanks and dots where the law knows its digits
    bool isRegistered = true; ///< false: an association or a sole trader that is in no trade register
    QString registerCity; ///< "Lorient"
    QString legalForm; ///< "SARL au capital de 10 000 €"; may be empty
    friend bool operator==(const CompanyDetails &, const CompanyDetails &) = default;
};

/// The organisation that uses the program: the controller (GDPR art. 4(7)).
struct Controller {
    QString name;
    QString country; ///< ISO 3166-1 alpha-2
    QString address; ///< of its seat
    QString email;
    QString phone;
    QString language; ///< "fr" or "en": of documents where the person's is not known
    CompanyDetails company = {};
    QString noticeUrl = {}; ///< where the privacy notice can be read; may be empty
    friend bool operator==(const Controller &, const Controller &) = default;
};

/// The controller tidied: texts trimmed, the number reduced to its digits.
/// @returns Invalid with field and reason: controller_name (name_missing), controller_email (email_invalid),
/// company_number (number_malformed: not the digits the law asks for; number_wrong: its check digits do not fit),
/// notice_url (url_invalid), any of them (too_long: over 500 characters)
Result<Controller> checked(Controller controller, const SenderLaw &law);

/// The number as it is written: "123 456 782".
QString numberShown(const QString &number, const SenderLaw &law);

} // namespace crm
