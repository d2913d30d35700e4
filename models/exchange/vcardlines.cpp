// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vcardlines.h"

#include <algorithm>
#include <cstring>

namespace crm {

namespace {

constexpr qsizetype kLongestLine = 256 * 1024;

bool isQuotedPrintable(QByteArrayView line)
{
    if (!line.endsWith('='))
        return false;
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        return false;
    return line.first(colon).toByteArray().toUpper().contains("QUOTED-PRINTABLE");
}

} // namespace

bool isUnwantedProperty(QByteArrayView line)
{
    const qsizetype end
        = std::find_if(line.begin(), line.end(), [](char c) { return c == ':' || c == ';'; }) - line.begin();
    const QByteArrayView whole = line.first(end);
    const QByteArrayView name = whole.sliced(whole.lastIndexOf('.') + 1);
    for (const char *const unwanted : {"PHOTO", "LOGO", "SOUND", "KEY"}) {
        if (name.size() == static_cast<qsizetype>(std::strlen(unwanted))
            && qstrnicmp(name.data(), name.size(), unwanted, name.size()) == 0)
            return true;
    }
    return false;
}

VCardLines::VCardLines(ByteSource &source) : m_source(source) { }

bool VCardLines::refill()
{
    if (m_isAtEnd)
        return false;
    m_buffer.remove(0, m_position);
    m_position = 0;
    m_isAtEnd = !m_source.readInto(m_buffer);
    return true;
}

/// One line as it stands in the file; of an endless one only the start. One byte behind it is in the buffer, if there
/// is one.
bool VCardLines::readPhysical(QByteArrayView &line)
{
    qsizetype searched = 0;
    for (;;) {
        const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_position);
        const char *const from = rest.data() + searched;
        const auto left = static_cast<size_t>(rest.size() - searched);
        const auto *feed = left > 0 ? static_cast<const char *>(std::memchr(from, '\n', left)) : nullptr;
        const size_t before = feed ? static_cast<size_t>(feed - from) : left;
        const auto *lone = before > 0 ? static_cast<const char *>(std::memchr(from, '\r', before)) : nullptr;
        if (lone && lone + 1 != feed && lone + 1 < rest.data() + rest.size())
            feed = lone;
        const bool hasNext = feed && feed + 1 < rest.data() + rest.size();
        if (feed && (hasNext || m_isAtEnd)) {
            line = rest.first(feed - rest.data());
            m_position += line.size() + 1;
            if (line.endsWith('\r'))
                line = line.chopped(1);
            return true;
        }
        if (!feed && rest.size() > 2 * kLongestLine) {
            m_joined = rest.first(kLongestLine).toByteArray();
            m_isTruncated = true;
            skipLine();
            line = m_joined;
            return true;
        }
        searched = feed ? feed - rest.data() : qMax<qsizetype>(rest.size() - 1, 0);
        if (refill())
            continue;
        line = QByteArrayView(m_buffer).sliced(m_position);
        m_position = m_buffer.size();
        if (line.endsWith('\r'))
            line = line.chopped(1);
        return !line.isEmpty();
    }
}

/// Passes over the rest of an endless line without keeping it.
void VCardLines::skipLine()
{
    do {
        const qsizetype end = m_buffer.indexOf('\n', m_position);
        m_position = end < 0 ? m_buffer.size() : end + 1;
        if (end >= 0 && m_position < m_buffer.size())
            return;
        if (end >= 0) {
            refill();
            return;
        }
    } while (refill());
}

bool VCardLines::continues()
{
    if (m_position >= m_buffer.size())
        return false;
    return m_buffer[m_position] == ' ' || m_buffer[m_position] == '\t';
}

void VCardLines::append(QByteArrayView piece)
{
    if (m_joined.size() + piece.size() > kLongestLine)
        m_isTruncated = true;
    else
        m_joined += piece;
}

bool VCardLines::next()
{
    do {
        m_isTruncated = false;
        if (!readPhysical(m_line))
            return false;
    } while (m_line.trimmed().isEmpty());
    if (!continues() && !isQuotedPrintable(m_line))
        return true;
    const bool isUnwanted = isUnwantedProperty(m_line);
    if (m_line.data() != m_joined.constData())
        m_joined = m_line.toByteArray();
    QByteArrayView piece;
    while (isQuotedPrintable(m_joined)) {
        if (!readPhysical(piece))
            break;
        m_joined.chop(1);
        append(piece);
    }
    while (continues()) {
        if (!readPhysical(piece))
            break;
        if (!isUnwanted)
            append(piece.sliced(1));
    }
    m_line = m_joined;
    return true;
}

} // namespace crm
