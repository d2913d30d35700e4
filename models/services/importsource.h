// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importservice.h"

namespace crm {

/// Whether enough is said of where the file comes from (gdpr-rules C10): of a bought list supplier, day, notice and the
/// column of the proof.
/// @returns Invalid with field and reason: source_detail "supplier_missing", source_date "obtained_missing" or
/// "day_in_future", source_notice "notice_missing", proof_column "proof_column_missing"
Result<void> checkSource(const ImportRequest &request, QDate today);

/// What is kept of the file with every person: nothing said of it is filled with the file itself.
DataSource sourceOfFile(const ImportRequest &request, const QString &fileName, QDate today);

/// The record with where it comes from. A bought list stands for all its rows; only the proof is the row's own.
/// @returns Invalid "bought_without_proof" of a row of a bought list that has none; the field is the file's column
Result<ContactDraft> sourced(ContactDraft draft, const ImportRequest &request);

} // namespace crm
