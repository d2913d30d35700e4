// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consents/consentsession.h"
#include "widgets/wizard.h"

class QPushButton;

namespace crm {

class ConsentChoicesModel;

/// The questions: nothing is ticked, refusing is as easy as accepting, a line without an answer writes nothing.
class ConsentChoicesPage final : public WizardPage {
    Q_OBJECT

public:
    ConsentChoicesPage(const ConsentSession &session, ConsentChoicesModel &answers, QWidget *parent = nullptr);

    void initializePage() override;
    void cleanupPage() override { } ///< going back loses no answer
    bool isComplete() const override;
    QString whatIsMissing() const override;

private:
    void askAll();
    const ConsentSession &m_session;
    ConsentChoicesModel &m_answers;
    ContactId m_asked;
    QPushButton *m_acceptAll = nullptr;
    QPushButton *m_refuseAll = nullptr;
};

} // namespace crm
