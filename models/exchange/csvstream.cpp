// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvstream.h"

namespace crm {

CsvStream::CsvStream(std::unique_ptr<ByteSource> source, const ImportFormat &format, int recordsBefore,
                     const QString &fileName, const PhoneNumbers &phones, QDate today)
    : m_source(std::move(source)),
      m_parser(*m_source, format.delimiter.isEmpty() ? ',' : format.delimiter.front().toLatin1()),
      m_rows(format, m_source->textEncoding(), fileName, phones, today)
{
    m_source->rewind();
    for (int i = 0; i < recordsBefore; ++i)
        m_parser.next();
}

Result<QList<ImportedContact>> CsvStream::next(int atMost)
{
    QList<ImportedContact> contacts;
    while (contacts.size() < atMost && m_parser.next()) {
        ++m_row;
        if (!m_parser.isBlank())
            contacts.append(m_rows.contact(m_parser, m_row));
    }
    return contacts;
}

} // namespace crm
