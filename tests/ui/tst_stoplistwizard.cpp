// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/stoplistwizard.h"
#include "peoplevault.h"
#include "stoplinesmodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

class tst_StopListWizard : public QObject {
    Q_OBJECT

    static std::unique_ptr<StopListWizard> opened(UiVault &vault)
    {
        auto wizard = std::make_unique<StopListWizard>(
            StopListParts{vault.backend().stops(), vault.backend().reading(), vault.prompts, vault.phrases()});
        wizard->resize(1000, 640);
        wizard->open();
        return wizard;
    }
    static void click(QWizard &wizard, QWizard::WizardButton which)
    {
        QTRY_VERIFY(wizard.button(which)->isEnabled());
        QTest::mouseClick(wizard.button(which), Qt::LeftButton);
    }
    static QTableView *table(QWizard &wizard) { return wizard.findChild<QTableView *>(u"stopLines"_s); }
    static QString mailbox(UiVault &vault)
    {
        QFile file(vault.path(u"retours.mbox"_s));
        const bool isWritten = file.open(QIODevice::WriteOnly)
            && file.write("From a@b Mon Nov 23 10:00:00 2026\nFrom: Anne <anne@kerlann.example>\nTo: "
                          "bonjour@atelier.example\nSubject: STOP\n"
                          "Date: Mon, 23 Nov 2026 10:00:00 +0100\n\n\n"
                          "From a@b Mon Nov 23 10:01:00 2026\nFrom: karim@mail.example\nTo: "
                          "bonjour@atelier.example\nSubject: Re: lettre\n"
                          "Date: Mon, 23 Nov 2026 10:01:00 +0100\n\nMerci, mais non.\n\n")
                > 0;
        return isWritten ? file.fileName() : QString();
    }

private Q_SLOTS:
    void aMailboxIsReviewedCorrectedAndRecordedWithItsMailsAsProof() // B5, B6, C3
    {
        PeopleVault people;
        UiVault &vault = people.vault;
        const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
        const Contact karim = vault.add(u"Karim"_s, u"Bensaïd"_s, u"karim@mail.example"_s);
        vault.prompts.paths = {mailbox(vault)};
        const auto wizard = opened(vault);
        QTest::mouseClick(wizard->findChild<QPushButton *>(u"chooseMailbox"_s), Qt::LeftButton);
        click(*wizard, QWizard::NextButton);
        QTRY_COMPARE(table(*wizard)->model()->rowCount(), 2);
        QTRY_COMPARE(wizard->currentId(), 1);
        QVERIFY(people.history(anne.id).isEmpty());
        table(*wizard)->selectRow(1);
        QVERIFY(wizard->findChild<QToolButton *>(u"kind_unclear"_s)->isChecked());
        QTest::mouseClick(wizard->findChild<QToolButton *>(u"kind_objection"_s), Qt::LeftButton);
        QCOMPARE(table(*wizard)->model()->index(1, StopLinesModel::KindColumn).data().toString(), u"Objects"_s);
        QSignalSpy recorded(wizard.get(), &StopListWizard::recorded);
        click(*wizard, QWizard::CommitButton);
        QTRY_COMPARE(recorded.count(), 1);
        QTRY_COMPARE(wizard->currentId(), 2);
        QVERIFY(wizard->findChild<QLabel *>(u"stopResult"_s)->text().startsWith(u"2 "_s));
        const ConsentEvent last = people.history(anne.id).constLast();
        QCOMPARE(last.kind, ConsentEventKind::Objection);
        QCOMPARE(last.channel, std::optional(Channel::Email));
        QCOMPARE(last.occurredAtUtc, instantFromText(u"2026-11-23T09:00:00.000Z"_s));
        const auto proof = answerOf(
            vault.backend().consents().call(&ConsentService::evidenceContent, last.evidence.constFirst().id));
        CRM_VERIFY(proof);
        QVERIFY(proof->startsWith("From: Anne <anne@kerlann.example>"));
        QVERIFY(!people.history(karim.id).constLast().channel);
    }

    void aPastedListCanEndOnePurposeOnly() // B7
    {
        PeopleVault people;
        UiVault &vault = people.vault;
        const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
        const auto wizard = opened(vault);
        QTest::keyClicks(wizard->findChild<QPlainTextEdit *>(u"pastedList"_s), u"anne@kerlann.example"_s);
        click(*wizard, QWizard::NextButton);
        QTRY_COMPARE(wizard->currentId(), 1);
        auto *purpose = wizard->findChild<QComboBox *>(u"stopPurpose"_s);
        purpose->setCurrentIndex(purpose->findData(u"offers.promo.consent"_s));
        click(*wizard, QWizard::CommitButton);
        QTRY_COMPARE(people.history(anne.id).size(), 1);
        QCOMPARE(people.history(anne.id).constFirst().purpose, u"offers.promo.consent"_s);
        QCOMPARE(people.history(anne.id).constFirst().kind, ConsentEventKind::Consent);
    }

    void whoIsNotInTheFileIsRememberedOnlyIfTicked() // C4, C5
    {
        PeopleVault people;
        UiVault &vault = people.vault;
        const auto wizard = opened(vault);
        QTest::keyClicks(wizard->findChild<QPlainTextEdit *>(u"pastedList"_s), u"later@else.example"_s);
        click(*wizard, QWizard::NextButton);
        QTRY_COMPARE(wizard->currentId(), 1);
        QVERIFY(!wizard->button(QWizard::CommitButton)->isEnabled());
        auto *remember = wizard->findChild<QCheckBox *>(u"rememberUnknown"_s);
        QVERIFY(!remember->isChecked());
        QTest::mouseClick(remember, Qt::LeftButton, {}, QPoint(8, remember->height() / 2));
        click(*wizard, QWizard::CommitButton);
        QTRY_COMPARE(wizard->currentId(), 2);
        const Contact later = vault.add(u"Zoé"_s, u"Later"_s, u"Later@Else.example"_s);
        QCOMPARE(people.history(later.id).constFirst().kind, ConsentEventKind::Objection);
    }

    void aFileThatIsNoMailSaysSoAndNothingTypedIsLost()
    {
        UiVault vault;
        const auto wizard = opened(vault);
        wizard->choose(vault.path(u"absent.eml"_s));
        click(*wizard, QWizard::NextButton);
        QTRY_VERIFY(wizard->button(QWizard::NextButton)->isEnabled());
        QCOMPARE(wizard->currentId(), 0);
        QCOMPARE(wizard->findChild<QLabel *>(u"mailboxSummary"_s)->text(), u"absent.eml"_s);
    }

    void theModelKeepsTheContractOfModels()
    {
        StopLinesModel model(Phrases(u"en"_s));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        StopLine line;
        line.address = u"a@b.example"_s;
        line.kind = StopKind::Bounce;
        model.show({line, line});
        QCOMPARE(model.counts().left, 2);
        model.setKind(1, StopKind::Unsubscribe);
        QCOMPARE(model.counts().left, 2); // without an address nothing is stopped
    }
};

CRM_TEST(tst_StopListWizard)
#include "tst_stoplistwizard.moc"
