// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "widgets/errortext.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

QByteArray document(const QJsonValue &value)
{
    const QJsonDocument json = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return json.toJson(QJsonDocument::Indented);
}

} // namespace

ExitStatus Console::answer(const QJsonValue &value, const QString &text) const
{
    write(stdout, m_json ? document(value) : text.isEmpty() ? QByteArray() : text.toUtf8() + '\n');
    return ExitStatus::Done;
}

ExitStatus Console::fail(const Error &error) const
{
    const ExitStatus status = statusOf(error);
    QString text = sentenceFor(error);
    if (!error.reason.isEmpty())
        text += u" ["_s + error.reason + (error.field.isEmpty() ? QString() : u": "_s + error.field) + u']';
    write(stderr, text.toUtf8() + '\n');
    if (m_json) {
        write(stdout, document(QJsonObject {{u"error"_s, QJsonObject {{u"code"_s, error.reason}, {u"field"_s, error.field},
                                                                      {u"message"_s, sentenceFor(error)}, {u"status"_s, int(status)}}}}));
    }
    return status;
}

void Console::progress(qint64 done, qint64 total)
{
    static const bool isTerminal = isatty(STDERR_FILENO) != 0;
    QElapsedTimer timer;
    timer.start();
    const qint64 now = timer.msecsSinceReference();
    if (!isTerminal || (now - m_lastProgress < 100 && done != total))
        return;
    m_lastProgress = now;
    const QLocale locale;
    const QString line = u'\r' + QCoreApplication::translate("Console", "%1 of %2").arg(locale.toString(done), locale.toString(total));
    write(stderr, line.toUtf8() + (done == total ? "\n" : ""));
}

void Console::remark(const QString &text) const { write(stderr, text.toUtf8() + '\n'); }

ExitStatus Console::statusOf(const Error &error)
{
    if (error.reason == u"usage"_s)
        return ExitStatus::Usage;
    if (error.reason == u"not_allowed"_s)
        return ExitStatus::CannotUnlock;
    switch (error.code) {
    case Error::Code::Refused:
    case Error::Code::Conflict:
        return ExitStatus::Refused;
    case Error::Code::Locked:
        return ExitStatus::CannotUnlock;
    case Error::Code::NotFound:
    case Error::Code::Invalid:
        return ExitStatus::BadInput;
    case Error::Code::Unsupported:
    case Error::Code::Storage:
    case Error::Code::Internal:
        return ExitStatus::StorageFailure;
    case Error::Code::Cancelled:
        return ExitStatus::Cancelled;
    }
    return ExitStatus::StorageFailure;
}

} // namespace crm
