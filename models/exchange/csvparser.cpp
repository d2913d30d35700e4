// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvparser.h"

#include <algorithm>
#include <cstring>

namespace crm {

namespace {
/// A record longer than this has lost its closing quote.
constexpr qsizetype kLongestRecord = 4 * 1024 * 1024;
} // namespace

CsvParser::CsvParser(ByteSource &source, char delimiter) : m_source(source), m_delimiter(delimiter) { }

bool CsvParser::refill()
{
    if (m_isAtEnd)
        return false;
    m_buffer.remove(0, m_position);
    m_position = 0;
    m_isAtEnd = !m_source.readInto(m_buffer);
    return true;
}

void CsvParser::skipLineEnd()
{
    while (m_position < m_buffer.size() && (m_buffer[m_position] == '\n' || m_buffer[m_position] == '\r'))
        ++m_position;
}

bool CsvParser::next()
{
    m_isUnclosed = false;
    for (;;) {
        skipLineEnd();
        Outcome outcome = parseRecord(true);
        const bool mayGrow = m_buffer.size() - m_position <= kLongestRecord;
        if (outcome == Outcome::NeedsMore && mayGrow && refill())
            continue;
        if (outcome == Outcome::NeedsMore) {
            m_isUnclosed = true;
            outcome = parseRecord(false);
        }
        return outcome == Outcome::Record;
    }
}

CsvParser::Outcome CsvParser::parseRecord(bool respectsQuotes)
{
    m_cells.clear();
    qsizetype at = m_position;
    if (at >= m_buffer.size())
        return m_isAtEnd ? Outcome::End : Outcome::NeedsMore;
    for (;;) {
        CsvCell cell;
        if (respectsQuotes && at < m_buffer.size() && m_buffer[at] == '"') {
            if (const Outcome outcome = parseQuoted(at, cell); outcome != Outcome::Record)
                return outcome;
        } else if (!parsePlain(at, cell)) {
            return Outcome::NeedsMore;
        }
        m_cells.append(cell);
        if (at >= m_buffer.size() || m_buffer[at] != m_delimiter)
            break;
        ++at;
    }
    m_position = at;
    return Outcome::Record;
}

bool CsvParser::parsePlain(qsizetype &at, CsvCell &cell) const
{
    const char *const data = m_buffer.constData();
    const qsizetype size = m_buffer.size();
    cell.begin = at;
    while (at < size && !isEnd(data[at]))
        ++at;
    cell.end = at;
    return at < size || m_isAtEnd || m_isUnclosed;
}

CsvParser::Outcome CsvParser::parseQuoted(qsizetype &at, CsvCell &cell) const
{
    const char *const data = m_buffer.constData();
    const qsizetype size = m_buffer.size();
    cell.begin = ++at;
    for (;;) {
        const auto *quote = static_cast<const char *>(std::memchr(data + at, '"', static_cast<size_t>(size - at)));
        if (!quote)
            return Outcome::NeedsMore;
        at = quote - data + 1;
        if (at >= size && !m_isAtEnd)
            return Outcome::NeedsMore;
        if (at >= size || isEnd(data[at])) {
            cell.end = at - 1;
            return Outcome::Record;
        }
        cell.isEscaped = true;
        if (data[at] == '"') {
            ++at;
            continue;
        }
        // Text after the closing quote belongs to the cell: "ab" c
        while (at < size && !isEnd(data[at]))
            ++at;
        cell.end = at;
        return at < size || m_isAtEnd ? Outcome::Record : Outcome::NeedsMore;
    }
}

QByteArrayView CsvParser::cell(qsizetype column) const
{
    if (column >= m_cells.size())
        return {};
    const CsvCell &cell = m_cells.at(column);
    const QByteArrayView raw = QByteArrayView(m_buffer).sliced(cell.begin, cell.end - cell.begin);
    if (!cell.isEscaped)
        return raw;
    m_unescaped.clear();
    bool isInside = true;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const bool isQuote = raw[i] == '"';
        const bool isDoubled = isQuote && i + 1 < raw.size() && raw[i + 1] == '"';
        if (!isQuote || isDoubled || !isInside)
            m_unescaped += raw[i];
        if (isDoubled)
            ++i;
        else if (isQuote)
            isInside = false;
    }
    return m_unescaped;
}

bool CsvParser::isBlank() const
{
    return std::all_of(m_cells.cbegin(), m_cells.cend(), [this](const CsvCell &cell) {
        return QByteArrayView(m_buffer).sliced(cell.begin, cell.end - cell.begin).trimmed().isEmpty();
    });
}

} // namespace crm
