// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/consentwizard.h"

#include "consentchoicesmodel.h"
#include "consents/consentchoicespage.h"
#include "consents/consentpersonpage.h"
#include "consents/consentproofpage.h"
#include "consents/consentreceiptpage.h"
#include "consents/consentsummarypage.h"
#include "consents/counterscreen.h"
#include "widgets/notice.h"
#include "widgets/prompts.h"
#include "widgets/steplist.h"

#include <QPushButton>

namespace crm {

using namespace Qt::StringLiterals;

ConsentWizard::ConsentWizard(const ConsentParts &parts, ContactId person, QWidget *parent)
    : Wizard(tr("Record a consent"), parent), m_parts(parts), m_answers(new ConsentChoicesModel(parts.words, this)),
      m_person(new ConsentPersonPage(m_parts, m_session, this)),
      m_choices(new ConsentChoicesPage(m_session, *m_answers, this)),
      m_proof(new ConsentProofPage(m_parts, m_session, *m_answers, this)),
      m_summary(new ConsentSummaryPage(m_parts, m_session, *m_answers, this)),
      m_receipt(new ConsentReceiptPage(m_parts, m_session, this))
{
    setObjectName(u"consentWizard"_s);
    setOption(QWizard::NoBackButtonOnLastPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    for (WizardPage *page :
         {static_cast<WizardPage *>(m_person), static_cast<WizardPage *>(m_choices), static_cast<WizardPage *>(m_proof),
          static_cast<WizardPage *>(m_summary), static_cast<WizardPage *>(m_receipt)})
        addStep(page);
    setFinishText(tr("&Close"));
    setCornerNote(u"clock"_s, m_parts.words.instant(m_parts.clock()));
    // An answer changes what the proof must be.
    connect(m_answers, &ConsentChoicesModel::answeredChanged, m_proof, &QWizardPage::completeChanged);
    if (m_parts.lock)
        makeCounterButton();
    connect(m_person, &ConsentPersonPage::chosen, this, &ConsentWizard::loadPerson);
    load(person);
}

void ConsentWizard::takeForm(const ScannedForm &paper)
{
    m_session.paper = paper;
    m_person->showForm();
    m_proof->showForm();
}

void ConsentWizard::makeCounterButton()
{
    QPushButton *counter = addFootButton(tr("&Hand over the screen"), u"counter"_s);
    counter->setObjectName(u"counterMode"_s);
    counter->setAutoDefault(false);
    counter->setShortcut(Qt::Key_F11);
    counter->setToolTip(tr("The customer answers and signs herself, on the whole screen; the vault locks afterwards."));
    connect(this, &QWizard::customButtonClicked, this, &ConsentWizard::handOver);
    const auto offer = [this, counter] {
        counter->setVisible(currentPage() == m_choices && m_answers->offered() > 0 && !m_session.paper);
    };
    connect(this, &QWizard::currentIdChanged, counter, offer);
    connect(m_answers, &QAbstractItemModel::modelReset, counter, offer);
}

void ConsentWizard::handOver()
{
    auto *screen = new CounterScreen(m_parts, m_session, parentWidget());
    screen->setAttribute(Qt::WA_DeleteOnClose);
    connect(screen, &CounterScreen::recorded, this, &ConsentWizard::recorded);
    screen->showFullScreen();
    hide();
}

void ConsentWizard::load(ContactId person)
{
    whenDone(m_parts.office.call(&OfficeService::controller), this, [this](const Result<Controller> &controller) {
        if (!controller)
            return m_person->showError(controller.error());
        m_session.controller = *controller;
        showPerson();
    });
    whenDone(m_parts.office.call(&OfficeService::wordings), this, [this](const Result<QList<Wording>> &wordings) {
        if (!wordings)
            return m_person->showError(wordings.error());
        m_session.wordings = *wordings;
    });
    whenDone(m_parts.office.call(&OfficeService::purposes), this, [this](const Result<QList<Purpose>> &purposes) {
        if (!purposes)
            return m_person->showError(purposes.error());
        m_session.purposes = *purposes;
        showPerson();
    });
    if (person.isValid())
        loadPerson(person);
}

void ConsentWizard::loadPerson(ContactId person)
{
    whenDone(m_parts.people.call(&PermissionService::contact, person), this, [this](const Result<Contact> &contact) {
        if (!contact)
            return m_person->showError(contact.error());
        m_session.contact = *contact;
        showPerson();
    });
    whenDone(m_parts.consents.call(&ConsentService::parentNeededUnder, person), this,
             [this](const Result<std::optional<int>> &under) {
                 if (!under)
                     return m_person->showError(under.error());
                 m_session.parentUnder = *under;
                 m_person->sayAge();
                 m_proof->showGuardian();
             });
}

void ConsentWizard::showPerson()
{
    if (!m_session.contact.id.isValid())
        return;
    const Contact contact = m_session.contact;
    m_person->setPerson(contact);
    const QString name = displayName(contact);
    const bool hasOrganisation = !contact.organisation.isEmpty() && contact.organisation != name;
    setContext(hasOrganisation ? tr("%1 · %2", "person, organisation").arg(name, contact.organisation) : name);
}

/// Leaving the summary forwards writes the answers; the wizard goes on when they are in the vault.
bool ConsentWizard::validateCurrentPage()
{
    if (currentPage() != m_summary || !m_session.recorded.isEmpty())
        return Wizard::validateCurrentPage();
    record();
    return false;
}

ConsentDraft ConsentWizard::draft() const
{
    ConsentDraft draft;
    draft.contact = m_session.contact.id;
    draft.choices = m_answers->choices();
    draft.language = m_session.language;
    draft.method = m_session.method.value_or(CollectionMethod::Other);
    draft.occurredAtUtc = m_session.occurredAtUtc;
    draft.timeZone = m_session.timeZone;
    draft.note = m_session.note;
    draft.evidence = m_session.evidence;
    draft.guardian = m_session.guardian;
    if (m_session.confirmation)
        draft.evidence += *m_session.confirmation;
    return draft;
}

QFuture<Result<QList<ConsentEvent>>> ConsentWizard::send() const
{
    if (m_session.paper && m_parts.forms)
        return m_parts.forms->call(&ConsentFormService::record, m_session.paper->form.id, draft());
    return m_parts.consents.call(&ConsentService::record, draft());
}

void ConsentWizard::record()
{
    m_summary->notice()->clear();
    setBusy(true);
    m_session.confirmation.reset();
    if (!m_session.occurredAtUtc)
        m_session.occurredAtUtc = m_parts.clock(); // what she gets in writing names the moment that is recorded
    if (!m_session.confirmBy)
        return write();
    whenDone(m_parts.confirmations->call(&ConfirmationService::spoken, draft(), *m_session.confirmBy), this,
             [this](const Result<EvidenceFile> &letter) {
                 if (!letter) {
                     setBusy(false);
                     return m_summary->showError(letter.error());
                 }
                 m_session.confirmation = *letter;
                 write();
             });
}

void ConsentWizard::write()
{
    whenDone(send(), this, [this](const Result<QList<ConsentEvent>> &events) {
        setBusy(false);
        if (!events)
            return m_summary->showError(events.error());
        m_session.recorded = *events;
        m_receipt->showReceipt(m_summary->sentence());
        // What is written cannot be taken back by going back.
        if (auto *steps = findChild<StepList *>())
            steps->setEnabled(false);
        next();
        Q_EMIT recorded(m_session.contact.id, static_cast<int>(events->size()));
    });
}

/// A confirmation that nobody sends proves nothing.
void ConsentWizard::accept()
{
    if (!m_session.confirmation || m_receipt->isConfirmationSaved())
        return Wizard::accept();
    Question question;
    question.title = tr("Close without saving the confirmation?");
    question.text = tr("The person then gets nothing in writing. A copy can still be saved later, from the history on "
                       "her card.");
    question.yes = tr("Close");
    question.no = tr("Stay");
    m_parts.prompts.ask(this, question, [this](bool yes) {
        if (yes)
            QWizard::accept();
    });
}

void ConsentWizard::reject()
{
    if (!m_session.recorded.isEmpty())
        return accept();
    if (m_answers->answered() == 0)
        return Wizard::reject();
    Question question;
    question.title = tr("Leave without recording the answers?");
    question.text
        = tr("%n answer(s) have been noted and nothing has been written yet.", nullptr, m_answers->answered());
    question.yes = tr("Leave");
    question.no = tr("Stay");
    m_parts.prompts.ask(this, question, [this](bool yes) {
        if (yes)
            QWizard::reject();
    });
}

} // namespace crm
