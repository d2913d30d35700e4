// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentcase.h"
#include "testmain.h"

using namespace crm;
using namespace crm::test;

Q_DECLARE_METATYPE(crm::ConsentState)

class tst_Consent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void replaysTheStates_data() // B17 and the state machine of B
    {
        using S = ConsentState;
        QTest::addColumn<QList<ConsentState>>("answers");
        QTest::addColumn<ConsentState>("expected");
        QTest::newRow("nothing said") << QList<S>{} << S::None;
        QTest::newRow("given") << QList<S>{S::Given} << S::Given;
        QTest::newRow("withdrawn") << QList<S>{S::Given, S::Withdrawn} << S::Withdrawn;
        QTest::newRow("given again") << QList<S>{S::Given, S::Withdrawn, S::Given} << S::Given;
        QTest::newRow("a request does not lift a refusal") << QList<S>{S::Refused, S::Requested} << S::Refused;
        QTest::newRow("a request does not lift a withdrawal")
            << QList<S>{S::Given, S::Withdrawn, S::Requested} << S::Withdrawn;
        QTest::newRow("an unproven yes does not lift a withdrawal")
            << QList<S>{S::Withdrawn, S::Unknown} << S::Withdrawn;
        QTest::newRow("a request leaves a consent alone") << QList<S>{S::Given, S::Requested} << S::Given;
        QTest::newRow("B12: unproven stays unproven") << QList<S>{S::Unknown} << S::Unknown;
        QTest::newRow("unproven, then asked") << QList<S>{S::Unknown, S::Requested} << S::Requested;
        QTest::newRow("asked, then refused") << QList<S>{S::Requested, S::Refused} << S::Refused;
        QTest::newRow("B14: purpose retired") << QList<S>{S::Given, S::Revoked} << S::Revoked;
        QTest::newRow("invalidated, then given anew") << QList<S>{S::Given, S::Invalidated, S::Given} << S::Given;
    }
    void replaysTheStates()
    {
        QFETCH(QList<ConsentState>, answers);
        QList<ConsentEvent> history;
        for (int i = 0; i < answers.size(); ++i) {
            ConsentEvent event = answer(answers[i], "2026-03-01T10:00:00Z");
            event.occurredAtUtc = event.occurredAtUtc.addDays(i);
            history.prepend(event); // the order of the list must not matter
        }
        QTEST(standingAt(history, "2026-03-20T00:00:00Z").state, "expected");
    }

    void aQuestionNobodyAnsweredForThirtyDaysIsAsIfNotAsked() // B9, D22
    {
        const auto unproven = answer(ConsentState::Unknown, "2026-02-01T10:00:00Z");
        const auto asked = answer(ConsentState::Requested, "2026-03-01T10:00:00Z");
        QCOMPARE(standingAt({asked}, "2026-03-31T10:00:00Z").state, ConsentState::Requested);
        QCOMPARE(standingAt({asked}, "2026-03-31T10:00:01Z").state, ConsentState::None);
        QCOMPARE(standingAt({unproven, asked}, "2026-04-01T10:00:00Z").state, ConsentState::Unknown);
    }

    void atTheSameInstantTheMostRestrictiveWins() // B17
    {
        const auto given = answer(ConsentState::Given, "2026-03-01T10:00:00Z");
        const auto refused = answer(ConsentState::Refused, "2026-03-01T10:00:00Z");
        QCOMPARE(standingAt({refused, given}, "2026-03-02T00:00:00Z").state, ConsentState::Refused);
        QCOMPARE(standingAt({given, refused}, "2026-03-02T00:00:00Z").state, ConsentState::Refused);
    }

    void aReplacedConsentGivesWayToTheNewOneOfTheSameInstant() // state machine: superseded, new given
    {
        const auto superseded = answer(ConsentState::Superseded, "2026-03-01T10:00:00Z");
        const auto given = answer(ConsentState::Given, "2026-03-01T10:00:00Z");
        QCOMPARE(standingAt({given, superseded}, "2026-03-02T00:00:00Z").state, ConsentState::Given);
    }

    void whatHappenedLaterCountsLaterWhateverWasTypedFirst()
    {
        ConsentEvent withdrawn = answer(ConsentState::Withdrawn, "2026-03-05T10:00:00Z");
        ConsentEvent given = answer(ConsentState::Given, "2026-03-01T10:00:00Z");
        given.recordedAtUtc = instant("2026-04-01T10:00:00Z");
        QCOMPARE(standingAt({withdrawn, given}, "2026-06-01T00:00:00Z").state, ConsentState::Withdrawn);
    }

    void looksOnlyAtThisPurposeAndChannelAndAtThePast() // B2, B7
    {
        ConsentEvent bySms = answer(ConsentState::Withdrawn, "2026-03-02T10:00:00Z");
        bySms.channel = Channel::Sms;
        ConsentEvent elsewhere = answer(ConsentState::Withdrawn, "2026-03-02T10:00:00Z");
        elsewhere.purpose = QStringLiteral("news.howto");
        const auto later = answer(ConsentState::Withdrawn, "2026-05-01T10:00:00Z");
        const QList history{answer(ConsentState::Given, "2026-03-01T10:00:00Z"), bySms, elsewhere, later};
        QCOMPARE(standingAt(history, "2026-04-01T00:00:00Z").state, ConsentState::Given);
        QCOMPARE(standingAt(history, "2026-02-01T00:00:00Z").state, ConsentState::None);
    }

    void expiresAtTheEndOfTheLastValidDayInItsZone_data() // B10, G18
    {
        QTest::addColumn<QDate>("lastDay");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("lastInstant");
        QTest::newRow("winter") << QDate(2026, 11, 22) << "Europe/Paris"
                                << "2026-11-22T22:59:59.999Z";
        QTest::newRow("summer") << QDate(2026, 8, 31) << "Europe/Paris"
                                << "2026-08-31T21:59:59.999Z";
        QTest::newRow("the clocks go forward") << QDate(2026, 3, 29) << "Europe/Brussels"
                                               << "2026-03-29T21:59:59.999Z";
        QTest::newRow("the clocks go back") << QDate(2026, 10, 25) << "Europe/Brussels"
                                            << "2026-10-25T22:59:59.999Z";
        QTest::newRow("midnight does not exist") << QDate(2018, 11, 3) << "America/Sao_Paulo"
                                                 << "2018-11-04T02:59:59.999Z";
        QTest::newRow("overseas") << QDate(2026, 8, 31) << "Indian/Reunion"
                                  << "2026-08-31T19:59:59.999Z";
        QTest::newRow("unknown zone") << QDate(2026, 8, 31) << "Nowhere/At_all"
                                      << "2026-08-31T23:59:59.999Z";
    }
    void expiresAtTheEndOfTheLastValidDayInItsZone()
    {
        QFETCH(QDate, lastDay);
        QFETCH(QString, zone);
        QFETCH(QString, lastInstant);
        ConsentEvent given = givenUntil("2015-09-01T10:00:00Z", lastDay);
        given.timeZone = zone;
        const QDateTime last = instantFromText(lastInstant);
        const auto still = standing({given}, given.purpose, Channel::Email, last);
        QCOMPARE(still.state, ConsentState::Given);
        QCOMPARE(still.lastValidDay, std::optional(lastDay));
        const auto over = standing({given}, given.purpose, Channel::Email, last.addMSecs(1));
        QCOMPARE(over.state, ConsentState::Expired);
        QCOMPARE(over.decidedBy->id, given.id);
    }

    void aReconfirmedConsentLivesOn() // B11
    {
        const QList history{givenUntil("2023-01-10T10:00:00Z", QDate(2026, 1, 9)),
                            givenUntil("2025-12-01T10:00:00Z", QDate(2028, 11, 30))};
        QCOMPARE(standingAt(history, "2026-06-01T00:00:00Z").state, ConsentState::Given);
    }

    void theBroadestObjectionStands() // B19: global > channel > purpose
    {
        const auto byPurpose = objection("2026-03-03T10:00:00Z", offers().key, Channel::Email);
        const auto byChannel = objection("2026-03-02T10:00:00Z", {}, Channel::Email);
        const auto global = objection("2026-03-01T10:00:00Z", {}, {});
        const QDateTime at = instant("2026-04-01T00:00:00Z");
        const auto found = objectionInForce({byPurpose, byChannel, global}, offers().key, Channel::Email, at);
        QVERIFY(found && !found->channel && found->purpose.isEmpty());
        const auto without = objectionInForce({byPurpose, byChannel}, offers().key, Channel::Email, at);
        QVERIFY(without && without->purpose.isEmpty() && without->channel == Channel::Email);
        QVERIFY(!objectionInForce({byPurpose, byChannel}, offers().key, Channel::Post, at));
        QVERIFY(!objectionInForce({byPurpose}, QStringLiteral("news.howto"), Channel::Email, at));
        QVERIFY(!objectionInForce({global}, offers().key, Channel::Email, instant("2026-02-01T00:00:00Z")));
    }

    void onlyALaterExpressYesToThisLiftsAnObjection() // C, step 7
    {
        const auto global = objection("2026-03-01T10:00:00Z", {}, {});
        const QDateTime at = instant("2026-06-01T00:00:00Z");
        const auto isLiftedBy = [&](const ConsentEvent &event) {
            return !objectionInForce({global, event}, offers().key, Channel::Email, at);
        };
        QVERIFY(isLiftedBy(answer(ConsentState::Given, "2026-04-01T10:00:00Z")));
        QVERIFY(!isLiftedBy(answer(ConsentState::Given, "2026-02-01T10:00:00Z")));
        QVERIFY(!isLiftedBy(answer(ConsentState::Given, "2026-03-01T10:00:00Z")));
        QVERIFY(!isLiftedBy(answer(ConsentState::Requested, "2026-04-01T10:00:00Z")));
        ConsentEvent imported = answer(ConsentState::Given, "2026-04-01T10:00:00Z");
        imported.method = CollectionMethod::Import;
        QVERIFY(!isLiftedBy(imported));
        ConsentEvent bySms = answer(ConsentState::Given, "2026-04-01T10:00:00Z");
        bySms.channel = Channel::Sms;
        QVERIFY(!isLiftedBy(bySms));
    }

    void anObjectionIsNoConsentState()
    {
        const QList history{answer(ConsentState::Given, "2026-03-01T10:00:00Z"),
                            objection("2026-03-02T10:00:00Z", {}, {})};
        QCOMPARE(standingAt(history, "2026-04-01T00:00:00Z").state, ConsentState::Given);
    }
};

CRM_TEST(tst_Consent)
#include "tst_consent.moc"
