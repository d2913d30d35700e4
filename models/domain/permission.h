// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"
#include "contact.h"

namespace crm {

/// What the light shows: the four states of the look, or no such channel.
enum class Light { Allowed, Blocked, Waiting, Unproven, NoChannel };

/// The answer to "may I contact this person, how, and why?" (gdpr-rules C). Reason codes are those of its table.
struct Permission {
    bool isAllowed = false;
    Light light = Light::Blocked;
    QString code; ///< A_CONSENT, E_NEED_CONSENT, ...
    QString purpose;
    Channel channel = Channel::Email;
    std::optional<LegalBasis> basis;
    std::optional<QDate> since; ///< local date of the deciding event
    std::optional<QDate> until; ///< last valid day
    QStringList footers; ///< FT1 ... FT4 required on a message
    std::optional<ConsentEventId> decidedBy;
    std::optional<CollectionMethod> method;
    int wordingVersion = 0;
};

/// Everything the decision looks at; gathered by a service, judged by a pure function.
struct PermissionFacts {
    Contact contact;
    QList<ConsentEvent> history;
    bool isSuppressed = false;
};

/// True if the contact can be reached by this channel at all (valid e-mail; valid phone; mobile for SMS; complete address).
bool hasAddressFor(const ContactDraft &contact, Channel channel);

/// The decision so far: address, service messages, objection, consent state and expiry, else E_NEED_CONSENT for a commercial
/// purpose whose basis is consent, A_LI_INFO for non-commercial ones, and for any other commercial case E_NEED_CONSENT:
/// whatever the country packs do not yet say is answered with the strictest rule (gdpr-rules C, EU column).
Permission mayContact(const PermissionFacts &facts, const Purpose &purpose, Channel channel, MessageClass messageClass, const QDateTime &atUtc);

QString codeOf(Light light); ///< allowed, blocked, waiting, unproven, no_channel

} // namespace crm
