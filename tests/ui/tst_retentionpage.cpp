// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/monthchart.h"
#include "retention/retentionpage.h"
#include "retention/retentionrulesdialog.h"
#include "retention/whydialog.h"
#include "retentionlinesmodel.h"
#include "testmain.h"
#include "uivault.h"

#include <QAbstractScrollArea>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow = instantFromText(u"2026-11-23T13:32:00.000Z"_s);

/// A prospect who was last heard of on this day: due three years later.
Contact heardOf(UiVault &vault, const QString &family, QDate day)
{
    ContactDraft draft;
    draft.name.given = u"Ada"_s;
    draft.name.family = family;
    draft.lastContactOn = day;
    return answerOf(vault.backend().contacts().call(&ContactService::add, draft)).value();
}

} // namespace

class tst_RetentionPage : public QObject {
    Q_OBJECT

    struct Scene {
        Scene() : vault([] { return kNow; })
        {
            late = heardOf(vault, u"Late"_s, {2023, 11, 16});
            soon = heardOf(vault, u"Soon"_s, {2023, 11, 28});
            march = heardOf(vault, u"March"_s, {2024, 3, 10});
            page = std::make_unique<RetentionPage>(vault.backend().retention(), vault.changes(), vault.phrases(),
                                                   vault.clock());
            page->resize(1100, 720);
            page->show();
            table = page->findChild<QTableView *>(u"people"_s);
            chart = page->findChild<MonthChart *>();
        }
        QString name(int row) const
        {
            return table->model()->index(row, RetentionLinesModel::PersonColumn).data().toString();
        }
        void click(int row, int column)
        {
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                              table->visualRect(table->model()->index(row, column)).center());
        }
        void clickMonth(int month)
        {
            QWidget *target = chart->findChild<QAbstractScrollArea *>(u"chartView"_s)->viewport();
            QTest::mouseClick(target, Qt::LeftButton, {}, target->mapFrom(chart, chart->columnCentre(month)));
        }
        UiVault vault;
        Contact late, soon, march;
        std::unique_ptr<RetentionPage> page;
        QTableView *table = nullptr;
        MonthChart *chart = nullptr;
    };

private Q_SLOTS:
    void thisMonthIsShownFirstWithWhatIsOverdue()
    {
        Scene scene;
        QTRY_COMPARE(scene.table->model()->rowCount(), 2);
        QCOMPARE(scene.name(0), u"Late, Ada"_s);
        QCOMPARE(scene.table->model()->index(0, RetentionLinesModel::StateColumn).data().toString(), u"7 days late"_s);
        QCOMPARE(scene.table->model()->index(1, RetentionLinesModel::StateColumn).data().toString(), u"5 days left"_s);
        QVERIFY(scene.table->model()
                    ->index(0, RetentionLinesModel::AnchorColumn)
                    .data()
                    .toString()
                    .contains(u"16/11/2023"_s));
        QCOMPARE(scene.page->badge(), 1);
    }

    void aClickOnABarShowsThePeopleBehindIt()
    {
        Scene scene;
        QTRY_COMPARE(scene.table->model()->rowCount(), 2);
        scene.clickMonth(4);
        QTRY_COMPARE(scene.table->model()->rowCount(), 1);
        QCOMPARE(scene.name(0), u"March, Ada"_s);
        QCOMPARE(scene.page->findChild<QLabel *>(u"listTitle"_s)->text(), u"March 2027"_s);
        QTest::mouseClick(scene.page->findChild<QToolButton *>(u"monthChip"_s), Qt::LeftButton);
        QTRY_COMPARE(scene.table->model()->rowCount(), 3);
    }

    void theArrowsMoveTheFrameAndTShowsTheFigures()
    {
        Scene scene;
        QTRY_COMPARE(scene.table->model()->rowCount(), 2);
        auto *months = scene.page->findChild<QListView *>(u"months"_s);
        months->setFocus();
        QTRY_VERIFY(months->hasFocus());
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(months, Qt::Key_Right);
        QCOMPARE(scene.chart->chosen(), 4);
        QTRY_COMPARE(scene.table->model()->rowCount(), 1);
        auto *figures = scene.page->findChild<QTableView *>(u"figuresTable"_s);
        QVERIFY(!figures->isVisible());
        QTest::keyClick(months, Qt::Key_T);
        QVERIFY(figures->isVisible());
        QCOMPARE(figures->model()->rowCount(), 13);
    }

    void aClickOnARuleFiltersAndItsChipTakesItAway()
    {
        Scene scene;
        QTRY_COMPARE(scene.table->model()->rowCount(), 2);
        auto *rules = scene.page->findChild<QListView *>(u"rules"_s);
        QTRY_COMPARE(rules->model()->rowCount(), 1);
        QTest::mouseClick(rules->viewport(), Qt::LeftButton, {},
                          rules->visualRect(rules->model()->index(0, 0)).center());
        auto *chip = scene.page->findChild<QToolButton *>(u"ruleChip"_s);
        QTRY_VERIFY(chip->isVisible());
        QTRY_COMPARE(scene.table->model()->rowCount(), 2);
        QTest::mouseClick(chip, Qt::LeftButton);
        QTRY_VERIFY(!chip->isVisible());
    }

    void overdueOnlyLeavesTheRestOut()
    {
        Scene scene;
        QTRY_COMPARE(scene.table->model()->rowCount(), 2);
        QTest::mouseClick(scene.page->findChild<QToolButton *>(u"overdueChip"_s), Qt::LeftButton);
        QTRY_COMPARE(scene.table->model()->rowCount(), 1);
        QCOMPARE(scene.name(0), u"Late, Ada"_s);
    }

    void theNameOpensTheCardAndWhyExplains()
    {
        Scene scene;
        QTRY_COMPARE(scene.table->model()->rowCount(), 2);
        QSignalSpy opened(scene.page.get(), &RetentionPage::openPerson);
        scene.click(0, RetentionLinesModel::PersonColumn);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<ContactId>(), scene.late.id);
        scene.click(0, RetentionLinesModel::WhyColumn);
        auto *dialog = scene.page->findChild<WhyDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QStringList words;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            words << label->text();
        QVERIFY(words.join(u' ').contains(u"CNIL"_s));
        QVERIFY(words.join(u' ').contains(u"16/11/2023"_s));
        QCOMPARE(opened.count(), 1);
    }

    void theExportCarriesTheFilter()
    {
        Scene scene;
        QTRY_COMPARE(scene.table->model()->rowCount(), 2);
        QSignalSpy exported(scene.page.get(), &RetentionPage::exportList);
        QTest::mouseClick(scene.page->findChild<QPushButton *>(u"exportList"_s), Qt::LeftButton);
        QCOMPARE(exported.count(), 1);
        const auto query = exported.first().first().value<ContactQuery>();
        QCOMPARE(query.dueUntil, QDate(2026, 11, 30));
        QCOMPARE(answerOf(scene.vault.backend().reading().call(&PermissionService::count, query)).value(), 2);
    }

    void theRulesDialogListsTheWholeSchedule()
    {
        Scene scene;
        QTRY_COMPARE(scene.table->model()->rowCount(), 2);
        QTest::mouseClick(scene.page->findChild<QPushButton *>(u"showRules"_s), Qt::LeftButton);
        auto *dialog = scene.page->findChild<RetentionRulesDialog *>();
        QVERIFY(dialog);
        const auto policies = answerOf(scene.vault.backend().retention().call(&RetentionService::policies));
        QVERIFY(policies.value().size() >= 27); // D01 to D27
        QCOMPARE(dialog->findChild<QTableView *>(u"rulesTable"_s)->model()->rowCount(), policies.value().size());
    }
};

CRM_TEST(tst_RetentionPage)
#include "tst_retentionpage.moc"
