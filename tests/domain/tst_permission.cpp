// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentcase.h"
#include "permission.h"
#include "testmain.h"

using namespace crm;
using namespace crm::test;

class tst_Permission : public QObject {
    Q_OBJECT

    const QDateTime m_at = instant("2026-06-01T00:00:00Z");

    static PermissionFacts anneWith(const QList<ConsentEvent> &history)
    {
        PermissionFacts facts;
        facts.contact.name.family = QStringLiteral("Le Goff");
        facts.contact.emails = {{QStringLiteral("anne@example.org"), {}}};
        facts.history = history;
        return facts;
    }
    Permission ask(const PermissionFacts &facts, MessageClass messageClass = MessageClass::Commercial) const
    {
        return mayContact(facts, offers(), Channel::Email, messageClass, m_at);
    }
    static Purpose of(MessageClass messageClass, LegalBasis basis)
    {
        Purpose purpose = offers();
        purpose.messageClass = messageClass;
        purpose.basis = basis;
        return purpose;
    }

private Q_SLOTS:
    void aValidConsentAllowsAndSaysWhy() // C, step 9
    {
        const auto given = givenUntil("2026-03-01T23:30:00Z", QDate(2029, 3, 1));
        const Permission answer = ask(anneWith({given}));
        QVERIFY(answer.isAllowed);
        QCOMPARE(answer.light, Light::Allowed);
        QCOMPARE(answer.code, QStringLiteral("A_CONSENT"));
        QCOMPARE(answer.basis, std::optional(LegalBasis::Consent));
        QCOMPARE(answer.since, std::optional(QDate(2026, 3, 2))); // the local day
        QCOMPARE(answer.until, std::optional(QDate(2029, 3, 1)));
        QCOMPARE(answer.footers.size(), 4);
        QCOMPARE(answer.decidedBy, std::optional(given.id));
        QCOMPARE(answer.wordingVersion, 1);
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
        const auto answer = ask(anneWith({test::answer(static_cast<ConsentState>(state), "2026-03-01T10:00:00Z")}));
        QVERIFY(!answer.isAllowed);
        QTEST(answer.code, "code");
        QTEST(codeOf(answer.light), "light");
        QVERIFY(!answer.basis);
    }

    void withoutAWordFromThePersonNothingIsSold() // strict EU column
    {
        QCOMPARE(ask(anneWith({})).code, QStringLiteral("E_NEED_CONSENT"));
        const Purpose softOptIn = of(MessageClass::Commercial, LegalBasis::LegitimateInterest);
        QCOMPARE(mayContact(anneWith({}), softOptIn, Channel::Email, MessageClass::Commercial, m_at).code,
                 QStringLiteral("E_NEED_CONSENT"));
    }

    void anExpiredConsentBlocksAndNamesItsLastDay()
    {
        const auto answer = ask(anneWith({givenUntil("2023-03-01T10:00:00Z", QDate(2026, 2, 28))}));
        QCOMPARE(answer.code, QStringLiteral("E_EXPIRED"));
        QCOMPARE(answer.until, std::optional(QDate(2026, 2, 28)));
    }

    void anObjectionBeatsAnEarlierConsent() // C, step 7
    {
        const auto facts = anneWith(
            {answer(ConsentState::Given, "2026-03-01T10:00:00Z"), objection("2026-04-02T10:00:00Z", {}, {})});
        QCOMPARE(ask(facts).code, QStringLiteral("E_OBJECTED"));
        QCOMPARE(ask(facts).since, std::optional(QDate(2026, 4, 2)));
    }

    void aSuppressedPersonIsBlockedLikeAnObjector() // C5
    {
        auto facts = anneWith({answer(ConsentState::Given, "2026-03-01T10:00:00Z")});
        facts.isSuppressed = true;
        QCOMPARE(ask(facts).code, QStringLiteral("E_OBJECTED"));
    }

    void aServiceMessagePassesAnObjection() // C, step 5, C3
    {
        const auto facts = anneWith({objection("2026-04-02T10:00:00Z", {}, {})});
        const Purpose contract = of(MessageClass::Service, LegalBasis::Contract);
        const auto answer = mayContact(facts, contract, Channel::Email, MessageClass::Service, m_at);
        QCOMPARE(answer.code, QStringLiteral("A_SERVICE"));
        QCOMPARE(answer.basis, std::optional(LegalBasis::Contract));
        QCOMPARE(answer.footers, QStringList{QStringLiteral("FT1")});
    }

    void callingAnOfferAServiceMessageDoesNotHelp() // C1
    {
        QCOMPARE(ask(anneWith({}), MessageClass::Service).code, QStringLiteral("E_NEED_CONSENT"));
    }

    void informationWithoutAnOfferNeedsNoConsentButRespectsAnObjection()
    {
        const Purpose greetings = of(MessageClass::NonCommercial, LegalBasis::LegitimateInterest);
        const auto about = [&](const QList<ConsentEvent> &history) {
            return mayContact(anneWith(history), greetings, Channel::Email, MessageClass::NonCommercial, m_at).code;
        };
        QCOMPARE(about({}), QStringLiteral("A_LI_INFO"));
        QCOMPARE(about({answer(ConsentState::Unknown, "2026-03-01T10:00:00Z")}), QStringLiteral("A_LI_INFO")); // B12
        QCOMPARE(about({objection("2026-04-02T10:00:00Z", {}, Channel::Email)}), QStringLiteral("E_OBJECTED"));
        QCOMPARE(about({answer(ConsentState::Withdrawn, "2026-03-01T10:00:00Z")}), QStringLiteral("E_WITHDRAWN"));
    }

    void theFirstReasonOfTheProcedureIsTheOneShown() // C: first match wins
    {
        auto facts = anneWith({objection("2026-04-02T10:00:00Z", {}, {})});
        facts.contact.emails.clear();
        QCOMPARE(ask(facts).code, QStringLiteral("E_NO_ADDRESS"));
        QCOMPARE(ask(facts).light, Light::NoChannel);
        Purpose retired = offers();
        retired.isActive = false;
        QCOMPARE(mayContact(facts, retired, Channel::Email, MessageClass::Commercial, m_at).code,
                 QStringLiteral("E_PURPOSE_RETIRED"));
        facts.contact.trashedAtUtc = m_at;
        QCOMPARE(ask(facts, MessageClass::Service).code, QStringLiteral("E_ERASED"));
    }

    void anAddressCountsOnlyIfItWorks()
    {
        ContactDraft contact;
        contact.phones = {{QStringLiteral("12"), {}, PhoneKind::Mobile, {}}};
        QVERIFY(!hasAddressFor(contact, Channel::Phone));
        contact.phones = {{QStringLiteral("02 61 91 00 01"), QStringLiteral("+33261910001"), PhoneKind::Landline, {}}};
        QVERIFY(hasAddressFor(contact, Channel::Phone));
        QVERIFY(!hasAddressFor(contact, Channel::Sms));
        contact.phones.first().kind = PhoneKind::Fax;
        QVERIFY(!hasAddressFor(contact, Channel::Phone));
        contact.phones.first().kind = PhoneKind::Mobile;
        QVERIFY(hasAddressFor(contact, Channel::Sms));
        contact.addresses = {{QStringLiteral("1 rue Haute"), {}, QStringLiteral("Quimper"), {}, {}, {}}};
        QVERIFY(!hasAddressFor(contact, Channel::Post));
        contact.addresses.first().postcode = QStringLiteral("29000");
        QVERIFY(hasAddressFor(contact, Channel::Post));
        contact.emails = {{QStringLiteral("nonsense"), {}}};
        QVERIFY(!hasAddressFor(contact, Channel::Email));
    }
};

CRM_TEST(tst_Permission)
#include "tst_permission.moc"
