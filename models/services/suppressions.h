// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servicecontext.h"

namespace crm {

/// Who said stop does not come back reachable (gdpr-rules C4, C5). Both act inside the caller's transaction.

/// Puts the objections of this history on the suppression list, under every mark the person has.
Result<void> suppress(const ServiceContext &context, const ContactDraft &contact, const QList<ConsentEvent> &history);

/// A record that appears, or gains an address: if a mark of it is on the list, it starts with that objection.
/// @returns the events appended, none where nothing matched
Result<QList<ConsentEvent>> carryOverObjections(const ServiceContext &context, const Contact &contact,
                                                const QList<ConsentEvent> &history);

/// What one person says stop to reaches every other record under the same address or number (gdpr-rules C4, C5):
/// objections as the suppression list tells them, a withdrawal where that record has a consent for the same purpose and
/// channel. Call after suppress().
/// @returns the records reached, whose due dates are renewed; none where nothing was said to stop
Result<QList<ContactId>> reachOthers(const ServiceContext &context, const Contact &person,
                                     const QList<ConsentEvent> &said);

/// Tells of what was recorded for others, after commit.
/// @param from whose words they were; she is not counted among the others
void tellReached(const ServiceContext &context, ContactId from, const QList<ContactId> &reached);

} // namespace crm
