// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gmimehandles.h"
#include "stopmessage.h"

namespace crm {

/// A parsed mail as the rules read it. Goes twelve parts deep and no deeper; attachments are never looked into.
MailMessage mailFrom(GMimeMessage *message);

} // namespace crm
