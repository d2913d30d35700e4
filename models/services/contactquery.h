// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contact.h"
#include "channel.h"
#include "permission.h"

namespace crm {

enum class ContactSort { Name, Organisation, City, LastContact, Created, Updated };

/// People who got this answer to "may I contact her?". Judged by the rules, person by person, when the list is asked for.
struct PermissionFilter {
    QString purpose;
    Channel channel = Channel::Email;
    bool isAllowed = true;
    QString code; ///< only those with this reason; empty: any
    std::optional<Light> light; ///< tells apart what shares a code: a request that is waiting for its answer
    bool isInCallHours = false; ///< calls: as of the next permitted hours, not of this minute
    friend bool operator==(const PermissionFilter &, const PermissionFilter &) = default;
};

/// Which people a list shows, and in what order. Filters add up (and).
struct ContactQuery {
    QString text; ///< words by their beginnings, parts of names and e-mails from 3 letters on, phone numbers in any writing
    QList<Relation> relations; ///< none: all
    bool trashed = false; ///< true: only the trash
    std::optional<QDate> silentSince; ///< last contact before this day, or never
    std::optional<ImportBatchId> importBatch; ///< touched by this import
    QString retentionPolicy; ///< with dueFrom/dueUntil: people with something due under it; empty: any policy
    std::optional<QDate> dueFrom; ///< last day of keeping, inclusive
    std::optional<QDate> dueUntil;
    QString consentPurpose; ///< with consentChannel and consentState: people in that state
    std::optional<Channel> consentChannel;
    std::optional<ConsentState> consentState;
    /// On this day a Given that has ended is Expired, and a Requested that was forgotten nothing; without it both are
    /// whatever was last said.
    std::optional<QDate> consentDay;
    /// Nothing a repository knows: services that take a query look after it.
    std::optional<PermissionFilter> permission;
    ContactSort sort = ContactSort::Name;
    bool descending = false;
    friend bool operator==(const ContactQuery &, const ContactQuery &) = default;
};

/// One line of a list.
struct ContactRow {
    RowKey key = 0;
    ContactId id;
    ContactKind kind = ContactKind::Person;
    QString name; ///< listName()
    QString organisation;
    QString jobTitle;
    QString email;
    QString phone; ///< as typed
    QString phoneE164;
    QString city;
    Relation relation = Relation::Prospect;
    std::optional<QDate> lastContactOn;
    QDateTime createdAtUtc;
    QDateTime updatedAtUtc;
};

} // namespace crm
