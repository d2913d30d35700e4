// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "suppression.h"

namespace crm {

/// The suppression list: entries under keyed hashes of their marks, never the marks themselves (gdpr-rules C4).
class SuppressionRepository {
public:
    virtual ~SuppressionRepository() = default;
    /// An entry that is there already keeps the later instant.
    virtual Result<void> add(const QList<SuppressionEntry> &entries) = 0;
    /// All entries of these marks. Costs next to nothing while the list is empty.
    virtual Result<QHash<SuppressionMark, QList<SuppressionEntry>>>
    matching(const QList<SuppressionMark> &marks) const = 0;
};

} // namespace crm
