// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"
#include "decidingfacts.h"
#include "result.h"

#include <memory>

namespace crm {

/// Somebody as a pass meets her.
struct PassedPerson {
    RowKey key = 0;
    QString country; ///< empty: the controller's
    PermissionSubject subject;
    /// What she said of the purposes and the channel of the pass, her objections, and one event that shows she was
    /// informed if there is one: all that the decision asks for. In no order, without words, evidence and hashes.
    /// A guardian is told by being there, not by name.
    QList<ConsentEvent> history;
    QList<QDateTime> callAttemptsUtc; ///< of a pass for calls
    QList<PastFacts> past; ///< of a pass into the past: what was known of her, oldest first
    QList<QDateTime> agreedCallsUtc; ///< of a pass for calls: outside the hours, with her agreement
};

/// Who is met, and what is read of them.
struct PassWish {
    QStringList purposes; ///< keys of the purpose asked for and of its other half
    Channel channel = Channel::Email;
    QDateTime knownByUtc; ///< what was said or recorded later is left out
    /// A pass into the past: what was known of people at this instant or later, and is no longer, is read too.
    std::optional<QDateTime> pastSinceUtc;
    bool isEverybody = true; ///< all but the trash
    QList<RowKey> keys; ///< otherwise: these, ascending; those in the trash are left out
};

/// A walk over people in the order of their keys: every table is read once, side by side. Small in memory whatever the
/// number. What is said while it goes on may be met or not.
class PeoplePass {
public:
    virtual ~PeoplePass() = default;
    /// False behind the last one. Cancelled once the connection has been interrupted.
    virtual Result<bool> next(PassedPerson &person) = 0;
};

class PeoplePasses {
public:
    virtual ~PeoplePasses() = default;
    virtual Result<std::unique_ptr<PeoplePass>> begin(const PassWish &wish) const = 0;
};

} // namespace crm
