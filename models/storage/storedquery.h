// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "segment.h"

namespace crm {

/// What a segment asks, as one text: only what it filters by is named. Every value comes back as it was.
QString segmentToJson(const Segment &segment);
/// Fills query and moving days. Storage/"vault_damaged" if the text is no query.
Result<void> readSegment(const QString &json, Segment &segment);

} // namespace crm
