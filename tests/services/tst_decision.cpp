// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisioncase.h"

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

/// The twelve steps of gdpr-rules C: their order, and what consents and objections make of them.
class tst_Decision : public DecisionCase {
    Q_OBJECT

private Q_SLOTS:
    void theFirstReasonOfTheTwelveIsTheOneShown() // C: first match wins, every step taken away in turn
    {
        PermissionFacts facts = named(u"prospect"_s);
        PermissionQuestion question = about(Channel::Phone);
        question.atUtc = instant("2026-09-05T09:00:00Z"); // a Saturday
        RetentionPolicy prospects;
        prospects.id = u"D01"_s;
        prospects.period = {3, 0, 0};
        facts.policies = {prospects};
        ConsentEvent withdrawn = answer(ConsentState::Withdrawn, "2026-08-01T10:00:00Z");
        withdrawn.purpose = calls().key;
        withdrawn.channel = Channel::Phone;
        facts.history = {objection("2026-08-02T10:00:00Z", {}, {}), withdrawn};
        facts.contact.lastContactOn = QDate(2020, 1, 1);
        facts.contact.birthday = QDate(2015, 1, 1);
        const QList<PhoneNumber> phones = facts.contact.phones;
        facts.contact.phones.clear();
        question.purpose.isActive = false;
        facts.contact.facts.restrictedOn = QDate(2026, 8, 1);
        facts.contact.trashedAtUtc = m_at;
        const auto shown = [&] { return ask(facts, question, u"BE"_s).code; };
        QCOMPARE(shown(), u"E_ERASED"_s); // 1
        facts.contact.trashedAtUtc.reset();
        QCOMPARE(shown(), u"E_RESTRICTED"_s); // 2
        facts.contact.facts.restrictedOn.reset();
        QCOMPARE(shown(), u"E_PURPOSE_RETIRED"_s); // 3
        question.purpose.isActive = true;
        QCOMPARE(shown(), u"E_NO_ADDRESS"_s); // 4
        QCOMPARE(ask(facts, question).light, Light::NoChannel);
        facts.contact.phones = phones;
        PermissionQuestion service = question; // 5
        service.purpose = of(MessageClass::Service, LegalBasis::Contract);
        service.messageClass = MessageClass::Service;
        QCOMPARE(ask(facts, service, u"BE"_s).code, u"A_SERVICE"_s);
        QCOMPARE(shown(), u"E_MINOR"_s); // 6
        facts.contact.birthday.reset();
        QCOMPARE(shown(), u"E_OBJECTED"_s); // 7
        facts.history.removeFirst();
        QCOMPARE(shown(), u"E_WITHDRAWN"_s); // 8; 9 is the same step, given
        facts.history.clear();
        QCOMPARE(shown(), u"E_STALE"_s); // 10
        facts.contact.lastContactOn = QDate(2026, 8, 1);
        QCOMPARE(ask(facts, question, u"FR"_s).code, u"E_NEED_CONSENT"_s); // 11
        QCOMPARE(shown(), u"E_WINDOW"_s); // 12
        question.atUtc = m_at;
        facts.callAttemptsUtc = QList<QDateTime>(4, m_at.addDays(-1));
        QCOMPARE(shown(), u"E_FREQ"_s);
        facts.callAttemptsUtc.clear();
        QCOMPARE(shown(), u"E_DNC_UNCHECKED"_s);
        facts.contact.facts.doNotCallCheckedOn = QDate(2026, 8, 20);
        facts.footersWritten = QStringList();
        QCOMPARE(shown(), u"E_FOOTER"_s);
        facts.footersWritten.reset();
        QCOMPARE(shown(), u"A_OPTOUT"_s);
    }

    void aValidConsentAllowsAndSaysWhy() // C, step 9
    {
        const auto given = givenUntil("2026-03-01T23:30:00Z", QDate(2029, 3, 1));
        const Permission found = ask(anneWith({given}));
        QVERIFY(found.isAllowed);
        QCOMPARE(found.light, Light::Allowed);
        QCOMPARE(found.code, u"A_CONSENT"_s);
        QCOMPARE(found.purpose, offers().key);
        QCOMPARE(found.basis, std::optional(LegalBasis::Consent));
        QCOMPARE(found.since, std::optional(QDate(2026, 3, 2))); // the local day
        QCOMPARE(found.until, std::optional(QDate(2029, 3, 1)));
        QCOMPARE(found.footers.size(), 4);
        QCOMPARE(found.decidedBy, std::optional(given.id));
        QCOMPARE(found.wordingVersion, 1);
        QCOMPARE(found.packId, u"FR"_s);
    }

    void blocksByTheStateOfTheConsent_data() // C, steps 8 and 11
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("light");
        const auto row = [](ConsentState state, const char *code, const char *light) {
            QTest::newRow(qPrintable(codeOf(state)))
                << int(state) << QString::fromLatin1(code) << QString::fromLatin1(light);
        };
        row(ConsentState::Withdrawn, "E_WITHDRAWN", "blocked");
        row(ConsentState::Refused, "E_REFUSED", "blocked");
        row(ConsentState::Invalidated, "E_INVALID", "blocked");
        row(ConsentState::Revoked, "E_PURPOSE_RETIRED", "blocked");
        row(ConsentState::Unknown, "E_INVALID", "unproven");
        row(ConsentState::Requested, "E_NEED_CONSENT", "waiting");
        row(ConsentState::Superseded, "E_NEED_CONSENT", "blocked");
    }

    void blocksByTheStateOfTheConsent()
    {
        QFETCH(int, state);
        const auto found = ask(anneWith({test::answer(static_cast<ConsentState>(state), "2026-08-20T10:00:00Z")}));
        QVERIFY(!found.isAllowed);
        QTEST(found.code, "code");
        QTEST(codeOf(found.light), "light");
        QVERIFY(!found.basis);
    }

    void aConsentThatThePurposeHasOutgrownBlocks() // B13
    {
        PermissionFacts facts = anneWith({answer(ConsentState::Given, "2026-03-01T10:00:00Z")});
        facts.history.first().wordingVersion = 1;
        PermissionQuestion question = about(Channel::Email);
        QCOMPARE(ask(facts, question).code, u"A_CONSENT"_s);
        question.purpose.coveringVersion = 2;
        question.purpose.coveringSinceUtc = instantFromText(u"2026-06-01T00:00:00Z"_s);
        const Permission outgrown = ask(facts, question);
        QCOMPARE(outgrown.code, u"E_INVALID"_s);
        QCOMPARE(outgrown.neededWording, 2);
        question.atUtc = instantFromText(u"2026-05-01T10:00:00Z"_s); // the answer of then stays
        QCOMPARE(ask(facts, question).code, u"A_CONSENT"_s);
        question.atUtc = instantFromText(u"2026-07-01T10:00:00Z"_s);
        facts.history.first().wordingVersion = 2;
        QCOMPARE(ask(facts, question).code, u"A_CONSENT"_s);
    }

    void anObjectionToOneHalfBlocksBothUntilTheNextYes() // C, step 7; C3
    {
        PermissionFacts facts = customer();
        facts.history = {objection("2026-04-02T10:00:00Z", customersTwin().key, Channel::Email)};
        QCOMPARE(ask(facts).code, u"E_OBJECTED"_s);
        ConsentEvent imported = givenUntil("2026-05-01T10:00:00Z", QDate(2029, 4, 30));
        imported.method = CollectionMethod::Import;
        facts.history += imported;
        QCOMPARE(ask(facts).code, u"E_OBJECTED"_s); // an import is no act of the person
        facts.history += givenUntil("2026-06-01T10:00:00Z", QDate(2029, 5, 31));
        QCOMPARE(ask(facts).code, u"A_CONSENT"_s);
    }

    void anObjectionBeatsAnEarlierConsent() // C, step 7
    {
        const auto facts = anneWith(
            {answer(ConsentState::Given, "2026-03-01T10:00:00Z"), objection("2026-04-02T10:00:00Z", {}, {})});
        QCOMPARE(ask(facts).code, u"E_OBJECTED"_s);
        QCOMPARE(ask(facts).since, std::optional(QDate(2026, 4, 2)));
    }

    void aServiceMessagePassesAnObjection() // C, step 5, C3
    {
        const auto facts = anneWith({objection("2026-04-02T10:00:00Z", {}, {})});
        PermissionQuestion question{
            of(MessageClass::Service, LegalBasis::Contract), {}, Channel::Email, MessageClass::Service, m_at};
        const auto found = ask(facts, question);
        QCOMPARE(found.code, u"A_SERVICE"_s);
        QCOMPARE(found.basis, std::optional(LegalBasis::Contract));
        QCOMPARE(found.footers, QStringList{u"FT1"_s});
        question.messageClass = MessageClass::Commercial; // an offer among the orders is an offer
        QCOMPARE(ask(facts, question).code, u"E_OBJECTED"_s);
    }

    void callingAnOfferAServiceMessageDoesNotHelp() // C1
    {
        QCOMPARE(ask(anne(), about(Channel::Email, MessageClass::Service)).code, u"E_NEED_CONSENT"_s);
    }

    void thePastIsAnsweredByWhatWasKnownThen() // B17, bitemporal
    {
        ConsentEvent late = givenUntil("2026-03-01T10:00:00Z", QDate(2029, 2, 28));
        late.recordedAtUtc = instant("2026-03-10T10:00:00Z");
        ConsentEvent stop = answer(ConsentState::Withdrawn, "2026-06-01T10:00:00Z");
        stop.recordedAtUtc = instant("2026-06-05T10:00:00Z");
        const PermissionFacts facts = anneWith({late, stop});
        const auto on = [&](const char *at) {
            PermissionQuestion question = about(Channel::Email);
            question.atUtc = instant(at);
            return ask(facts, question).code;
        };
        QCOMPARE(on("2026-03-03T10:00:00Z"), u"E_NEED_CONSENT"_s); // said, but nobody had it in writing yet
        QCOMPARE(on("2026-03-11T10:00:00Z"), u"A_CONSENT"_s);
        QCOMPARE(on("2026-06-03T10:00:00Z"), u"A_CONSENT"_s);
        QCOMPARE(on("2026-06-06T10:00:00Z"), u"E_WITHDRAWN"_s);
        PermissionFacts erased = facts;
        erased.contact.trashedAtUtc = instant("2026-07-01T10:00:00Z");
        PermissionQuestion question = about(Channel::Email);
        question.atUtc = instant("2026-04-01T10:00:00Z");
        QCOMPARE(ask(erased, question).code, u"A_CONSENT"_s);
    }

    void theOrderOfTheHistoryDoesNotMatter() // B17
    {
        const auto given = givenUntil("2026-03-01T10:00:00Z", QDate(2029, 2, 28));
        const auto stop = answer(ConsentState::Withdrawn, "2026-06-01T10:00:00Z");
        QCOMPARE(ask(anneWith({given, stop})).code, ask(anneWith({stop, given})).code);
    }
};

CRM_TEST(tst_Decision)
#include "tst_decision.moc"
