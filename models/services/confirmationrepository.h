// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "confirmation.h"
#include "result.h"

#include <QList>

namespace crm {

/// The requests for confirmation. They go with the person; the history keeps what was asked and answered.
class ConfirmationRepository {
public:
    virtual ~ConfirmationRepository() = default;
    virtual Result<void> add(const Confirmation &confirmation) = 0;
    /// Ends a waiting one. Conflict/"token_used" if it no longer waits: a code counts once.
    virtual Result<void> end(ConfirmationId id, ConfirmationState state, const QDateTime &atUtc) = 0;
    virtual Result<Confirmation> find(ConfirmationId id) const = 0; ///< NotFound
    virtual Result<Confirmation> withHash(const QByteArray &tokenHash) const = 0; ///< NotFound/"token_unknown"
    /// Waiting ones, expired or not, oldest first; of people in the trash none.
    virtual Result<QList<Confirmation>> waiting() const = 0;
    virtual Result<QList<Confirmation>> of(ContactId contact) const = 0; ///< oldest first, whatever became of them
    /// Deletes waiting ones asked for before that instant. @returns how many
    virtual Result<qint64> forgetBefore(const QDateTime &atUtc) = 0;
};

} // namespace crm
