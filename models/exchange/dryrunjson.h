// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importreader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace crm {

/// What `import --dry-run --json` says of one person: fn, given, family, org, emails, phones (E.164; as typed
/// where there is none or an extension follows), birthday if it is kept, and email_marketing, the file's own claim:
/// opted_in, opted_out, bounced or unknown.
QJsonObject dryRunContact(const ImportedContact &contact);

/// The same of all that come in; rejected ones are left out.
QJsonArray dryRunContacts(const QList<ImportedContact> &contacts);

} // namespace crm
