// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/contactcard.h"
#include "people/contactdialog.h"
#include "peopledesk.h"
#include "testmain.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

/// What is done to people from their list, and how it is taken back.
class tst_PeopleActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deletingForGoodAsksAndOnlyThenDeletes()
    {
        PeopleDesk desk;
        CRM_VERIFY(answerOf(
            desk.people.vault.backend().contacts().call(&ContactService::trash, QList{desk.added.first().id})));
        desk.press(u"filterTrash"_s);
        desk.waitForRows(1);
        desk.click(0);
        ContactQuery inTrash;
        inTrash.trashed = true;
        for (const bool yes : {false, true}) {
            desk.people.vault.prompts.answers = {yes};
            const QPoint at = desk.table()->visualRect(desk.page->model().index(0, 0)).center();
            QContextMenuEvent wish(QContextMenuEvent::Mouse, at, desk.table()->viewport()->mapToGlobal(at));
            QApplication::sendEvent(desk.table()->viewport(), &wish);
            QMenu *menu = nullptr;
            QTRY_VERIFY((menu = desk.page->findChild<QMenu *>(u"rowMenu"_s)));
            QAction *last = menu->actions().last();
            QCOMPARE(last->text(), u"Delete for good…"_s);
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(last).center());
            QTRY_COMPARE(desk.people.vault.prompts.asked.size(), yes ? 2 : 1);
            QVERIFY(desk.people.vault.prompts.asked.last().isDangerous);
            if (yes)
                desk.waitForRows(0);
            QTRY_COMPARE(desk.people.people(inTrash), yes ? 0 : 1);
            QTRY_VERIFY(!desk.page->findChild<QMenu *>(u"rowMenu"_s));
        }
    }

    void whoSaysStopIsHeardInTheList() // B6, B7, C3
    {
        PeopleDesk desk;
        desk.waitForRows(3);
        desk.click(0);
        const ContactId id = desk.page->model().idAt(0);
        QSignalSpy said(desk.page.get(), &PeoplePage::statusMessage);
        const QPoint at = desk.table()->visualRect(desk.page->model().index(0, 0)).center();
        QContextMenuEvent wish(QContextMenuEvent::Mouse, at, desk.table()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(desk.table()->viewport(), &wish);
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = desk.page->findChild<QMenu *>(u"rowMenu"_s)));
        auto *stops = menu->findChild<QMenu *>(u"stopMenu"_s);
        QVERIFY(stops);
        QVERIFY(stops->findChild<QAction *>(u"stopCell"_s)); // of the light the list shows
        menu->setActiveAction(stops->menuAction());
        QTest::keyClick(menu, Qt::Key_Right);
        QTRY_VERIFY(stops->isVisible());
        // How she said it is chosen on the way, and the menu stays (B5).
        auto *methods = stops->actions().last()->menu();
        stops->setActiveAction(methods->menuAction());
        QTest::keyClick(stops, Qt::Key_Right);
        QTRY_VERIFY(methods->isVisible());
        QTest::mouseClick(methods, Qt::LeftButton, {}, methods->actionGeometry(methods->actions().at(1)).center());
        QVERIFY(methods->isVisible() && stops->isVisible());
        QVERIFY(methods->title().contains(u"By phone"_s));
        auto *everything = stops->findChild<QAction *>(u"stopEverything"_s);
        QTest::mouseClick(stops, Qt::LeftButton, {}, stops->actionGeometry(everything).center());
        QTRY_VERIFY(!said.isEmpty());
        QVERIFY(said.last().first().toString().contains(u"said stop to everything"_s));
        const auto history = desk.people.history(id);
        QVERIFY(std::ranges::any_of(history, [](const ConsentEvent &e) {
            return e.kind == ConsentEventKind::Objection && e.purpose.isEmpty() && !e.channel
                && e.method == CollectionMethod::Phone;
        }));
    }

    void theMenuOfARowIsAboutTheChosenPerson()
    {
        PeopleDesk desk;
        desk.waitForRows(3);
        desk.click(0);
        QTest::keyClick(desk.table(), Qt::Key_Down, Qt::ControlModifier); // the keyboard moves, the choice does not
        QCOMPARE(desk.table()->currentIndex().row(), 1);
        const QPoint at = desk.table()->visualRect(desk.page->model().index(0, 0)).center();
        QContextMenuEvent wish(QContextMenuEvent::Keyboard, at, desk.table()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(desk.table()->viewport(), &wish);
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = desk.page->findChild<QMenu *>(u"rowMenu"_s)));
        auto *stops = menu->findChild<QMenu *>(u"stopMenu"_s);
        const ContactId id = desk.page->model().idAt(0);
        const ContactId other = desk.page->model().idAt(1);
        stops->findChild<QAction *>(u"stopEverything"_s)->trigger();
        QTRY_VERIFY(!desk.people.history(id).isEmpty());
        QVERIFY(desk.people.history(other).isEmpty());
        menu->close();
    }

    void deleteMovesToTheTrashAndCanBeTakenBack()
    {
        PeopleDesk desk;
        desk.waitForRows(3);
        QSignalSpy done(desk.page.get(), &Page::commandDone);
        desk.click(0);
        desk.click(1, Qt::ControlModifier);
        QTest::keyClick(desk.table(), Qt::Key_Delete);
        desk.waitForRows(1);
        QTRY_COMPARE(done.size(), 1);
        const auto command = done.first().first().value<UserCommand>();
        bool isBack = false;
        command.undo([&](const Result<void> &answer) { isBack = answer.has_value(); });
        QTRY_VERIFY(isBack);
        desk.waitForRows(3);
        command.redo([](const Result<void> &) {});
        desk.waitForRows(1);
    }

    void theTrashShowsWhatWasDeleted()
    {
        PeopleDesk desk;
        desk.waitForRows(3);
        desk.click(0);
        QTest::keyClick(desk.table(), Qt::Key_Delete);
        desk.waitForRows(2);
        desk.press(u"filterTrash"_s);
        desk.waitForRows(1);
        QCOMPARE(desk.nameAt(0), u"Arnaud, Anne"_s);
    }

    void ctrlNAddsAPersonThatCanBeTakenBack()
    {
        PeopleDesk desk(0);
        desk.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
        QTest::keyClick(desk.page.get(), Qt::Key_N, Qt::ControlModifier);
        auto *dialog = desk.page->findChild<ContactDialog *>();
        QVERIFY(dialog);
        QSignalSpy done(desk.page.get(), &Page::commandDone);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"given"_s), u"Zoe"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"given"_s), Qt::Key_Return);
        desk.waitForRows(1);
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(desk.page->card()->isVisible());
        done.first().first().value<UserCommand>().undo([](const Result<void> &) {});
        desk.waitForRows(0);
    }

    void anEditCanBeTakenBackAndDoneAgain()
    {
        PeopleDesk desk(1);
        desk.waitForRows(1);
        desk.click(0);
        QSignalSpy shown(desk.page->card(), &ContactCard::shown);
        QTRY_VERIFY(!shown.isEmpty());
        QSignalSpy done(desk.page.get(), &Page::commandDone);
        desk.press(u"editContact"_s);
        auto *dialog = desk.page->findChild<ContactDialog *>();
        QVERIFY(dialog);
        auto *family = dialog->findChild<QLineEdit *>(u"family"_s);
        family->selectAll();
        QTest::keyClicks(family, u"Zola"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.nameAt(0), u"Zola, Anne"_s);
        QTRY_COMPARE(done.size(), 1);
        const auto command = done.first().first().value<UserCommand>();
        command.undo([](const Result<void> &) {});
        QTRY_COMPARE(desk.nameAt(0), u"Arnaud, Anne"_s);
        command.redo([](const Result<void> &) {});
        QTRY_COMPARE(desk.nameAt(0), u"Zola, Anne"_s);
    }
};

CRM_TEST(tst_PeopleActions)
#include "tst_peopleactions.moc"
