// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytesource.h"
#include "csvparser.h"
#include "csvrows.h"
#include "importreader.h"

#include <memory>

namespace crm {

/// A CSV file read record by record.
class CsvStream final : public ImportStream {
public:
    /// format is complete: encoding, delimiter, columns. The source is open; recordsBefore records are no data.
    CsvStream(std::unique_ptr<ByteSource> source, const ImportFormat &format, int recordsBefore,
              const QString &fileName, const PhoneNumbers &phones, QDate today);
    Result<QList<ImportedContact>> next(int atMost) override;
    qint64 bytesRead() const override { return m_source->bytesRead(); }
    qint64 bytesTotal() const override { return m_source->bytesTotal(); }

private:
    std::unique_ptr<ByteSource> m_source;
    CsvParser m_parser;
    CsvRows m_rows;
    qint64 m_row = 0;
};

} // namespace crm
