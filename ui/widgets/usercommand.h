// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <functional>

namespace crm {

/// Tells how a step ended; it may be called later, from a service's answer.
using StepDone = std::function<void(const Result<void> &)>;
using UserStep = std::function<void(const StepDone &)>;

/// Something the person did and can take back.
struct UserCommand {
    QString text; ///< what was done, a sentence: "Ada Martin was created."
    UserStep undo; ///< without it the command is only said, not kept
    UserStep redo; ///< may be empty: then it cannot be done again
};

} // namespace crm
