// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servicecontext.h"

namespace crm {

/// The events of a draft after every rule: what may be said at all (makeConsentEvents()), and no consent longer than
/// the law of either country lets it last (B10). Refused "E_ERASED" for somebody in the trash, "E_MINOR" for a child's
/// yes without what a parent must have said (B15).
Result<QList<ConsentEvent>> consentEvents(const ServiceContext &context, const Contact &contact,
                                          const ConsentDraft &draft);

/// The age below which the law of the controller's or of the person's country asks for a parent (art. 8), if this
/// person is known to be younger on that day; none: no parent is needed.
Result<std::optional<int>> parentNeededUnder(const ServiceContext &context, const Contact &contact, QDate day);

/// Signs events of one person and appends them inside the caller's transaction, with everything that hangs on them:
/// evidence, journal, suppression list, other records under the same address, due dates. The caller commits and tells.
/// @param events without ids, in the order in which they are to stand
/// @param files kept in the vault; every event points to all of them
/// @param reached gets the other records a stop reached, for tellReached() after commit
Result<QList<ConsentEvent>> logConsents(const ServiceContext &context, const Contact &contact,
                                        QList<ConsentEvent> events, const QList<EvidenceFile> &files,
                                        QList<ContactId> &reached);

/// The events of one move that stops something (B6, B7): no reason is asked, they are never refused.
ConsentEvent withdrawalOf(ContactId contact, const QString &purpose, Channel channel, CollectionMethod method,
                          const QString &note, const QDateTime &nowUtc);
/// purpose empty: every purpose; no channel: every channel (C3).
ConsentEvent objectionOf(ContactId contact, const QString &purpose, std::optional<Channel> channel,
                         CollectionMethod method, const QString &note, const QDateTime &nowUtc);

} // namespace crm
