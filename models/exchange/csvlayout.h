// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytesource.h"
#include "importreader.h"

#include <QList>
#include <QStringList>

namespace crm {

/// How a CSV file is built, seen from its first records.
struct CsvLayout {
    char delimiter = ',';
    bool hasHeader = true;
    int recordsBefore = 0; ///< of the first record of data: "sep=;", explanations, the header
    QStringList columns; ///< names from the header, or A, B, C…
    QList<QStringList> sample; ///< first records of data
};

/// Looks at the start of the file. What format already says (delimiter, hasHeader, columns) is believed.
CsvLayout csvLayout(ByteSource &source, const ImportFormat &format);

/// The order of day, month and year that the values of the mapped date columns speak for; empty if they leave it open.
QString csvDateOrder(ByteSource &source, const CsvLayout &layout, const ImportFormat &format);

/// Guesses e-mail and phone columns from their values, for a file without a header.
QList<ColumnMapping> mappingByValues(const CsvLayout &layout);

} // namespace crm
