// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retentionlinesmodel.h"
#include "retentionmonthsmodel.h"
#include "retentionpoliciesmodel.h"
#include "retentionrulesmodel.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

using Tester = QAbstractItemModelTester;

RetentionPolicy policyOf(const QString &id)
{
    RetentionPolicy policy;
    policy.id = id;
    policy.label = {id + u" fr"_s, id + u" en"_s};
    policy.source = {u"CNIL"_s, u"CNIL"_s};
    policy.period = {3, 0, 0};
    policy.anchor = RetentionAnchor::LastContact;
    return policy;
}

RetentionForecast forecast()
{
    RetentionForecast forecast;
    forecast.today = {2026, 11, 23};
    for (int month = 0; month <= 12; ++month)
        forecast.months.append({QDate(2026, 11, 1).addMonths(month), {}, 0, 0});
    forecast.months[0].due = 9;
    forecast.months[0].overdue = 12;
    forecast.months[0].dueByPolicy = {{u"D01"_s, 15}, {u"D02"_s, 6}};
    forecast.months[4].due = 44;
    forecast.months[4].dueByPolicy = {{u"D01"_s, 44}};
    forecast.overdueByPolicy = {{u"D01"_s, 10}, {u"D02"_s, 2}};
    forecast.byPolicy = {{u"D01"_s, 59}, {u"D02"_s, 6}};
    forecast.policies = {policyOf(u"D02"_s), policyOf(u"D01"_s), policyOf(u"D03"_s)};
    return forecast;
}

RetentionLine lineOf(int daysLeft, bool isHeld = false)
{
    RetentionLine line;
    line.due.policy = u"D01"_s;
    line.due.anchor = RetentionAnchor::LastContact;
    line.due.endsOn = QDate(2026, 11, 23).addDays(daysLeft);
    line.due.anchorOn = line.due.endsOn.addYears(-3);
    line.due.isHeld = isHeld;
    line.name = u"Le Goff, Anne"_s;
    line.daysLeft = daysLeft;
    return line;
}

} // namespace

class tst_RetentionModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMonthsSplitDueAndOverdue()
    {
        RetentionMonthsModel model(Phrases(u"en"_s));
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.show(forecast(), {});
        QCOMPARE(model.rowCount(), 13);
        QCOMPARE(model.total(0), 21);
        QCOMPARE(model.overdue(0), 12);
        QCOMPARE(model.largest(), 44);
        QCOMPARE(model.monthName(4), u"March 2027"_s);
    }

    void oneRuleAloneKeepsItsOwnOverdueOnes()
    {
        RetentionMonthsModel model(Phrases(u"en"_s));
        model.show(forecast(), u"D01"_s);
        QCOMPARE(model.due(0), 5);
        QCOMPARE(model.overdue(0), 10);
        QCOMPARE(model.total(4), 44);
        model.show(forecast(), u"D02"_s);
        QCOMPARE(model.total(4), 0);
    }

    void theBusiestRuleComesFirst()
    {
        RetentionRulesModel model(Phrases(u"en"_s));
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.show(forecast());
        QCOMPARE(model.rowCount(), 2); // nothing is due under the third
        QCOMPARE(model.policy(0), u"D01"_s);
        QCOMPARE(model.index(1, 0).data(RetentionRulesModel::LargestRole).toInt(), 59);
        QCOMPARE(model.rowOf(u"D03"_s), -1);
    }

    void theStateSaysTheDaysInWords_data()
    {
        QTest::addColumn<int>("daysLeft");
        QTest::addColumn<bool>("isHeld");
        QTest::addColumn<QString>("words");
        QTest::newRow("late") << -7 << false << u"7 days late"_s;
        QTest::newRow("one day late") << -1 << false << u"1 day late"_s;
        QTest::newRow("today") << 0 << false << u"Last day today"_s;
        QTest::newRow("one day") << 1 << false << u"1 day left"_s;
        QTest::newRow("days") << 5 << false << u"5 days left"_s;
        QTest::newRow("held") << -7 << true << u"On legal hold"_s;
    }
    void theStateSaysTheDaysInWords()
    {
        QFETCH(int, daysLeft);
        QFETCH(bool, isHeld);
        QFETCH(QString, words);
        RetentionLinesModel model(Phrases(u"en"_s));
        model.show({lineOf(daysLeft, isHeld)}, false);
        QCOMPARE(model.index(0, RetentionLinesModel::StateColumn).data().toString(), words);
    }

    void theLinesGrowPageByPage()
    {
        RetentionLinesModel model(Phrases(u"en"_s));
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QSignalSpy wanted(&model, &RetentionLinesModel::moreWanted);
        model.setPolicies({policyOf(u"D01"_s)});
        model.show({lineOf(-7), lineOf(5)}, true);
        model.fetchMore({});
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toInt(), 2);
        model.append({lineOf(9)}, false);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, RetentionLinesModel::RuleColumn).data().toString(), u"D01 en"_s);
        QVERIFY(model.index(0, RetentionLinesModel::AnchorColumn).data().toString().contains(u"16/11/2023"_s));
    }

    void theScheduleSaysWhatIsWatched()
    {
        RetentionPoliciesModel model(Phrases(u"en"_s));
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        RetentionPolicy watched = policyOf(u"D01"_s);
        watched.isEvaluated = true;
        model.show({watched, policyOf(u"D04"_s)});
        QCOMPARE(model.index(0, RetentionPoliciesModel::PeriodColumn).data().toString(), u"3 years"_s);
        QVERIFY(model.index(0, RetentionPoliciesModel::EvaluatedColumn).data()
                != model.index(1, RetentionPoliciesModel::EvaluatedColumn).data());
    }
};

CRM_TEST(tst_RetentionModels)
#include "tst_retentionmodels.moc"
