// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callattempt.h"
#include "result.h"

#include <QHash>
#include <QList>

namespace crm {

/// The attempts to call people; they go with the person.
class CallRepository {
public:
    virtual ~CallRepository() = default;
    virtual Result<void> add(const CallAttempt &attempt) = 0;
    virtual Result<void> remove(CallAttemptId id) = 0; ///< taken back by the one who noted it; NotFound
    virtual Result<CallAttempt> find(CallAttemptId id) const = 0;
    virtual Result<QList<CallAttempt>> of(ContactId contact) const = 0; ///< newest first
    virtual Result<void> agree(const CallAgreement &agreement) = 0;
    virtual Result<void> removeAgreement(CallAgreementId id) = 0; ///< NotFound
    virtual Result<QList<CallAgreement>> agreements(ContactId contact) const = 0; ///< the latest hour first
    /// The hours outside the permitted ones that the people behind these keys agreed to; keys without are left out.
    virtual Result<QHash<RowKey, QList<QDateTime>>> agreedInstants(const QList<RowKey> &contacts) const = 0;
    /// When the people behind these keys were called, for the limit of the law; keys without attempts are left out.
    virtual Result<QHash<RowKey, QList<QDateTime>>> instants(const QList<RowKey> &contacts) const = 0;
};

} // namespace crm
