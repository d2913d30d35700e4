// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "permissionsubject.h"

#include <array>

namespace crm {

/// All that the decision looks at of a person, on every channel, without an address and without a name: what is kept of
/// a record when one of these changes, so that "were we allowed on that day?" is answered from what was known then.
struct DecidingFacts {
    ContactKind kind = ContactKind::Person;
    Capacity capacity = Capacity::Consumer;
    QString country; ///< empty: the controller's
    bool isNamed = false;
    bool hasOrganisation = false;
    std::array<bool, 4> isReached{}; ///< in the order of kChannels
    bool isByRoleAddress = false;
    bool hasWorkMobile = false;
    /// Only of somebody who was not of age in every country (18) when she was first recorded: of anybody else it
    /// decides nothing, and is not kept.
    std::optional<QDate> birthday;
    std::optional<QDateTime> trashedAtUtc;
    RelationDays days;
    CustomerFacts facts;
    std::optional<ListRecord> list;
    friend bool operator==(const DecidingFacts &, const DecidingFacts &) = default;
};

DecidingFacts decidingFactsOf(const Contact &contact);
PermissionSubject subjectOf(const DecidingFacts &facts, Channel channel);

/// What was known of a person until it was replaced: the second time line, beside the days the facts speak of.
struct PastFacts {
    QDateTime validUntilUtc; ///< when it was replaced; from then on the next ones are known
    DecidingFacts facts;
    friend bool operator==(const PastFacts &, const PastFacts &) = default;
};

/// What was known at an instant: the first that had not been replaced yet.
/// @param past in the order in which they were replaced
/// @returns none: what is known today
std::optional<DecidingFacts> factsAt(const QList<PastFacts> &past, const QDateTime &atUtc);

} // namespace crm
