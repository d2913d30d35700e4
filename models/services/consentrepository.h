// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"

#include <QHash>

namespace crm {

/// A cell of the coverage table: how many people are in a state for a purpose and channel, from kept counters.
struct ConsentTally {
    QString purpose;
    Channel channel = Channel::Email;
    ConsentState state = ConsentState::None; ///< as of the day asked for: a Given that has ended is Expired
    qint64 people = 0;
};

/// A consent that is asked for or stands.
struct OpenConsent {
    RowKey person = 0;
    Channel channel = Channel::Email;
};

/// The append-only history. The implementation gives sequence and hashes to what it appends.
class ConsentRepository {
public:
    virtual ~ConsentRepository() = default;

    /// Appends in order; evidence must have been stored before. Returns the events with sequence and hashes.
    virtual Result<QList<ConsentEvent>> append(const QList<ConsentEvent> &events) = 0;
    virtual Result<QList<ConsentEvent>> history(ContactId contact) const = 0; ///< oldest first, with wording text and evidence
    virtual Result<QHash<RowKey, QList<ConsentEvent>>> histories(const QList<RowKey> &contacts) const = 0; ///< without wording text and evidence
    virtual Result<ConsentEvent> event(ConsentEventId id) const = 0;
    virtual Result<QList<ConsentEvent>> latest(int atMost, std::optional<qint64> beforeSequence) const = 0; ///< newest first, for the Consents page
    /// One cell for each purpose, channel and state that anybody is in; the trash is left out. The people of all cells of
    /// a purpose and channel are all who ever said something there.
    virtual Result<QList<ConsentTally>> tallies(QDate today) const = 0;
    /// People whose Given ends between the two days, soonest first.
    virtual Result<QList<ConsentEvent>> expiring(QDate from, QDate until, int atMost) const = 0;
    /// How many consents those are: one person may have several.
    virtual Result<qint64> countExpiring(QDate from, QDate until) const = 0;

    /// Under this purpose, of the trash too, by person; what has ended by this day is not open.
    virtual Result<QList<OpenConsent>> open(const QString &purpose, QDate today, int atMost) const = 0;

    virtual Result<Evidence> addEvidence(const EvidenceFile &file, EvidenceId id) = 0;
    /// Under the id and with the facts it had in another vault.
    virtual Result<void> keepEvidence(const Evidence &evidence, const QByteArray &content) = 0;
    /// Empty for what is gone.
    virtual Result<QByteArray> evidenceContent(EvidenceId id) const = 0;
    /// Deletes the content of what may not be kept on this day any more; its name and hash stay in the history.
    /// @returns how many files
    virtual Result<qint64> forgetEvidence(QDate today) = 0;

    /// Walks the chain. @returns the number of events; Error{Storage, "chain_broken", field = sequence} at the first bad one.
    virtual Result<qint64> verify() const = 0;
};

} // namespace crm
