// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/clipboardkeeper.h"
#include "people/contactcard.h"
#include "widgets/datefield.h"
#include "people/stopmenu.h"
#include "people/whypopover.h"
#include "peoplevault.h"
#include "permissiontablemodel.h"
#include "screenjudge.h"
#include "testmain.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

class tst_ContactCard : public QObject {
    Q_OBJECT

    struct Desk {
        Desk()
            : anne(people.vault.add(u"Anne"_s, u"Le Goff"_s, u"anne@example.org"_s, u"0639981204"_s)),
              card(people.tools())
        {
            card.resize(520, 900);
            card.show();
        }
        void open()
        {
            QSignalSpy shown(&card, &ContactCard::shown);
            card.open(anne.id);
            QTRY_VERIFY(!shown.isEmpty());
        }
        template <class T> T *find(const QString &name)
        {
            T *found = card.findChild<T *>(name);
            if (!found)
                qFatal("no %s", qPrintable(name));
            return found;
        }
        QModelIndex light(const QString &purpose, int column)
        {
            const auto *model = find<QTableView>(u"lights"_s)->model();
            for (int row = 0; row < model->rowCount(); ++row)
                if (model->index(row, 0).data(PermissionTableModel::PurposeKeyRole).toString() == purpose)
                    return model->index(row, column);
            return {};
        }
        PeopleVault people;
        Contact anne;
        ContactCard card;
    };

    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    static void choose(QMenu *menu, const QString &action)
    {
        QTRY_VERIFY(menu->isVisible());
        auto *found = menu->findChild<QAction *>(action);
        QVERIFY(found);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(found).center());
    }

private Q_SLOTS:
    void aCallOutsideTheHoursIsAgreedShownAndWithdrawn() // B22
    {
        Desk desk;
        desk.open();
        auto *agreed = desk.find<QLabel>(u"agreedCalls"_s);
        QVERIFY(!agreed->isVisible());
        desk.find<QAction>(u"agreeCall"_s)->trigger();
        auto *dialog = desk.find<QDialog>(u"agreedCallDialog"_s);
        auto *note = dialog->findChild<QPushButton *>(u"noteAgreement"_s);
        QVERIFY(!note->isEnabled());
        dialog->findChild<DateField *>(u"agreedDay"_s)->setDate(QDate(2026, 11, 28));
        QVERIFY(!note->isEnabled()); // without its evidence it is worth nothing
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"agreedEvidence"_s), u"By e-mail: Saturday at eight"_s);
        QTRY_VERIFY(note->isEnabled());
        click(note);
        QTRY_VERIFY(agreed->isVisible());
        QVERIFY2(agreed->text().contains(u"28/11/2026 20:00"_s), qPrintable(agreed->text()));
        QVERIFY(agreed->text().contains(u"Saturday at eight"_s));
        click(desk.find<QToolButton>(u"endAgreement"_s));
        QTRY_VERIFY(!agreed->isVisible());
    }

    void aCallAttemptIsNotedShownAndTakenBack() // D223-9
    {
        Desk desk;
        desk.open();
        auto *lines = desk.find<QLabel>(u"callLines"_s);
        QVERIFY(!lines->isVisible());
        desk.find<QAction>(u"call_no_answer"_s)->trigger();
        QTRY_VERIFY(lines->isVisible());
        QVERIFY(lines->text().contains(u"no reply"_s));
        QVERIFY(lines->text().contains(u"Camille"_s));
        click(desk.find<QToolButton>(u"takeCallBack"_s));
        QTRY_VERIFY(!lines->isVisible());
    }

    void theLightsAnswerAsOfAnotherDay() // C: what was known then
    {
        Desk desk;
        desk.open();
        desk.people.says(desk.anne.id, ConsentState::Given);
        const auto word = [&desk] {
            return desk.light(u"offers.promo.consent"_s, PermissionTableModel::EmailColumn).data().toString();
        };
        QTRY_COMPARE(word(), u"Allowed"_s);
        desk.find<QTableView>(u"lights"_s)
            ->setCurrentIndex(desk.light(u"offers.promo.consent"_s, PermissionTableModel::EmailColumn));
        auto *day = desk.find<QLineEdit>(u"pastDay"_s);
        QVERIFY(!day->isVisible());
        click(desk.find<QToolButton>(u"pastLink"_s));
        QTRY_VERIFY(day->isVisible());
        QTest::keyClicks(day, u"2026-03-03"_s);
        QTRY_COMPARE(word(), u"Blocked"_s); // nobody had asked her yet
        auto *record = desk.find<QLabel>(u"recordLine"_s);
        QTRY_VERIFY(record->isVisible()); // nor was she known
        QVERIFY(pictured(desk.card, u"card-past-day"_s));
        // What is shown of a past day is not what she can be spared today.
        click(desk.find<QToolButton>(u"pastLink"_s));
        QTRY_COMPARE(word(), u"Allowed"_s);
        QVERIFY(!day->isVisible());
        QVERIFY(!record->isVisible());
    }

    void theCardSaysWhoItIsAndHowToReachHer()
    {
        Desk desk;
        desk.open();
        QCOMPARE(desk.find<QLabel>(u"cardName"_s)->text(), u"Anne Le Goff"_s);
        QCOMPARE(desk.find<QLabel>(u"email"_s)->text(), u"anne@example.org"_s);
        QCOMPARE(desk.find<QLabel>(u"phone"_s)->text().replace(QChar::Nbsp, u' '), u"06 39 98 12 04"_s);
        const auto labels = desk.card.findChildren<QLabel *>();
        QVERIFY(std::none_of(labels.cbegin(), labels.cend(),
                             [](const QLabel *label) { return label->text().startsWith(u"No e-mail, phone"_s); }));
        click(desk.find<QToolButton>(u"copy_phone"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"06 39 98 12 04"_s);
    }

    /// While the next card is being read, the one before is still in sight: nothing may be recorded for the wrong
    /// person.
    void theMovesAreOffUntilThePersonIsRead()
    {
        Desk desk;
        const Contact bea = desk.people.vault.add(u"Béa"_s, u"Kervella"_s, u"bea@example.org"_s);
        auto *record = desk.find<QPushButton>(u"recordConsent"_s);
        desk.open();
        QVERIFY(record->isEnabled());
        QSignalSpy wished(&desk.card, &ContactCard::recordConsentRequested);
        desk.card.open(bea.id);
        for (const QString &move : {u"recordConsent"_s, u"sayStop"_s, u"rights"_s, u"editContact"_s, u"cardMore"_s})
            QVERIFY2(!desk.find<QAbstractButton>(move)->isEnabled(), qPrintable(move));
        click(record);
        QCOMPARE(wished.count(), 0);
        QTRY_VERIFY(record->isEnabled());
        QCOMPARE(desk.find<QLabel>(u"cardName"_s)->text(), u"Béa Kervella"_s);
        click(record);
        QCOMPARE(wished.constFirst().constFirst().value<ContactId>(), bea.id);
        desk.card.close();
        QVERIFY(!record->isEnabled());
    }

    /// The same below the moves: what is held, and which calls were agreed, is still that of the person before.
    void whatTheCardOffersToRemoveIsOfThePersonShown()
    {
        Desk desk;
        const auto contacts = desk.people.vault.backend().contacts();
        const auto purposes = desk.people.vault.backend().purposes();
        CRM_VERIFY(answerOf(purposes.call(&PurposeService::reopen, u"sales.age_check"_s)));
        ContactDraft draft = desk.anne;
        draft.relation = Relation::Customer;
        draft.birthday = QDate(1990, 5, 4);
        CRM_VERIFY(answerOf(contacts.call(&ContactService::change, desk.anne.id, desk.anne.version, draft)));
        CRM_VERIFY(answerOf(purposes.call(&PurposeService::close, u"sales.age_check"_s)));
        CRM_VERIFY(answerOf(desk.people.vault.backend().calls().call(
            &CallService::agree, desk.anne.id, desk.people.vault.clock()().addDays(2), u"By letter"_s)));
        const Contact bea = desk.people.vault.add(u"Béa"_s, u"Kervella"_s, u"bea@example.org"_s);
        desk.open();
        QPointer<QToolButton> remove = desk.find<QToolButton>(u"remove_birth_date"_s);
        QTRY_VERIFY(desk.find<QToolButton>(u"endAgreement"_s)->isVisible());
        desk.card.open(bea.id);
        QVERIFY(!remove || !remove->isVisible());
        QVERIFY(!desk.find<QToolButton>(u"endAgreement"_s)->isVisible());
        QTRY_COMPARE(desk.find<QLabel>(u"cardName"_s)->text(), u"Béa Kervella"_s);
        QVERIFY(desk.people.stored(desk.anne.id).birthday);
    }

    void openingIsNotedInTheJournalOnceAndReloadingIsNot() // G5
    {
        Desk desk;
        desk.open();
        desk.people.says(desk.anne.id, ConsentState::Given);
        const auto reads = [&] {
            const auto journal = answerOf(
                desk.people.vault.backend().office().call(&OfficeService::journal, 50, std::optional<qint64>()));
            return std::count_if(journal->cbegin(), journal->cend(),
                                 [](const JournalEntry &e) { return e.action == JournalAction::ContactRead; });
        };
        QTRY_COMPARE(reads(), 1);
        QTRY_COMPARE(desk.find<QListView>(u"history"_s)->model()->rowCount(), 1);
        QCOMPARE(reads(), 1);
    }

    void theArrowKeysWalkTheLightsAndReadTheReason()
    {
        Desk desk;
        desk.open();
        auto *lights = desk.find<QTableView>(u"lights"_s);
        lights->setFocus();
        lights->setCurrentIndex(desk.light(u"offers.promo.consent"_s, PermissionTableModel::PurposeColumn));
        QTest::keyClick(lights, Qt::Key_Right);
        QCOMPARE(desk.find<QLabel>(u"lightSentence"_s)->text(), u"Blocked: prior consent required for this channel"_s);
        QVERIFY(!desk.find<QToolButton>(u"seeProof"_s)->isVisible());
    }

    void aRecordedConsentTurnsTheLightAndShowsItsProof()
    {
        Desk desk;
        desk.open();
        desk.people.says(desk.anne.id, ConsentState::Given);
        const auto light = [&] { return desk.light(u"offers.promo.consent"_s, PermissionTableModel::EmailColumn); };
        QTRY_COMPARE(light().data().toString(), u"Allowed"_s);
        desk.find<QTableView>(u"lights"_s)->setCurrentIndex(light());
        click(desk.find<QToolButton>(u"seeProof"_s));
        auto *dialog = desk.card.findChild<QDialog *>(u"consentEvent"_s);
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QPlainTextEdit *>(u"wording"_s)->toPlainText().isEmpty());
        QSignalSpy receipts(&desk.card, &ContactCard::receiptRequested);
        click(dialog->findChild<QPushButton *>(u"receipt"_s));
        QCOMPARE(receipts.size(), 1);
    }

    void aCopyOfTheProofGoesWhereThePersonSays()
    {
        Desk desk;
        desk.people.says(desk.anne.id, ConsentState::Given);
        desk.open();
        auto *history = desk.find<QListView>(u"history"_s);
        QTest::mouseClick(history->viewport(), Qt::LeftButton, {},
                          history->visualRect(history->model()->index(0, 0)).center());
        auto *dialog = desk.card.findChild<QDialog *>(u"consentEvent"_s);
        QVERIFY(dialog);
        const QString path = desk.people.vault.path(u"copy.txt"_s);
        desk.people.vault.prompts.paths = {path};
        QSignalSpy said(&desk.card, &ContactCard::said);
        click(dialog->findChild<QPushButton *>(u"saveEvidence"_s));
        QTRY_COMPARE(said.size(), 1);
        QFile copy(path);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("signed by hand"));
    }

    void aCopyThatCannotBeWrittenSaysSo()
    {
        Desk desk;
        desk.people.says(desk.anne.id, ConsentState::Given);
        desk.open();
        auto *history = desk.find<QListView>(u"history"_s);
        QTest::mouseClick(history->viewport(), Qt::LeftButton, {},
                          history->visualRect(history->model()->index(0, 0)).center());
        desk.people.vault.prompts.paths = {desk.people.vault.path(u"no/such/folder/copy.txt"_s)};
        click(desk.card.findChild<QDialog *>(u"consentEvent"_s)->findChild<QPushButton *>(u"saveEvidence"_s));
        QTRY_VERIFY(std::ranges::any_of(desk.card.findChildren<QLabel *>(), [](const QLabel *l) {
            return l->isVisible() && l->text() == u"The copy was not written."_s;
        }));
    }

    void stopEverythingIsOneMove() // B7
    {
        Desk desk;
        desk.people.says(desk.anne.id, ConsentState::Given);
        desk.open();
        QSignalSpy said(&desk.card, &ContactCard::said);
        auto *menu = desk.card.findChild<StopMenu *>();
        QTimer::singleShot(0, menu, [menu] { choose(menu, u"stopEverything"_s); });
        click(desk.find<QPushButton>(u"sayStop"_s));
        QTRY_COMPARE(said.size(), 1);
        const auto history = desk.people.history(desk.anne.id);
        QCOMPARE(history.size(), 3);
        QVERIFY(std::ranges::any_of(history, [](const ConsentEvent &e) {
            return e.kind == ConsentEventKind::Objection && e.purpose.isEmpty() && !e.channel;
        }));
        QTRY_COMPARE(desk.light(u"offers.promo.consent"_s, PermissionTableModel::EmailColumn).data().toString(),
                     u"Blocked"_s);
    }

    void stoppingTheLightOneStandsOnWithdrawsThatConsentOnly() // B6
    {
        Desk desk;
        desk.people.says(desk.anne.id, ConsentState::Given);
        desk.open();
        desk.find<QTableView>(u"lights"_s)
            ->setCurrentIndex(desk.light(u"offers.promo.consent"_s, PermissionTableModel::EmailColumn));
        QSignalSpy said(&desk.card, &ContactCard::said);
        auto *menu = desk.card.findChild<StopMenu *>();
        QTimer::singleShot(0, menu, [menu] { choose(menu, u"stopCell"_s); });
        click(desk.find<QPushButton>(u"sayStop"_s));
        QTRY_COMPARE(said.size(), 1);
        const auto history = desk.people.history(desk.anne.id);
        // The clock stands still: both events share their instant, and their order is nobody's promise (B17).
        QCOMPARE(history.size(), 2);
        QVERIFY(std::ranges::any_of(history, [](const ConsentEvent &e) {
            return e.state == ConsentState::Withdrawn && e.kind == ConsentEventKind::Consent
                && e.purpose == u"offers.promo.consent"_s && e.channel == Channel::Email
                && e.method == CollectionMethod::InPerson;
        }));
        QTRY_COMPARE(desk.light(u"offers.promo.consent"_s, PermissionTableModel::EmailColumn).data().toString(),
                     u"Blocked"_s);
    }

    void everyValueSaysWhyItIsHeld() // G2
    {
        Desk desk;
        desk.open();
        auto *why = desk.find<QToolButton>(u"why_email"_s);
        why->setFocus();
        QTest::keyClick(why, Qt::Key_Space);
        auto *popover = desk.card.findChild<WhyPopover *>();
        QVERIFY(popover->isVisible());
        QVERIFY(popover->text().contains(u"Since: 23/11/2026"_s));
        QVERIFY(popover->text().contains(u"Until: "_s));
        QTest::keyClick(popover, Qt::Key_Escape);
        QVERIFY(!popover->isVisible());
    }

    void whoComesFromABoughtListSaysSoWithItsProof() // C10, art. 14
    {
        Desk desk;
        ContactDraft draft = desk.anne;
        draft.source = {boughtListType(), u"Fichiers Martin"_s, QDate(2026, 11, 2), NoticePlan::WithinMonth, u"4711"_s};
        CRM_VERIFY(answerOf(desk.people.vault.backend().contacts().call(&ContactService::change, desk.anne.id,
                                                                        desk.anne.version, draft)));
        desk.open();
        auto *why = desk.find<QToolButton>(u"why_email"_s);
        why->setFocus();
        QTest::keyClick(why, Qt::Key_Space);
        const QString text = desk.card.findChild<WhyPopover *>()->text();
        for (const QString &words :
             {u"Source: from a bought, rented or received list."_s, u"Supplier of the list: Fichiers Martin."_s,
              u"Proof given by the supplier: 4711."_s,
              u"Information on the source of the data (art. 14): due by 02/12/2026."_s})
            QVERIFY2(text.contains(words), qPrintable(text));
        QTRY_COMPARE(desk.light(u"offers.promo.consent"_s, PermissionTableModel::EmailColumn).data().toString(),
                     u"Blocked"_s);
    }

    void whatNoPurposeNeedsAnyMoreIsRemovedWithOneClick() // G2, G22
    {
        Desk desk;
        const auto purposes = desk.people.vault.backend().purposes();
        const auto contacts = desk.people.vault.backend().contacts();
        CRM_VERIFY(answerOf(purposes.call(&PurposeService::reopen, u"sales.age_check"_s)));
        ContactDraft draft = desk.anne;
        draft.relation = Relation::Customer;
        draft.birthday = QDate(1990, 5, 4);
        draft.note = u"Préfère le matin."_s;
        CRM_VERIFY(answerOf(contacts.call(&ContactService::change, desk.anne.id, desk.anne.version, draft)));
        desk.open();
        QTRY_COMPARE(desk.find<QLabel>(u"held_birth_date"_s)->text(), u"04/05/1990"_s);
        QVERIFY(!desk.card.findChild<QLabel *>(u"unneeded_birth_date"_s));
        auto *why = desk.find<QToolButton>(u"why_birth_date"_s);
        why->setFocus();
        QTest::keyClick(why, Qt::Key_Space);
        auto *popover = desk.card.findChild<WhyPopover *>();
        QVERIFY(popover->text().contains(u"Age check"_s));
        QTest::keyClick(popover, Qt::Key_Escape);
        CRM_VERIFY(answerOf(purposes.call(&PurposeService::close, u"sales.age_check"_s)));
        QTRY_VERIFY(desk.card.findChild<QLabel *>(u"unneeded_birth_date"_s));
        QVERIFY(!desk.card.findChild<QLabel *>(u"unneeded_note"_s)); // the contract needs it
        QTRY_VERIFY(desk.find<QToolButton>(u"remove_birth_date"_s)->isVisible());
        QSignalSpy said(&desk.card, &ContactCard::said);
        click(desk.find<QToolButton>(u"remove_birth_date"_s));
        QTRY_COMPARE(said.size(), 1);
        QTRY_VERIFY(!desk.card.findChild<QLabel *>(u"held_birth_date"_s));
        QVERIFY(!desk.people.stored(desk.anne.id).birthday);
        QCOMPARE(desk.people.stored(desk.anne.id).note, draft.note);
        const auto journal
            = answerOf(desk.people.vault.backend().office().call(&OfficeService::journal, 5, std::optional<qint64>()));
        CRM_VERIFY(journal);
        QVERIFY(std::ranges::any_of(*journal, [](const JournalEntry &entry) {
            return entry.action == JournalAction::ContactChanged && entry.fields == QStringList{u"birthday"_s};
        }));
    }

    void theMovesAreAskedOfTheWindow()
    {
        Desk desk;
        desk.open();
        QSignalSpy record(&desk.card, &ContactCard::recordConsentRequested);
        click(desk.find<QPushButton>(u"recordConsent"_s));
        QCOMPARE(record.size(), 1);
        QSignalSpy edit(&desk.card, &ContactCard::editWished);
        click(desk.find<QToolButton>(u"editContact"_s));
        QCOMPARE(edit.size(), 1);
    }

    void aChangeMadeElsewhereIsShown()
    {
        Desk desk;
        desk.open();
        ContactDraft draft = desk.anne;
        draft.name.family = u"Le Gall"_s;
        CRM_VERIFY(answerOf(desk.people.vault.backend().contacts().call(&ContactService::change, desk.anne.id,
                                                                        desk.anne.version, draft)));
        QTRY_COMPARE(desk.find<QLabel>(u"cardName"_s)->text(), u"Anne Le Gall"_s);
    }

    void aCopiedValueIsMarkedAsSensitiveAndClearedAfterItsTime() // G10
    {
        ClipboardKeeper keeper(std::chrono::milliseconds(30));
        keeper.copy(u"anne@example.org"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"anne@example.org"_s);
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void whatSomebodyElseCopiedIsLeftAlone() // G10
    {
        ClipboardKeeper keeper(std::chrono::milliseconds(30));
        keeper.copy(u"anne@example.org"_s);
        QGuiApplication::clipboard()->setText(u"anne@example.org"_s);
        QTest::qWait(60);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"anne@example.org"_s);
        QGuiApplication::clipboard()->clear();
    }
};

CRM_TEST(tst_ContactCard)
#include "tst_contactcard.moc"
