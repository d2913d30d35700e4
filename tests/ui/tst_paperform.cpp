// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "allpages.h"
#include "consentchoicesmodel.h"
#include "testmain.h"

#include "consents/choicepair.h"
#include "consents/consentwizard.h"
#include "consents/evidencebox.h"
#include "consents/formdialog.h"
#include "people/peoplepage.h"
#include "widgets/datefield.h"
#include "widgets/notice.h"

#include <QAction>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

/// A consent on paper, from the printer to the history: printed, signed, scanned, dropped on the window.
class tst_PaperForm : public QObject {
    Q_OBJECT

    static void drop(MainWindow &window, const QString &path)
    {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(80, 80), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QDropEvent event(QPointF(80, 80), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
    }
    /// The first page as a scanner would send it.
    static QString scan(AllPages &all, const QString &pdf)
    {
        QProcess::execute(u"pdftoppm"_s,
                          {u"-r"_s, u"200"_s, u"-png"_s, u"-singlefile"_s, pdf, all.vault.path(u"scan"_s)});
        return all.vault.path(u"scan.png"_s);
    }
    /// Prints a form with the dialog that the action opens.
    static QString print(AllPages &all, QAction *action)
    {
        action->trigger();
        auto *dialog = all.window->findChild<FormDialog *>();
        auto *make = dialog->findChild<QPushButton *>(u"makeForm"_s);
        [&] { QTRY_VERIFY(make->isEnabled()); }();
        const QString path = all.vault.path(u"form.pdf"_s);
        all.vault.prompts.paths = {path};
        QTest::mouseClick(make, Qt::LeftButton);
        [&] { QTRY_VERIFY(dialog->findChild<Notice *>()->text().contains(u"ready to print"_s)); }();
        dialog->close();
        return path;
    }
    static QString formOfAnne(AllPages &all)
    {
        all.pages->people()->openCard(all.anne.id);
        [&] { QTRY_VERIFY(all.window->findChild<QAction *>(u"printForm"_s)); }();
        return print(all, all.window->findChild<QAction *>(u"printForm"_s));
    }
    static ConsentWizard *wizardAfter(AllPages &all, const QString &scanned)
    {
        drop(*all.window, scanned);
        ConsentWizard *wizard = nullptr;
        [&] { QTRY_VERIFY((wizard = all.window->findChild<ConsentWizard *>())); }();
        return wizard;
    }
    static void goOn(ConsentWizard &wizard)
    {
        QTRY_VERIFY2(wizard.button(QWizard::NextButton)->isEnabled(),
                     qPrintable(wizard.currentStep()->whatIsMissing()));
        QTest::mouseClick(wizard.button(QWizard::NextButton), Qt::LeftButton);
    }
    static void enterToday(ConsentWizard &wizard)
    {
        wizard.findChild<DateField *>(u"day"_s)->setDate(QDate::currentDate());
    }
    static QString told(const AllPages &all) { return all.vault.prompts.shown.value(0); }

private Q_SLOTS:
    void theScanOpensTheWizardOfItsPersonAndIsTheProof() // B1, B5, B20
    {
        AllPages all(u"en"_s);
        QVERIFY2(all.vault.problem().isEmpty(), qPrintable(all.vault.problem()));
        all.window->show();
        ConsentWizard *wizard = wizardAfter(all, scan(all, formOfAnne(all)));
        QVERIFY(wizard);
        // The day stands on the paper: nothing goes on before it is copied.
        QTRY_COMPARE(wizard->currentStep()->whatIsMissing(), u"Enter the day she answered"_s);
        QVERIFY(!wizard->findChild<QComboBox *>(u"language"_s)->isEnabled());
        enterToday(*wizard);
        goOn(*wizard);
        const auto *answers = wizard->findChild<ConsentChoicesModel *>();
        QCOMPARE(answers->answered(), 0); // nothing is ticked for her
        QVERIFY(answers->offered() > 1);
        QVERIFY(!wizard->findChild<QPushButton *>(u"counterMode"_s)->isVisible());
        auto *accept = wizard->findChild<ChoicePair *>()->findChild<QRadioButton *>(u"accept"_s);
        QTest::mouseClick(accept, Qt::LeftButton, {}, QPoint(8, accept->height() / 2));
        goOn(*wizard);
        QVERIFY(wizard->findChild<QRadioButton *>(u"method_paper_form"_s)->isChecked());
        QCOMPARE(wizard->findChild<EvidenceBox *>()->files().size(), 1);
        goOn(*wizard);
        goOn(*wizard);
        const auto history = [&all] {
            return answerOf(all.vault.backend().reading().call(&PermissionService::history, all.anne.id)).value();
        };
        QTRY_COMPARE(history().size(), 1);
        const ConsentEvent event = history().first();
        QCOMPARE(event.method, CollectionMethod::PaperForm);
        QCOMPARE(event.evidence.size(), 1);
        QCOMPARE(event.evidence.first().kind, u"paper_scan"_s);
        wizard->close();
        // Dropped once more: it has been counted.
        drop(*all.window, all.vault.path(u"scan.png"_s));
        QTRY_VERIFY2(told(all).contains(u"recorded before"_s), qPrintable(told(all)));
    }

    void aBlankFormAsksWhoFilledItIn()
    {
        AllPages all(u"en"_s);
        all.window->show();
        all.window->openPage(u"consents"_s);
        auto *action = all.window->currentPage()->findChild<QAction *>(u"printForm"_s);
        ConsentWizard *wizard = wizardAfter(all, scan(all, print(all, action)));
        QVERIFY(wizard);
        QTRY_COMPARE(wizard->currentStep()->whatIsMissing(), u"Choose the person"_s);
        QTest::keyClicks(wizard->findChild<QLineEdit *>(u"personSearch"_s), u"Goff"_s);
        auto *found = wizard->findChild<QListWidget *>(u"personFound"_s);
        QTRY_COMPARE(found->count(), 1);
        found->setCurrentRow(0);
        enterToday(*wizard);
        goOn(*wizard);
        QCOMPARE(wizard->currentStep()->objectName(), u"choicesPage"_s);
        QVERIFY(wizard->findChild<ConsentChoicesModel *>()->offered() > 1);
    }

    void theWordingIsTheOneThatWasPrinted() // B5, B13
    {
        AllPages all(u"en"_s);
        all.window->show();
        const QString scanned = scan(all, formOfAnne(all));
        const auto wordings = answerOf(all.vault.backend().office().call(&OfficeService::wordings)).value();
        for (Wording newer : wordings) {
            newer.text.en = u"Something else."_s;
            newer.text.fr = u"Autre chose."_s;
            newer.change = WordingChange::WiderScope;
            CRM_VERIFY(answerOf(all.vault.backend().purposes().call(&PurposeService::addWording, newer)));
        }
        ConsentWizard *wizard = wizardAfter(all, scanned);
        QVERIFY(wizard);
        QTRY_COMPARE(wizard->currentStep()->whatIsMissing(), u"Enter the day she answered"_s);
        enterToday(*wizard);
        goOn(*wizard);
        const auto *answers = wizard->findChild<ConsentChoicesModel *>();
        QVERIFY(answers->rowCount() > 0);
        for (int row = 0; row < answers->rowCount(); ++row)
            QCOMPARE(answers->wording(row).version, 1);
    }

    void aScanWithoutACodeSaysSo()
    {
        AllPages all(u"en"_s);
        all.window->show();
        QImage white(300, 300, QImage::Format_RGB32);
        white.fill(Qt::white);
        QVERIFY(white.save(all.vault.path(u"white.jpg"_s)));
        drop(*all.window, all.vault.path(u"white.jpg"_s));
        QTRY_VERIFY2(told(all).contains(u"no code of a consent form"_s), qPrintable(told(all)));
        QVERIFY(!all.window->findChild<ConsentWizard *>());
    }

    void aFormOfAnotherVaultSaysSo()
    {
        AllPages other(u"en"_s);
        other.window->show();
        const QString scanned = scan(other, formOfAnne(other));
        AllPages all(u"en"_s);
        all.window->show();
        drop(*all.window, scanned);
        QTRY_VERIFY2(told(all).contains(u"not printed from this vault"_s), qPrintable(told(all)));
    }
};

CRM_TEST(tst_PaperForm)
#include "tst_paperform.moc"
