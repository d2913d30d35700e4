// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packreader.h"
#include "subjectrequest.h"
#include "testmain.h"

using namespace crm;

class tst_SubjectRequest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isDueAsTheLawCounts_data() // E4, every vector
    {
        QTest::addColumn<QDate>("received");
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("suspended");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QDate>("due");
        const auto row
            = [](const char *name, QDate received, int months, int suspended, const char *country, QDate due) {
                  QTest::newRow(name) << received << months << suspended << QString::fromLatin1(country) << due;
              };
        row("end of January", {2026, 1, 31}, 1, 0, "FR", {2026, 3, 2});
        row("end of January, Sunday", {2027, 1, 31}, 1, 0, "FR", {2027, 3, 1});
        row("leap year", {2028, 1, 31}, 1, 0, "FR", {2028, 2, 29});
        row("end of August", {2026, 8, 31}, 1, 0, "FR", {2026, 9, 30});
        row("Easter Sunday and Monday", {2026, 3, 5}, 1, 0, "FR", {2026, 4, 7});
        row("14 July in France", {2026, 6, 14}, 1, 0, "FR", {2026, 7, 15});
        row("14 July in Belgium", {2026, 6, 14}, 1, 0, "BE", {2026, 7, 14});
        row("21 July in Belgium", {2026, 6, 21}, 1, 0, "BE", {2026, 7, 22});
        row("extended from November", {2026, 11, 30}, 3, 0, "FR", {2027, 3, 1});
        row("extended from January", {2027, 1, 31}, 3, 0, "FR", {2027, 4, 30});
        row("suspended seven days", {2026, 9, 10}, 1, 7, "FR", {2026, 10, 19});
        row("elsewhere only weekends", {2026, 6, 14}, 1, 0, "DE", {2026, 7, 14});
    }
    void isDueAsTheLawCounts()
    {
        QFETCH(QDate, received);
        QFETCH(int, months);
        QFETCH(int, suspended);
        QFETCH(QString, country);
        QTEST(requestDueOn(received, months, suspended, bundledPacks()->packOf(country)), "due");
    }

    void knowsThePublicHolidays_data() // C0
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("inFrance");
        QTest::addColumn<bool>("inBelgium");
        const auto row = [](const char *name, QDate day, bool inFrance, bool inBelgium) {
            QTest::newRow(name) << day << inFrance << inBelgium;
        };
        row("New Year", {2026, 1, 1}, true, true);
        row("Easter Monday 2026", {2026, 4, 6}, true, true);
        row("Easter Monday 2024", {2024, 4, 1}, true, true);
        row("Easter Monday 2038, the latest", {2038, 4, 26}, true, true);
        row("Easter Monday 2008", {2008, 3, 24}, true, true);
        row("Labour Day", {2026, 5, 1}, true, true);
        row("8 May", {2026, 5, 8}, true, false);
        row("Ascension 2026", {2026, 5, 14}, true, true);
        row("Whit Monday 2026", {2026, 5, 25}, true, true);
        row("14 July", {2026, 7, 14}, true, false);
        row("21 July", {2026, 7, 21}, false, true);
        row("15 August", {2026, 8, 15}, true, true);
        row("1 November", {2026, 11, 1}, true, true);
        row("11 November", {2026, 11, 11}, true, true);
        row("Christmas", {2026, 12, 25}, true, true);
        row("26 December", {2026, 12, 26}, false, false);
        row("Good Friday", {2026, 4, 3}, false, false);
    }
    void knowsThePublicHolidays()
    {
        QFETCH(QDate, day);
        const auto packs = bundledPacks();
        CRM_VERIFY(packs);
        QTEST(packs->packOf(QStringLiteral("FR")).isHoliday(day), "inFrance");
        QTEST(packs->packOf(QStringLiteral("BE")).isHoliday(day), "inBelgium");
        QVERIFY(!packs->packOf(QStringLiteral("DE")).isHoliday(day));
    }

    void statesHaveStableCodes()
    {
        QCOMPARE(codeOf(RequestState::InProgress), QStringLiteral("in_progress"));
        QCOMPARE(requestStateFromCode(QStringLiteral("answered")), RequestState::Answered);
        QVERIFY(!requestStateFromCode(QStringLiteral("lost")));
    }
};

CRM_TEST(tst_SubjectRequest)
#include "tst_subjectrequest.moc"
