// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consentjson.h"

namespace crm {

/// A consent receipt of the Kantara Initiative, version 1.1 (gdpr-rules I1). It can only say that a consent was given.
QJsonObject kantaraJson(const ConsentEvent &event, const ReceiptContext &context);

} // namespace crm
