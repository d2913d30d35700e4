// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytesource.h"

#include <QFileInfo>
#include <QStringDecoder>

namespace crm {

namespace {
constexpr qsizetype kSample = 256 * 1024;
constexpr qint64 kPiece = 1024 * 1024;

Error unusable(const char *reason)
{
    return {Error::Code::Invalid, QString::fromLatin1(reason), {}, {}};
}
} // namespace

ByteSource::ByteSource(const QString &path) : m_file(path) { }

ByteSource::~ByteSource() = default;

Result<void> ByteSource::open(const QString &encoding)
{
    if (!QFileInfo(m_file.fileName()).isFile() || !m_file.open(QIODevice::ReadOnly))
        return unusable("file_unreadable");
    m_total = m_file.size();
    const QByteArray start = m_file.read(kSample);
    const EncodingGuess guess = detectEncoding(start);
    m_markBytes = guess.bomBytes;
    if (QByteArrayView(start).sliced(m_markBytes).trimmed().isEmpty())
        return unusable("file_empty");
    if (guess.name.isEmpty() && encoding.isEmpty())
        return unusable("not_contacts");
    m_encoding = encoding.isEmpty() ? guess.name : encoding;
    if (!isKnownEncoding(m_encoding))
        return unusable("encoding_unknown");
    rewind();
    return {};
}

void ByteSource::rewind()
{
    m_file.seek(m_markBytes);
    m_decoder.reset();
    if (!keepsAscii(m_encoding))
        m_decoder = std::make_unique<QStringDecoder>(decoderNameOf(m_encoding).constData());
}

bool ByteSource::readInto(QByteArray &buffer)
{
    const QByteArray piece = m_file.read(kPiece);
    if (piece.isEmpty())
        return false;
    buffer += m_decoder ? QString(m_decoder->decode(piece)).toUtf8() : piece;
    return true;
}

QString ByteSource::textEncoding() const
{
    return keepsAscii(m_encoding) ? m_encoding : QStringLiteral("UTF-8");
}

QByteArray ByteSource::sample() const
{
    QFile file(m_file.fileName());
    if (!file.open(QIODevice::ReadOnly) || !file.seek(m_markBytes))
        return {};
    const QByteArray start = file.read(kSample);
    if (keepsAscii(m_encoding))
        return start;
    return QString(QStringDecoder(decoderNameOf(m_encoding).constData()).decode(start)).toUtf8();
}

} // namespace crm
