// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"
#include "contact.h"

namespace crm {

/// What an entry of the suppression list was made of. An e-mail or an address with a surname stands for the person, a
/// phone number only for itself: a household shares it.
enum class SuppressionKind { Email, Phone, Post };

/// Something a person can be recognised by, written so that two spellings of it are equal (gdpr-rules C4b). Never
/// stored: the list keeps its keyed hash.
struct SuppressionMark {
    SuppressionKind kind = SuppressionKind::Email;
    QString text; ///< normalisedEmail(); E.164; "SURNAME|NUMBER|POSTCODE"
    friend bool operator==(const SuppressionMark &, const SuppressionMark &) = default;
    friend size_t qHash(const SuppressionMark &mark, size_t seed = 0)
    {
        return qHashMulti(seed, int(mark.kind), mark.text);
    }
};

/// That somebody with this mark has said stop (gdpr-rules C4): no name, no address, nothing to contact her with.
struct SuppressionEntry {
    SuppressionMark mark;
    QString purpose; ///< empty: every purpose
    std::optional<Channel> channel; ///< none: every channel
    QDateTime objectedAtUtc;
    CollectionMethod source = CollectionMethod::Other; ///< how she said it
};

/// The marks of a person: every e-mail address, every valid number, every address with a surname, a house number and a
/// postcode.
QList<SuppressionMark> suppressionMarks(const ContactDraft &contact);

/// What the list has to remember of this person's objections; empty if she has none.
QList<SuppressionEntry> suppressionEntries(const ContactDraft &contact, const QList<ConsentEvent> &history);

/// The objections, without ids and hashes, that a record with these marks starts with (gdpr-rules C5): dated as they
/// were made, each once, none that the history already holds. A later express consent lifts them like any other.
QList<ConsentEvent> suppressedObjections(ContactId contact, const QList<SuppressionEntry> &entries,
                                         const QList<ConsentEvent> &history, const QDateTime &nowUtc);

/// What a withdrawal of one person means for another record under the same address or number: the consents that stand
/// there for the same purpose and channel end as well. An e-mail reaches whoever has that e-mail, calls and messages
/// whoever has that number, letters whoever bears that surname at that address (gdpr-rules C4, C5; B7: no other channel).
/// @param said what the one person said; only Withdrawn counts
/// @returns events without ids, dated when the person spoke
QList<ConsentEvent> sharedWithdrawals(const Contact &other, const QList<ConsentEvent> &othersHistory,
                                      const ContactDraft &person, const QList<ConsentEvent> &said,
                                      const QDateTime &nowUtc);

std::optional<SuppressionKind> suppressionKindFromCode(const QString &code);
QString codeOf(SuppressionKind kind); ///< email, phone, post

} // namespace crm
