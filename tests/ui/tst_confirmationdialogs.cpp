// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/confirmdialog.h"
#include "peoplevault.h"
#include "widgets/notice.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

class tst_ConfirmationDialogs : public QObject {
    Q_OBJECT

    static ConfirmationParts partsOf(UiVault &vault)
    {
        return {vault.backend().confirmations(), vault.backend().reading(), vault.prompts, vault.phrases()};
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QList<ConsentEvent> historyOf(UiVault &vault, const Contact &person)
    {
        return answerOf(vault.backend().reading().call(&PermissionService::history, person.id)).value();
    }
    /// Asks at the person's own wish; the code that is shown.
    static QString ask(UiVault &vault, const Contact &anne)
    {
        AskDialog dialog(partsOf(vault), anne.id, u"offers.promo.consent"_s, Channel::Email);
        dialog.open();
        auto *make = dialog.findChild<QPushButton *>(u"makeDraft"_s);
        auto *hers = dialog.findChild<QRadioButton *>(u"askHers"_s);
        [&] { QTRY_VERIFY(dialog.findChild<QComboBox *>(u"askPurpose"_s)->count() > 1); }();
        QTest::mouseClick(hers, Qt::LeftButton, {}, QPoint(8, hers->height() / 2));
        [&] { QTRY_VERIFY(make->isEnabled()); }();
        vault.prompts.paths = {vault.path(u"demande.eml"_s)};
        QTest::mouseClick(make, Qt::LeftButton);
        auto *code = dialog.findChild<QLabel *>(u"askCode"_s);
        [&] { QTRY_VERIFY(!code->text().isEmpty()); }();
        return code->text();
    }

private Q_SLOTS:
    void theDraftIsSavedAndItsCodeIsShownOnce() // B9
    {
        UiVault vault; // time passes: an answer comes after its question
        const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
        const QString code = ask(vault, anne);
        QVERIFY(code.startsWith(u"EN-"_s));
        QVERIFY(contentOf(vault.path(u"demande.eml"_s)).contains("anne@kerlann.example"));
        QCOMPARE(historyOf(vault, anne).constLast().state, ConsentState::Requested);
    }

    void withoutALawfulWayWeAskOnlyAtHerWish() // B11
    {
        UiVault vault; // time passes: an answer comes after its question
        const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
        AskDialog dialog(partsOf(vault), anne.id, {}, Channel::Email);
        dialog.open();
        QTRY_VERIFY(dialog.findChild<QLabel *>(u"askWay"_s)->text().startsWith(u"Not allowed"_s));
        QVERIFY(!dialog.findChild<QPushButton *>(u"makeDraft"_s)->isEnabled());
    }

    void whoChangesHerMindAtThePlaceHasAskedNobody()
    {
        UiVault vault; // time passes: an answer comes after its question
        const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
        AskDialog dialog(partsOf(vault), anne.id, u"offers.promo.consent"_s, Channel::Email);
        dialog.open();
        auto *hers = dialog.findChild<QRadioButton *>(u"askHers"_s);
        QTRY_VERIFY(dialog.findChild<QComboBox *>(u"askPurpose"_s)->count() > 1);
        QTest::mouseClick(hers, Qt::LeftButton, {}, QPoint(8, hers->height() / 2));
        QTRY_VERIFY(dialog.findChild<QPushButton *>(u"makeDraft"_s)->isEnabled());
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"makeDraft"_s), Qt::LeftButton);
        QTRY_COMPARE(vault.prompts.wishes.size(), 1);
        QTest::qWait(50);
        QVERIFY(historyOf(vault, anne).isEmpty());
    }

    void aTypedCodeShowsWhomItConcernsBeforeItCounts() // B9
    {
        UiVault vault; // time passes: an answer comes after its question
        const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
        const QString code = ask(vault, anne);
        ConfirmDialog dialog(partsOf(vault));
        dialog.open();
        auto *yes = dialog.findChild<QPushButton *>(u"saysYes"_s);
        QVERIFY(!yes->isEnabled());
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"confirmCode"_s), code.toLower());
        QTest::keyClick(dialog.findChild<QLineEdit *>(u"confirmCode"_s), Qt::Key_Return);
        QTRY_VERIFY(yes->isEnabled());
        QVERIFY(dialog.findChild<QLabel *>(u"confirmWho"_s)->text().contains(u"Anne Le Goff"_s));
        QCOMPARE(historyOf(vault, anne).size(), 1);
        QSignalSpy answered(&dialog, &ConfirmDialog::answered);
        QTest::mouseClick(yes, Qt::LeftButton);
        QTRY_COMPARE(answered.count(), 1);
        QCOMPARE(historyOf(vault, anne).constLast().state, ConsentState::Given);
    }

    void aDroppedReplyOfAnotherSenderIsDoubted() // B9
    {
        UiVault vault; // time passes: an answer comes after its question
        const Contact anne = vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
        const QString code = ask(vault, anne);
        QFile reply(vault.path(u"reponse.eml"_s));
        QVERIFY(reply.open(QIODevice::WriteOnly));
        reply.write("From: eve@else.example\nTo: bonjour@atelier.example\nSubject: Re: [" + code.toUtf8()
                    + "]\n\nOui\n");
        reply.close();
        ConfirmDialog dialog(partsOf(vault));
        dialog.open();
        dialog.choose(reply.fileName());
        QTRY_VERIFY(dialog.findChild<Notice *>()->text().contains(u"eve@else.example"_s));
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"saysNo"_s), Qt::LeftButton);
        QTRY_COMPARE(historyOf(vault, anne).constLast().state, ConsentState::Refused);
    }

    void aWrongCodeSaysSo()
    {
        UiVault vault;
        ConfirmDialog dialog(partsOf(vault));
        dialog.open();
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"confirmCode"_s), u"EN-0000"_s);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"lookUp"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog.findChild<Notice *>()->text().contains(u"not known"_s));
    }
};

CRM_TEST(tst_ConfirmationDialogs)
#include "tst_confirmationdialogs.moc"
