// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "encoding.h"
#include "result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>

class QStringDecoder;

namespace crm {

/// Reads one file piece by piece. What it gives out keeps ASCII bytes apart: UTF-16 and the like come as UTF-8.
class ByteSource {
public:
    explicit ByteSource(const QString &path);
    ~ByteSource();

    /// Opens the file and looks at its start. An empty encoding is detected.
    /// @returns file_unreadable, file_empty, not_contacts (no text), encoding_unknown.
    Result<void> open(const QString &encoding);
    /// Adds the next piece to buffer; false at the end of the file or when it cannot be read.
    bool readInto(QByteArray &buffer);
    /// Begins again after the byte order mark.
    void rewind();

    QString encoding() const { return m_encoding; } ///< of the file
    QString textEncoding() const; ///< of what readInto() gives
    QByteArray sample() const; ///< the start of the file as readInto() gives it
    qint64 bytesRead() const { return m_file.pos(); }
    qint64 bytesTotal() const { return m_total; }

private:
    QFile m_file;
    QString m_encoding;
    std::unique_ptr<QStringDecoder> m_decoder; ///< only when the file does not keep ASCII apart
    qsizetype m_markBytes = 0;
    qint64 m_total = 0;
};

} // namespace crm
