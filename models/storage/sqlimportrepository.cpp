// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlimportrepository.h"

#include "storedcontact.h"
#include "sqlvalues.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {
const QString &batchColumns()
{
    static const QString columns
        = u"file_name, format, state, started_at, finished_at, imported_by, rows_read, rows_created,"
          " rows_updated, rows_skipped, rows_suppressed, rows_quarantined, rows_rejected"_s;
    return columns;
}

QVariantList batchValues(const ImportBatch &batch)
{
    return {sqlText(batch.fileName),
            sqlText(batch.format),
            sqlText(batch.state),
            sqlInstant(batch.startedAtUtc),
            sqlInstant(batch.finishedAtUtc),
            sqlText(batch.importedBy),
            batch.read,
            batch.created,
            batch.updated,
            batch.skipped,
            batch.suppressed,
            batch.quarantined,
            batch.rejected};
}
} // namespace

Result<void> SqlImportRepository::addBatch(const ImportBatch &batch)
{
    const auto added
        = m_database.run(u"INSERT INTO import_batch (id, %1) VALUES (%2)"_s.arg(batchColumns(), placeholders(14)),
                         QVariantList{batch.id.toString()} + batchValues(batch));
    return added ? Result<void>() : Result<void>(added.error());
}

Result<void> SqlImportRepository::storeBatch(const ImportBatch &batch)
{
    QString columns = batchColumns();
    columns.replace(u","_s, u" = ?,"_s);
    const auto stored = m_database.run(u"UPDATE import_batch SET %1 = ? WHERE id = ?"_s.arg(columns),
                                       batchValues(batch) + QVariantList{batch.id.toString()});
    if (!stored)
        return stored.error();
    if (*stored == 0)
        return Error{Error::Code::NotFound, {}, {}, {}};
    return {};
}

Result<QList<ImportBatch>> SqlImportRepository::read(const QString &condition, const QVariantList &binds) const
{
    auto found = m_database.query(u"SELECT id, %1 FROM import_batch %2"_s.arg(batchColumns(), condition), binds);
    if (!found)
        return found.error();
    QList<ImportBatch> batches;
    while (found->next()) {
        ImportBatch batch;
        int column = 0;
        const auto next = [&found, &column] { return found->value(column++); };
        batch.id = idOf<struct ImportBatchTag>(next());
        batch.fileName = next().toString();
        batch.format = next().toString();
        batch.state = next().toString();
        batch.startedAtUtc = instantOf(next());
        batch.finishedAtUtc = instantOf(next());
        batch.importedBy = next().toString();
        for (qint64 *figure : {&batch.read, &batch.created, &batch.updated, &batch.skipped, &batch.suppressed,
                               &batch.quarantined, &batch.rejected})
            *figure = next().toLongLong();
        batches.append(batch);
    }
    CRM_CHECK(found->outcome());
    return batches;
}

Result<ImportBatch> SqlImportRepository::batch(ImportBatchId id) const
{
    const auto found = read(u"WHERE id = ?"_s, {id.toString()});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::Code::NotFound, {}, {}, {}};
    return found->first();
}

Result<QList<ImportBatch>> SqlImportRepository::batches() const
{
    return read(u"ORDER BY started_at DESC, row_key DESC"_s, {});
}

Result<qint64> SqlImportRepository::keyOf(ImportBatchId id) const
{
    const auto key = m_database.value(u"SELECT row_key FROM import_batch WHERE id = ?"_s, {id.toString()});
    if (!key)
        return key.error();
    if (!key->isValid())
        return Error{Error::Code::NotFound, {}, {}, {}};
    return key->toLongLong();
}

Result<void> SqlImportRepository::addTraces(ImportBatchId id, const QList<ImportTrace> &traces)
{
    const auto key = keyOf(id);
    if (!key)
        return key.error();
    // Two rows of a file may be the same person: what it was before the first of them counts.
    QList<QVariantList> rows;
    QHash<ContactId, qsizetype> places;
    for (const ImportTrace &trace : traces) {
        if (const auto known = places.constFind(trace.contact); known != places.cend()) {
            rows[*known][3] = trace.versionAfter;
            continue;
        }
        places.insert(trace.contact, rows.size());
        rows.append({*key, trace.contact.toString(),
                     sqlOptionalText(trace.before ? contactToJson(*trace.before) : QString()), trace.versionAfter});
    }
    return m_dialect.insertMany(
        {u"import_trace"_s, u"batch_key,contact_id,before,version_after"_s.split(u','),
         u"ON CONFLICT (batch_key, contact_id) DO UPDATE SET version_after = excluded.version_after"_s},
        rows);
}

Result<QList<ImportTrace>> SqlImportRepository::traces(ImportBatchId id, int atMost, int skip) const
{
    const auto key = keyOf(id);
    if (!key)
        return key.error();
    auto found = m_database.query(
        u"SELECT contact_id, before, version_after FROM import_trace WHERE batch_key = ? ORDER BY contact_id LIMIT ? OFFSET ?"_s,
        {*key, atMost, skip});
    if (!found)
        return found.error();
    QList<ImportTrace> traces;
    while (found->next()) {
        ImportTrace trace;
        trace.contact = idOf<struct ContactTag>(found->value(0));
        trace.versionAfter = found->value(2).toLongLong();
        if (const QString before = found->value(1).toString(); !before.isEmpty()) {
            const auto contact = contactFromJson(before);
            if (!contact)
                return contact.error();
            trace.before = *contact;
        }
        traces.append(trace);
    }
    CRM_CHECK(found->outcome());
    return traces;
}

Result<void> SqlImportRepository::clearTraces(ImportBatchId id)
{
    const auto key = keyOf(id);
    if (!key)
        return key.error();
    const auto cleared = m_database.run(u"DELETE FROM import_trace WHERE batch_key = ?"_s, {*key});
    return cleared ? Result<void>() : Result<void>(cleared.error());
}

} // namespace crm
