// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"

#include <QFrame>

class QListWidget;

namespace crm {

class Prompts;

/// Files that prove an answer: dropped here or chosen, read at once, kept in memory until the vault has them.
class EvidenceBox final : public QFrame {
    Q_OBJECT

public:
    static constexpr qint64 kMostBytes = 25LL * 1000 * 1000;

    explicit EvidenceBox(Prompts &prompts, QWidget *parent = nullptr);

    const QList<EvidenceFile> &files() const { return m_files; }
    void add(const EvidenceFile &file);

Q_SIGNALS:
    void filesChanged();
    /// A file was not added; says which and why, in two sentences.
    void refused(const QString &what, const QString &why);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void add(const QString &path);
    void removeCurrent();
    void showFiles();

    Prompts &m_prompts;
    QListWidget *m_list;
    QWidget *m_remove;
    QWidget *m_hint = nullptr;
    QList<EvidenceFile> m_files;
};

/// The kind of evidence a file most likely is, by its name and how the answer was given.
QString evidenceKindOf(const QString &fileName, std::optional<CollectionMethod> method);

} // namespace crm
