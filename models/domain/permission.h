// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"
#include "contact.h"
#include "pack.h"

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
    int neededWording
        = 0; ///< of E_INVALID: the version from which on a consent covers the purpose (B13); 0: not the reason
    std::optional<ListGap> listGap; ///< of E_INVALID, E_NEED_CONSENT: what is missing of the list she comes from (C10)
    std::optional<QDate>
        noticeDue; ///< of a notice that is missing: the last day for it; none: the first message gives it
    std::optional<int> minorUnder; ///< the age below which the pack asks for the parents
    Period silentFor; ///< of E_STALE: the retention period that has passed
    CallLimit callLimit; ///< of E_FREQ
    BilingualText doNotCallList; ///< of E_DNC_...: which list
    QString packId; ///< the pack that decided, empty where none was asked
    QString packVersion;
    bool isPackSigned = false; ///< a lawyer answers for this version
    /// Asked of an instant before this one: nothing was recorded of the person yet, and the answer stands on the first
    /// that was. None: the answer stands on what was recorded by then.
    std::optional<QDateTime> knownOnlySinceUtc;
};

/// True if the contact can be reached by this channel at all (valid e-mail; valid phone; mobile for SMS; complete
/// address).
bool hasAddressFor(const ContactDraft &contact, Channel channel);
/// The same of one address; false on a channel that is none of its kind.
bool isReachedBy(const EmailAddress &email, Channel channel);
bool isReachedBy(const PhoneNumber &phone, Channel channel);
bool isReachedBy(const PostalAddress &address, Channel channel);

QString codeOf(Light light); ///< allowed, blocked, waiting, unproven, no_channel

} // namespace crm
