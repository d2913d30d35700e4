// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases.h"

namespace crm {

QString noticeWord(const Phrases &phrases, NoticePlan plan); ///< "With the first message"

/// What is documented, or missing, of the list a person comes from (gdpr-rules C10), a line each: supplier, proof, and
/// when she was told or must be. toldOn: on which day she was. Empty unless she comes from a bought list.
QStringList listLines(const Phrases &phrases, const DataSource &source, const std::optional<QDate> &toldOn);

} // namespace crm
