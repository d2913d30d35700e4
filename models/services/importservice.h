// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importreader.h"
#include "servicecontext.h"

namespace crm {

/// What happens when a record matches someone already in the vault (same e-mail, or same phone and family name).
enum class OnMatch { Update, Skip, AddAnyway };

struct ImportRequest {
    QString path;
    ImportFormat format;
    OnMatch onMatch = OnMatch::Update; ///< Update fills empty fields and adds addresses; it never overwrites or loosens
                                       ///< a permission
    /// Type "import" unless said otherwise, detail: the file's name. Of a bought list (C10) all of it must be said,
    /// detail being the supplier; the proof is each row's own.
    DataSource source;
};

/// Counts so far; the same numbers before (plan) and after (run).
struct ImportProgress {
    ImportBatch batch;
    qint64 bytesRead = 0;
    qint64 bytesTotal = 0;
    bool isFinished = false;
    QList<ImportProblem> newProblems; ///< since the last call
};

/// Brings people in, in chunks, so that a click never waits for a whole file. One import at a time.
class ImportService final {
public:
    ImportService(ServiceContext context, ImportReader &reader);
    ~ImportService();

    Result<ImportPreview> preview(const QString &path, const QString &hint) const;
    Result<ImportPreview> previewAs(const QString &path, const ImportFormat &format) const;

    /// Counting without writing: begin with plan(), then advance() until isFinished.
    Result<ImportProgress> plan(const ImportRequest &request);
    /// Writing: a batch in state running is stored first, so that a crash is taken back at the next opening.
    Result<ImportProgress> start(const ImportRequest &request);
    /// Handles the next few hundred records in one transaction.
    Result<ImportProgress> advance();
    /// Takes back what this import wrote so far; the vault is as before.
    Result<ImportProgress> cancel();

    /// Takes a whole finished import back: created people are removed, updated ones get their former values.
    /// People changed since by hand keep their changes and are counted in skipped. @returns the batch in state undone.
    Result<ImportBatch> undo(ImportBatchId id);
    enum class Whose { Anybodys, Mine };
    /// Called once when the vault opens: takes back imports that a crash left running. A vault has one writer; on a
    /// server a colleague's import may be at work right now, so there only one's own. Where none is at work, also
    /// builds what a first load that was cut off has put off.
    Result<int> recover(Whose whose = Whose::Anybodys);
    Result<QList<ImportBatch>> batches() const;

private:
    struct Run;
    Result<std::unique_ptr<Run>> prepared(const ImportRequest &request, bool isWriting) const;
    ImportProgress progress(const QList<ImportProblem> &problems, bool isFinished) const;
    Result<ImportProgress> count();
    Result<ImportProgress> write();
    Result<void> settleAll();
    Result<ImportProgress>
    settle(const QList<ImportProblem> &problems); ///< a part of what a first load put off; then the end
    Result<void> finish();
    Result<void> checkUnchanged() const;
    Result<ImportBatch> takenBack(ImportBatch batch);
    ServiceContext m;
    ImportReader &m_reader;
    std::unique_ptr<Run> m_run;
};

} // namespace crm
