// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consentform.h"
#include "result.h"

namespace crm {

/// The paper forms that were printed. A person's forms go with her.
class ConsentFormRepository {
public:
    virtual ~ConsentFormRepository() = default;
    virtual Result<void> add(const ConsentForm &form) = 0;
    virtual Result<ConsentForm> find(ConsentFormId id) const = 0; ///< NotFound/"form_unknown"
    /// Conflict/"form_used" if its answers were recorded before: a form counts once.
    virtual Result<void> use(ConsentFormId id, const QDateTime &atUtc) = 0;
};

} // namespace crm
