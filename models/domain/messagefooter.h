// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contact.h"
#include "controller.h"
#include "permission.h"

namespace crm {

/// What a message has to say besides what it is about (gdpr-rules C): FT1 ... FT4.
enum class Footer {
    Sender = 0x1, ///< who sends it, and how to reach them
    OptOut = 0x2, ///< how to say stop
    Reason = 0x4, ///< why she receives it: purpose, basis, where the address comes from
    Rights = 0x8 ///< notice, rights, authority
};
Q_DECLARE_FLAGS(Footers, Footer)
Footers footersFrom(const QStringList &codes); ///< FT1, FT2, FT3, FT4

/// A detail of the organisation that has not been filled in.
enum class SenderDetail { Seat, Reach, PrivacyEmail, CompanyNumber, RegisterCity };

/// What stands under a message to one person. The words are those of Phrases::footer().
struct MessageFooter {
    Footers needed;
    Channel channel = Channel::Email;
    QString language; ///< hers where we speak it, else that of our documents
    BilingualText purpose;
    QString code; ///< why she may be written to: A_CONSENT, ...
    std::optional<QDate> since; ///< the local date of her consent
    DataSource source; ///< of her address
    Controller controller;
    SenderLaw law; ///< of the controller
    Authority authority; ///< of the person
};

/// What the organisation has to fill in before the text can say all that is needed, in the order of the form; none:
/// it can. A text message need not print the seat, and is answered with STOP.
QList<SenderDetail> missingDetails(const MessageFooter &footer);

/// The value of the header List-Unsubscribe (C6, RFC 2369): "<mailto:…?subject=STOP>". Empty where no opt-out is needed.
QString optOutLink(const MessageFooter &footer);

/// The field of the form: controller_address, controller_phone, controller_email, company_number, register_city
QString codeOf(SenderDetail detail);
std::optional<SenderDetail> senderDetailFromCode(const QString &code);

} // namespace crm

Q_DECLARE_OPERATORS_FOR_FLAGS(crm::Footers)
