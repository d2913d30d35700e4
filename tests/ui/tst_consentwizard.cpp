// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentchoicesmodel.h"
#include "consentparts.h"
#include "consents/choicepair.h"
#include "consents/consentwizard.h"
#include "consents/evidencebox.h"
#include "testmain.h"
#include "uivault.h"
#include "widgets/notice.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow = instantFromText(u"2026-11-23T13:32:00.000Z"_s);

} // namespace

class tst_ConsentWizard : public QObject {
    Q_OBJECT

    static QWidget *next(ConsentWizard &wizard) { return wizard.button(QWizard::NextButton); }
    static void goOn(ConsentWizard &wizard)
    {
        QTRY_VERIFY(next(wizard)->isEnabled());
        QTest::mouseClick(next(wizard), Qt::LeftButton);
    }
    static void click(QRadioButton *button)
    {
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    }
    static QRadioButton *choice(ConsentWizard &wizard, const QString &purpose, Channel channel, const QString &answer)
    {
        const auto *model = wizard.findChild<ConsentChoicesModel *>();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->purpose(row).key != purpose)
                continue;
            auto *pair = wizard.findChild<ChoicePair *>(
                u"choice_%1_%2"_s.arg(row).arg(ConsentChoicesModel::columnOf(channel)));
            return pair ? pair->findChild<QRadioButton *>(answer) : nullptr;
        }
        return nullptr;
    }
    static QString notice(ConsentWizard &wizard) { return wizard.currentStep()->notice()->text(); }
    static const QString offers() { return u"offers.promo.consent"_s; }

private Q_SLOTS:
    void nothingIsTickedAndContinueIsOff()
    {
        UiVault vault([] { return kNow; });
        const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s, u"0639981204"_s);
        QVERIFY2(vault.problem().isEmpty(), qPrintable(vault.problem()));
        ConsentWizard wizard(consentPartsOf(vault), anne.id);
        wizard.open();
        goOn(wizard);
        const auto pairs = wizard.findChildren<ChoicePair *>();
        QVERIFY(pairs.size() >= 7);
        for (const ChoicePair *pair : pairs) {
            QCOMPARE(pair->answer(), ConsentChoicesModel::Answer::None);
            const auto buttons = pair->findChildren<QRadioButton *>();
            QCOMPARE(buttons.size(), 2);
            QCOMPARE(buttons.first()->height(), buttons.last()->height());
        }
        QVERIFY(!next(wizard)->isEnabled());
        QVERIFY(choice(wizard, offers(), Channel::Email, u"accept"_s)->accessibleName().endsWith(u"accepts"_s));
        // No address, no question: she gave none for letters.
        QVERIFY(!choice(wizard, offers(), Channel::Post, u"accept"_s));
    }

    void allShowsEveryLineAndConfirmsOneByOne_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<ConsentChoicesModel::Answer>("answer");
        QTest::newRow("accept") << u"acceptAll"_s << ConsentChoicesModel::Answer::Accept;
        QTest::newRow("refuse") << u"refuseAll"_s << ConsentChoicesModel::Answer::Refuse;
    }
    void allShowsEveryLineAndConfirmsOneByOne() // B1, B2
    {
        QFETCH(QString, button);
        QFETCH(ConsentChoicesModel::Answer, answer);
        UiVault vault([] { return kNow; });
        const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s, u"0639981204"_s);
        ConsentWizard wizard(consentPartsOf(vault), anne.id);
        wizard.open();
        goOn(wizard);
        const auto *model = wizard.findChild<ConsentChoicesModel *>();
        const int lines = model->offered();
        QVERIFY(lines >= 4);
        auto *all = wizard.findChild<QPushButton *>(button);
        QCOMPARE(all->size().height(), wizard.findChild<QPushButton *>(u"acceptAll"_s)->height());
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(model->answered(), 0); // opening answers nothing
        auto *dialog = wizard.findChild<QDialog *>(u"allAnswersDialog"_s);
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(model->answered(), 0); // neither does Enter
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"allSkip"_s), Qt::LeftButton);
        QStringList shown;
        for (int line = 1; line < lines; ++line) {
            QCOMPARE(model->answered(), line - 1);
            shown << dialog->findChild<QLabel *>(u"allSubject"_s)->text();
            QVERIFY(!dialog->findChild<QLabel *>(u"allWording"_s)->text().isEmpty());
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"allConfirm"_s), Qt::LeftButton);
        }
        QCOMPARE(shown.removeDuplicates(), 0);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(model->answered(), lines - 1); // the skipped one stays open
        const auto choices = model->choices();
        for (const ConsentChoice &choice : choices)
            QCOMPARE(choice.state,
                     answer == ConsentChoicesModel::Answer::Accept ? ConsentState::Given : ConsentState::Refused);
        // The radio buttons show what was confirmed.
        int checked = 0;
        for (const ChoicePair *pair : wizard.findChildren<ChoicePair *>())
            checked += pair->answer() == answer ? 1 : 0;
        QCOMPARE(checked, lines - 1);
    }

    void theWholeWordingIsShown()
    {
        UiVault vault([] { return kNow; });
        const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
        ConsentWizard wizard(consentPartsOf(vault), anne.id);
        wizard.open();
        goOn(wizard);
        const auto wordings = answerOf(vault.backend().office().call(&OfficeService::wordings));
        QVERIFY(wordings);
        QStringList shown;
        for (const QLabel *label : wizard.findChildren<QLabel *>())
            shown << label->text();
        for (const Wording &wording : *wordings) {
            for (const QString &part : {wording.text.fr, wording.withdrawal.fr, wording.retention.fr})
                QVERIFY2(shown.contains(part), qPrintable(part));
        }
    }

    void deleteTakesAnAnswerBack()
    {
        UiVault vault([] { return kNow; });
        const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
        ConsentWizard wizard(consentPartsOf(vault), anne.id);
        wizard.open();
        goOn(wizard);
        QRadioButton *yes = choice(wizard, offers(), Channel::Email, u"accept"_s);
        click(yes);
        QVERIFY(yes->isChecked());
        QVERIFY(next(wizard)->isEnabled());
        QTest::keyClick(yes, Qt::Key_Delete);
        QVERIFY(!yes->isChecked());
        QVERIFY(!next(wizard)->isEnabled());
    }

    void refusingTakesNoMoreStepsThanAgreeing()
    {
        UiVault vault([] { return kNow; });
        const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
        ConsentWizard wizard(consentPartsOf(vault), anne.id);
        QSignalSpy recorded(&wizard, &ConsentWizard::recorded);
        wizard.open();
        goOn(wizard);
        click(choice(wizard, offers(), Channel::Email, u"refuse"_s));
        goOn(wizard);
        click(wizard.findChild<QRadioButton *>(u"method_phone"_s));
        goOn(wizard); // no note is asked for a refusal
        goOn(wizard);
        QTRY_COMPARE(recorded.count(), 1);
        const auto history = answerOf(vault.backend().consents().call(&ConsentService::history, anne.id));
        QCOMPARE(history.value().size(), 1);
        QCOMPARE(history.value().first().state, ConsentState::Refused);
        QCOMPARE(history.value().first().method, CollectionMethod::Phone);
    }

    void aSpokenAgreementNeedsANoteOrARecording() // B8
    {
        UiVault vault([] { return kNow; });
        const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
        ConsentWizard wizard(consentPartsOf(vault), anne.id);
        wizard.open();
        goOn(wizard);
        click(choice(wizard, offers(), Channel::Email, u"accept"_s));
        goOn(wizard);
        QVERIFY(!next(wizard)->isEnabled());
        click(wizard.findChild<QRadioButton *>(u"method_phone"_s));
        QVERIFY(!next(wizard)->isEnabled());
        QTest::keyClicks(wizard.findChild<QPlainTextEdit *>(u"note"_s), u"Called on her own."_s);
        QVERIFY(next(wizard)->isEnabled());
    }

    void whatWasAgreedOnThePhoneGoesBackInWriting() // B8
    {
        UiVault vault([] { return kNow; });
        const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
        ConsentWizard wizard(consentPartsOf(vault), anne.id);
        wizard.open();
        goOn(wizard);
        click(choice(wizard, offers(), Channel::Email, u"accept"_s));
        goOn(wizard);
        auto *confirm = wizard.findChild<QCheckBox *>(u"confirmInWriting"_s);
        QVERIFY(!confirm->isVisible());
        click(wizard.findChild<QRadioButton *>(u"method_paper_form"_s));
        QVERIFY(!confirm->isVisible()); // she has it on paper
        click(wizard.findChild<QRadioButton *>(u"method_counter"_s));
        QVERIFY(confirm->isVisible() && !confirm->isChecked()); // she can take the receipt along
        click(wizard.findChild<QRadioButton *>(u"method_phone"_s));
        QVERIFY(confirm->isChecked());
        QTest::keyClicks(wizard.findChild<QPlainTextEdit *>(u"note"_s), u"Called on her own."_s);
        goOn(wizard);
        goOn(wizard);
        QTRY_COMPARE(wizard.currentPage()->objectName(), u"receiptPage"_s);
        const auto history = answerOf(vault.backend().consents().call(&ConsentService::history, anne.id));
        const QList<Evidence> proofs = history.value().first().evidence;
        QCOMPARE(proofs.size(), 1);
        QCOMPARE(proofs.first().fileName, u"confirmation.eml"_s);
        // Leaving without it asks first: what nobody sends proves nothing.
        vault.prompts.answers = {false};
        QTest::mouseClick(wizard.button(QWizard::FinishButton), Qt::LeftButton);
        QTRY_COMPARE(vault.prompts.asked.size(), 1);
        QVERIFY(wizard.isVisible());
        const auto kept
            = answerOf(vault.backend().consents().call(&ConsentService::evidenceContent, proofs.first().id));
        vault.prompts.paths = {vault.path(u"to-send.eml"_s)};
        QTest::mouseClick(wizard.findChild<QPushButton *>(u"saveConfirmation"_s), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(vault.path(u"to-send.eml"_s)));
        QFile sent(vault.path(u"to-send.eml"_s));
        QVERIFY(sent.open(QIODevice::ReadOnly));
        QCOMPARE(sent.readAll(), kept.value()); // the proof is what she gets
        QVERIFY(kept->contains("STOP"));
        QTest::mouseClick(wizard.button(QWizard::FinishButton), Qt::LeftButton);
        QTRY_VERIFY(!wizard.isVisible());
        QCOMPARE(vault.prompts.asked.size(), 1);
    }

    void aProofThatIsTooLargeIsNamedAndLeftOut()
    {
        UiVault vault([] { return kNow; });
        const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
        QFile large(vault.path(u"scan.pdf"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(EvidenceBox::kMostBytes + 1));
        large.close();
        vault.prompts.paths = {vault.path(u"scan.pdf"_s)};
        ConsentWizard wizard(consentPartsOf(vault), anne.id);
        wizard.open();
        goOn(wizard);
        click(choice(wizard, offers(), Channel::Email, u"accept"_s));
        goOn(wizard);
        QTest::mouseClick(wizard.findChild<QPushButton *>(u"chooseEvidence"_s), Qt::LeftButton);
        QTRY_VERIFY(notice(wizard).contains(u"scan.pdf"_s));
        QVERIFY(wizard.findChild<EvidenceBox *>()->files().isEmpty());
    }

    void savingRecordsOnceAndKeepsTheProof()
    {
        UiVault vault([] { return kNow; });
        const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s, u"0639981204"_s);
        QFile scan(vault.path(u"form.pdf"_s));
        QVERIFY(scan.open(QIODevice::WriteOnly));
        scan.write("%PDF-1.4 form");
        scan.close();
        vault.prompts.paths = {vault.path(u"form.pdf"_s), vault.path(u"receipt.pdf"_s)};
        ConsentWizard wizard(consentPartsOf(vault), anne.id);
        wizard.open();
        goOn(wizard);
        click(choice(wizard, offers(), Channel::Email, u"accept"_s));
        click(choice(wizard, offers(), Channel::Sms, u"refuse"_s));
        goOn(wizard);
        click(wizard.findChild<QRadioButton *>(u"method_paper_form"_s));
        QTest::mouseClick(wizard.findChild<QPushButton *>(u"chooseEvidence"_s), Qt::LeftButton);
        QTRY_COMPARE(wizard.findChild<QListWidget *>(u"evidenceList"_s)->count(), 1);
        goOn(wizard);
        const QString sentence = wizard.findChild<QLabel *>(u"sentence"_s)->text();
        QVERIFY(sentence.contains(u"Anne Le Goff"_s) && sentence.contains(u"Atelier Marceau"_s));
        QVERIFY2(sentence.contains(u"22/11/2029"_s), qPrintable(sentence));
        goOn(wizard);
        QTRY_COMPARE(wizard.currentPage()->objectName(), u"receiptPage"_s);
        const auto history = answerOf(vault.backend().consents().call(&ConsentService::history, anne.id));
        QCOMPARE(history.value().size(), 2);
        QCOMPARE(history.value().first().evidence.size(), 1);
        QCOMPARE(history.value().first().evidence.first().kind, u"paper_scan"_s);
        QTest::mouseClick(wizard.findChild<QPushButton *>(u"savePdf"_s), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(vault.path(u"receipt.pdf"_s)));
    }

    void aFailureKeepsEverythingAndCanBeTriedAgain()
    {
        UiVault vault([] { return kNow; });
        const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
        ConsentWizard wizard(consentPartsOf(vault), anne.id);
        wizard.open();
        goOn(wizard);
        click(choice(wizard, offers(), Channel::Email, u"accept"_s));
        goOn(wizard);
        click(wizard.findChild<QRadioButton *>(u"method_counter"_s));
        QTest::keyClicks(wizard.findChild<QPlainTextEdit *>(u"note"_s), u"She said yes."_s);
        goOn(wizard);
        CRM_VERIFY(answerOf(vault.backend().contacts().call(&ContactService::trash, QList<ContactId>{anne.id})));
        CRM_VERIFY(
            answerOf(vault.backend().contacts().call(&ContactService::deleteForGood, QList<ContactId>{anne.id})));
        goOn(wizard);
        QTRY_VERIFY(!notice(wizard).isEmpty());
        QCOMPARE(wizard.currentPage()->objectName(), u"summaryPage"_s);
        QVERIFY(wizard.isVisible());
        QVERIFY(next(wizard)->isEnabled());
        QCOMPARE(wizard.findChild<QPlainTextEdit *>(u"note"_s)->toPlainText(), u"She said yes."_s);
        QVERIFY(choice(wizard, offers(), Channel::Email, u"accept"_s)->isChecked());
    }

    void withoutAPersonTheWizardFindsOne()
    {
        UiVault vault([] { return kNow; });
        vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
        ConsentWizard wizard(consentPartsOf(vault), {});
        wizard.open();
        QVERIFY(!next(wizard)->isEnabled());
        QTest::keyClicks(wizard.findChild<QWidget *>(u"personSearch"_s), u"goff"_s);
        auto *found = wizard.findChild<QListWidget *>(u"personFound"_s);
        QTRY_COMPARE(found->count(), 1);
        QTest::mouseClick(found->viewport(), Qt::LeftButton, {}, found->visualItemRect(found->item(0)).center());
        QTRY_VERIFY(next(wizard)->isEnabled());
        QCOMPARE(wizard.findChild<QLabel *>(u"personName"_s)->text(), u"Anne Le Goff"_s);
    }

    void leavingWithAnswersAsksFirst()
    {
        UiVault vault([] { return kNow; });
        const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
        ConsentWizard wizard(consentPartsOf(vault), anne.id);
        wizard.open();
        goOn(wizard);
        click(choice(wizard, offers(), Channel::Email, u"accept"_s));
        QTest::keyClick(&wizard, Qt::Key_Escape);
        QTRY_COMPARE(vault.prompts.asked.size(), 1);
        QVERIFY(wizard.isVisible());
    }
};

CRM_TEST(tst_ConsentWizard)
#include "tst_consentwizard.moc"
