// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stopmessage.h"
#include "suppression.h"

namespace crm {

/// Somebody in the file who has this address.
struct StopPerson {
    ContactId id;
    QString name; ///< listName()
    bool hasStopped = false; ///< an objection covers this already: recording it again changes nothing
    std::optional<QDate> consentedLater; ///< said yes after this message: it takes that consent back no more
};

/// One request of a list or a mailbox, with the people it may concern; nothing is done before somebody has looked.
struct StopLine {
    qint64 number = 0; ///< line or message, from 1
    QString address; ///< e-mail or number as written; empty where there is none
    std::optional<SuppressionMark> mark; ///< the address in its comparable form; none: it is no address
    StopKind kind = StopKind::Unclear;
    QString reason; ///< see StopReading; in a pasted list also: listed, no_address
    QString words; ///< the beginning of what she wrote herself
    QDateTime saidAtUtc; ///< invalid: not known, counts as now
    QByteArray original; ///< the mail, kept as evidence; empty for a line of a list
    QList<StopPerson> people;
};

/// True for the kinds that stop something.
bool stops(StopKind kind);

/// The channels an address of this kind is reached by.
QList<Channel> channelsOf(SuppressionKind kind);

/// When the request was made, as far as it can be believed: never in the future, never unknown.
QDateTime saidAt(const StopLine &line, const QDateTime &nowUtc);

/// What a request means for one person (gdpr-rules B6, B7, C3), without ids: unsubscribing stops one purpose, or with
/// an empty purpose every purpose, on the channels of the address; an objection stops everything; a complaint counts as
/// unsubscribing from everything. What was Given before is withdrawn line by line.
QList<ConsentEvent> stopEvents(const StopLine &line, ContactId person, const QList<ConsentEvent> &history,
                               const QString &purpose, CollectionMethod method, const QDateTime &nowUtc);

/// The entry of somebody who is not in the file (C4); purpose as above.
std::optional<SuppressionEntry> stopEntry(const StopLine &line, const QString &purpose, CollectionMethod method,
                                          const QDateTime &nowUtc);

} // namespace crm
