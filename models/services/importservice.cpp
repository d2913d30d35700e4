// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importservice.h"

#include "importchunk.h"
#include "importsource.h"
#include "importundo.h"
#include "localday.h"

#include <QFileInfo>

namespace crm {
namespace {
constexpr int kRecordsPerStep = 500;

Error nothingRunning()
{
    return {Error::Code::NotFound, QStringLiteral("no_import_running"), {}, {}};
}
} // namespace

struct ImportService::Run {
    ImportChunk::Purpose purpose;
    ImportRequest request;
    ImportClaims claims;
    RetentionRules rules;
    std::unique_ptr<ImportStream> stream;
    ImportBatch batch;
    ImportSeen seen;
    bool isRead = false; ///< to the end of the file
    std::optional<Error> failure; ///< a record that could not be written must not be passed over: only cancel() is left
};

ImportService::ImportService(ServiceContext context, ImportReader &reader) : m(std::move(context)), m_reader(reader) { }

ImportService::~ImportService() = default;

Result<ImportPreview> ImportService::preview(const QString &path, const QString &hint) const
{
    CRM_CHECK(m.allowed(Task::ImportContacts));
    const auto controller = m.registry.controller();
    CRM_CHECK(controller);
    return m_reader.preview(path, controller->country, hint);
}

Result<ImportPreview> ImportService::previewAs(const QString &path, const ImportFormat &format) const
{
    CRM_CHECK(m.allowed(Task::ImportContacts));
    return m_reader.previewAs(path, format);
}

Result<std::unique_ptr<ImportService::Run>> ImportService::prepared(const ImportRequest &request, bool isWriting) const
{
    CRM_CHECK(m.allowed(Task::ImportContacts));
    if (m_run && m_run->purpose == ImportChunk::Purpose::Write)
        return Error{Error::Code::Conflict, QStringLiteral("import_running"), {}, {}};
    CRM_CHECK(checkSource(request, today(m.clock)));
    const auto purposes = m.registry.purposes();
    CRM_CHECK(purposes);
    const auto wordings = m.registry.wordings();
    CRM_CHECK(wordings);
    const auto rules = RetentionRules::read(m.registry, m.packs);
    CRM_CHECK(rules);
    auto stream = m_reader.open(request.path, request.format);
    if (!stream)
        return stream.error();
    const auto purpose = isWriting ? ImportChunk::Purpose::Write : ImportChunk::Purpose::Count;
    auto run = std::unique_ptr<Run>(
        new Run{purpose, request, ImportClaims(*purposes, *wordings), *rules, std::move(*stream), {}, {}, false, {}});
    run->batch.fileName = QFileInfo(request.path).fileName();
    run->batch.format = request.format.format;
    run->batch.state = QStringLiteral("running");
    run->batch.startedAtUtc = m.clock();
    run->batch.importedBy = m.actor.name;
    run->request.source = sourceOfFile(request, run->batch.fileName, today(m.clock));
    return run;
}

ImportProgress ImportService::progress(const QList<ImportProblem> &problems, bool isFinished) const
{
    return {m_run->batch, m_run->stream->bytesRead(), m_run->stream->bytesTotal(), isFinished, problems};
}

Result<ImportProgress> ImportService::plan(const ImportRequest &request)
{
    auto run = prepared(request, false);
    if (!run)
        return run.error();
    m_run = std::move(*run);
    return progress({}, false);
}

Result<ImportProgress> ImportService::start(const ImportRequest &request)
{
    auto run = prepared(request, true);
    if (!run)
        return run.error();
    (*run)->batch.id = ImportBatchId(m.uuids());
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    CRM_CHECK(m.imports.addBatch((*run)->batch));
    CRM_CHECK(m.transactions.beginLoad());
    CRM_CHECK((*transaction)->commit());
    m_run = std::move(*run);
    Q_EMIT m.changes.importChanged(m_run->batch.id);
    return progress({}, false);
}

Result<ImportProgress> ImportService::advance()
{
    if (!m_run)
        return nothingRunning();
    if (m_run->failure)
        return *m_run->failure;
    auto answer = m_run->purpose == ImportChunk::Purpose::Count ? count() : write();
    if (!answer) {
        m_run->failure = answer.error();
        return answer;
    }
    if (!answer->isFinished)
        return answer;
    const bool wrote = m_run->purpose == ImportChunk::Purpose::Write;
    m_run.reset();
    if (wrote) {
        Q_EMIT m.changes.importChanged(answer->batch.id);
        Q_EMIT m.changes.contactsReplaced();
    }
    return answer;
}

Result<ImportProgress> ImportService::count()
{
    const auto records = m_run->stream->next(kRecordsPerStep);
    CRM_CHECK(records);
    ImportChunk chunk(m, m_run->request, m_run->claims, m_run->purpose);
    CRM_CHECK(chunk.take(*records, m_run->batch, m_run->seen));
    return progress(chunk.problems(), records->size() < kRecordsPerStep);
}

/// On a server somebody else may have ended it, in a vault chunks that were not flushed yet may be lost with another
/// one's failure: nothing is added to what was taken back.
Result<void> ImportService::checkUnchanged() const
{
    const auto stored = m.imports.batch(m_run->batch.id);
    CRM_CHECK(stored);
    if (stored->state != m_run->batch.state)
        return Error{Error::Code::Conflict, QStringLiteral("changed_meanwhile"), {}, {}};
    if (stored->read != m_run->batch.read)
        return Error{Error::Code::Storage, {}, QStringLiteral("import chunks lost"), {}};
    return {};
}

Result<ImportProgress> ImportService::write()
{
    if (m_run->isRead)
        return settle({});
    const auto records = m_run->stream->next(kRecordsPerStep);
    CRM_CHECK(records);
    ImportChunk chunk(m, m_run->request, m_run->claims, m_run->purpose);
    ImportBatch batch = m_run->batch;
    auto transaction = m.transactions.begin(Transactions::Durability::Bulk);
    if (!transaction)
        return transaction.error();
    CRM_CHECK(checkUnchanged());
    CRM_CHECK(chunk.take(*records, batch, m_run->seen));
    CRM_CHECK(chunk.write(batch.id, m_run->rules));
    CRM_CHECK(m.imports.storeBatch(batch));
    CRM_CHECK((*transaction)->commit());
    m_run->batch = batch;
    m_run->isRead = records->size() < kRecordsPerStep;
    return m_run->isRead ? settle(chunk.problems()) : progress(chunk.problems(), false);
}

Result<ImportProgress> ImportService::settle(const QList<ImportProblem> &problems)
{
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    const auto isMoreLeft = m.transactions.settle();
    CRM_CHECK(isMoreLeft);
    CRM_CHECK((*transaction)->commit());
    transaction->reset();
    if (!*isMoreLeft)
        CRM_CHECK(finish());
    return progress(problems, !*isMoreLeft);
}

/// Durable, and with it everything before: until then a crash takes the import back.
Result<void> ImportService::finish()
{
    ImportBatch batch = m_run->batch;
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    CRM_CHECK(checkUnchanged());
    batch.state = QStringLiteral("done");
    batch.finishedAtUtc = m.clock();
    CRM_CHECK(m.note(JournalAction::Imported, {}, {}, batch.created + batch.updated, batch.id.toString()));
    CRM_CHECK(m.imports.storeBatch(batch));
    CRM_CHECK((*transaction)->commit());
    m_run->batch = batch;
    return {};
}

Result<ImportBatch> ImportService::takenBack(ImportBatch batch)
{
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    const auto kept = ImportUndo(m, batch).run();
    CRM_CHECK(kept);
    batch.state = QStringLiteral("undone");
    batch.skipped = *kept;
    batch.finishedAtUtc = m.clock();
    CRM_CHECK(m.imports.storeBatch(batch));
    CRM_CHECK(m.transactions.settleAll());
    CRM_CHECK(m.note(JournalAction::ImportUndone, {}, {}, batch.created + batch.updated - *kept, batch.id.toString()));
    CRM_CHECK((*transaction)->commit());
    Q_EMIT m.changes.importChanged(batch.id);
    Q_EMIT m.changes.contactsReplaced();
    return batch;
}

Result<ImportProgress> ImportService::cancel()
{
    if (!m_run)
        return nothingRunning();
    if (m_run->purpose == ImportChunk::Purpose::Write) {
        const auto batch = takenBack(m_run->batch);
        CRM_CHECK(batch);
        m_run->batch = *batch;
    }
    const ImportProgress last = progress({}, true);
    m_run.reset();
    return last;
}

Result<ImportBatch> ImportService::undo(ImportBatchId id)
{
    CRM_CHECK(m.allowed(Task::ImportContacts));
    const auto batch = m.imports.batch(id);
    CRM_CHECK(batch);
    if (batch->state != QLatin1String("done"))
        return refused(QStringLiteral("not_undoable"));
    return takenBack(*batch);
}

Result<int> ImportService::recover(Whose whose)
{
    const auto all = m.imports.batches();
    CRM_CHECK(all);
    int recovered = 0;
    bool isLoading = false;
    for (const ImportBatch &batch : *all) {
        if (batch.state != QLatin1String("running"))
            continue;
        const bool isAtWork = m_run && m_run->batch.id == batch.id;
        if (isAtWork || (whose == Whose::Mine && batch.importedBy != m.actor.name)) {
            isLoading = true;
            continue;
        }
        CRM_CHECK(takenBack(batch));
        ++recovered;
    }
    if (!isLoading)
        CRM_CHECK(settleAll());
    return recovered;
}

/// What a load that was cut off has put off: an import of somebody who has not come back, or the demo.
Result<void> ImportService::settleAll()
{
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    CRM_CHECK(m.transactions.settleAll());
    return (*transaction)->commit();
}

Result<QList<ImportBatch>> ImportService::batches() const
{
    return m.imports.batches();
}

} // namespace crm
