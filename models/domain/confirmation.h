// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel.h"
#include "id.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace crm {

using ConfirmationId = Id<struct ConfirmationTag>;

/// What became of a request: waiting until it is answered, taken back, or forgotten after 30 days.
enum class ConfirmationState { Waiting, Confirmed, Refused, Cancelled };

/// A person has been asked to confirm a consent with a code (double opt-in without a server, gdpr-rules B9). Bound to
/// the person, the purpose, the channel and the wording she was sent; the code itself is nowhere kept.
struct Confirmation {
    ConfirmationId id;
    ContactId contact;
    QString purpose;
    Channel channel = Channel::Email; ///< what is consented to
    Channel sentBy = Channel::Email; ///< how she was asked: Email or Post
    WordingId wording;
    QString language; ///< of the wording she was sent
    QString address; ///< the e-mail address it went to, comparable; empty for a letter
    QByteArray tokenHash; ///< see hashOfToken()
    ConsentEventId request; ///< the Requested line of the history
    QDateTime requestedAtUtc;
    QDateTime expiresAtUtc;
    ConfirmationState state = ConfirmationState::Waiting;
    std::optional<QDateTime> answeredAtUtc;
    friend bool operator==(const Confirmation &, const Confirmation &) = default;
};

inline constexpr int kConfirmationDays = 7; ///< B9: how long a code is good
inline constexpr int kForgetRequestDays = 30; ///< B9, D22: an unanswered request is deleted

/// "EN-7K3Q-…": 140 bits from the system's random source, in letters and figures that are not mistaken for one another.
QString freshToken();
/// The first code in a text, in any case, with or without its dashes; empty if there is none.
QString tokenIn(const QString &text);
/// SHA-256 of the code as typed, case, dashes, blanks and the usual mistakes (O for 0, I and L for 1) put right.
QByteArray hashOfToken(const QString &typed);

/// Why the code no longer does anything: token_used, token_expired; empty: it does.
QString whyUnusable(const Confirmation &confirmation, const QDateTime &nowUtc);

/// True if the answer to a request means no: a word of refusal first, or a request to stop.
bool isRefusal(const QString &ownWords);

QString codeOf(ConfirmationState state); ///< waiting, confirmed, refused, cancelled
std::optional<ConfirmationState> confirmationStateFromCode(const QString &code);

} // namespace crm
