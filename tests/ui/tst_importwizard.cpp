// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangepage.h"
#include "exchange/importwizard.h"
#include "testmain.h"
#include "uivault.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>
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
    void exportingAsksToWhomAndWhatFor();

private:
    static QString csv(UiVault &vault);
    static void click(QWidget *window, QWizard::WizardButton button);
    static qint64 people(UiVault &vault) { return answerOf(vault.backend().reading().call(&PermissionService::count, ContactQuery())).value(); }
};

QString tst_ImportWizard::csv(UiVault &vault)
{
    QFile file(vault.path(u"people.csv"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write("Nom;Prénom;Courriel;Tél portable;Newsletter\r\nLe Goff;Anne;anne@kerlann.example;06 39 98 12 04;oui\r\nBensaïd;Karim;karim@saintroch.example;06 39 98 40 31;\r\n"
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
    click(&wizard, QWizard::NextButton);
    click(&wizard, QWizard::NextButton);
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
    auto *box = qobject_cast<QComboBox *>(mapping->indexWidget(mapping->model()->index(2, ColumnMappingModel::FieldColumn)));
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
    click(&wizard, QWizard::NextButton);
    click(&wizard, QWizard::NextButton);
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

void tst_ImportWizard::exportingAsksToWhomAndWhatFor()
{
    UiVault vault;
    vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
    vault.prompts.paths = {vault.path(u"out.csv"_s)};
    ExchangePage page(vault.backend().imports(), vault.backend().requests(), vault.backend().office(), vault.changes(), vault.phrases(), vault.prompts, vault.path({}));
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
