// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "allpages.h"
#include "consentchoicesmodel.h"
#include "peoplevault.h"
#include "quietrecording.h"
#include "screenjudge.h"
#include "screenlook.h"
#include "testmain.h"

#include "audience/audienceexportdialog.h"
#include "audience/audienceshiftdialog.h"
#include "consents/choicepair.h"
#include "consents/confirmdialog.h"
#include "consents/consentwizard.h"
#include "consents/counterscreen.h"
#include "consents/formdialog.h"
#include "consents/stoplistwizard.h"
#include "exchange/exportdialog.h"
#include "exchange/importwizard.h"
#include "people/agreedcalldialog.h"
#include "people/consenteventdialog.h"
#include "people/contactcard.h"
#include "people/contactdialog.h"
#include "people/contactform.h"
#include "purposes/purposedialog.h"
#include "purposes/wordingdialog.h"
#include "people/receiptdialog.h"
#include "people/permissionfilterdialog.h"
#include "people/segmentnamedialog.h"
#include "requests/accesswizard.h"
#include "retention/retentionrulesdialog.h"
#include "retention/whydialog.h"
#include "settings/userssection.h"
#include "shell/firstrunwizard.h"
#include "shell/lockpage.h"
#include "shell/openfailedpage.h"
#include "widgets/datefield.h"
#include "widgets/errortext.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

/// Every page of every wizard, every dialog and the locked window, in both languages and both themes, in the smallest
/// window and with the widest font: nothing is cut.
class tst_WizardScreens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_look = std::make_unique<ScreenLook>(); }
    void cleanupTestCase() { m_look.reset(); }
    void importing_data() { ScreenLook::rows(); }
    void importing();
    void recordingAConsent_data() { ScreenLook::rows(); }
    void recordingAConsent();
    void recordingForAChild_data() { ScreenLook::rows(); }
    void recordingForAChild();
    void stoppingByList_data() { ScreenLook::rows(); }
    void stoppingByList();
    void theDeskOfConsents_data() { ScreenLook::rows(); }
    void theDeskOfConsents();
    void aFormOnPaper_data() { ScreenLook::rows(); }
    void aFormOnPaper();
    void answeringARequest_data() { ScreenLook::rows(); }
    void answeringARequest();
    void firstRun_data() { ScreenLook::rows(); }
    void firstRun();
    void whatACardHolds_data() { ScreenLook::rows(); }
    void whatACardHolds();
    void theDialogs_data() { ScreenLook::rows(); }
    void theDialogs();
    void theLockedWindow_data() { ScreenLook::rows(); }
    void theLockedWindow();

private:
    void shoot(QWidget &top, const QString &name);
    static QString customers(const UiVault &vault);
    static void goOn(QWizard &wizard, QWizard::WizardButton which = QWizard::NextButton)
    {
        QTRY_VERIFY(wizard.button(which)->isEnabled());
        QTest::mouseClick(wizard.button(which), Qt::LeftButton);
        QTest::qWait(50);
    }

    std::unique_ptr<ScreenLook> m_look;
    QSize m_least{1024, 640}; ///< of a wizard over the smallest window
    QStringList m_faults;
};

void tst_WizardScreens::shoot(QWidget &top, const QString &name)
{
    QTest::qWait(60);
    for (const QString &fault : photographed(top, name + m_look->suffix()))
        m_faults << name + m_look->suffix() + u": "_s + fault;
}

QString tst_WizardScreens::customers(const UiVault &vault)
{
    QFile file(vault.path(u"Clients de la boutique, export du 21 novembre 2026.csv"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write("Nom;Prénom;Courriel;Tél portable;Société;Ville;Newsletter;Observations du vendeur\r\n"
                   "Le Goff;Anne;anne@kerlann.example;06 39 98 12 04;Les Jardins de Kerlann;Vannes;oui;Rappeler\r\n"
                   "Bensaïd;Karim;karim@saintroch.example;06 39 98 40 31;Boulangerie Saint-Roch;Lorient;;\r\n"
                   "Peeters;Lotte;pas une adresse;0639 9;;Gent;non;\r\n");
    return file.fileName();
}

void tst_WizardScreens::importing()
{
    CRM_WEAR(*m_look);
    m_faults.clear();
    UiVault vault;
    const Phrases phrases(m_look->language());
    ImportWizard wizard(vault.backend().imports(), phrases, vault.prompts);
    wizard.resize(m_least);
    wizard.open();
    shoot(wizard, u"import-1-file"_s);
    wizard.choose(vault.path(u"absent.csv"_s));
    QTest::qWait(200);
    shoot(wizard, u"import-1-unreadable"_s);
    wizard.choose(customers(vault));
    QTRY_VERIFY(wizard.button(QWizard::NextButton)->isEnabled());
    shoot(wizard, u"import-1-chosen"_s);
    goOn(wizard);
    QTRY_COMPARE(wizard.findChild<QTableView *>(u"mapping"_s)->model()->rowCount(), 8);
    QTest::qWait(200);
    shoot(wizard, u"import-2-columns"_s);
    goOn(wizard);
    QTRY_VERIFY(wizard.button(QWizard::CommitButton)->isEnabled());
    shoot(wizard, u"import-3-plan"_s);
    goOn(wizard, QWizard::CommitButton);
    QTRY_VERIFY(wizard.button(QWizard::FinishButton)->isEnabled());
    shoot(wizard, u"import-4-done"_s);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

void tst_WizardScreens::recordingAConsent()
{
    CRM_WEAR(*m_look);
    m_faults.clear();
    PeopleVault people;
    UiVault &vault = people.vault;
    const Phrases phrases(m_look->language());
    vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s, u"0639981204"_s);
    ConsentWizard wizard({vault.backend().consents(), vault.backend().reading(), vault.backend().office(),
                          vault.backend().requests(), vault.prompts, phrases, vault.clock(), vault.actor()},
                         {});
    wizard.resize(m_least);
    wizard.open();
    QTest::keyClicks(wizard.findChild<QWidget *>(u"personSearch"_s), u"goff"_s);
    auto *found = wizard.findChild<QListWidget *>(u"personFound"_s);
    QTRY_COMPARE(found->count(), 1);
    shoot(wizard, u"consent-1-found"_s);
    QTest::mouseClick(found->viewport(), Qt::LeftButton, {}, found->visualItemRect(found->item(0)).center());
    QTRY_VERIFY(wizard.button(QWizard::NextButton)->isEnabled());
    shoot(wizard, u"consent-1-person"_s);
    goOn(wizard);
    shoot(wizard, u"consent-2-choices"_s);
    const QList<ChoicePair *> pairs = wizard.findChildren<ChoicePair *>();
    QVERIFY(pairs.size() > 3);
    for (int i = 0; i < 3; ++i) {
        auto *button = pairs.at(i)->findChild<QRadioButton *>(i == 1 ? u"refuse"_s : u"accept"_s);
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    }
    shoot(wizard, u"consent-2-chosen"_s);
    goOn(wizard);
    auto *spoken = wizard.findChild<QRadioButton *>(u"method_phone"_s);
    QTest::mouseClick(spoken, Qt::LeftButton, {}, QPoint(8, spoken->height() / 2));
    shoot(wizard, u"consent-3-proof"_s);
    QTest::keyClicks(wizard.findChild<QPlainTextEdit *>(u"note"_s), u"Rappel de sa part."_s);
    goOn(wizard);
    shoot(wizard, u"consent-4-summary"_s);
    goOn(wizard);
    QTRY_COMPARE(wizard.currentPage()->objectName(), u"receiptPage"_s);
    shoot(wizard, u"consent-5-receipt"_s);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

/// B15: a child's yes needs a parent, on the page of the proof.
void tst_WizardScreens::recordingForAChild()
{
    CRM_WEAR(*m_look);
    m_faults.clear();
    PeopleVault people;
    UiVault &vault = people.vault;
    const Phrases phrases(m_look->language());
    Contact tom = vault.add(u"Tom"_s, u"Le Goff"_s, u"tom@kerlann.example"_s);
    CRM_VERIFY(answerOf(vault.backend().purposes().call(&PurposeService::reopen, u"sales.age_check"_s)));
    tom.relation = Relation::Customer;
    tom.birthday = QDate(2015, 4, 12);
    CRM_VERIFY(answerOf(vault.backend().contacts().call(&ContactService::change, tom.id, tom.version, ContactDraft(tom))));
    ConsentWizard wizard({vault.backend().consents(), vault.backend().reading(), vault.backend().office(),
                          vault.backend().requests(), vault.prompts, phrases, vault.clock(), vault.actor()},
                         tom.id);
    wizard.resize(m_least);
    wizard.open();
    goOn(wizard);
    auto *accept = wizard.findChildren<ChoicePair *>().constFirst()->findChild<QRadioButton *>(u"accept"_s);
    QTest::mouseClick(accept, Qt::LeftButton, {}, QPoint(8, accept->height() / 2));
    goOn(wizard);
    auto *form = wizard.findChild<QRadioButton *>(u"method_paper_form"_s);
    QTest::mouseClick(form, Qt::LeftButton, {}, QPoint(8, form->height() / 2));
    QVERIFY(wizard.findChild<QWidget *>(u"guardianBox"_s)->isVisible());
    QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
    shoot(wizard, u"consent-3-child"_s);
    for (const auto &[name, words] : std::initializer_list<std::pair<QString, QString>>{
             {u"guardianName"_s, u"Anne Le Goff"_s}, {u"guardianRelation"_s, u"mere"_s},
             {u"guardianContact"_s, u"anne@kerlann.example"_s}, {u"guardianCheck"_s, u"livret de famille vu"_s}})
        QTest::keyClicks(wizard.findChild<QLineEdit *>(name), words);
    goOn(wizard);
    goOn(wizard);
    QTRY_COMPARE(people.history(tom.id).size(), 1);
    QCOMPARE(people.history(tom.id).constFirst().guardian->name, u"Anne Le Goff"_s);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

void tst_WizardScreens::stoppingByList()
{
    CRM_WEAR(*m_look);
    m_faults.clear();
    UiVault vault;
    const Phrases phrases(m_look->language());
    vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s, u"0639981204"_s);
    vault.add(u"Karim"_s, u"Bensaïd"_s, u"karim@saintroch.example"_s);
    StopListWizard wizard({vault.backend().stops(), vault.backend().reading(), vault.prompts, phrases});
    wizard.resize(m_least);
    wizard.open();
    shoot(wizard, u"stops-1-source"_s);
    QTest::keyClicks(wizard.findChild<QPlainTextEdit *>(u"pastedList"_s), u"bonjour"_s);
    goOn(wizard);
    QTest::qWait(200);
    shoot(wizard, u"stops-1-nothing"_s);
    wizard.findChild<QPlainTextEdit *>(u"pastedList"_s)->setPlainText(
        u"anne@kerlann.example je m’oppose à toute prospection commerciale de votre part, par quelque moyen que ce soit\n"
        "karim@saintroch.example\nquelquun.de.tres.long@une-adresse-inconnue.example\nvoir avec Jeanne\n"_s);
    goOn(wizard);
    QTRY_COMPARE(wizard.findChild<QTableView *>(u"stopLines"_s)->model()->rowCount(), 4);
    QTRY_VERIFY(wizard.button(QWizard::CommitButton)->isEnabled());
    shoot(wizard, u"stops-2-review"_s);
    goOn(wizard, QWizard::CommitButton);
    QTRY_VERIFY(wizard.button(QWizard::FinishButton)->isVisible());
    shoot(wizard, u"stops-3-done"_s);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

/// What ends soon, with the way it may be asked, in the smallest window (B11).
void tst_WizardScreens::theDeskOfConsents()
{
    CRM_WEAR(*m_look);
    m_faults.clear();
    AllPages all(m_look->language());
    QVERIFY2(all.vault.problem().isEmpty() && all.window, qPrintable(all.vault.problem()));
    ConsentDraft draft;
    draft.contact = all.anne.id;
    draft.choices = {{u"offers.promo.consent"_s, Channel::Email, ConsentState::Given, {}},
                     {u"news.howto"_s, Channel::Email, ConsentState::Given, {}}};
    draft.language = u"fr"_s;
    draft.occurredAtUtc = QDateTime::currentDateTimeUtc().addYears(-3).addDays(20);
    CRM_VERIFY(answerOf(all.vault.backend().consents().call(&ConsentService::record, draft)));
    all.window->resize(1024, 700);
    all.window->show();
    all.window->openPage(u"consents"_s);
    QTest::qWait(250);
    QTest::mouseClick(all.window->currentPage()->findChild<QToolButton *>(u"expiringChip"_s), Qt::LeftButton);
    QTRY_COMPARE(all.window->currentPage()->findChild<QTableView *>(u"askQueue"_s)->model()->rowCount(), 2);
    shoot(*all.window, u"consents-desk"_s);
    QTest::mouseClick(all.window->currentPage()->findChild<QToolButton *>(u"waitingChip"_s), Qt::LeftButton);
    QTest::qWait(250);
    shoot(*all.window, u"consents-desk-waiting"_s);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

void tst_WizardScreens::aFormOnPaper()
{
    CRM_WEAR(*m_look);
    m_faults.clear();
    AllPages all(m_look->language());
    QVERIFY2(all.vault.problem().isEmpty() && all.window, qPrintable(all.vault.problem()));
    Backend &backend = all.vault.backend();
    const Phrases words(m_look->language());
    FormDialog dialog({backend.forms(), backend.reading(), backend.office(), all.vault.prompts, words}, all.anne.id);
    dialog.open();
    QTest::qWait(250);
    all.vault.prompts.paths = {all.vault.path(u"form.pdf"_s)};
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"makeForm"_s), Qt::LeftButton);
    QTest::qWait(400);
    shoot(dialog, u"form-dialog"_s);
    const auto scanned = answerOf(backend.forms().call(&ConsentFormService::scanned, all.vault.path(u"form.pdf"_s)));
    CRM_VERIFY(scanned);
    ConsentWizard wizard({backend.consents(),
                          backend.reading(),
                          backend.office(),
                          backend.requests(),
                          all.vault.prompts,
                          words,
                          all.vault.clock(),
                          all.vault.actor(),
                          {},
                          backend.forms()},
                         all.anne.id);
    wizard.takeForm(*scanned);
    wizard.resize(m_least);
    wizard.show();
    QTest::qWait(250);
    wizard.findChild<DateField *>(u"day"_s)->setDate(QDate::currentDate());
    shoot(wizard, u"form-1-person"_s);
    goOn(wizard);
    shoot(wizard, u"form-2-choices"_s);
    wizard.findChild<ConsentChoicesModel *>()->setAnswer(0, Channel::Email, ConsentChoicesModel::Answer::Accept);
    goOn(wizard);
    shoot(wizard, u"form-3-proof"_s);
    QFile sound(all.vault.path(u"appel.wav"_s));
    QVERIFY(sound.open(QIODevice::WriteOnly) && sound.write(quietRecording()) > 0);
    sound.close();
    all.vault.prompts.paths = {sound.fileName()};
    QTest::mouseClick(wizard.findChild<QPushButton *>(u"chooseEvidence"_s), Qt::LeftButton);
    QTest::qWait(100);
    shoot(wizard, u"recording-gate"_s);
    ConsentEvent spoken;
    spoken.method = CollectionMethod::Phone;
    spoken.occurredAtUtc = all.vault.clock()();
    spoken.recordedAtUtc = spoken.occurredAtUtc;
    spoken.evidence = {{EvidenceId(QUuid::createUuid()), u"appel.wav"_s, u"audio/x-wav"_s, u"call_recording"_s, 16044, {}}};
    auto *heard = new ConsentEventDialog(spoken, all.anne.name.given, words);
    heard->open();
    heard->play(quietRecording());
    QTest::qWait(200);
    shoot(*heard, u"recording-played"_s);
    delete heard;
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

void tst_WizardScreens::answeringARequest()
{
    CRM_WEAR(*m_look);
    m_faults.clear();
    UiVault vault;
    const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s, u"0639981204"_s);
    const Phrases phrases(m_look->language());
    AccessWizard wizard(vault.backend().requests(), vault.backend().reading(), phrases, vault.prompts);
    wizard.resize(m_least);
    wizard.open();
    shoot(wizard, u"access-1-person"_s);
    wizard.choosePerson(anne.id, u"Anne Le Goff"_s);
    shoot(wizard, u"access-1-chosen"_s);
    goOn(wizard);
    auto *dossier = wizard.findChild<QTreeWidget *>(u"dossier"_s);
    QTRY_VERIFY(dossier->topLevelItemCount() >= 5);
    shoot(wizard, u"access-2-review"_s);
    goOn(wizard);
    QTRY_VERIFY(wizard.findChild<QPushButton *>(u"choosePlace"_s)->isVisible());
    shoot(wizard, u"access-3-package"_s);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

void tst_WizardScreens::firstRun()
{
    CRM_WEAR(*m_look);
    m_faults.clear();
    ScriptedPrompts prompts;
    FirstRunWizard wizard(prompts, u"/home/jeanne/Documents"_s);
    wizard.resize(m_least);
    wizard.open();
    shoot(wizard, u"firstrun-1-welcome"_s);
    goOn(wizard);
    QTest::keyClicks(wizard.findChild<QLineEdit *>(u"organisation"_s), u"Atelier Marceau"_s);
    shoot(wizard, u"firstrun-2-organisation"_s);
    goOn(wizard);
    QTest::keyClicks(wizard.findChild<QLineEdit *>(u"ownName"_s), u"Jeanne Marceau"_s);
    shoot(wizard, u"firstrun-3-name"_s);
    goOn(wizard);
    for (const QString &field : {u"passphrase"_s, u"repeat"_s})
        QTest::keyClicks(wizard.findChild<QLineEdit *>(field), u"sept chevreuils dansent sous la neige"_s);
    shoot(wizard, u"firstrun-4-passphrase"_s);
    wizard.showError({Error::Code::Storage, u"disk_full"_s, {}, {}});
    shoot(wizard, u"firstrun-4-failed"_s);
    wizard.showRecoveryKey(u"K7QM-2F9X-H4TD-9WPA-3C6V-8RBN-M5YE-1JZG"_s);
    shoot(wizard, u"firstrun-5-recovery"_s);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

/// G2, G22: every value with why, and what has lost its purpose; the fields of the age with theirs.
void tst_WizardScreens::whatACardHolds()
{
    CRM_WEAR(*m_look);
    m_faults.clear();
    PeopleVault people;
    UiVault &vault = people.vault;
    auto tools = people.tools();
    tools.phrases = Phrases(m_look->language());
    const auto purposes = vault.backend().purposes();
    CRM_VERIFY(answerOf(purposes.call(&PurposeService::reopen, u"sales.age_check"_s)));
    Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s, u"0639981204"_s);
    anne.relation = Relation::Customer;
    anne.organisation = u"Les Jardins de Kerlann"_s;
    anne.jobTitle = u"Responsable de la boutique et des expositions"_s;
    anne.websites = {u"https://kerlann.example/la-boutique-et-les-jardins"_s};
    anne.birthday = QDate(1990, 5, 4);
    anne.facts.ofAgeCheckedOn = QDate(2026, 3, 2);
    anne.facts.soldOn = QDate(2026, 3, 2);
    anne.facts.isAddressFromPerson = true;
    anne.language = u"fr"_s;
    anne.tags = {u"jardin"_s, u"cave"_s, u"fidèle"_s};
    anne.note = u"Préfère être appelée le matin, jamais le mercredi ; sa commande part avec celle de l’atelier."_s;
    CRM_VERIFY(answerOf(vault.backend().contacts().call(&ContactService::change, anne.id, anne.version,
                                                        ContactDraft(anne))));
    ContactDialog editing(tools, people.stored(anne.id));
    editing.open();
    QTRY_VERIFY(editing.findChild<QWidget *>(u"ageBox"_s)->isVisible());
    QTest::qWait(60);
    editing.findChild<QScrollArea *>()->ensureWidgetVisible(editing.findChild<QPlainTextEdit *>(u"note"_s));
    shoot(editing, u"dialog-contact-age"_s);
    editing.hide();
    CRM_VERIFY(answerOf(purposes.call(&PurposeService::close, u"sales.age_check"_s)));
    ContactCard card(tools);
    card.resize(440, 652); // beside the list in the smallest window
    card.show();
    card.open(anne.id);
    QTRY_VERIFY(card.findChild<QToolButton *>(u"remove_birth_date"_s));
    auto *scroll = card.findChild<QScrollArea *>();
    QTest::qWait(60);
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    shoot(card, u"card-held"_s);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

void tst_WizardScreens::theDialogs()
{
    CRM_WEAR(*m_look);
    m_faults.clear();
    PeopleVault people;
    UiVault &vault = people.vault;
    const Phrases phrases(m_look->language());
    const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s, u"0639981204"_s);
    people.says(anne.id, ConsentState::Given);
    const auto policies = answerOf(vault.backend().retention().call(&RetentionService::policies));
    CRM_VERIFY(policies);
    const auto open = [&](QDialog *dialog, const QString &name) {
        dialog->open();
        shoot(*dialog, name);
        return dialog;
    };
    ExportDialog exporting(vault.backend().requests(), vault.prompts, {}, u"Prospects · Vannes"_s);
    open(&exporting, u"dialog-export"_s);
    auto tools = people.tools();
    tools.phrases = phrases;
    ContactDialog adding(tools);
    open(&adding, u"dialog-contact-new"_s);
    ContactDialog editing(tools, anne);
    open(&editing, u"dialog-contact-edit"_s);
    if (auto *more = editing.findChild<QToolButton *>(u"moreFields"_s); more && more->isVisible())
        QTest::mouseClick(more, Qt::LeftButton);
    shoot(editing, u"dialog-contact-all"_s);
    QTest::mouseClick(editing.findChild<QToolButton *>(u"foldFacts"_s), Qt::LeftButton);
    QTest::qWait(20);
    auto *scroll = editing.findChild<QScrollArea *>();
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    shoot(editing, u"dialog-contact-facts"_s);
    ConsentEventDialog event(people.history(anne.id).constFirst(), u"Offres et promotions par e\u2011mail"_s, phrases);
    open(&event, u"dialog-consent-event"_s);
    const ConfirmationParts asking{vault.backend().confirmations(), vault.backend().reading(), vault.prompts, phrases};
    AskDialog ask(asking, anne.id, {}, Channel::Email);
    ask.open();
    QTest::qWait(200);
    shoot(ask, u"dialog-ask"_s);
    ConfirmDialog confirm(asking);
    open(&confirm, u"dialog-confirm"_s);
    ReceiptDialog receipt({vault.backend().receipts(), vault.backend().reading(), vault.prompts, phrases}, anne.id);
    open(&receipt, u"dialog-receipt"_s);
    RetentionRulesDialog rules(phrases, *policies);
    open(&rules, u"dialog-rules"_s);
    RetentionLine line;
    line.contact = anne.id;
    line.name = u"Le Goff, Anne"_s;
    line.due = {anne.id,
                u"D01"_s,
                RetentionAnchor::LastContact,
                QDate(2023, 2, 20),
                QDate(2026, 2, 20),
                RetentionAction::AskElseDelete,
                false};
    WhyDialog why(phrases, line, &policies->constFirst());
    open(&why, u"dialog-why"_s);
    const auto registry = answerOf(vault.backend().purposes().call(&PurposeService::purposes));
    CRM_VERIFY(registry);
    const auto howTo = std::find_if(registry->begin(), registry->end(), [](const PurposeRecord &record) {
        return record.purpose.key == u"news.howto"_s;
    });
    QVERIFY(howTo != registry->end());
    PurposeDialog purpose(vault.backend().purposes(), phrases, *policies, *registry, howTo->purpose);
    open(&purpose, u"dialog-purpose"_s);
    WordingDialog wording(vault.backend().purposes(), phrases, *howTo);
    open(&wording, u"dialog-wording"_s);
    wording.findChild<QPlainTextEdit *>(u"text_fr"_s)->appendPlainText(u"Et les conseils de nos partenaires."_s);
    shoot(wording, u"dialog-wording-changed"_s);
    ConsentSession session;
    session.contact = anne;
    session.controller = *answerOf(vault.backend().office().call(&OfficeService::controller));
    session.purposes = *answerOf(vault.backend().office().call(&OfficeService::purposes));
    session.wordings = *answerOf(vault.backend().office().call(&OfficeService::wordings));
    session.language = m_look->language();
    ConsentParts parts{vault.backend().consents(), vault.backend().reading(), vault.backend().office(), vault.backend().requests(),
                       vault.prompts, phrases, vault.clock(), vault.actor(), [] { }};
    CounterScreen counter(parts, session, nullptr);
    counter.resize(1024, 700);
    counter.show();
    shoot(counter, u"counter"_s);
    counter.hide();
    UserDialog user(vault.backend().office(), phrases, false);
    open(&user, u"dialog-user"_s);
    const auto purposes = answerOf(vault.backend().reading().call(&PermissionService::purposes));
    CRM_VERIFY(purposes);
    PermissionFilterDialog filter(*purposes, phrases);
    open(&filter, u"dialog-permission-filter"_s);
    SegmentNameDialog naming{QString()};
    naming.setAttribute(Qt::WA_DeleteOnClose, false);
    open(&naming, u"dialog-segment-name"_s);
    AgreedCallDialog agreed(u"Anne-Sophie de La Rochefoucauld-Vandenbroucke"_s, PeopleVault::now());
    open(&agreed, u"dialog-agreed-call"_s);
    AudienceWish audience;
    audience.purpose = u"offers.promo.consent"_s;
    AudienceExportDialog sending(vault.backend().audiences(), vault.prompts,
                                 {audience, 909, u"Offres et promotions"_s, m_look->language()});
    open(&sending, u"dialog-audience-export"_s);
    AudienceShiftDialog shift(vault.backend().judging(), phrases, audience, PeopleVault::now().date());
    shift.findChild<DateField *>(u"day"_s)->setDate(QDate(2031, 1, 1));
    shift.open();
    QTRY_VERIFY(shift.findChild<QListView *>(u"moves"_s)->model()->rowCount() > 0);
    shoot(shift, u"dialog-audience-shift"_s);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

void tst_WizardScreens::theLockedWindow()
{
    CRM_WEAR(*m_look);
    m_faults.clear();
    LockPage lock;
    lock.setVaultName(u"Atelier Marceau"_s);
    lock.setUserName(u"Jeanne"_s);
    lock.setLockedSince(PeopleVault::now());
    lock.resize(1024, 700);
    lock.show();
    shoot(lock, u"lock"_s);
    lock.showError({Error::Code::Locked, u"wrong_passphrase"_s, {}, {}});
    shoot(lock, u"lock-wrong"_s);
    QTest::mouseClick(lock.findChild<QToolButton *>(u"recovery"_s), Qt::LeftButton);
    shoot(lock, u"lock-recovery"_s);
    for (const QString &reason :
         {u"vault_in_use"_s, u"vault_damaged"_s, u"vault_newer"_s, u"network_folder"_s, u"disk_full"_s}) {
        OpenFailedPage page({Error::Code::Storage, reason, u"jeanne@caisse-2"_s, {}},
                            u"/home/jeanne/Documents/Atelier Marceau.entrenous"_s);
        page.resize(1024, 700);
        page.show();
        shoot(page, u"openfailed-"_s + reason);
    }
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

CRM_TEST(tst_WizardScreens)
#include "tst_wizardscreens.moc"
