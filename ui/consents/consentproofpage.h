// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consents/consentsession.h"
#include "widgets/wizard.h"

class QButtonGroup;
class QCheckBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace crm {

class ConsentChoicesModel;
class EvidenceBox;
class GuardianBox;
class RecordingBox;

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
    void initializePage() override;
    void cleanupPage() override { } ///< going back loses nothing
    bool isComplete() const override;
    bool validatePage() override;
    QString whatIsMissing() const override;

private:
    void makeMethods(QVBoxLayout &column, const Phrases &words);
    bool isRecorded() const;
    bool isAgreed() const; ///< to anything at all
    void fitNote();
    std::optional<Channel> confirmWay() const;
    void offerConfirmation();
    std::optional<CollectionMethod> method() const;

    const ConsentParts &m_parts;
    ConsentSession &m_session;
    const ConsentChoicesModel &m_answers;
    QButtonGroup *m_methods;
    QPlainTextEdit *m_note;
    EvidenceBox *m_evidence;
    GuardianBox *m_guardian;
    RecordingBox *m_recording;
    QCheckBox *m_confirm;
    bool m_isConfirmTouched = false;
};

} // namespace crm
