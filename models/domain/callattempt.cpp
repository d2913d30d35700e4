// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callattempt.h"

#include "codes.h"

#include <algorithm>

namespace crm {

namespace {
constexpr Coded<CallOutcome> kOutcomes[] = {{CallOutcome::Reached, "reached"},
                                            {CallOutcome::NoAnswer, "no_answer"},
                                            {CallOutcome::Voicemail, "voicemail"},
                                            {CallOutcome::WrongNumber, "wrong_number"}};
} // namespace

QString codeOf(CallOutcome outcome)
{
    return codeIn(kOutcomes, outcome);
}

std::optional<CallOutcome> callOutcomeFromCode(const QString &code)
{
    return valueIn(kOutcomes, code);
}

bool isAgreedHour(const QList<QDateTime> &agreedUtc, const QDateTime &atUtc)
{
    return std::any_of(agreedUtc.begin(), agreedUtc.end(), [&atUtc](const QDateTime &from) {
        return atUtc >= from && atUtc < from.addSecs(kAgreedCallMinutes * 60);
    });
}

} // namespace crm
