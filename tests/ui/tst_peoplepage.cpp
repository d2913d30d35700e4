// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/contactcard.h"
#include "people/contactdialog.h"
#include "people/permissionfilterdialog.h"
#include "peopledesk.h"
#include "screenjudge.h"
#include "testmain.h"

#include "widgets/emptypage.h"
#include "widgets/notice.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

/// The list of people: finding, sorting, filtering, reading.
class tst_PeoplePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A row that has not been read, and an event that outlived its person, have no id: the card stays whose it is.
    void nobodysCardReplacesNobodys()
    {
        PeopleDesk desk;
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
        PeopleDesk desk;
        desk.waitForRows(3);
        QCOMPARE(desk.nameAt(0), u"Arnaud, Anne"_s);
        QCOMPARE(desk.nameAt(2), u"Carpentier, Anne"_s);
    }

    void eachRowShowsWhetherOneMayWrite()
    {
        PeopleDesk desk;
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
        PeopleDesk desk;
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
        PeopleDesk desk;
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
        PeopleDesk desk(0);
        auto *empty = desk.page->findChild<EmptyPage *>();
        QTRY_VERIFY(empty->isVisible());
        desk.press(u"emptyStep"_s);
        QVERIFY(desk.page->findChild<ContactDialog *>());
    }

    void searchingNarrowsAndAnEmptyResultLeadsBack()
    {
        PeopleDesk desk;
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

    void theLightOneChoseStaysWhenSettingsChange()
    {
        PeopleDesk desk;
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
        PeopleDesk desk;
        desk.waitForRows(3);
        auto *header = desk.table()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(ContactListModel::Name) + 20, 10});
        QTRY_COMPARE(desk.nameAt(0), u"Carpentier, Anne"_s);
    }

    void enterOpensTheCardAndStaysInTheList()
    {
        PeopleDesk desk;
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
        PeopleDesk desk;
        desk.waitForRows(3);
        desk.click(0);
        QCOMPARE(desk.page->card()->contact(), desk.added.at(0).id);
        QTest::keyClick(desk.table(), Qt::Key_Down);
        QTRY_COMPARE(desk.page->card()->contact(), desk.added.at(1).id);
    }

    void filtersNarrowToWhatTheirWordsSay()
    {
        PeopleDesk desk;
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
        PeopleDesk desk;
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

    void belowTheSmallestWidthTheCardTakesThePlaceOfTheList()
    {
        PeopleDesk desk;
        desk.waitForRows(3);
        desk.page->resize(900, 600);
        desk.page->openCard(desk.added.first().id);
        QVERIFY(!desk.table()->isVisible());
        QVERIFY(desk.page->closeNearest());
        QVERIFY(desk.table()->isVisible());
    }

    void columnsLeaveByTheirImportance()
    {
        PeopleDesk desk;
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
        PeopleDesk desk;
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
        PeopleDesk desk;
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
