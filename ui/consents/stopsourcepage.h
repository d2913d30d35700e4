// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"
#include "phrases.h"
#include "widgets/wizard.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace crm {

class ProgressStrip;
class Prompts;

/// Where the requests come from: a pasted list, or one file chosen or dropped.
class StopSourcePage final : public WizardPage {
    Q_OBJECT

public:
    StopSourcePage(Prompts &prompts, const Phrases &words, QWidget *parent = nullptr);

    void choose(const QString &path);
    QString path() const { return m_path; } ///< empty: the text counts
    QString text() const;
    CollectionMethod method() const;
    ProgressStrip *progress() const { return m_progress; }

    bool isComplete() const override;
    QString whatIsMissing() const override;

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFile();

    Prompts &m_prompts;
    QString m_path;
    QPlainTextEdit *m_text;
    QLabel *m_file;
    QComboBox *m_method;
    ProgressStrip *m_progress;
};

} // namespace crm
