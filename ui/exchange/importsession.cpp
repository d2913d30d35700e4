// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importsession.h"

namespace crm {

ImportSession::ImportSession(Remote<ImportService> imports, QObject *parent) : QObject(parent), m_imports(imports) { }

void ImportSession::choose(const QString &path)
{
    m_request.path = path;
    m_request.source = {};
    m_hasPreview = false;
    const int request = ++m_asked;
    whenDone(m_imports.call(&ImportService::preview, path, QStringLiteral("auto")), this,
             [this, request](const Result<ImportPreview> &answer) { takePreview(request, answer); });
}

void ImportSession::reread(const ImportFormat &format)
{
    m_request.format = format;
    const int request = ++m_asked;
    whenDone(m_imports.call(&ImportService::previewAs, m_request.path, format), this,
             [this, request](const Result<ImportPreview> &answer) { takePreview(request, answer); });
}

void ImportSession::setOrigin(const DataSource &source, int proofColumn)
{
    m_request.source = source;
    m_request.format.proofColumn = proofColumn;
}

void ImportSession::takePreview(int request, const Result<ImportPreview> &answer)
{
    if (request != m_asked)
        return;
    if (!answer)
        return fail(answer.error());
    m_preview = *answer;
    m_request.format = answer->format;
    m_hasPreview = true;
    Q_EMIT previewChanged();
}

void ImportSession::plan()
{
    m_isWorking = true;
    m_isWriting = m_isStopping = false;
    const int request = ++m_asked;
    whenDone(m_imports.call(&ImportService::plan, m_request), this,
             [this, request](const Result<ImportProgress> &answer) { take(request, answer); });
}

void ImportSession::run()
{
    m_isWorking = m_isWriting = true;
    m_isStopping = false;
    const int request = ++m_asked;
    whenDone(m_imports.call(&ImportService::start, m_request), this,
             [this, request](const Result<ImportProgress> &answer) { take(request, answer); });
}

void ImportSession::stop()
{
    if (!m_isWorking)
        return;
    m_isStopping = true;
    if (m_isWriting)
        return; // take() cancels as soon as the chunk under way has answered
    ++m_asked;
    m_isWorking = false;
    whenDone(m_imports.call(&ImportService::cancel), this,
             [this](const Result<ImportProgress> &) { Q_EMIT stopped(); });
}

void ImportSession::take(int request, const Result<ImportProgress> &answer)
{
    if (request != m_asked)
        return;
    if (!answer) {
        if (!m_isWriting)
            return fail(answer.error());
        // What was written before the failure is taken back: nothing stays half-imported.
        whenDone(m_imports.call(&ImportService::cancel), this,
                 [this, error = answer.error()](const Result<ImportProgress> &) { fail(error); });
        return;
    }
    m_progress = *answer;
    Q_EMIT progressed(answer->newProblems);
    if (m_isStopping && !answer->isFinished) {
        whenDone(m_imports.call(&ImportService::cancel), this, [this](const Result<ImportProgress> &taken) {
            m_isWorking = m_isWriting = false;
            if (!taken)
                return fail(taken.error());
            Q_EMIT stopped();
        });
        return;
    }
    if (answer->isFinished) {
        m_isWorking = m_isWriting = false;
        Q_EMIT finished();
        return;
    }
    whenDone(m_imports.call(&ImportService::advance), this,
             [this, request](const Result<ImportProgress> &next) { take(request, next); });
}

void ImportSession::undo()
{
    whenDone(m_imports.call(&ImportService::undo, m_progress.batch.id), this,
             [this](const Result<ImportBatch> &answer) {
                 if (!answer)
                     return fail(answer.error());
                 m_progress.batch = *answer;
                 Q_EMIT undone();
             });
}

void ImportSession::fail(const Error &error)
{
    m_isWorking = m_isWriting = false;
    Q_EMIT failed(error);
}

} // namespace crm
