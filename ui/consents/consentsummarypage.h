// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consents/consentsession.h"
#include "widgets/wizard.h"

class QGridLayout;
class QLabel;

namespace crm {

class ConsentChoicesModel;
class SentenceFrame;

/// The sentence the person hears, line by line what will be written, and what proves it.
class ConsentSummaryPage final : public WizardPage {
    Q_OBJECT

public:
    ConsentSummaryPage(const ConsentParts &parts, const ConsentSession &session, const ConsentChoicesModel &answers,
                       QWidget *parent = nullptr);

    void initializePage() override;
    void cleanupPage() override { }
    QString sentence() const;

private:
    QWidget *writtenLines();
    void addLine(QGridLayout *grid, int row, int column);
    QWidget *proofLines();
    void replaceDetails();

    ConsentParts m_parts;
    const ConsentSession &m_session;
    const ConsentChoicesModel &m_answers;
    SentenceFrame *m_sentence;
    QWidget *m_details = nullptr;
};

} // namespace crm
