// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisioncase.h"

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

/// Calls: the day of the law, hours, attempts, lists (gdpr-rules C, step 12).
class tst_CallRules : public DecisionCase {
    Q_OBJECT

private Q_SLOTS:
    void frenchCallsNeedConsentFromTheDayOfTheLaw_data() // C0, L223-1
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("unchecked");
        QTest::addColumn<QString>("checked");
        QTest::newRow("the day before") << u"2026-08-10T09:00:00Z"_s << u"E_DNC_UNCHECKED"_s << u"A_OPTOUT"_s;
        QTest::newRow("the day") << u"2026-08-11T09:00:00Z"_s << u"E_NEED_CONSENT"_s << u"E_NEED_CONSENT"_s;
    }

    void frenchCallsNeedConsentFromTheDayOfTheLaw()
    {
        QFETCH(QString, at);
        PermissionQuestion question = about(Channel::Phone);
        question.atUtc = instantFromText(at);
        PermissionFacts facts = anne();
        QTEST(ask(facts, question).code, "unchecked");
        facts.contact.facts.doNotCallCheckedOn = QDate(2026, 8, 1);
        QTEST(ask(facts, question).code, "checked");
        QCOMPARE(ask(anne(), question).doNotCallList.fr, at.contains("08-10"_L1) ? u"Bloctel"_s : QString());
    }

    void theDayBeginsWhereThePersonLives() // C0; 22:30 UTC is already 11 August in Paris, not in Martinique
    {
        PermissionQuestion question = about(Channel::Phone);
        question.atUtc = instant("2026-08-10T22:30:00Z");
        QCOMPARE(ask(anne(), question, u"FR"_s).code, u"E_NEED_CONSENT"_s);
        QCOMPARE(ask(anne(), question, u"FR"_s, u"MQ"_s).code, u"E_DNC_UNCHECKED"_s);
    }

    void aPhoneConsentOutlivesNoLaw_data() // B10, R223-1
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *given, const char *at, const char *code) {
            QTest::newRow(name) << QString::fromLatin1(given) << QString::fromLatin1(at) << QString::fromLatin1(code);
        };
        row("last day", "2026-09-01T09:00:00Z", "2027-08-31T09:00:00Z", "A_CONSENT");
        row("a year later", "2026-09-01T09:00:00Z", "2027-09-01T09:00:00Z", "E_EXPIRED");
        row("leap day, last day", "2028-02-29T09:00:00Z", "2029-02-27T09:00:00Z", "A_CONSENT");
        row("leap day, over", "2028-02-29T09:00:00Z", "2029-02-28T09:00:00Z", "E_EXPIRED");
        row("older, before the law", "2025-01-06T09:00:00Z", "2026-08-10T09:00:00Z", "A_CONSENT");
        row("older, since the law", "2025-01-06T09:00:00Z", "2026-08-11T09:00:00Z", "E_EXPIRED");
    }

    void aPhoneConsentOutlivesNoLaw()
    {
        QFETCH(QString, given);
        QFETCH(QString, at);
        ConsentEvent event = answer(ConsentState::Given, qPrintable(given));
        event.purpose = calls().key;
        event.channel = Channel::Phone;
        event.lastValidDay = QDate(2040, 1, 1);
        PermissionQuestion question = about(Channel::Phone);
        question.atUtc = instantFromText(at);
        const Permission found = ask(anneWith({event}), question);
        QTEST(found.code, "code");
        QVERIFY(found.until && *found.until < QDate(2040, 1, 1));
    }

    void callsKeepToDaysAndHoursOfThePerson_data() // C, step 12; D223-9; C0 holidays; G18 DST
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *country, const char *at, bool isOpen) {
            QTest::newRow(name) << QString::fromLatin1(country) << QString::fromLatin1(at)
                                << (isOpen ? u"A_CONSENT"_s : u"E_WINDOW"_s);
        };
        row("before ten", "FR", "2026-09-01T07:59:00Z", false);
        row("at ten", "FR", "2026-09-01T08:00:00Z", true);
        row("at one", "FR", "2026-09-01T11:00:00Z", false);
        row("lunch", "FR", "2026-09-01T11:30:00Z", false);
        row("at two", "FR", "2026-09-01T12:00:00Z", true);
        row("before eight in the evening", "FR", "2026-09-01T17:59:00Z", true);
        row("at eight in the evening", "FR", "2026-09-01T18:00:00Z", false);
        row("Saturday", "FR", "2026-09-05T09:00:00Z", false);
        row("Sunday", "FR", "2026-09-06T09:00:00Z", false);
        row("8 May in France", "FR", "2026-05-08T09:00:00Z", false);
        row("8 May in Belgium, French controller", "BE", "2026-05-08T09:00:00Z", false);
        row("21 July in Belgium", "BE", "2026-07-21T09:00:00Z", false);
        row("21 July in France", "FR", "2026-07-21T09:00:00Z", true);
        row("Easter Monday", "FR", "2026-04-06T09:00:00Z", false);
        row("Ascension", "FR", "2026-05-14T09:00:00Z", false);
        row("Whit Monday", "FR", "2026-05-25T09:00:00Z", false);
        row("Friday before the clocks change: winter", "FR", "2026-03-27T08:30:00Z", false);
        row("Monday after: summer", "FR", "2026-03-30T08:30:00Z", true);
        row("Friday before the clocks go back: summer", "FR", "2026-10-23T08:30:00Z", true);
        row("Monday after: winter", "FR", "2026-10-26T08:30:00Z", false);
        row("Martinique sleeps", "MQ", "2026-09-01T08:30:00Z", false);
        row("Martinique is awake", "MQ", "2026-09-01T15:00:00Z", true);
        row("Portugal is an hour behind", "PT", "2026-09-01T08:30:00Z", false);
    }

    void callsKeepToDaysAndHoursOfThePerson()
    {
        QFETCH(QString, country);
        QFETCH(QString, at);
        ConsentEvent event = givenUntil("2026-01-06T09:00:00Z", QDate(2027, 1, 5));
        event.purpose = calls().key;
        event.channel = Channel::Phone;
        PermissionQuestion question = about(Channel::Phone);
        question.atUtc = instantFromText(at);
        QTEST(ask(anneWith({event}), question, u"FR"_s, country).code, "code");
    }

    void aProfessionalMayBeCalledAtAnyHour() // C0: the window protects consumers
    {
        PermissionQuestion question = about(Channel::Phone);
        question.atUtc = instant("2026-09-05T20:00:00Z");
        QCOMPARE(ask(professional(), question).code, u"A_LI_B2B"_s);
        QCOMPARE(ask(named(u"customer under contract"_s), question).code,
                 u"E_NEED_CONSENT"_s); // the contract ended on the 1st
        PermissionFacts sole = named(u"sole trader"_s);
        ConsentEvent event = givenUntil("2026-08-20T09:00:00Z", QDate(2027, 8, 19));
        event.purpose = calls().key;
        event.channel = Channel::Phone;
        sole.history = {event};
        QCOMPARE(ask(sole, question).code, u"E_WINDOW"_s);
    }

    void theFifthCallInThirtyDaysIsOneTooMany() // C, step 12; D223-9
    {
        ConsentEvent event = givenUntil("2026-08-20T09:00:00Z", QDate(2027, 8, 19));
        event.purpose = calls().key;
        event.channel = Channel::Phone;
        PermissionFacts facts = anneWith({event});
        for (const char *at : {"2026-08-03T09:00:00Z", "2026-08-20T09:00:00Z", "2026-08-31T09:00:00Z"})
            facts.callAttemptsUtc += instant(at);
        QCOMPARE(ask(facts, Channel::Phone).code, u"A_CONSENT"_s);
        facts.callAttemptsUtc += instant("2026-09-01T08:30:00Z");
        const Permission tooOften = ask(facts, Channel::Phone);
        QCOMPARE(tooOften.code, u"E_FREQ"_s);
        QCOMPARE(tooOften.callLimit.attempts, 4);
        PermissionQuestion later = about(Channel::Phone);
        later.atUtc = instant("2026-09-02T09:00:00Z"); // thirty days after 3 August
        QCOMPARE(ask(facts, later).code, u"A_CONSENT"_s);
    }

    void belgianCallsNeedAFreshLookAtTheList() // C, step 12; C7
    {
        PermissionFacts facts = anne();
        QCOMPARE(ask(facts, Channel::Phone, u"BE"_s).code, u"E_DNC_UNCHECKED"_s);
        facts.contact.facts.doNotCallCheckedOn = QDate(2026, 8, 2);
        QCOMPARE(ask(facts, Channel::Phone, u"BE"_s).code, u"A_OPTOUT"_s);
        facts.contact.facts.doNotCallCheckedOn = QDate(2026, 8, 1); // thirty-one days ago
        QCOMPARE(ask(facts, Channel::Phone, u"BE"_s).code, u"E_DNC_UNCHECKED"_s);
        facts.contact.facts.isOnDoNotCallList = true;
        QCOMPARE(ask(facts, Channel::Phone, u"BE"_s).code, u"E_DNC_LISTED"_s);
        ConsentEvent yes = givenUntil("2026-08-20T09:00:00Z", QDate(2029, 8, 19));
        yes.purpose = calls().key;
        yes.channel = Channel::Phone;
        facts.history = {yes}; // a valid consent beats the list
        QCOMPARE(ask(facts, Channel::Phone, u"BE"_s).code, u"A_CONSENT"_s);
    }
};

CRM_TEST(tst_CallRules)
#include "tst_callrules.moc"
