// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audienceservice.h"
#include "callrepository.h"
#include "permission.h"
#include "servicecontext.h"

namespace crm {

/// A row of a list with its light.
struct LitRow {
    ContactRow row;
    Permission permission;
};

/// A purpose's row of lights on the card: one cell per channel, in the order of kChannels.
struct PermissionRow {
    Purpose purpose;
    QList<Permission> channels; ///< NoChannel light where the purpose does not use it or the person has no such address
};

/// Answers "may I contact this person, how, and why?", one rule engine for every screen. Reads only; lives on the read
/// thread.
class PermissionService final {
public:
    /// @param calls none: nobody is called from here, so nobody has been
    PermissionService(ContactRepository &contacts, ConsentRepository &consents, RegistryRepository &registry,
                      const PeoplePasses &passes, const PackSet &packs, Clock clock,
                      const CallRepository *calls = nullptr);

    /// messageClass: none = the purpose's own. at: none = now; of an instant in the past the answer is the one that was
    /// given then, from what was recorded of the person and the purpose by then; Permission::knownOnlySinceUtc tells
    /// where that can only be said in part.
    Result<Permission> mayContact(ContactId contact, const QString &purpose, Channel channel,
                                  std::optional<MessageClass> messageClass, std::optional<QDateTime> atUtc) const;
    /// The card's table: active purposes that send messages; the two halves of a (2) purpose are one row.
    /// @param atUtc as for mayContact(), for every cell
    Result<QList<PermissionRow>> lights(ContactId contact, const std::optional<QDateTime> &atUtc) const;
    /// Lists: rows of these keys with the light for one purpose and channel.
    Result<QList<LitRow>> rows(const QList<RowKey> &keys, const QString &purpose, Channel channel) const;
    Result<QList<LitRow>> firstRows(const ContactQuery &query, int atMost, const QString &purpose,
                                    Channel channel) const;
    /// A permission in the query is judged anew, except right after the first rows, which have just judged it.
    Result<QList<RowKey>> order(const ContactQuery &query) const;
    Result<qint64> count(const ContactQuery &query) const;
    Result<QList<ContactRow>> suggest(const QString &text, int atMost) const; ///< search as you type
    /// Over a whole list; see AudienceService.
    Result<AudienceAnswer> audience(const AudienceWish &wish, const Progress &progress) const;
    Result<QList<AudienceChance>> audienceChances(const AudienceWish &wish, const QList<RowKey> &excluded,
                                                  const Progress &progress) const;
    Result<AudienceShift> audienceShift(const AudienceWish &wish, const AudienceInstead &instead,
                                        const Progress &progress) const;
    Result<QList<Pack>> packs() const; ///< by which it is judged
    Result<QHash<Relation, qint64>> countsByRelation() const;
    Result<Contact> contact(ContactId id) const;
    Result<QList<ConsentEvent>> history(ContactId id) const;
    Result<QList<Purpose>> purposes() const;

private:
    struct Known;
    /// Everything that was known of one person, and is asked for once however many questions follow.
    Result<Known> knownOf(ContactId contact, const std::optional<QDateTime> &atUtc) const;
    /// When we tried to call these people; only asked for the phone.
    Result<QHash<RowKey, QList<QDateTime>>> callsOf(const QList<RowKey> &keys, Channel channel) const;
    Result<QList<QDateTime>> callsOf(ContactId contact) const;
    /// The calls outside the hours they agreed to; only asked for the phone.
    Result<QHash<RowKey, QList<QDateTime>>> agreedCallsOf(const QList<RowKey> &keys, Channel channel) const;
    Result<QList<QDateTime>> agreedCallsOf(ContactId contact) const;
    Result<QList<LitRow>> lit(const QList<ContactRow> &rows, const QString &purpose, Channel channel) const;
    ContactRepository &m_contacts;
    ConsentRepository &m_consents;
    RegistryRepository &m_registry;
    PackSet m_packs;
    Clock m_clock;
    const CallRepository *m_calls;
    AudienceService m_audiences;
    /// The order that the first rows of a permission were taken from: the model asks for it next.
    struct Judged {
        ContactQuery query;
        QList<RowKey> keys;
        QDateTime atUtc;
    };
    mutable std::optional<Judged> m_judged;
};

} // namespace crm
