// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "allpages.h"
#include "consentchoicesmodel.h"
#include "consentparts.h"
#include "peoplevault.h"
#include "photographer.h"
#include "quietrecording.h"
#include "testmain.h"

#include "consents/choicepair.h"
#include "consents/consentwizard.h"
#include "consents/counterscreen.h"
#include "consents/formdialog.h"
#include "consents/stoplistwizard.h"
#include "exchange/importwizard.h"
#include "people/consenteventdialog.h"
#include "requests/accesswizard.h"
#include "shell/firstrunwizard.h"
#include "shell/lockpage.h"
#include "shell/openfailedpage.h"
#include "widgets/datefield.h"
#include "widgets/errortext.h"

#include <QCheckBox>
#include <QComboBox>
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

/// Every page of every wizard and the locked window, in both languages and both themes, in the smallest
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
    void theLockedWindow_data() { ScreenLook::rows(); }
    void theLockedWindow();

private:
    static QString customers(const UiVault &vault);
    static void comesFromElsewhere(QWizard &wizard, Photographer &photographer);
    static void goOn(QWizard &wizard, QWizard::WizardButton which = QWizard::NextButton)
    {
        QTRY_VERIFY(wizard.button(which)->isEnabled());
        QTest::mouseClick(wizard.button(which), Qt::LeftButton);
        QTest::qWait(50);
    }
    static void attachRecording(UiVault &vault, ConsentWizard &wizard)
    {
        QFile sound(vault.path(u"appel.wav"_s));
        QVERIFY(sound.open(QIODevice::WriteOnly) && sound.write(quietRecording()) > 0);
        sound.close();
        vault.prompts.paths = {sound.fileName()};
        QTest::mouseClick(wizard.findChild<QPushButton *>(u"chooseEvidence"_s), Qt::LeftButton);
        QTRY_VERIFY(wizard.findChild<QWidget *>(u"recordingBox"_s)->isVisible());
    }

    std::unique_ptr<ScreenLook> m_look;
    QSize m_least{1024, 640}; ///< of a wizard over the smallest window
};

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
    Photographer photographer(*m_look);
    UiVault vault;
    const Phrases phrases(m_look->language());
    ImportWizard wizard(vault.backend().imports(), phrases, vault.prompts);
    wizard.resize(m_least);
    wizard.open();
    photographer.shoot(wizard, u"import-1-file"_s);
    wizard.choose(vault.path(u"absent.csv"_s));
    QTest::qWait(200);
    photographer.shoot(wizard, u"import-1-unreadable"_s);
    wizard.choose(customers(vault));
    QTRY_VERIFY(wizard.button(QWizard::NextButton)->isEnabled());
    photographer.shoot(wizard, u"import-1-chosen"_s);
    goOn(wizard);
    QTRY_COMPARE(wizard.findChild<QTableView *>(u"mapping"_s)->model()->rowCount(), 8);
    QTest::qWait(200);
    photographer.shoot(wizard, u"import-2-columns"_s);
    goOn(wizard);
    photographer.shoot(wizard, u"import-3-origin"_s);
    comesFromElsewhere(wizard, photographer);
    goOn(wizard);
    QTRY_VERIFY(wizard.button(QWizard::CommitButton)->isEnabled());
    photographer.shoot(wizard, u"import-4-plan"_s);
    goOn(wizard, QWizard::CommitButton);
    QTRY_VERIFY(wizard.button(QWizard::FinishButton)->isEnabled());
    photographer.shoot(wizard, u"import-5-done"_s);
    CRM_NO_FAULTS(photographer);
}

/// C10: what is asked of a bought list, empty, filled, and too late.
void tst_WizardScreens::comesFromElsewhere(QWizard &wizard, Photographer &photographer)
{
    const auto tick = [&wizard](const QString &name) {
        auto *button = wizard.findChild<QRadioButton *>(name);
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    };
    tick(u"originElsewhere"_s);
    QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
    photographer.shoot(wizard, u"import-3-bought"_s);
    wizard.findChild<QLineEdit *>(u"supplier"_s)->setText(u"Fichiers Martin et associés, Rennes"_s);
    wizard.findChild<QComboBox *>(u"proofColumn"_s)->setCurrentIndex(8);
    wizard.findChild<DateField *>(u"obtainedOn"_s)->setDate(QDate::currentDate().addMonths(-4));
    tick(u"notice_month"_s);
    photographer.shoot(wizard, u"import-3-too-late"_s);
    wizard.findChild<DateField *>(u"obtainedOn"_s)->setDate(QDate::currentDate().addDays(-3));
    photographer.shoot(wizard, u"import-3-filled"_s);
    tick(u"notice_first_message"_s);
    photographer.shoot(wizard, u"import-3-first-message"_s);
}

void tst_WizardScreens::recordingAConsent()
{
    CRM_WEAR(*m_look);
    Photographer photographer(*m_look);
    PeopleVault people;
    UiVault &vault = people.vault;
    const Phrases phrases(m_look->language());
    vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s, u"0639981204"_s);
    ConsentWizard wizard(consentPartsOf(vault, phrases),
                         {});
    wizard.resize(m_least);
    wizard.open();
    QTest::keyClicks(wizard.findChild<QWidget *>(u"personSearch"_s), u"goff"_s);
    auto *found = wizard.findChild<QListWidget *>(u"personFound"_s);
    QTRY_COMPARE(found->count(), 1);
    photographer.shoot(wizard, u"consent-1-found"_s);
    QTest::mouseClick(found->viewport(), Qt::LeftButton, {}, found->visualItemRect(found->item(0)).center());
    QTRY_VERIFY(wizard.button(QWizard::NextButton)->isEnabled());
    photographer.shoot(wizard, u"consent-1-person"_s);
    goOn(wizard);
    photographer.shoot(wizard, u"consent-2-choices"_s);
    const QList<ChoicePair *> pairs = wizard.findChildren<ChoicePair *>();
    QVERIFY(pairs.size() > 3);
    for (int i = 0; i < 3; ++i) {
        auto *button = pairs.at(i)->findChild<QRadioButton *>(i == 1 ? u"refuse"_s : u"accept"_s);
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    }
    photographer.shoot(wizard, u"consent-2-chosen"_s);
    goOn(wizard);
    auto *spoken = wizard.findChild<QRadioButton *>(u"method_phone"_s);
    QTest::mouseClick(spoken, Qt::LeftButton, {}, QPoint(8, spoken->height() / 2));
    photographer.shoot(wizard, u"consent-3-proof"_s);
    attachRecording(vault, wizard);
    QTest::keyClick(wizard.findChild<QComboBox *>(u"recordingKept"_s), Qt::Key_Down);
    QTest::keyClicks(wizard.findChild<QLineEdit *>(u"recordingNeed"_s), u"Commandes prises par telephone"_s);
    auto *told = wizard.findChild<QCheckBox *>(u"recordingTold"_s);
    QTest::mouseClick(told, Qt::LeftButton, {}, QPoint(8, told->height() / 2));
    photographer.shoot(wizard, u"consent-3-recorded"_s);
    QTest::keyClicks(wizard.findChild<QPlainTextEdit *>(u"note"_s), u"Rappel de sa part."_s);
    goOn(wizard);
    photographer.shoot(wizard, u"consent-4-summary"_s);
    goOn(wizard);
    QTRY_COMPARE(wizard.currentPage()->objectName(), u"receiptPage"_s);
    photographer.shoot(wizard, u"consent-5-receipt"_s);
    CRM_NO_FAULTS(photographer);
}

/// B15: a child's yes needs a parent, on the page of the proof.
void tst_WizardScreens::recordingForAChild()
{
    CRM_WEAR(*m_look);
    Photographer photographer(*m_look);
    PeopleVault people;
    UiVault &vault = people.vault;
    const Phrases phrases(m_look->language());
    Contact tom = vault.add(u"Tom"_s, u"Le Goff"_s, u"tom@kerlann.example"_s);
    CRM_VERIFY(answerOf(vault.backend().purposes().call(&PurposeService::reopen, u"sales.age_check"_s)));
    tom.relation = Relation::Customer;
    tom.birthday = QDate(2015, 4, 12);
    CRM_VERIFY(answerOf(vault.backend().contacts().call(&ContactService::change, tom.id, tom.version, ContactDraft(tom))));
    ConsentWizard wizard(consentPartsOf(vault, phrases),
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
    photographer.shoot(wizard, u"consent-3-child"_s);
    for (const auto &[name, words] : std::initializer_list<std::pair<QString, QString>>{
             {u"guardianName"_s, u"Anne Le Goff"_s}, {u"guardianRelation"_s, u"mere"_s},
             {u"guardianContact"_s, u"anne@kerlann.example"_s}, {u"guardianCheck"_s, u"livret de famille vu"_s}})
        QTest::keyClicks(wizard.findChild<QLineEdit *>(name), words);
    goOn(wizard);
    goOn(wizard);
    QTRY_COMPARE(people.history(tom.id).size(), 1);
    QCOMPARE(people.history(tom.id).constFirst().guardian->name, u"Anne Le Goff"_s);
    CRM_NO_FAULTS(photographer);
}

void tst_WizardScreens::stoppingByList()
{
    CRM_WEAR(*m_look);
    Photographer photographer(*m_look);
    UiVault vault;
    const Phrases phrases(m_look->language());
    vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s, u"0639981204"_s);
    vault.add(u"Karim"_s, u"Bensaïd"_s, u"karim@saintroch.example"_s);
    StopListWizard wizard({vault.backend().stops(), vault.backend().reading(), vault.prompts, phrases});
    wizard.resize(m_least);
    wizard.open();
    photographer.shoot(wizard, u"stops-1-source"_s);
    QTest::keyClicks(wizard.findChild<QPlainTextEdit *>(u"pastedList"_s), u"bonjour"_s);
    goOn(wizard);
    QTest::qWait(200);
    photographer.shoot(wizard, u"stops-1-nothing"_s);
    wizard.findChild<QPlainTextEdit *>(u"pastedList"_s)->setPlainText(
        u"anne@kerlann.example je m’oppose à toute prospection commerciale de votre part, par quelque moyen que ce soit\n"
        "karim@saintroch.example\nquelquun.de.tres.long@une-adresse-inconnue.example\nvoir avec Jeanne\n"_s);
    goOn(wizard);
    QTRY_COMPARE(wizard.findChild<QTableView *>(u"stopLines"_s)->model()->rowCount(), 4);
    QTRY_VERIFY(wizard.button(QWizard::CommitButton)->isEnabled());
    photographer.shoot(wizard, u"stops-2-review"_s);
    goOn(wizard, QWizard::CommitButton);
    QTRY_VERIFY(wizard.button(QWizard::FinishButton)->isVisible());
    photographer.shoot(wizard, u"stops-3-done"_s);
    CRM_NO_FAULTS(photographer);
}

/// What ends soon, with the way it may be asked, in the smallest window (B11).
void tst_WizardScreens::theDeskOfConsents()
{
    CRM_WEAR(*m_look);
    Photographer photographer(*m_look);
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
    photographer.shoot(*all.window, u"consents-desk"_s);
    QTest::mouseClick(all.window->currentPage()->findChild<QToolButton *>(u"waitingChip"_s), Qt::LeftButton);
    QTest::qWait(250);
    photographer.shoot(*all.window, u"consents-desk-waiting"_s);
    CRM_NO_FAULTS(photographer);
}

void tst_WizardScreens::aFormOnPaper()
{
    CRM_WEAR(*m_look);
    Photographer photographer(*m_look);
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
    photographer.shoot(dialog, u"form-dialog"_s);
    const QString form = all.vault.path(u"form.pdf"_s);
    const auto codes = answerOf(backend.papers().call(&ConsentFormPaper::codesIn, form));
    CRM_VERIFY(codes);
    const auto scanned = answerOf(backend.forms().call(&ConsentFormService::scanned, form, *codes));
    CRM_VERIFY(scanned);
    ConsentWizard wizard(consentPartsOf(all.vault, words),
                         all.anne.id);
    wizard.takeForm(*scanned);
    wizard.resize(m_least);
    wizard.show();
    QTest::qWait(250);
    wizard.findChild<DateField *>(u"day"_s)->setDate(QDate::currentDate());
    photographer.shoot(wizard, u"form-1-person"_s);
    goOn(wizard);
    photographer.shoot(wizard, u"form-2-choices"_s);
    wizard.findChild<ConsentChoicesModel *>()->setAnswer(0, Channel::Email, ConsentChoicesModel::Answer::Accept);
    goOn(wizard);
    photographer.shoot(wizard, u"form-3-proof"_s);
    attachRecording(all.vault, wizard);
    photographer.shoot(wizard, u"recording-gate"_s);
    ConsentEvent spoken;
    spoken.method = CollectionMethod::Phone;
    spoken.occurredAtUtc = all.vault.clock()();
    spoken.recordedAtUtc = spoken.occurredAtUtc;
    spoken.evidence = {{EvidenceId(QUuid::createUuid()), u"appel.wav"_s, u"audio/x-wav"_s, u"call_recording"_s, 16044, {}}};
    auto *heard = new ConsentEventDialog(spoken, all.anne.name.given, words);
    heard->open();
    heard->play(quietRecording());
    QTest::qWait(200);
    photographer.shoot(*heard, u"recording-played"_s);
    delete heard;
    CRM_NO_FAULTS(photographer);
}

void tst_WizardScreens::answeringARequest()
{
    CRM_WEAR(*m_look);
    Photographer photographer(*m_look);
    UiVault vault;
    const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s, u"0639981204"_s);
    const Phrases phrases(m_look->language());
    AccessWizard wizard(vault.backend().requests(), vault.backend().reading(), phrases, vault.prompts);
    wizard.resize(m_least);
    wizard.open();
    photographer.shoot(wizard, u"access-1-person"_s);
    wizard.choosePerson(anne.id, u"Anne Le Goff"_s);
    photographer.shoot(wizard, u"access-1-chosen"_s);
    goOn(wizard);
    auto *dossier = wizard.findChild<QTreeWidget *>(u"dossier"_s);
    QTRY_VERIFY(dossier->topLevelItemCount() >= 5);
    photographer.shoot(wizard, u"access-2-review"_s);
    goOn(wizard);
    QTRY_VERIFY(wizard.findChild<QPushButton *>(u"choosePlace"_s)->isVisible());
    photographer.shoot(wizard, u"access-3-package"_s);
    CRM_NO_FAULTS(photographer);
}

void tst_WizardScreens::firstRun()
{
    CRM_WEAR(*m_look);
    Photographer photographer(*m_look);
    ScriptedPrompts prompts;
    FirstRunWizard wizard(prompts, u"/home/jeanne/Documents"_s);
    wizard.resize(m_least);
    wizard.open();
    photographer.shoot(wizard, u"firstrun-1-welcome"_s);
    goOn(wizard);
    QTest::keyClicks(wizard.findChild<QLineEdit *>(u"organisation"_s), u"Atelier Marceau"_s);
    photographer.shoot(wizard, u"firstrun-2-organisation"_s);
    goOn(wizard);
    QTest::keyClicks(wizard.findChild<QLineEdit *>(u"ownName"_s), u"Jeanne Marceau"_s);
    photographer.shoot(wizard, u"firstrun-3-name"_s);
    goOn(wizard);
    for (const QString &field : {u"passphrase"_s, u"repeat"_s})
        QTest::keyClicks(wizard.findChild<QLineEdit *>(field), u"sept chevreuils dansent sous la neige"_s);
    photographer.shoot(wizard, u"firstrun-4-passphrase"_s);
    wizard.showError({Error::Code::Storage, u"disk_full"_s, {}, {}});
    photographer.shoot(wizard, u"firstrun-4-failed"_s);
    wizard.showRecoveryKey(u"K7QM-2F9X-H4TD-9WPA-3C6V-8RBN-M5YE-1JZG"_s);
    photographer.shoot(wizard, u"firstrun-5-recovery"_s);
    CRM_NO_FAULTS(photographer);
}

void tst_WizardScreens::theLockedWindow()
{
    CRM_WEAR(*m_look);
    Photographer photographer(*m_look);
    LockPage lock;
    lock.setVaultName(u"Atelier Marceau"_s);
    lock.setUserName(u"Jeanne"_s);
    lock.setLockedSince(PeopleVault::now());
    lock.resize(1024, 700);
    lock.show();
    photographer.shoot(lock, u"lock"_s);
    lock.showError({Error::Code::Locked, u"wrong_passphrase"_s, {}, {}});
    photographer.shoot(lock, u"lock-wrong"_s);
    QTest::mouseClick(lock.findChild<QToolButton *>(u"recovery"_s), Qt::LeftButton);
    photographer.shoot(lock, u"lock-recovery"_s);
    for (const QString &reason :
         {u"vault_in_use"_s, u"vault_damaged"_s, u"vault_newer"_s, u"network_folder"_s, u"disk_full"_s}) {
        OpenFailedPage page({Error::Code::Storage, reason, u"jeanne@caisse-2"_s, {}},
                            u"/home/jeanne/Documents/Atelier Marceau.entrenous"_s);
        page.resize(1024, 700);
        page.show();
        photographer.shoot(page, u"openfailed-"_s + reason);
    }
    CRM_NO_FAULTS(photographer);
}

CRM_TEST(tst_WizardScreens)
#include "tst_wizardscreens.moc"
