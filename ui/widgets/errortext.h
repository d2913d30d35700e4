// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

namespace crm {

/// An error in three sentences; kept and next may be empty.
struct ErrorWords {
    QString what; ///< what did not happen
    QString kept; ///< what was not lost
    QString next; ///< what the person can do
};

ErrorWords wordsFor(const Error &error);
/// All of it in one line of text.
QString sentenceFor(const Error &error);

} // namespace crm
