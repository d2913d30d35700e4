// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consents/consentsession.h"
#include "widgets/wizard.h"

class QButtonGroup;
class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace crm {

class ConsentChoicesModel;
class EvidenceBox;
class GuardianBox;

/// How the answer was given and what proves it.
class ConsentProofPage final : public WizardPage {
    Q_OBJECT

public:
    ConsentProofPage(const ConsentParts &parts, ConsentSession &session, const ConsentChoicesModel &answers,
                     QWidget *parent = nullptr);

    /// Asks who speaks for a child, where the person is known to be one.
    void showGuardian();
    /// A form on paper: the method is known and the scan already attached.
    void showForm();
    void cleanupPage() override { } ///< going back loses nothing
    bool isComplete() const override;
    bool validatePage() override;
    QString whatIsMissing() const override;

private:
    void makeMethods(const Phrases &words);
    QWidget *makeRecordingBox();
    bool isRecorded() const;
    void fitNote();
    /// The note as it is kept; of a recording it says why it was made and that the person was told.
    QString keptNote() const;
    std::optional<CollectionMethod> method() const;

    ConsentSession &m_session;
    const ConsentChoicesModel &m_answers;
    QButtonGroup *m_methods;
    QPlainTextEdit *m_note;
    EvidenceBox *m_evidence;
    GuardianBox *m_guardian;
    QWidget *m_recording = nullptr;
    QLineEdit *m_need = nullptr;
    QCheckBox *m_told = nullptr;
};

} // namespace crm
