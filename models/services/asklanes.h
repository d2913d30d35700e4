// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rulebook.h"

namespace crm {

/// Whether somebody may be asked for a consent of our own accord, and how (gdpr-rules B11): an electronic message that
/// asks for consent is direct marketing itself, so it needs a way that is lawful already.
struct AskWays {
    QList<Permission> ways; ///< by e-mail first, then by post; empty: only when the person comes herself
    QString whyNone; ///< the reason code that closes the way by e-mail, or of her own no; empty while there is one
};

/// @param purpose, channel what she is to be asked for
/// Refused, withdrawn, invalidated and revoked consents, and objections, are asked about again only at the person's own
/// initiative (state machine of B); an expired one also where another basis permits to contact her.
AskWays askWays(const RuleBook &book, const Contact &contact, const QList<ConsentEvent> &history,
                const QString &purpose, Channel channel, const QDateTime &atUtc);

} // namespace crm
