// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytesource.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace crm {

/// Where one cell lies in the parser's buffer.
struct CsvCell {
    qsizetype begin = 0;
    qsizetype end = 0;
    bool isEscaped = false; ///< holds doubled quotes, or text after its closing quote
};

/// Cuts a file into records without copying it. Takes quotes, line breaks inside quotes, and CR, LF or CRLF in any
/// mixture.
class CsvParser {
public:
    CsvParser(ByteSource &source, char delimiter);

    /// Moves to the next record that is not an empty line; false at the end.
    bool next();
    qsizetype cellCount() const { return m_cells.size(); }
    /// The bytes of a cell, without its quotes. Valid until next().
    QByteArrayView cell(qsizetype column) const;
    /// The record was opened by a quote that never closes: it is one line, cut without regard to quotes.
    bool isUnclosed() const { return m_isUnclosed; }
    /// No cell holds anything but blanks.
    bool isBlank() const;
    void setDelimiter(char delimiter) { m_delimiter = delimiter; }

private:
    enum class Outcome { Record, NeedsMore, End };
    Outcome parseRecord(bool respectsQuotes);
    Outcome parseQuoted(qsizetype &at, CsvCell &cell) const;
    bool parsePlain(qsizetype &at, CsvCell &cell) const;
    void skipLineEnd();
    bool refill();
    bool isEnd(char c) const { return c == m_delimiter || c == '\n' || c == '\r'; }

    ByteSource &m_source;
    QByteArray m_buffer;
    mutable QByteArray m_unescaped;
    QList<CsvCell> m_cells;
    qsizetype m_position = 0;
    char m_delimiter;
    bool m_isAtEnd = false;
    bool m_isUnclosed = false;
};

} // namespace crm
