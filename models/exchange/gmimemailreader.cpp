// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gmimemailreader.h"

#include "encoding.h"
#include "gmimemessage.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

#include <mutex>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace crm {

namespace {

constexpr qsizetype kMostMessages = 20'000;
constexpr qint64 kLongestFile = qint64(2) * 1024 * 1024 * 1024;
constexpr qint64 kLongestOldMac = 64 * 1024 * 1024; ///< a mailbox with bare carriage returns is turned in memory
constexpr qint64 kLongestOriginal = 256 * 1024;
constexpr qint64 kLongestList = 16 * 1024 * 1024;
constexpr qint64 kSample = 64 * 1024;

Error unusable(const char *reason)
{
    return {Error::Code::Invalid, QString::fromLatin1(reason), {}, {}};
}

bool isMailbox(const QByteArray &start)
{
    return start.startsWith("From ") || start.startsWith(">From ");
}

/// The first line is a header of a mail, and one of those every mail has follows.
bool startsAsMail(const QByteArray &start)
{
    static const QRegularExpression first(u"\\A\\s*[A-Za-z][!-9;-~]{1,75}:"_s);
    static const QRegularExpression known(
        u"^(from|to|subject|date|message-id|received|return-path|mime-version)\\s*:"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    QString text = QString::fromLatin1(start);
    text.replace(u'\r', u'\n');
    return isMailbox(start) || (first.match(text).hasMatch() && known.match(text).hasMatch());
}

int anotherHandle(int handle)
{
#ifdef Q_OS_WIN
    return _dup(handle);
#else
    return dup(handle);
#endif
}

bool isEmpty(const MailMessage &mail)
{
    return mail.from.isEmpty() && mail.to.isEmpty() && mail.subject.isEmpty() && !mail.sentAtUtc.isValid()
        && !mail.delivery && !mail.feedback;
}

/// The bytes between two places of the file, without the line that parts the messages of a mailbox.
QByteArray slice(QFile &file, qint64 from, qint64 end)
{
    if (end <= from || end - from > kLongestOriginal || !file.seek(from))
        return {};
    QByteArray bytes = file.read(end - from);
    if (isMailbox(bytes))
        bytes.remove(0, bytes.indexOf('\n') + 1);
    return bytes;
}

/// A stream over the open file; over a copy in memory where its lines end in bare carriage returns.
GObjectPtr<GMimeStream> streamOver(QFile &file, const QByteArray &start)
{
    if (start.contains('\r') && !start.contains('\n') && file.size() <= kLongestOldMac) {
        file.seek(0);
        const QByteArray turned = file.readAll().replace('\r', '\n');
        return GObjectPtr<GMimeStream>(g_mime_stream_mem_new_with_buffer(turned.constData(), size_t(turned.size())));
    }
    const int handle = anotherHandle(file.handle());
    return GObjectPtr<GMimeStream>(handle < 0 ? nullptr : g_mime_stream_fs_new_with_bounds(handle, 0, -1));
}

} // namespace

GMimeMailReader::GMimeMailReader()
{
    static std::once_flag once;
    std::call_once(once, g_mime_init);
}

bool GMimeMailReader::isMail(const QString &path) const
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && startsAsMail(file.read(kSample));
}

Result<QString> GMimeMailReader::text(const QString &path) const
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unusable("file_unreadable");
    if (file.size() > kLongestList)
        return unusable("file_too_long");
    const QByteArray bytes = file.readAll();
    const EncodingGuess guess = detectEncoding(QByteArrayView(bytes).first(qMin<qsizetype>(bytes.size(), kSample)));
    if (bytes.trimmed().isEmpty())
        return unusable("file_empty");
    if (guess.name.isEmpty())
        return unusable("not_text");
    QStringDecoder decoder(decoderNameOf(guess.name).constData());
    return QString(decoder.decode(QByteArrayView(bytes).sliced(guess.bomBytes)));
}

Result<QList<MailMessage>> GMimeMailReader::read(const QString &path, const Progress &progress) const
{
    QFile file(path);
    QFile copy(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || !copy.open(QIODevice::ReadOnly))
        return unusable("file_unreadable");
    if (file.size() > kLongestFile)
        return unusable("file_too_long");
    const QByteArray start = file.read(kSample);
    if (start.trimmed().isEmpty())
        return unusable("file_empty");
    if (!startsAsMail(start))
        return unusable("not_a_mail");
    const auto stream = streamOver(file, start);
    if (!stream)
        return unusable("file_unreadable");
    const GObjectPtr<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_format(parser.get(), isMailbox(start) ? GMIME_FORMAT_MBOX : GMIME_FORMAT_MESSAGE);
    QList<MailMessage> messages;
    qint64 from = 0;
    do {
        const GObjectPtr<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
        if (!message)
            break;
        if (messages.size() == kMostMessages)
            return unusable("too_many_messages");
        MailMessage mail = mailFrom(message.get());
        const qint64 end = isMailbox(start) ? g_mime_parser_tell(parser.get()) : file.size();
        mail.original = slice(copy, from, end);
        from = end;
        if (!isEmpty(mail))
            messages += mail;
        progress.report(end, file.size());
        if (progress.isCancelled())
            return Error{Error::Code::Cancelled, {}, {}, {}};
    } while (isMailbox(start) && !g_mime_parser_eos(parser.get()));
    if (messages.isEmpty())
        return unusable("not_a_mail");
    return messages;
}

} // namespace crm
