// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importservice.h"
#include "remote.h"

#include <QObject>

namespace crm {

/// One import from choosing the file to the result; what the pages of the wizard share. Late answers to outdated
/// questions are dropped.
class ImportSession final : public QObject {
    Q_OBJECT

public:
    ImportSession(Remote<ImportService> imports, QObject *parent = nullptr);

    void choose(const QString &path);
    /// Reads the sample again with a format the person changed.
    void reread(const ImportFormat &format);
    bool hasFile() const { return !m_request.path.isEmpty() && m_hasPreview; }
    const ImportPreview &preview() const { return m_preview; }
    const ImportRequest &request() const { return m_request; }
    /// @param source empty: our own records
    /// @param proofColumn of a bought list; -1: none
    void setOrigin(const DataSource &source, int proofColumn);
    void setOnMatch(OnMatch onMatch) { m_request.onMatch = onMatch; }

    /// Counts what would happen; nothing is written.
    void plan();
    void run();
    /// While counting: stops it. While writing: takes back what was written so far.
    void stop();
    bool isWorking() const { return m_isWorking; }
    bool isWriting() const { return m_isWriting; }
    const ImportProgress &progress() const { return m_progress; }
    /// Takes the finished import back.
    void undo();

Q_SIGNALS:
    void previewChanged();
    void failed(const crm::Error &error);
    void progressed(const QList<crm::ImportProblem> &newProblems);
    void finished();
    void stopped();
    void undone();

private:
    void takePreview(int request, const Result<ImportPreview> &answer);
    void take(int request, const Result<ImportProgress> &answer);
    void fail(const Error &error);

    Remote<ImportService> m_imports;
    ImportRequest m_request;
    ImportPreview m_preview;
    ImportProgress m_progress;
    bool m_hasPreview = false;
    bool m_isWorking = false;
    bool m_isWriting = false;
    bool m_isStopping = false;
    int m_asked = 0;
};

} // namespace crm
