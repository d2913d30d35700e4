// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importsession.h"
#include "phrases.h"
#include "widgets/wizard.h"

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace crm {

class DateField;

/// Step 3: whose list it is. One from another organisation is asked for supplier, day, notice and proof (gdpr-rules
/// C10).
class ImportOriginPage final : public WizardPage {
    Q_OBJECT

public:
    ImportOriginPage(ImportSession &session, const Phrases &phrases, QWidget *parent = nullptr);
    void initializePage() override;
    bool isComplete() const override { return whatIsMissing().isEmpty(); }
    bool validatePage() override;
    QString whatIsMissing() const override;

private:
    void makeQuestion();
    QWidget *makeListFields(const Phrases &phrases);
    QWidget *makeNotices(const Phrases &phrases);
    void fillColumns();
    void showWhatFollows();
    bool isFromElsewhere() const;
    DataSource source() const;

    ImportSession &m_session;
    QButtonGroup *m_origin;
    QWidget *m_fields;
    QLineEdit *m_supplier;
    DateField *m_obtained;
    QButtonGroup *m_notices;
    QComboBox *m_proof;
};

} // namespace crm
