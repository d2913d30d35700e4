// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/contactcard.h"
#include "people/contactdialog.h"
#include "people/peoplepage.h"
#include "people/peopletable.h"
#include "people/permissionfilterdialog.h"
#include "peoplevault.h"
#include "screenjudge.h"
#include "testmain.h"

#include "widgets/emptypage.h"
#include "widgets/notice.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

class tst_PeoplePage : public QObject {
    Q_OBJECT

    struct Desk {
        explicit Desk(int persons = 3)
        {
            const QStringList names{u"Arnaud"_s, u"Bensaïd"_s, u"Carpentier"_s};
            for (int i = 0; i < persons; ++i)
                added << people.vault.add(u"Anne"_s, names.at(i), u"anne%1@example.org"_s.arg(i));
            page = std::make_unique<PeoplePage>(people.tools());
            page->resize(1280, 700);
            page->show();
        }
        PeopleTable *table() { return page->findChild<PeopleTable *>(); }
        QString nameAt(int row) { return page->model().index(row, ContactListModel::Name).data().toString(); }
        void waitForRows(int rows) { QTRY_COMPARE(page->model().rowCount(), rows); }
        void click(int row, Qt::KeyboardModifiers modifiers = {})
        {
            const QRect cell = table()->visualRect(page->model().index(row, ContactListModel::Name));
            QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, cell.center());
        }
        void press(const QString &name) { QTest::mouseClick(page->findChild<QWidget *>(name), Qt::LeftButton); }

        PeopleVault people;
        QList<Contact> added;
        std::unique_ptr<PeoplePage> page;
    };

private Q_SLOTS:
    /// A row that has not been read, and an event that outlived its person, have no id: the card stays whose it is.
    void nobodysCardReplacesNobodys()
    {
        Desk desk;
        desk.waitForRows(3);
        desk.page->openCard(desk.added.first().id);
        auto *record = desk.page->card()->findChild<QPushButton *>(u"recordConsent"_s);
        QTRY_VERIFY(record->isEnabled());
        desk.page->openCard({});
        QCOMPARE(desk.page->card()->contact(), desk.added.first().id);
        QVERIFY(record->isEnabled());
    }

    void everybodyIsListedByName()
    {
        Desk desk;
        desk.waitForRows(3);
        QCOMPARE(desk.nameAt(0), u"Arnaud, Anne"_s);
        QCOMPARE(desk.nameAt(2), u"Carpentier, Anne"_s);
    }

    void eachRowShowsWhetherOneMayWrite()
    {
        Desk desk;
        desk.people.says(desk.added.first().id, ConsentState::Given);
        const auto light = [&](int row) {
            return desk.page->model().index(row, ContactListModel::PermissionColumn).data().toString();
        };
        QTRY_COMPARE(light(0), u"Allowed"_s);
        QCOMPARE(light(1), u"Blocked"_s);
        const auto whole = [&](int row, int role) {
            return desk.page->model().index(row, ContactListModel::PermissionColumn).data(role).toString();
        };
        QVERIFY(whole(0, Qt::ToolTipRole).startsWith(u"Allowed: consent of 23/11/2026"_s));
        QVERIFY(whole(0, Qt::ToolTipRole).contains(u"Rules: FR"_s));
        QCOMPARE(whole(1, Qt::AccessibleTextRole), u"Blocked: prior consent required for this channel"_s);
        QVERIFY(!ContactListModel::sortOf(ContactListModel::PermissionColumn)); // no order that would be true of all
    }

    void aFilterIsKeptUnderANameRenamedDeletedAndPutBack()
    {
        Desk desk;
        desk.waitForRows(3);
        QMenu *menu = desk.page->findChild<QToolButton *>(u"filterMore"_s)->menu();
        const auto choose = [&](const QString &name) {
            menu->popup(desk.page->mapToGlobal(QPoint(40, 40)));
            auto *action = menu->findChild<QAction *>(name);
            QVERIFY2(action, qPrintable(name));
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        };
        const auto named = [&](const QString &name) {
            auto *dialog = desk.page->findChild<QDialog *>(u"segmentName"_s);
            QTRY_VERIFY(dialog && dialog->isVisible());
            QVERIFY(pictured(*dialog, u"segment-name"_s));
            auto *edit = dialog->findChild<QLineEdit *>(u"filterName"_s);
            edit->selectAll();
            QTest::keyClicks(edit, name);
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveName"_s), Qt::LeftButton);
        };
        const auto chip = [&] { return desk.page->findChild<QToolButton *>(u"filterOther"_s); };
        desk.page->setSearch(u"bensa"_s);
        desk.waitForRows(1);
        choose(u"saveFilter"_s);
        named(u"The B list"_s);
        QTRY_VERIFY(chip()->isVisible());
        QCOMPARE(chip()->text(), u"The B list"_s);
        QTRY_VERIFY(!desk.page->findChild<QDialog *>(u"segmentName"_s));
        desk.press(u"filterOther"_s); // the cross: everybody again, the words of the filter gone
        desk.waitForRows(3);
        choose(u"segment_The B list"_s);
        desk.waitForRows(1);
        QCOMPARE(desk.nameAt(0), u"Bensaïd, Anne"_s);
        choose(u"saveFilter"_s); // the same name once more is refused, and what was typed stays
        named(u"the b LIST"_s);
        auto *dialog = desk.page->findChild<QDialog *>(u"segmentName"_s);
        QTRY_VERIFY(!dialog->findChild<Notice *>()->isEmpty());
        QCOMPARE(dialog->findChild<QLineEdit *>(u"filterName"_s)->text(), u"the b LIST"_s);
        dialog->reject();
        QTRY_VERIFY(!desk.page->findChild<QDialog *>(u"segmentName"_s));
        choose(u"renameFilter"_s);
        named(u"B & B"_s);
        QTRY_COMPARE(chip()->text(), u"B & B"_s);
        QTRY_VERIFY(!desk.page->findChild<QDialog *>(u"segmentName"_s));
        QSignalSpy done(desk.page.get(), &PeoplePage::commandDone);
        choose(u"removeFilter"_s);
        QTRY_COMPARE(done.count(), 1);
        desk.waitForRows(3);
        const auto command = done.first().first().value<UserCommand>();
        bool isUndone = false;
        command.undo([&isUndone](const Result<void> &undone) { isUndone = bool(undone); });
        QTRY_VERIFY(isUndone);
        QTRY_VERIFY([&] {
            menu->popup(desk.page->mapToGlobal(QPoint(40, 40)));
            const bool isThere = menu->findChild<QAction *>(u"segment_B & B"_s);
            menu->hide();
            return isThere;
        }());
    }

    void theListIsFilteredByWhatTheRulesAnswer() // C: the same decision as the light
    {
        Desk desk;
        desk.people.says(desk.added.first().id, ConsentState::Given);
        desk.people.says(desk.added.last().id, ConsentState::Refused);
        desk.waitForRows(3);
        const auto filterBy = [&desk](const QString &answer) {
            QMenu *menu = desk.page->findChild<QToolButton *>(u"filterMore"_s)->menu();
            menu->popup(desk.page->mapToGlobal(QPoint(40, 40)));
            auto *wish = menu->findChild<QAction *>(u"filterPermission"_s);
            QVERIFY(wish);
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(wish).center());
            auto *dialog = desk.page->findChild<PermissionFilterDialog *>();
            QVERIFY(dialog);
            const auto choose = [dialog](const QString &name, const QString &value) {
                auto *combo = dialog->findChild<QComboBox *>(name);
                const int wanted = combo->findData(value);
                QVERIFY(wanted >= 0);
                while (combo->currentIndex() != wanted)
                    QTest::keyClick(combo, combo->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
            };
            choose(u"purpose"_s, u"offers.promo.consent"_s);
            choose(u"answer"_s, answer);
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"apply"_s), Qt::LeftButton);
            QTRY_VERIFY(!desk.page->findChild<PermissionFilterDialog *>());
        };
        filterBy(u"may"_s);
        desk.waitForRows(1);
        QCOMPARE(desk.nameAt(0), u"Arnaud, Anne"_s);
        // Whoever says yes meanwhile joins the list by herself.
        desk.people.says(desk.added.at(1).id, ConsentState::Given);
        desk.waitForRows(2);
        filterBy(u"E_REFUSED"_s);
        desk.waitForRows(1);
        QTRY_COMPARE(desk.nameAt(0), u"Carpentier, Anne"_s);
        desk.press(u"filterOther"_s);
        desk.waitForRows(3);
    }

    void anEmptyVaultOffersTheFirstStep()
    {
        Desk desk(0);
        auto *empty = desk.page->findChild<EmptyPage *>();
        QTRY_VERIFY(empty->isVisible());
        desk.press(u"emptyStep"_s);
        QVERIFY(desk.page->findChild<ContactDialog *>());
    }

    void searchingNarrowsAndAnEmptyResultLeadsBack()
    {
        Desk desk;
        desk.waitForRows(3);
        desk.page->setSearch(u"bensaid"_s);
        desk.waitForRows(1);
        QCOMPARE(desk.nameAt(0), u"Bensaïd, Anne"_s);
        desk.page->setSearch(u"nobody of that name"_s);
        QTRY_VERIFY(desk.page->findChild<EmptyPage *>()->isVisible());
        QSignalSpy cleared(desk.page.get(), &PeoplePage::searchCleared);
        desk.press(u"emptyStep"_s);
        desk.waitForRows(3);
        QCOMPARE(cleared.size(), 1);
    }

    void deletingForGoodAsksAndOnlyThenDeletes()
    {
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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

    void theLightOneChoseStaysWhenSettingsChange()
    {
        Desk desk;
        desk.waitForRows(3);
        auto *table = qobject_cast<PeopleTable *>(desk.table());
        QVERIFY(table);
        table->showPermission(u"news.howto"_s, Channel::Sms);
        Q_EMIT desk.people.vault.changes().settingsChanged();
        QTest::qWait(200);
        QCOMPARE(desk.page->model().purpose(), u"news.howto"_s);
        QCOMPARE(desk.page->model().channel(), Channel::Sms);
    }

    void aClickOnTheHeadSortsTheOtherWay()
    {
        Desk desk;
        desk.waitForRows(3);
        auto *header = desk.table()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(ContactListModel::Name) + 20, 10});
        QTRY_COMPARE(desk.nameAt(0), u"Carpentier, Anne"_s);
    }

    void enterOpensTheCardAndStaysInTheList()
    {
        Desk desk;
        desk.waitForRows(3);
        desk.table()->setFocus();
        desk.table()->setCurrentIndex(desk.page->model().index(0, 0));
        QTest::keyClick(desk.table(), Qt::Key_Down);
        QTest::keyClick(desk.table(), Qt::Key_Return);
        QTRY_VERIFY(desk.page->card()->isVisible());
        QCOMPARE(desk.page->card()->contact(), desk.added.at(1).id);
        QVERIFY(desk.page->closeNearest());
        QVERIFY(!desk.page->card()->isVisible());
        QVERIFY(!desk.page->closeNearest());
    }

    void anOpenCardFollowsTheKeys()
    {
        Desk desk;
        desk.waitForRows(3);
        desk.click(0);
        QCOMPARE(desk.page->card()->contact(), desk.added.at(0).id);
        QTest::keyClick(desk.table(), Qt::Key_Down);
        QTRY_COMPARE(desk.page->card()->contact(), desk.added.at(1).id);
    }

    void deleteMovesToTheTrashAndCanBeTakenBack()
    {
        Desk desk;
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
        Desk desk;
        desk.waitForRows(3);
        desk.click(0);
        QTest::keyClick(desk.table(), Qt::Key_Delete);
        desk.waitForRows(2);
        desk.press(u"filterTrash"_s);
        desk.waitForRows(1);
        QCOMPARE(desk.nameAt(0), u"Arnaud, Anne"_s);
    }

    void filtersNarrowToWhatTheirWordsSay()
    {
        Desk desk;
        ContactDraft draft = desk.added.at(0);
        draft.relation = Relation::Customer;
        draft.lastContactOn = QDate(2026, 11, 1);
        CRM_VERIFY(answerOf(desk.people.vault.backend().contacts().call(&ContactService::change, desk.added.at(0).id,
                                                                        qint64{1}, draft)));
        desk.press(u"filterCustomers"_s);
        desk.waitForRows(1);
        desk.press(u"filterProspects"_s);
        desk.waitForRows(2);
        desk.press(u"filterSilent"_s);
        desk.waitForRows(2);
        desk.press(u"filterAll"_s);
        desk.waitForRows(3);
    }

    void aDrillDownHasAChipThatLeadsBack()
    {
        Desk desk;
        desk.people.says(desk.added.at(1).id, ConsentState::Given);
        desk.waitForRows(3);
        ContactQuery query;
        query.consentPurpose = u"offers.promo.consent"_s;
        query.consentChannel = Channel::Email;
        query.consentState = ConsentState::Given;
        desk.page->showQuery(query, u"Offers by e-mail: given"_s);
        desk.waitForRows(1);
        auto *chip = desk.page->findChild<QToolButton *>(u"filterOther"_s);
        QVERIFY(chip->isVisible());
        QCOMPARE(chip->text(), u"Offers by e-mail: given"_s);
        QTest::mouseClick(chip, Qt::LeftButton);
        desk.waitForRows(3);
        QVERIFY(!chip->isVisible());
    }

    void ctrlNAddsAPersonThatCanBeTakenBack()
    {
        Desk desk(0);
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
        Desk desk(1);
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

    void belowTheSmallestWidthTheCardTakesThePlaceOfTheList()
    {
        Desk desk;
        desk.waitForRows(3);
        desk.page->resize(900, 600);
        desk.page->openCard(desk.added.first().id);
        QVERIFY(!desk.table()->isVisible());
        QVERIFY(desk.page->closeNearest());
        QVERIFY(desk.table()->isVisible());
    }

    void columnsLeaveByTheirImportance()
    {
        Desk desk;
        desk.waitForRows(3);
        desk.page->resize(1600, 600);
        QTRY_VERIFY(!desk.table()->isColumnHidden(ContactListModel::City));
        desk.page->resize(400, 600);
        QTRY_VERIFY(desk.table()->isColumnHidden(ContactListModel::City));
        QVERIFY(desk.table()->isColumnHidden(ContactListModel::Organisation));
        QVERIFY(!desk.table()->isColumnHidden(ContactListModel::Name));
        QVERIFY(!desk.table()->isColumnHidden(ContactListModel::PermissionColumn));
    }

    void chosenColumnsAreRemembered()
    {
        Desk desk;
        desk.waitForRows(3);
        desk.page->resize(1800, 600);
        QMenu menu;
        desk.table()->fillColumnsMenu(&menu);
        for (QAction *action : menu.actions())
            if (action->text() == u"E-mail"_s)
                action->trigger();
        QTRY_VERIFY(!desk.table()->isColumnHidden(ContactListModel::Email));
        QVERIFY(desk.people.preferences.columns(u"people"_s).contains(u"email"_s));
    }

    void theListIsExportedAsItIsShown()
    {
        Desk desk;
        desk.waitForRows(3);
        QSignalSpy exports(desk.page.get(), &PeoplePage::exportListRequested);
        desk.page->setSearch(u"arnaud"_s);
        desk.press(u"exportList"_s);
        QCOMPARE(exports.size(), 1);
        QCOMPARE(exports.first().first().value<ContactQuery>().text, u"arnaud"_s);
    }
};

CRM_TEST(tst_PeoplePage)
#include "tst_peoplepage.moc"
