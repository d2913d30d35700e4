// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytesource.h"

#include <QByteArray>
#include <QByteArrayView>

namespace crm {

/// Gives the lines of a vCard file, unfolded, in bounded memory: of a value that is too long only the start is kept.
class VCardLines {
public:
    explicit VCardLines(ByteSource &source);

    /// Moves to the next line with something on it; false at the end.
    bool next();
    QByteArrayView line() const { return m_line; } ///< valid until next()
    bool isTruncated() const { return m_isTruncated; }

private:
    bool readPhysical(QByteArrayView &line);
    bool refill();
    void skipLine();
    bool continues();
    void append(QByteArrayView piece);

    ByteSource &m_source;
    QByteArray m_buffer;
    qsizetype m_position = 0;
    QByteArray m_joined;
    QByteArrayView m_line;
    bool m_isAtEnd = false;
    bool m_isTruncated = false;
};

/// True if the line is a property whose value nobody needs here: pictures, sounds, keys. Nothing of it is kept.
bool isUnwantedProperty(QByteArrayView line);

} // namespace crm
