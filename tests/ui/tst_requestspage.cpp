// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/accesswizard.h"
#include "requests/requestspage.h"
#include "testmain.h"
#include "uivault.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

class tst_RequestsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAccessRequestIsAnsweredWithALockedPackage();
    void thePackageButtonSaysWhyItIsOff();
    void aRequestShowsTheDaysLeft();
};

void tst_RequestsPage::anAccessRequestIsAnsweredWithALockedPackage()
{
    UiVault vault;
    QVERIFY2(vault.problem().isEmpty(), qPrintable(vault.problem()));
    vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s, u"0639981204"_s);
    vault.prompts.paths = {vault.path(u"anne.zip"_s)};
    AccessWizard wizard(vault.backend().requests(), vault.backend().reading(), vault.phrases(), vault.prompts);
    wizard.open();
    QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
    QTest::keyClicks(wizard.findChild<QLineEdit *>(u"personSearch"_s), u"goff"_s);
    auto *found = wizard.findChild<QListWidget *>(u"personFound"_s);
    QTRY_COMPARE(found->count(), 1);
    QTRY_VERIFY(found->isVisible() && found->viewport()->rect().contains(found->visualItemRect(found->item(0)).center()));
    QTest::mouseClick(found->viewport(), Qt::LeftButton, {}, found->visualItemRect(found->item(0)).center());
    QTRY_VERIFY(wizard.button(QWizard::NextButton)->isEnabled());
    QTest::mouseClick(wizard.button(QWizard::NextButton), Qt::LeftButton);
    auto *dossier = wizard.findChild<QTreeWidget *>(u"dossier"_s);
    QTRY_VERIFY(dossier->topLevelItemCount() >= 5);
    QTRY_VERIFY(wizard.button(QWizard::NextButton)->isEnabled());
    QTest::mouseClick(wizard.button(QWizard::NextButton), Qt::LeftButton);
    QTRY_VERIFY(wizard.findChild<QPushButton *>(u"choosePlace"_s)->isVisible());
    QVERIFY(!wizard.button(QWizard::FinishButton)->isEnabled());
    QTest::keyClicks(wizard.findChild<QLineEdit *>(u"packagePassphrase"_s), u"pour le paquet"_s);
    QTest::keyClicks(wizard.findChild<QLineEdit *>(u"packageRepeat"_s), u"pour le paquet"_s);
    QTest::mouseClick(wizard.findChild<QPushButton *>(u"choosePlace"_s), Qt::LeftButton);
    QTRY_VERIFY(wizard.button(QWizard::FinishButton)->isEnabled());
    QTest::mouseClick(wizard.button(QWizard::FinishButton), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(vault.path(u"anne.zip"_s)), 20'000);
    const auto requests = answerOf(vault.backend().requests().call(&RequestService::requests));
    QCOMPARE(requests.value().size(), 1);
    QCOMPARE(requests.value().constFirst().state, RequestState::Answered);
}

void tst_RequestsPage::thePackageButtonSaysWhyItIsOff()
{
    UiVault vault;
    RequestsPage page(vault.backend().requests(), vault.backend().reading(), vault.changes(), vault.phrases(), vault.prompts, vault.clock());
    page.show();
    auto *answer = page.findChild<QPushButton *>(u"answerRequest"_s);
    QVERIFY(!answer->isEnabled());
    QVERIFY(!answer->toolTip().isEmpty());
}

void tst_RequestsPage::aRequestShowsTheDaysLeft()
{
    UiVault vault;
    SubjectRequest draft;
    draft.contact = vault.add(u"Anne"_s, u"Le Goff"_s).id;
    draft.receivedOn = QDate::currentDate().addDays(-3);
    draft.channel = u"letter"_s;
    draft.identityCheck = u"same_address"_s;
    CRM_VERIFY(answerOf(vault.backend().requests().call(&RequestService::receive, draft)));
    RequestsPage page(vault.backend().requests(), vault.backend().reading(), vault.changes(), vault.phrases(), vault.prompts, vault.clock());
    page.show();
    auto *view = page.findChild<QTableView *>(u"requests"_s);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QVERIFY(view->model()->index(0, RequestModel::ClockColumn).data(RequestModel::DaysLeftRole).toInt() >= 24);
    QCOMPARE(page.badge(), 1);
}

CRM_TEST(tst_RequestsPage)
#include "tst_requestspage.moc"
