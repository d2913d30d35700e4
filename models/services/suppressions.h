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

} // namespace crm
