// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "permissionsubject.h"

#include <QDateTime>

namespace crm {

/// True if the pack's window is open at that instant for somebody who lives in that zone (gdpr-rules C, D223-9).
bool isCallTime(const Pack &pack, const QDateTime &atUtc, const QString &timeZone);

/// The first instant from this one on, to the half hour, at which both packs let people be called; the instant itself
/// where there is none within two months.
QDateTime nextCallTime(const Jurisdiction &jurisdiction, const QDateTime &fromUtc);

/// The days and hours at which somebody may be called, in her own zone: those that the windows of both packs share.
/// None where neither protects her.
std::optional<CallWindow> callWindowFor(const Jurisdiction &jurisdiction, const PermissionSubject &subject,
                                        const QDateTime &atUtc);

} // namespace crm
