// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "period.h"
#include "testmain.h"

using namespace crm;

class tst_Period : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAndWritesIsoDurations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("years") << "P3Y"
                               << "P3Y";
        QTest::newRow("days") << "P30D"
                              << "P30D";
        QTest::newRow("all") << "P1Y6M2D"
                             << "P1Y6M2D";
        QTest::newRow("weeks are days") << "P2W"
                                        << "P14D";
        QTest::newRow("zero") << "P0D"
                              << "P0D";
        QTest::newRow("zero years are zero days") << "P0Y"
                                                  << "P0D";
    }
    void readsAndWritesIsoDurations()
    {
        QFETCH(QString, text);
        const auto period = Period::fromIso(text);
        CRM_VERIFY(period);
        QTEST(period->toIso(), "written");
    }

    void refusesWhatIsNoCalendarDuration_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "P", "3Y", "PT5M", "P1YT1H", "P-3Y", "P3Y ", "P3Y\n", "P1.5Y", "p3y", "P3D1Y", "P99999Y"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatIsNoCalendarDuration()
    {
        QFETCH(QString, text);
        const auto period = Period::fromIso(text);
        QVERIFY(!period);
        QCOMPARE(period.error().reason, QStringLiteral("not_a_duration"));
    }

    void endsAfterWholeCalendarUnits_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QString>("period");
        QTest::addColumn<QDate>("end");
        QTest::newRow("D-d: 29 February is clamped") << QDate(2024, 2, 29) << "P3Y" << QDate(2027, 2, 28);
        QTest::newRow("D-d: no weekend roll") << QDate(2023, 11, 21) << "P3Y" << QDate(2026, 11, 21);
        QTest::newRow("the last day of a shorter month") << QDate(2026, 1, 31) << "P1M" << QDate(2026, 2, 28);
        QTest::newRow("years and months clamp once") << QDate(2024, 2, 29) << "P1Y1M" << QDate(2025, 3, 29);
        QTest::newRow("zero ends on its first day") << QDate(2026, 3, 1) << "P0D" << QDate(2026, 3, 1);
    }
    void endsAfterWholeCalendarUnits()
    {
        QFETCH(QDate, start);
        QFETCH(QString, period);
        QTEST(after(start, Period::fromIso(period).value()), "end");
    }

    void aConsentIsLastValidOnTheDayBeforeItsAnniversary_data() // B10
    {
        QTest::addColumn<QDate>("given");
        QTest::addColumn<int>("years");
        QTest::addColumn<QDate>("lastDay");
        QTest::newRow("one year") << QDate(2026, 9, 1) << 1 << QDate(2027, 8, 31);
        QTest::newRow("clamped first") << QDate(2024, 2, 29) << 1 << QDate(2025, 2, 27);
        QTest::newRow("three years") << QDate(2024, 3, 1) << 3 << QDate(2027, 2, 28);
    }
    void aConsentIsLastValidOnTheDayBeforeItsAnniversary()
    {
        QFETCH(QDate, given);
        QFETCH(int, years);
        QTEST(lastValidDay(given, {years, 0, 0}), "lastDay");
    }

    void instantsAreWrittenInUtcWithMilliseconds()
    {
        const QDateTime at = instantFromText(QStringLiteral("2026-11-23T15:32:00.250+01:00"));
        QCOMPARE(instantText(at), QStringLiteral("2026-11-23T14:32:00.250Z"));
        QCOMPARE(instantFromText(instantText(at)), at);
        QVERIFY(instantFromText(QStringLiteral("2026-11-23T15:32:00")).isNull());
        QVERIFY(instantFromText(QStringLiteral("2026-11-23")).isNull());
        QVERIFY(instantFromText(QStringLiteral("yesterday")).isNull());
    }

    void idsOfVersionSevenSortByTheirInstant()
    {
        const QDateTime at(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
        const QUuid first = uuid7(at, ~quint64(0), ~quint64(0));
        const QUuid second = uuid7(at.addMSecs(1), 0, 0);
        QCOMPARE(first.toString(QUuid::WithoutBraces).at(14), QLatin1Char('7'));
        QCOMPARE(first.variant(), QUuid::DCE);
        QVERIFY(first.toRfc4122() < second.toRfc4122());
        const UuidSource source = systemUuids([at] { return at; });
        QVERIFY(source() != source());
    }
};

CRM_TEST(tst_Period)
#include "tst_period.moc"
