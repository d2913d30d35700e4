// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisioncase.h"

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

/// Step 11 of gdpr-rules C and what leads to it: who may be written to without a consent, by which law.
class tst_MarketingMatrix : public DecisionCase {
    Q_OBJECT

private Q_SLOTS:
    void answersEveryCellOfTheMatrix_data() // C, step 11: every row in FR, BE and EU
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QStringList>("codes");
        const auto row = [](const char *who, const char *channel, const char *fr, const char *be, const char *eu) {
            QTest::addRow("%s, by %s", who, channel)
                << QString::fromLatin1(who) << QString::fromLatin1(channel)
                << QStringList{QString::fromLatin1(fr), QString::fromLatin1(be), QString::fromLatin1(eu)};
        };
        const char *need = "E_NEED_CONSENT";
        row("customer", "email", "A_SOFT", "A_SOFT", "A_SOFT");
        row("customer", "sms", "A_SOFT", "A_SOFT", "A_SOFT");
        row("customer", "phone", need, "E_DNC_UNCHECKED", need);
        row("customer, list checked", "phone", need, "A_OPTOUT", need);
        row("customer under contract", "phone", "A_CONTRACT", "E_DNC_UNCHECKED", need);
        row("customer, contract over", "phone", need, "E_DNC_UNCHECKED", need);
        row("customer", "post", "A_OPTOUT", "A_OPTOUT", "A_OPTOUT");
        row("customer, a flag missing", "email", need, need, need);
        row("customer, a flag missing", "sms", need, need, need);
        row("customer, a flag missing", "phone", need, "E_DNC_UNCHECKED", need);
        row("customer, a flag missing", "post", "A_OPTOUT", "A_OPTOUT", "A_OPTOUT");
        row("prospect", "email", need, need, need);
        row("prospect", "sms", need, need, need);
        row("prospect", "phone", need, "E_DNC_UNCHECKED", need);
        row("prospect, list checked", "phone", need, "A_OPTOUT", need);
        row("prospect", "post", need, need, need);
        row("prospect informed", "post", "A_OPTOUT", "A_OPTOUT", "A_OPTOUT");
        row("professional", "email", "A_LI_B2B", need, need);
        row("professional, other message", "email", need, need, need);
        row("professional, not told", "email", need, need, need);
        row("professional", "sms", need, need, need);
        row("professional, work mobile", "sms", "A_LI_B2B", need, need);
        row("professional", "phone", "A_LI_B2B", "E_DNC_UNCHECKED", "A_OPTOUT");
        row("professional, list checked", "phone", "A_LI_B2B", "A_OPTOUT", "A_OPTOUT");
        row("professional", "post", "A_OPTOUT", "A_OPTOUT", "A_OPTOUT");
        row("sole trader", "email", need, need, need);
        row("sole trader, documented", "email", "A_LI_B2B", need, need);
        row("sole trader", "sms", need, need, need);
        row("sole trader", "phone", need, "E_DNC_UNCHECKED", need);
        row("sole trader", "post", "A_OPTOUT", "A_OPTOUT", "A_OPTOUT");
        row("role", "email", "A_ROLE", "A_ROLE", "A_ROLE");
        row("role with a name", "email", "A_ROLE", "A_ROLE", need);
        row("role", "sms", need, need, need);
        row("role", "phone", "A_ROLE", "E_DNC_UNCHECKED", "A_ROLE");
        row("role, list checked", "phone", "A_ROLE", "A_ROLE", "A_ROLE");
        row("role", "post", "A_ROLE", "A_ROLE", "A_ROLE");
    }

    void answersEveryCellOfTheMatrix()
    {
        QFETCH(QString, who);
        QFETCH(QString, channel);
        QFETCH(QStringList, codes);
        const PermissionFacts facts = named(who);
        const Channel by = *channelFromCode(channel);
        const QStringList countries{u"FR"_s, u"BE"_s, u"DE"_s};
        for (int i = 0; i < countries.size(); ++i) {
            const Permission answer = ask(facts, by, countries.at(i));
            QVERIFY2(answer.code == codes.at(i), qPrintable(countries.at(i) + u": "_s + answer.code));
            QCOMPARE(answer.isAllowed, answer.code.startsWith("A_"_L1));
            QCOMPARE(answer.basis.has_value(), answer.isAllowed);
            const QStringList footers{u"FT1"_s, u"FT2"_s, u"FT3"_s, u"FT4"_s};
            QCOMPARE(answer.footers,
                     !answer.isAllowed                ? QStringList()
                         : answer.code == "A_ROLE"_L1 ? footers.mid(0, 2)
                                                      : footers);
        }
    }

    void informationGoesToThoseWhoWereTold() // C, step 11, last rows but one
    {
        for (const QString &country : {u"FR"_s, u"BE"_s, u"DE"_s}) {
            for (const Channel channel : {Channel::Email, Channel::Phone, Channel::Sms, Channel::Post}) {
                const PermissionQuestion question = about(channel, MessageClass::NonCommercial);
                QCOMPARE(ask(anne(), question, country).code, u"E_NEED_CONSENT"_s);
                const Permission told = ask(named(u"prospect informed"_s), question, country);
                QCOMPARE(told.code, u"A_LI_INFO"_s);
                QCOMPARE(told.footers, (QStringList{u"FT1"_s, u"FT3"_s, u"FT4"_s}));
            }
        }
        // B4: whoever was shown a wording was told; B12: an unproven legacy consent does not close this lane.
        PermissionFacts shown = anneWith({answer(ConsentState::Refused, "2026-03-01T10:00:00Z")});
        QCOMPARE(ask(shown, about(Channel::Email, MessageClass::NonCommercial)).code, u"A_LI_INFO"_s);
        shown.history.first().method = CollectionMethod::Import;
        QCOMPARE(ask(shown, about(Channel::Email, MessageClass::NonCommercial)).code, u"E_NEED_CONSENT"_s);
    }

    void theSoftOptInNeedsAllItsFlags() // C2
    {
        QCOMPARE(ask(customer()).code, u"A_SOFT"_s);
        QCOMPARE(ask(customer()).purpose, u"offers.promo.customers"_s);
        QCOMPARE(ask(customer()).since, std::optional(QDate(2026, 2, 3)));
        for (const auto flag : {&CustomerFacts::isAddressFromPerson, &CustomerFacts::isSimilarOffer,
                                &CustomerFacts::isOptOutOffered, &CustomerFacts::isOptOutInMessages}) {
            PermissionFacts facts = customer();
            facts.contact.facts.*flag = false;
            QCOMPARE(ask(facts).code, u"E_NEED_CONSENT"_s);
        }
        PermissionFacts unsold = customer();
        unsold.contact.facts.soldOn.reset();
        QCOMPARE(ask(unsold).code, u"E_NEED_CONSENT"_s);
        unsold.contact.facts.soldOn = QDate(2026, 9, 2); // tomorrow
        QCOMPARE(ask(unsold).code, u"E_NEED_CONSENT"_s);
    }

    void aMessageNeedsItsFooters() // C, step 12
    {
        PermissionFacts facts = customer();
        facts.footersWritten = QStringList{u"FT1"_s, u"FT3"_s, u"FT4"_s};
        QCOMPARE(ask(facts).code, u"E_FOOTER"_s);
        *facts.footersWritten += u"FT2"_s;
        QCOMPARE(ask(facts).code, u"A_SOFT"_s);
        facts = named(u"role"_s);
        facts.footersWritten = QStringList{u"FT1"_s, u"FT2"_s};
        QCOMPARE(ask(facts).code, u"A_ROLE"_s);
    }

    void childrenAreProtectedByTheAgeOfTheirCountry_data() // C, step 6; B15
    {
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QStringList>("codes");
        const QString minor = u"E_MINOR"_s;
        const QString yes = u"A_CONSENT"_s;
        QTest::newRow("twelve") << QDate(2013, 9, 2) << QStringList{minor, minor, minor};
        QTest::newRow("thirteen today") << QDate(2013, 9, 1) << QStringList{minor, yes, minor};
        QTest::newRow("fifteen today") << QDate(2011, 9, 1) << QStringList{yes, yes, minor};
        QTest::newRow("sixteen today") << QDate(2010, 9, 1) << QStringList{yes, yes, yes};
    }

    void childrenAreProtectedByTheAgeOfTheirCountry()
    {
        QFETCH(QDate, born);
        QFETCH(QStringList, codes);
        PermissionFacts facts = anneWith({givenUntil("2026-03-01T10:00:00Z", QDate(2029, 2, 28))});
        facts.contact.birthday = born;
        const QStringList countries{u"FR"_s, u"BE"_s, u"DE"_s};
        for (int i = 0; i < countries.size(); ++i)
            QCOMPARE(ask(facts, Channel::Email, countries.at(i)).code, codes.at(i));
        const Permission strict = ask(facts, about(Channel::Email), u"BE"_s, u"FR"_s);
        QCOMPARE(strict.code == "E_MINOR"_L1, codes.first() == "E_MINOR"_L1); // the stricter pack
    }

    void dataKeptTooLongAreNotUsed() // C, step 10; D01, D02
    {
        PermissionFacts facts = customer();
        RetentionPolicy prospects;
        prospects.id = u"D01"_s;
        prospects.period = {3, 0, 0};
        RetentionPolicy customers = prospects;
        customers.id = u"D02"_s;
        facts.policies = {prospects, customers};
        facts.contact.relationEndedOn = QDate(2023, 9, 1);
        QCOMPARE(ask(facts).code, u"A_SOFT"_s);
        QCOMPARE(ask(facts).until, std::optional(QDate(2026, 9, 1)));
        facts.contact.relationEndedOn = QDate(2023, 8, 31);
        const Permission stale = ask(facts);
        QCOMPARE(stale.code, u"E_STALE"_s);
        QCOMPARE(stale.silentFor, (Period{3, 0, 0}));
        PermissionFacts prospect = named(u"prospect informed"_s);
        prospect.policies = facts.policies;
        prospect.contact.lastContactOn = QDate(2023, 8, 31);
        QCOMPARE(ask(prospect, Channel::Post).code, u"E_STALE"_s);
        prospect.history = {givenUntil("2024-03-01T10:00:00Z", QDate(2027, 2, 28))};
        QCOMPARE(ask(prospect).code, u"A_CONSENT"_s); // step 9 comes before step 10
    }

    void theStricterPackStands_data() // C0
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("pack");
        const auto row = [](const char *who, const char *channel, const char *code, const char *pack) {
            QTest::addRow("%s, by %s", who, channel) << QString::fromLatin1(who) << QString::fromLatin1(channel)
                                                     << QString::fromLatin1(code) << QString::fromLatin1(pack);
        };
        row("professional", "email", "E_NEED_CONSENT", "BE"); // FR alone: A_LI_B2B
        row("prospect, list checked", "phone", "E_NEED_CONSENT", "FR"); // BE alone: A_OPTOUT
        row("professional", "phone", "E_DNC_UNCHECKED", "BE");
        row("professional, list checked", "phone", "A_LI_B2B", "FR"); // both allow: the more demanding reason
        row("customer", "email", "A_SOFT", "FR");
    }

    void theStricterPackStands()
    {
        QFETCH(QString, who);
        QFETCH(QString, channel);
        const PermissionQuestion question = about(*channelFromCode(channel));
        const Permission answer = ask(named(who), question, u"FR"_s, u"BE"_s);
        QTEST(answer.code, "code");
        QTEST(answer.packId, "pack");
        QCOMPARE(ask(named(who), question, u"BE"_s, u"FR"_s).code, answer.code);
        QVERIFY(!answer.packVersion.isEmpty());
        QVERIFY(!answer.isPackSigned);
    }

    void anUnknownCountryIsJudgedByTheStrictPack() // C0
    {
        QCOMPARE(ask(professional(), about(Channel::Email), u"FR"_s, u"US"_s).code, u"E_NEED_CONSENT"_s);
        QCOMPARE(ask(professional(), about(Channel::Email), u"FR"_s, u"US"_s).packId, u"EU"_s);
        // Without any pack only consent allows anything.
        QCOMPARE(canContact(customer(), about(Channel::Email), {}).code, u"E_NEED_CONSENT"_s);
    }

    void noBasisIsSwappedOnceItWasConsent_data() // B21
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("code");
        QTest::newRow("withdrawn") << int(ConsentState::Withdrawn) << u"E_WITHDRAWN"_s;
        QTest::newRow("refused") << int(ConsentState::Refused) << u"E_REFUSED"_s;
        QTest::newRow("invalidated") << int(ConsentState::Invalidated) << u"E_INVALID"_s;
        QTest::newRow("revoked") << int(ConsentState::Revoked) << u"E_PURPOSE_RETIRED"_s;
        QTest::newRow("expired") << int(ConsentState::Given) << u"E_EXPIRED"_s;
        QTest::newRow("unproven stays open") << int(ConsentState::Unknown) << u"A_SOFT"_s; // B12
        QTest::newRow("asked stays open") << int(ConsentState::Requested) << u"A_SOFT"_s;
    }

    void noBasisIsSwappedOnceItWasConsent()
    {
        QFETCH(int, state);
        PermissionFacts facts = customer();
        ConsentEvent event = answer(static_cast<ConsentState>(state), "2022-03-01T10:00:00Z");
        event.lastValidDay = QDate(2025, 2, 28);
        facts.history = {event};
        QTEST(ask(facts).code, "code");
        PermissionQuestion other = about(Channel::Email); // asked of the other half: the same answer
        std::swap(other.purpose, *other.twin);
        QTEST(ask(facts, other).code, "code");
        facts.history += givenUntil("2026-03-01T10:00:00Z", QDate(2029, 2, 28)); // only a new consent reopens it
        QCOMPARE(ask(facts, other).code, u"A_CONSENT"_s);
        QCOMPARE(ask(facts, other).purpose, offers().key);
    }

    void aPurposeThatRestsOnConsentHasNoOtherWay() // one basis for each purpose
    {
        PermissionQuestion howTo = about(Channel::Email);
        howTo.twin.reset();
        QCOMPARE(ask(customer(), howTo).code, u"E_NEED_CONSENT"_s);
        PermissionQuestion fax = about(Channel::Email);
        fax.channel = Channel::Phone; // not a channel of this purpose
        QCOMPARE(ask(professional(), fax).code, u"E_NEED_CONSENT"_s);
    }

    void taskAddressesAreTold_data() // C, role address
    {
        QTest::addColumn<bool>("isRole");
        for (const char *task : {"info@acme.example", "Contact@acme.example", "commande@acme.example",
                                 "no-reply@acme.example", "sales+eu@acme.example"})
            QTest::newRow(task) << true;
        for (const char *person : {"anne@acme.example", "info.anne@acme.example", "anneinfo@acme.example", "@acme", ""})
            QTest::newRow(*person ? person : "nothing") << false;
    }

    void taskAddressesAreTold()
    {
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        QTEST(isRoleAddress(tag == "nothing"_L1 ? QString() : tag), "isRole");
    }

    void aRoleNeedsALegalPersonAndCanBeCorrected() // C, role address; design: sole trader
    {
        PermissionFacts facts = professional();
        facts.contact.emails = {{u"contact@kerlann.example"_s, {}}};
        QCOMPARE(audienceOf(subjectOf(facts.contact, Channel::Email)), Audience::RoleAddress);
        QCOMPARE(audienceOf(subjectOf(facts.contact, Channel::Phone)), Audience::Professional);
        facts.contact.facts.emailKind = EmailKind::Professional;
        QCOMPARE(audienceOf(subjectOf(facts.contact, Channel::Email)), Audience::Professional);
        facts.contact.facts.emailKind = EmailKind::Personal;
        QCOMPARE(audienceOf(subjectOf(facts.contact, Channel::Email)), Audience::ConsumerProspect);
        facts.contact.facts.emailKind.reset();
        facts.contact.organisation.clear();
        QCOMPARE(audienceOf(subjectOf(facts.contact, Channel::Email)), Audience::Professional);
        facts.contact.organisation = u"Anne Le Goff"_s;
        facts.contact.capacity = Capacity::SoleTrader;
        facts.contact.relation = Relation::Customer;
        QCOMPARE(audienceOf(subjectOf(facts.contact, Channel::Email)), Audience::ConsumerCustomer);
    }

    void anAddressCountsOnlyIfItWorks() // C, step 4
    {
        ContactDraft contact;
        contact.phones = {{u"12"_s, {}, PhoneKind::Mobile, {}}};
        QVERIFY(!hasAddressFor(contact, Channel::Phone));
        contact.phones = {{u"02 61 91 00 01"_s, u"+33261910001"_s, PhoneKind::Landline, {}}};
        QVERIFY(hasAddressFor(contact, Channel::Phone));
        QVERIFY(!hasAddressFor(contact, Channel::Sms));
        contact.phones.first().kind = PhoneKind::Fax;
        QVERIFY(!hasAddressFor(contact, Channel::Phone));
        contact.phones.first().kind = PhoneKind::Mobile;
        QVERIFY(hasAddressFor(contact, Channel::Sms));
        contact.addresses = {{u"1 rue Haute"_s, {}, u"Quimper"_s, {}, {}, {}}};
        QVERIFY(!hasAddressFor(contact, Channel::Post));
        contact.addresses.first().postcode = u"29000"_s;
        QVERIFY(hasAddressFor(contact, Channel::Post));
        contact.emails = {{u"nonsense"_s, {}}};
        QVERIFY(!hasAddressFor(contact, Channel::Email));
    }
};

CRM_TEST(tst_MarketingMatrix)
#include "tst_marketingmatrix.moc"
