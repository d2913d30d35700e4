// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documenttext.h"
#include "journal.h"

namespace crm {

class Phrases;

/// How to reach the controller, a line each.
QString addressLines(const Controller &controller);
/// The right to withdraw and the others, and where to complain (GDPR art. 7(3), 13(2)).
QList<DocumentPart> rightsParts(const Controller &controller, const Phrases &phrases);

} // namespace crm
