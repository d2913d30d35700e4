// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consents/consentsession.h"
#include "widgets/wizard.h"

namespace crm {

class ConsentChoicesModel;
class ConsentChoicesPage;
class ConsentPersonPage;
class ConsentProofPage;
class ConsentReceiptPage;
class ConsentSummaryPage;

/// Asks a person, one question per purpose and channel, and writes the answers in one go. Open it with open().
class ConsentWizard final : public Wizard {
    Q_OBJECT

public:
    /// @param person whose card it was opened from; an invalid id asks for the person first
    ConsentWizard(const ConsentParts &parts, ContactId person, QWidget *parent = nullptr);

    /// The answers are read from this form: in the words that were printed, with the scan as proof. Before open().
    void takeForm(const ScannedForm &paper);
    bool validateCurrentPage() override;
    void accept() override;
    void reject() override;

Q_SIGNALS:
    void recorded(crm::ContactId contact, int answers);

private:
    void load(ContactId person);
    void loadPerson(ContactId person);
    void showPerson();
    void record(); ///< first what the person gets in writing, then all of it at once
    void write();
    void makeCounterButton();
    /// The screen is the customer's from here on; the wizard ends without writing anything.
    void handOver();
    ConsentDraft draft() const;
    QFuture<Result<QList<ConsentEvent>>> send() const;

    ConsentParts m_parts;
    ConsentSession m_session;
    ConsentChoicesModel *m_answers;
    ConsentPersonPage *m_person;
    ConsentChoicesPage *m_choices;
    ConsentProofPage *m_proof;
    ConsentSummaryPage *m_summary;
    ConsentReceiptPage *m_receipt;
};

} // namespace crm
