// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangepage.h"
#include "exchange/importwizard.h"
#include "widgets/datefield.h"
#include "widgets/formats.h"
#include "widgets/notice.h"
#include "testmain.h"
#include "uivault.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

class tst_ImportWizard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrittenBeforeTheLastStep();
    void theWholeImportCanBeTakenBackFromTheResult();
    void aMappingCanBeChangedAndThePreviewFollows();
    void aFileThatHoldsNobodySaysWhy();
    void everyProblemIsSaidInFull();
    void aFinishedImportIsClosedNotCancelled();
    void aBoughtListIsAskedForWhatTheLawAsks();
    void aListObtainedTooLongAgoIsSaid();
    void cardsCannotBeABoughtList();
    void exportingAsksToWhomAndWhatFor();

private:
    static void goToPlan(ImportWizard &wizard)
    {
        for (int page = 0; page < 3; ++page)
            click(&wizard, QWizard::NextButton);
    }
    static void tick(QWizard &wizard, const QString &name)
    {
        auto *button = wizard.findChild<QRadioButton *>(name);
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    }
    static QString csv(UiVault &vault);
    static void click(QWidget *window, QWizard::WizardButton button);
    static qint64 people(UiVault &vault)
    {
        return answerOf(vault.backend().reading().call(&PermissionService::count, ContactQuery())).value();
    }
};

QString tst_ImportWizard::csv(UiVault &vault)
{
    QFile file(vault.path(u"people.csv"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write("Nom;Prénom;Courriel;Tél portable;Newsletter\r\nLe Goff;Anne;anne@kerlann.example;06 39 98 12 "
                   "04;oui\r\nBensaïd;Karim;karim@saintroch.example;06 39 98 40 31;\r\n"
                   "Peeters;Lotte;pas une adresse;0639 9;\r\n");
    return file.fileName();
}

void tst_ImportWizard::click(QWidget *window, QWizard::WizardButton button)
{
    auto *wizard = qobject_cast<QWizard *>(window);
    QTRY_VERIFY(wizard->button(button)->isEnabled());
    QTest::mouseClick(wizard->button(button), Qt::LeftButton);
}

void tst_ImportWizard::nothingIsWrittenBeforeTheLastStep()
{
    UiVault vault;
    QVERIFY2(vault.problem().isEmpty(), qPrintable(vault.problem()));
    vault.prompts.paths = {csv(vault)};
    ImportWizard wizard(vault.backend().imports(), vault.phrases(), vault.prompts);
    wizard.open();
    QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
    QTest::mouseClick(wizard.findChild<QPushButton *>(u"chooseFile"_s), Qt::LeftButton);
    click(&wizard, QWizard::NextButton);
    auto *mapping = wizard.findChild<QTableView *>(u"mapping"_s);
    QTRY_COMPARE(mapping->model()->rowCount(), 5);
    click(&wizard, QWizard::NextButton);
    click(&wizard, QWizard::NextButton); // our own records, as usual
    QTRY_VERIFY(wizard.button(QWizard::CommitButton)->isEnabled());
    QCOMPARE(people(vault), 0);
    QVERIFY(!wizard.findChild<QLabel *>(u"counts"_s)->text().isEmpty());
    click(&wizard, QWizard::CommitButton);
    QTRY_VERIFY(wizard.button(QWizard::FinishButton)->isEnabled());
    QVERIFY(people(vault) >= 2);
}

void tst_ImportWizard::theWholeImportCanBeTakenBackFromTheResult()
{
    UiVault vault;
    ImportWizard wizard(vault.backend().imports(), vault.phrases(), vault.prompts);
    wizard.open();
    wizard.choose(csv(vault));
    goToPlan(wizard);
    click(&wizard, QWizard::CommitButton);
    QTRY_VERIFY(wizard.button(QWizard::FinishButton)->isEnabled());
    auto *undo = wizard.findChild<QPushButton *>(u"undoImport"_s);
    QVERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(people(vault), 0);
}

void tst_ImportWizard::aMappingCanBeChangedAndThePreviewFollows()
{
    UiVault vault;
    ImportWizard wizard(vault.backend().imports(), vault.phrases(), vault.prompts);
    wizard.open();
    wizard.choose(csv(vault));
    click(&wizard, QWizard::NextButton);
    auto *mapping = wizard.findChild<QTableView *>(u"mapping"_s);
    auto *preview = wizard.findChild<QTableView *>(u"preview"_s);
    QTRY_COMPARE(preview->model()->rowCount(), 3);
    QCOMPARE(preview->model()->index(0, ImportPreviewModel::EmailColumn).data().toString(), u"anne@kerlann.example"_s);
    auto *box
        = qobject_cast<QComboBox *>(mapping->indexWidget(mapping->model()->index(2, ColumnMappingModel::FieldColumn)));
    QVERIFY(box);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home); // "Not imported" stands first
    QTRY_COMPARE(preview->model()->index(0, ImportPreviewModel::EmailColumn).data().toString(), QString());
}

void tst_ImportWizard::everyProblemIsSaidInFull()
{
    UiVault vault;
    ImportWizard wizard(vault.backend().imports(), vault.phrases(), vault.prompts);
    wizard.open();
    wizard.choose(csv(vault));
    click(&wizard, QWizard::NextButton);
    auto *list = wizard.currentStep()->findChild<QListView *>(u"problems"_s);
    QTRY_VERIFY(list->model()->rowCount() >= 3);
    // Place and reason: higher than one line, and higher where the reason is longer than the list is wide.
    const int line = list->fontMetrics().height();
    QTRY_VERIFY(list->visualRect(list->model()->index(1, 0)).height() >= 2 * line);
    QTRY_VERIFY(list->visualRect(list->model()->index(0, 0)).height() >= 3 * line);
}

void tst_ImportWizard::aFinishedImportIsClosedNotCancelled()
{
    UiVault vault;
    ImportWizard wizard(vault.backend().imports(), vault.phrases(), vault.prompts);
    wizard.open();
    QTRY_COMPARE(wizard.focusWidget(), wizard.findChild<QWidget *>(u"chooseFile"_s)); // not Cancel
    wizard.choose(csv(vault));
    goToPlan(wizard);
    click(&wizard, QWizard::CommitButton);
    QTRY_VERIFY(wizard.button(QWizard::FinishButton)->isEnabled());
    QVERIFY(!wizard.button(QWizard::CancelButton)->isVisible());
    QVERIFY(!wizard.button(QWizard::BackButton)->isVisible());
    QVERIFY(!wizard.findChild<QLabel *>(u"result"_s)->text().contains(u"0 "_s));
}

void tst_ImportWizard::aFileThatHoldsNobodySaysWhy()
{
    UiVault vault;
    QFile file(vault.path(u"empty.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    ImportWizard wizard(vault.backend().imports(), vault.phrases(), vault.prompts);
    wizard.open();
    wizard.choose(file.fileName());
    QTRY_VERIFY(!wizard.currentStep()->findChildren<QLabel *>().isEmpty());
    QTest::qWait(50);
    QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
}

void tst_ImportWizard::aBoughtListIsAskedForWhatTheLawAsks() // C10
{
    UiVault vault;
    ImportWizard wizard(vault.backend().imports(), vault.phrases(), vault.prompts);
    wizard.open();
    QFile file(vault.path(u"prospects.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Nom;Courriel;Accord\r\nLe Goff;anne@kerlann.example;4711\r\nPeeters;lotte@mail.example;\r\n");
    file.close();
    wizard.choose(file.fileName());
    click(&wizard, QWizard::NextButton);
    click(&wizard, QWizard::NextButton);
    const auto isRefusedBecause = [&wizard](const char *words) {
        QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
        QCOMPARE(wizard.currentStep()->whatIsMissing(), QString::fromUtf8(words));
    };
    QVERIFY(wizard.button(QWizard::NextButton)->isEnabled()); // our own records need no more
    QVERIFY(!wizard.findChild<QWidget *>(u"supplier"_s)->isVisible());
    tick(wizard, u"originElsewhere"_s);
    isRefusedBecause("Say from which organisation it comes");
    QTest::keyClicks(wizard.findChild<QLineEdit *>(u"supplier"_s), u"Fichiers Martin"_s);
    isRefusedBecause("Give the day it was obtained");
    auto *obtained = wizard.findChild<DateField *>(u"obtainedOn"_s);
    obtained->setDate(QDate::currentDate().addDays(2));
    isRefusedBecause("The day it was obtained lies in the future");
    const QDate day = QDate::currentDate().addDays(-2);
    obtained->setDate(day);
    isRefusedBecause("Say when these people are told");
    tick(wizard, u"notice_month"_s);
    isRefusedBecause("Choose the column with the proof");
    auto *proof = wizard.findChild<QComboBox *>(u"proofColumn"_s);
    QCOMPARE(proof->count(), 4);
    proof->setFocus();
    QTest::keyClick(proof, Qt::Key_End);
    QCOMPARE(wizard.currentStep()->whatIsMissing(), QString());
    QVERIFY(wizard.currentStep()->notice()->text().contains(dateText(lastNoticeDay(day))));
    click(&wizard, QWizard::NextButton);
    QTRY_VERIFY(wizard.button(QWizard::CommitButton)->isEnabled());
    QVERIFY(wizard.findChild<QLabel *>(u"counts"_s)->text().contains(u"1 record(s) refused"_s));
    click(&wizard, QWizard::CommitButton);
    QTRY_VERIFY(wizard.button(QWizard::FinishButton)->isEnabled());
    QCOMPARE(people(vault), 1);
    const auto rows = answerOf(vault.backend().reading().call(&PermissionService::order, ContactQuery()));
    CRM_VERIFY(rows);
    const auto row = answerOf(
        vault.backend().reading().call(&PermissionService::rows, *rows, u"offers.promo.consent"_s, Channel::Email));
    CRM_VERIFY(row);
    QCOMPARE(row->first().permission.listGap, std::optional(ListGap::Notice));
    const auto stored = answerOf(vault.backend().reading().call(&PermissionService::contact, row->first().row.id));
    CRM_VERIFY(stored);
    QCOMPARE(
        stored->source,
        (DataSource{boughtListType(), u"Fichiers Martin"_s, day, NoticePlan::WithinMonth, u"4711"_s}));
}

void tst_ImportWizard::aListObtainedTooLongAgoIsSaid() // C10: the month is over, and nobody was told
{
    UiVault vault;
    ImportWizard wizard(vault.backend().imports(), vault.phrases(), vault.prompts);
    wizard.open();
    wizard.choose(csv(vault));
    click(&wizard, QWizard::NextButton);
    click(&wizard, QWizard::NextButton);
    tick(wizard, u"originElsewhere"_s);
    const QDate day = QDate::currentDate().addMonths(-3);
    wizard.findChild<DateField *>(u"obtainedOn"_s)->setDate(day);
    tick(wizard, u"notice_month"_s);
    QVERIFY(wizard.currentStep()->notice()->text().contains(
        u"The month for telling these people ended on %1."_s.arg(dateText(lastNoticeDay(day)))));
    tick(wizard, u"notice_first_message"_s);
    QVERIFY(!wizard.currentStep()->notice()->text().contains(u"ended"_s));
    tick(wizard, u"originOurs"_s);
    QVERIFY(wizard.currentStep()->notice()->isEmpty());
    QVERIFY(wizard.button(QWizard::NextButton)->isEnabled());
}

void tst_ImportWizard::cardsCannotBeABoughtList() // C10: a card has no column for the proof
{
    UiVault vault;
    QFile file(vault.path(u"cards.vcf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anne Le Goff\r\nN:Le Goff;Anne;;;\r\nEND:VCARD\r\n");
    file.close();
    ImportWizard wizard(vault.backend().imports(), vault.phrases(), vault.prompts);
    wizard.open();
    wizard.choose(file.fileName());
    click(&wizard, QWizard::NextButton);
    click(&wizard, QWizard::NextButton);
    tick(wizard, u"originElsewhere"_s);
    QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
    QCOMPARE(wizard.currentStep()->whatIsMissing(), u"Such a list must be a table (CSV)"_s);
}

void tst_ImportWizard::exportingAsksToWhomAndWhatFor()
{
    UiVault vault;
    vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
    vault.prompts.paths = {vault.path(u"out.csv"_s)};
    ExchangePage page(vault.backend().imports(), vault.backend().requests(), vault.backend().office(), vault.changes(),
                      vault.phrases(), vault.prompts, vault.path({}));
    page.show();
    QTest::mouseClick(page.findChild<QPushButton *>(u"exportPeople"_s), Qt::LeftButton);
    auto *dialog = page.findChild<QDialog *>(u"exportDialog"_s);
    QVERIFY(dialog);
    auto *go = dialog->findChild<QPushButton *>(u"export"_s);
    QVERIFY(!go->isEnabled());
    QTest::keyClicks(dialog->findChild<QWidget *>(u"recipient"_s), u"Imprimeur"_s);
    QTest::keyClicks(dialog->findChild<QWidget *>(u"purpose"_s), u"voeux"_s);
    QTRY_VERIFY(go->isEnabled());
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(vault.path(u"out.csv"_s)));
    const auto disclosures = answerOf(vault.backend().requests().call(&RequestService::disclosures));
    QTRY_COMPARE(disclosures.value().size(), 1);
    QCOMPARE(disclosures.value().constFirst().recipient, u"Imprimeur"_s);
    // Notes stay here unless somebody asks for them, and the register then says so.
    QCOMPARE(disclosures.value().constFirst().format, u"csv"_s);
    QFile written(vault.path(u"out.csv"_s));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readLine().contains("note"));
}

CRM_TEST(tst_ImportWizard)
#include "tst_importwizard.moc"
