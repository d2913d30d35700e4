// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"
#include "journal.h"

#include <QHash>
#include <QJsonObject>

namespace crm {

/// What a receipt says beyond its event.
struct ReceiptContext {
    Purpose purpose; ///< of the event; without key for an objection to every purpose
    Controller controller;
    Period retention; ///< how long the data is kept under the purpose's policy
    QHash<EvidenceId, QString> evidencePaths; ///< inside a package; a receipt alone carries hashes only
    bool withStaffNote = false;
};

/// The receipt of gdpr-rules I1 for one event; valid against consent.schema.json.
QJsonObject consentJson(const ConsentEvent &event, const ReceiptContext &context);

} // namespace crm
