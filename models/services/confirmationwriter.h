// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"
#include "contact.h"
#include "journal.h"
#include "purpose.h"

namespace crm {

/// A request for confirmation as the person will read it.
struct ConfirmationLetter {
    Contact contact;
    Controller controller;
    Purpose purpose;
    Wording wording;
    Channel channel = Channel::Email; ///< what is consented to
    QString language; ///< "fr" or "en"
    QString token;
    QDate goodUntil; ///< last day of the code
    std::optional<QDate> endsOn; ///< of the consent that is to go on; none: a first one
    QDateTime writtenAtUtc;
};

/// What somebody has said aloud, as she will read it.
struct SpokenAnswers {
    Contact contact;
    Controller controller;
    QList<Purpose> purposes;
    QList<ConsentEvent> events; ///< of one moment
    QString language; ///< "fr" or "en"
};

/// Writes requests for confirmation: nothing but the question, no advertising, no tracker (gdpr-rules B9).
class ConfirmationWriter {
public:
    virtual ~ConfirmationWriter() = default;
    /// A mail (RFC 5322) that the user's own mail program opens as a draft.
    virtual Result<QByteArray> mail(const ConfirmationLetter &letter) const = 0;
    /// A letter (PDF) with a slip to send or bring back.
    virtual Result<QByteArray> page(const ConfirmationLetter &letter) const = 0;
    /// What was said aloud, back to the one who said it (B8): asks nothing, tells how to take it back.
    virtual Result<QByteArray> mail(const SpokenAnswers &said) const = 0;
    virtual Result<QByteArray> page(const SpokenAnswers &said) const = 0;
};

} // namespace crm
