// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contactquery.h"
#include "permission.h"

namespace crm {

/// Who is meant, what for, and how.
struct AudienceWish {
    /// Calls are made later than they are planned: outside the permitted hours the question is asked of the next ones.
    enum class CallTime { AtOnce, NextPermitted };

    ContactQuery query; ///< its permission and its order play no part; the trash is never in an audience
    QString purpose;
    Channel channel = Channel::Email;
    std::optional<MessageClass> messageClass = {}; ///< none: the purpose's own
    std::optional<QDateTime> atUtc = {}; ///< none: now
    CallTime callTime = CallTime::AtOnce;
};

/// The people who got the same answer.
struct AudienceGroup {
    QString code; ///< A_CONSENT, E_NEED_CONSENT, ...
    bool isAllowed = false;
    Light light = Light::Blocked;
    QList<RowKey> people; ///< ascending
};

/// Everybody of a list, sorted by the answer: each is in one group and in one only.
struct AudienceAnswer {
    QDateTime atUtc;
    QString purpose;
    Channel channel = Channel::Email;
    QList<AudienceGroup> groups; ///< the allowed ones first, larger ones first
    /// Of a past instant: how many were only recorded on a later day. Their answer stands on the first known of them.
    qint64 knownLater = 0;

    qint64 people() const; ///< on the list
    qint64 included() const;
    qint64 excluded() const { return people() - included(); }
    QList<RowKey> keys(bool isAllowed) const; ///< ascending
    const AudienceGroup *group(const QString &code) const; ///< null: nobody
};

/// What is asked instead, with everything else the same.
struct AudienceInstead {
    std::optional<QDateTime> atUtc; ///< another instant
    QString country; ///< whose pack is taken for the controller's; empty: the controller's own
};

/// People whose answer is another one then.
struct AudienceMove {
    AudienceGroup from; ///< without people
    AudienceGroup to;
};
struct AudienceShift {
    qint64 unchanged = 0; ///< the same answer for the same reason
    QList<AudienceMove> moves; ///< those who can no longer be reached first, more people first
    /// People who are allowed before and blocked then, or the other way round.
    qint64 lost() const;
    qint64 gained() const;
};

/// A lawful way to reach more people, found by asking the same rules with one thing changed.
struct AudienceChance {
    enum class Kind {
        DocumentOptOut, ///< C2: customers whose offer to object is all that is not documented
        DocumentSale, ///< C2: customers of whom the sale, or more than the offer to object, is not documented
        Inform, ///< they have not been told who processes what and why
        DocumentProfession, ///< it is not documented that the messages relate to their profession
        CheckDoNotCall, ///< the do-not-call list has not been looked at lately
        FindAddress, ///< an address for the channel is all that is missing
        OtherChannel, ///< another channel is open to them
        AskThem ///< nothing but their consent opens the channel: ask when they come, call or write
    };
    Kind kind = Kind::AskThem;
    std::optional<Channel> channel; ///< of OtherChannel
    qint64 people = 0;
};

} // namespace crm
