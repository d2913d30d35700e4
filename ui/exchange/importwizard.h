// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importmodels.h"

#include "exchange/importsession.h"
#include "widgets/prompts.h"
#include "widgets/wizard.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace crm {

class ProblemList;
class ProgressStrip;

/// Step 1: which file, and how it is written.
class ImportFilePage final : public WizardPage {
    Q_OBJECT

public:
    ImportFilePage(ImportSession &session, Prompts &prompts, QWidget *parent = nullptr);
    bool isComplete() const override { return m_session.hasFile(); }
    QString whatIsMissing() const override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFile();
    void showPreview();
    void reread();
    QWidget *makeFormatFields();

    ImportSession &m_session;
    Prompts &m_prompts;
    QLabel *m_file;
    QWidget *m_fields;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_dates;
    QComboBox *m_region;
    bool m_isFilling = false;
};

/// Step 2: where each column goes, with real rows and problems beside.
class ImportColumnsPage final : public WizardPage {
    Q_OBJECT

public:
    ImportColumnsPage(ImportSession &session, const Phrases &phrases, QWidget *parent = nullptr);
    void initializePage() override;
    bool isComplete() const override;
    QString whatIsMissing() const override;

private:
    void showPreview();
    void openEditors();

    ImportSession &m_session;
    ColumnMappingModel *m_mapping;
    ImportPreviewModel *m_preview;
    ImportProblemModel *m_problems;
    QTableView *m_mappingView;
    QTableView *m_previewView;
    ProblemList *m_problemView;
    QLabel *m_problemCount;
};

/// Step 4: what will happen, counted before it happens.
class ImportPlanPage final : public WizardPage {
    Q_OBJECT

public:
    ImportPlanPage(ImportSession &session, const Phrases &phrases, QWidget *parent = nullptr);
    void initializePage() override;
    void cleanupPage() override;
    bool isComplete() const override { return m_isCounted; }
    QString whatIsMissing() const override;

private:
    void count();
    void showCounts();

    ImportSession &m_session;
    ImportProblemModel *m_problems;
    QButtonGroup *m_onMatch;
    ProgressStrip *m_progress;
    QLabel *m_counts;
    ProblemList *m_problemView;
    bool m_isCounted = false;
};

/// Step 5: writing, with a way to stop; then what was done, with a way back.
class ImportRunPage final : public WizardPage {
    Q_OBJECT

public:
    ImportRunPage(ImportSession &session, const Phrases &phrases, QWidget *parent = nullptr);
    void initializePage() override;
    bool isComplete() const override { return m_isOver; }

private:
    void showResult();
    void end(const QString &heading, const QString &lead);

    ImportSession &m_session;
    ImportProblemModel *m_problems;
    ProgressStrip *m_progress;
    QLabel *m_counts;
    QPushButton *m_undo;
    ProblemList *m_problemView;
    bool m_isOver = false;
};

/// Brings people in from a CSV or vCard file. Nothing is written before step 5.
class ImportWizard final : public Wizard {
    Q_OBJECT

public:
    ImportWizard(Remote<ImportService> imports, const Phrases &phrases, Prompts &prompts, QWidget *parent = nullptr);
    /// Starts with this file, e.g. one dropped on the window.
    void choose(const QString &path);
    void reject() override;

Q_SIGNALS:
    /// The import is done; its people can be shown.
    void imported(const crm::ImportBatch &batch);

private:
    ImportSession m_session;
};

} // namespace crm
