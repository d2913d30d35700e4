// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace crm {

using CallAttemptId = Id<struct CallAttemptTag>;

/// How a call of ours ended. Every one of them counts as an attempt, answered or not (D223-9).
enum class CallOutcome { Reached, NoAnswer, Voicemail, WrongNumber };
inline constexpr CallOutcome kCallOutcomes[]
    = {CallOutcome::Reached, CallOutcome::NoAnswer, CallOutcome::Voicemail, CallOutcome::WrongNumber};

/// One attempt to call a person.
struct CallAttempt {
    CallAttemptId id;
    ContactId contact;
    QDateTime atUtc;
    CallOutcome outcome = CallOutcome::NoAnswer;
    UserId by;
    QString byName;
    friend bool operator==(const CallAttempt &, const CallAttempt &) = default;
};

using CallAgreementId = Id<struct CallAgreementTag>;

/// A call outside the permitted hours to which the person has agreed, for one exact day and hour: a consent of its own
/// that lifts nothing but the hours (gdpr-rules B22).
struct CallAgreement {
    CallAgreementId id;
    ContactId contact;
    QDateTime atUtc; ///< the agreed hour begins
    QDateTime agreedAtUtc; ///< when it was written down
    QString evidence; ///< how she agreed and what was said
    UserId by;
    QString byName;
    friend bool operator==(const CallAgreement &, const CallAgreement &) = default;
};

inline constexpr int kAgreedCallMinutes = 60; ///< who agrees to 19:30 expects the call within the hour, not the evening

/// True if the instant lies in one of the hours that were agreed.
bool isAgreedHour(const QList<QDateTime> &agreedUtc, const QDateTime &atUtc);

QString codeOf(CallOutcome outcome); ///< reached, no_answer, voicemail, wrong_number
std::optional<CallOutcome> callOutcomeFromCode(const QString &code);

} // namespace crm
