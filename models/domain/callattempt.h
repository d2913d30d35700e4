// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"

#include <QDateTime>
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

QString codeOf(CallOutcome outcome); ///< reached, no_answer, voicemail, wrong_number
std::optional<CallOutcome> callOutcomeFromCode(const QString &code);

} // namespace crm
