// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace crm {

/// What the first bytes of a file say about its encoding.
struct EncodingGuess {
    QString name; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "macintosh", "Shift_JIS"; empty: no text
    qsizetype bomBytes = 0;
};

/// Judges a sample: byte order mark, zeros of UTF-16, valid UTF-8, then the accents of the likely single-byte tables.
/// A file that is mostly UTF-8 with stray bytes is UTF-8: the damaged cells are repaired one by one.
EncodingGuess detectEncoding(QByteArrayView sample);

/// True if the bytes hold so many control characters that no person wrote them.
bool looksBinary(QByteArrayView sample);

/// True if the encoding is known by name ("ISO-8859-1", "utf8", "MacRoman" are understood too).
bool isKnownEncoding(const QString &name);

/// True if every ASCII byte of the encoding means itself wherever it stands: such a file is cut into cells before it is
/// decoded.
bool keepsAscii(const QString &name);

/// The name as QStringDecoder knows it.
QByteArray decoderNameOf(const QString &name);

/// Turns the bytes of one cell into text.
class TextDecoder {
public:
    enum class Table { Utf8, Latin1, Windows1252, MacRoman, Other };
    explicit TextDecoder(const QString &name = QStringLiteral("UTF-8"));

    /// Bytes that are no UTF-8 in a UTF-8 file are read as windows-1252 and isRepaired is set; it is never cleared.
    QString decode(QByteArrayView bytes, bool &isRepaired) const;
    Table table() const { return m_table; }

private:
    Table m_table = Table::Utf8;
    QByteArray m_name;
};

} // namespace crm
