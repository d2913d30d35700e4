// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readaheadstream.h"

namespace crm {

ReadAheadStream::ReadAheadStream(std::unique_ptr<ImportStream> inner)
    : m_inner(std::move(inner)), m_bytesTotal(m_inner->bytesTotal())
{
}

ReadAheadStream::Portion ReadAheadStream::read(ImportStream &stream, int atMost)
{
    Result<QList<ImportedContact>> records = stream.next(atMost);
    const bool isLast = !records || records->size() < atMost;
    return {std::move(records), stream.bytesRead(), isLast};
}

Result<QList<ImportedContact>> ReadAheadStream::next(int atMost)
{
    while (!m_isAtEnd && m_held.size() < atMost) {
        const Portion portion = m_underWay.valid() ? m_underWay.get() : read(*m_inner, atMost);
        CRM_CHECK(portion.records);
        m_bytesRead = portion.bytesRead;
        m_isAtEnd = portion.isLast;
        m_held += *portion.records;
    }
    if (!m_isAtEnd && !m_underWay.valid())
        m_underWay = std::async(std::launch::async, &ReadAheadStream::read, std::ref(*m_inner), atMost);
    const QList<ImportedContact> records = m_held.mid(0, atMost);
    m_held = m_held.mid(records.size());
    return records;
}

} // namespace crm
