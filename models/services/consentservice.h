// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servicecontext.h"

namespace crm {

/// Recording what people said about being contacted; nothing is ever changed or removed here.
class ConsentService final {
public:
    explicit ConsentService(ServiceContext context) : m(std::move(context)) {}

    /// All choices of the draft or none (makeConsentEvents() gives the rules). Evidence goes into the vault in the same transaction.
    Result<QList<ConsentEvent>> record(const ConsentDraft &draft);
    /// One move (B6): a Withdrawn event for that purpose and channel, whatever its state; no reason is asked.
    Result<ConsentEvent> withdraw(ContactId contact, const QString &purpose, Channel channel, CollectionMethod method, const QString &note);
    /// Objection to direct marketing (C3): purpose empty = every purpose, no channel = every channel. occurred: none = now.
    Result<ConsentEvent> object(ContactId contact, const QString &purpose, std::optional<Channel> channel, std::optional<QDateTime> occurredAtUtc, CollectionMethod method, const QString &note);
    /// The "everything" choice (B7): one Withdrawn per purpose and channel that is Given, and a global objection, in one transaction.
    Result<QList<ConsentEvent>> stopEverything(ContactId contact, CollectionMethod method, const QString &note);

    /// The age below which a parent must say yes for this person today, if she is known to be younger (B15).
    Result<std::optional<int>> parentNeededUnder(ContactId contact) const;
    Result<QList<ConsentEvent>> history(ContactId contact) const;
    /// Every purpose × offered channel of active consent-based purposes, and those with any event.
    Result<QList<ConsentStanding>> standings(ContactId contact, const QDateTime &atUtc) const;
    Result<ConsentEvent> event(ConsentEventId id) const;
    Result<QByteArray> evidenceContent(EvidenceId id) const;
    Result<QList<ConsentEvent>> latest(int atMost, std::optional<qint64> beforeSequence) const;
    Result<QList<ConsentTally>> tallies() const; ///< as of today
    Result<QList<ConsentEvent>> expiring(QDate from, QDate until, int atMost) const;
    Result<qint64> verify() const;
    /// Deletes the recordings whose time is over (D12); what was said, the note and the hash stay. @returns how many
    Result<qint64> forgetRecordings();

private:
    /// Signs and appends the events of one contact in one transaction, then tells.
    Result<QList<ConsentEvent>> appendAll(const Contact &contact, QList<ConsentEvent> events, const QList<EvidenceFile> &files);
    ServiceContext m;
};

} // namespace crm
