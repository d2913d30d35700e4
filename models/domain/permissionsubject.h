// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel.h"
#include "contact.h"
#include "pack.h"
#include "retention.h"

namespace crm {

/// What the decision looks at of a person on one channel: her record without the words, so that a pass over a million
/// people need not read them. Made from a record by subjectOf(), or row by row by whoever reads everybody.
struct PermissionSubject {
    Channel channel = Channel::Email;
    ContactKind kind = ContactKind::Person;
    Capacity capacity = Capacity::Consumer;
    bool isNamed = false; ///< any part of a person's name
    bool hasOrganisation = false;
    bool isReached = false; ///< an address for the channel
    bool isByRoleAddress = false; ///< of the e-mail in use
    bool hasWorkMobile = false;
    std::optional<QDate> birthday;
    std::optional<QDateTime> trashedAtUtc;
    RelationDays days;
    CustomerFacts facts;
    std::optional<ListRecord> list; ///< none: she is not from a bought list (C10)

    /// Her addresses in their order, once kind, capacity and organisation are set; those of other channels may be left
    /// out.
    void meet(const EmailAddress &email);
    void meet(const PhoneNumber &phone);
    void meet(const PostalAddress &address);
    /// A legal person: only there a generic address is free.
    bool isLegalPerson() const;
    friend bool operator==(const PermissionSubject &, const PermissionSubject &) = default;
};

PermissionSubject subjectOf(const Contact &contact, Channel channel);

/// The row of the matrix the person belongs to on the channel.
Audience audienceOf(const PermissionSubject &subject);

} // namespace crm
