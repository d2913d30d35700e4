// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callrepository.h"
#include "servicecontext.h"

namespace crm {

/// Noting the attempts to call people: the law counts them (C. conso D223-9, E_FREQ).
class CallService final {
public:
    CallService(ServiceContext context, CallRepository &calls) : m(std::move(context)), m_calls(calls) { }

    /// occurredAtUtc: none = now. Invalid "occurred_in_future"; Refused "E_ERASED" for somebody in the trash.
    Result<CallAttempt> note(ContactId contact, CallOutcome outcome, std::optional<QDateTime> occurredAtUtc);
    /// Noted by mistake. NotFound.
    Result<void> takeBack(CallAttemptId id);
    Result<QList<CallAttempt>> of(ContactId contact) const; ///< newest first
    /// A call outside the permitted hours that the person agrees to (B22). Invalid "agreed_in_past",
    /// "evidence_missing"; Refused "E_ERASED".
    Result<CallAgreement> agree(ContactId contact, const QDateTime &atUtc, const QString &evidence);
    /// The person changed her mind, or it was noted by mistake. NotFound.
    Result<void> takeBackAgreement(ContactId contact, CallAgreementId id);
    Result<QList<CallAgreement>> agreements(ContactId contact) const; ///< the latest hour first

private:
    ServiceContext m;
    CallRepository &m_calls;
};

} // namespace crm
