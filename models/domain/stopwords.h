// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crm {

/// The words people and mail programs use, in the languages of the customers of a French or Belgian firm (French,
/// Dutch, English, German, Spanish, Italian, Portuguese). Every text is folded() before.

bool isNegatedStop(const QString &text); ///< "ne me désinscrivez pas": the words, but the opposite meaning
bool isUnsubscribe(const QString &text); ///< off the list
bool isObjection(const QString &text); ///< no more marketing at all
bool asksForErasure(const QString &text); ///< GDPR art. 17: a request of its own
bool asksForAccess(const QString &text); ///< GDPR art. 15: a request of its own
bool speaksOfAbsence(const QString &subject); ///< the subject of a vacation reply
bool isFailureSubject(const QString &subject); ///< the subject of a delivery report
bool speaksOfFailure(const QString &text); ///< the text of a delivery report
bool isComplaintSubject(const QString &subject); ///< a provider's complaint without a report in it

/// mailer-daemon@, postmaster@ and their like; not folded.
bool isMachineAddress(const QString &address);
bool isNoReplyAddress(const QString &address); ///< not folded
/// unsubscribe+token@: an address made for nothing else; not folded.
bool isUnsubscribeAddress(const QString &address);

} // namespace crm
