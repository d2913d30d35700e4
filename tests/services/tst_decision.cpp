// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentcase.h"
#include "decision.h"
#include "packreader.h"
#include "testmain.h"

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

class tst_Decision : public QObject {
    Q_OBJECT

    /// A Tuesday, 11:00 in Paris, Brussels and Berlin.
    const QDateTime m_at = instant("2026-09-01T09:00:00Z");
    PackSet m_packs;

    static Purpose customersTwin()
    {
        Purpose twin = offers();
        twin.key = u"offers.promo.customers"_s;
        twin.basis = LegalBasis::LegitimateInterest;
        twin.validity = {};
        twin.softOptIn = true;
        return twin;
    }
    static Purpose calls()
    {
        Purpose purpose = offers();
        purpose.key = u"phone.offers"_s;
        purpose.channels = {Channel::Phone};
        return purpose;
    }
    static Purpose of(MessageClass messageClass, LegalBasis basis)
    {
        Purpose purpose = offers();
        purpose.key = u"some.purpose"_s;
        purpose.messageClass = messageClass;
        purpose.basis = basis;
        purpose.channels = {Channel::Email, Channel::Phone, Channel::Sms, Channel::Post};
        return purpose;
    }
    PermissionQuestion about(Channel channel, MessageClass messageClass = MessageClass::Commercial) const
    {
        if (messageClass == MessageClass::NonCommercial)
            return {of(messageClass, LegalBasis::LegitimateInterest), {}, channel, messageClass, m_at};
        if (channel == Channel::Phone)
            return {calls(), {}, channel, messageClass, m_at};
        return {offers(), customersTwin(), channel, messageClass, m_at};
    }
    Permission ask(const PermissionFacts &facts, const PermissionQuestion &question, const QString &home = u"FR"_s,
                   const QString &away = {}) const
    {
        return canContact(facts, question, m_packs.between(home, away));
    }
    Permission ask(const PermissionFacts &facts, Channel channel = Channel::Email, const QString &home = u"FR"_s) const
    {
        return ask(facts, about(channel), home);
    }

    /// Somebody who can be reached by every channel and of whom nothing is documented.
    static PermissionFacts anne()
    {
        PermissionFacts facts;
        facts.contact.name.family = u"Le Goff"_s;
        facts.contact.emails = {{u"anne@example.org"_s, {}}};
        facts.contact.phones = {{u"06 39 98 12 04"_s, u"+33639981204"_s, PhoneKind::Mobile, {}}};
        facts.contact.addresses = {{u"1 rue Haute"_s, u"29000"_s, u"Quimper"_s, {}, {}, {}}};
        facts.contact.source = {u"counter"_s, {}, QDate(2026, 1, 5)};
        return facts;
    }
    static PermissionFacts anneWith(const QList<ConsentEvent> &history)
    {
        PermissionFacts facts = anne();
        facts.history = history;
        return facts;
    }
    static PermissionFacts customer()
    {
        PermissionFacts facts = anne();
        facts.contact.relation = Relation::Customer;
        facts.contact.facts.soldOn = QDate(2026, 2, 3);
        facts.contact.facts.isAddressFromPerson = true;
        facts.contact.facts.isSimilarOffer = true;
        facts.contact.facts.isOptOutOffered = true;
        facts.contact.facts.isOptOutInMessages = true;
        return facts;
    }
    static PermissionFacts professional()
    {
        PermissionFacts facts = anne();
        facts.contact.capacity = Capacity::Professional;
        facts.contact.organisation = u"Jardins de Kerlann"_s;
        facts.contact.facts.isFittingProfession = true;
        facts.contact.facts.informedOn = QDate(2026, 1, 5);
        return facts;
    }
    static PermissionFacts named(const QString &who)
    {
        PermissionFacts facts = who.startsWith("customer"_L1) ? customer()
            : who.startsWith("professional"_L1)               ? professional()
                                                              : anne();
        CustomerFacts &documented = facts.contact.facts;
        if (who == "customer, a flag missing"_L1)
            documented.isOptOutOffered = false;
        else if (who == "customer under contract"_L1)
            documented.contractUntil = QDate(2026, 9, 1);
        else if (who == "customer, contract over"_L1)
            documented.contractUntil = QDate(2026, 8, 31);
        else if (who == "prospect informed"_L1)
            documented.informedOn = QDate(2026, 1, 5);
        else if (who == "professional, other message"_L1)
            documented.isFittingProfession = false;
        else if (who == "professional, not told"_L1)
            documented.informedOn.reset();
        else if (who == "professional, work mobile"_L1)
            facts.contact.phones.first().label = u"work"_s;
        if (who.startsWith("sole trader"_L1))
            facts.contact = professional().contact;
        if (who.startsWith("sole trader"_L1))
            facts.contact.capacity = Capacity::SoleTrader;
        if (who == "sole trader, documented"_L1)
            facts.contact.facts.emailKind = EmailKind::Professional;
        if (who.startsWith("role"_L1)) {
            facts.contact.kind = ContactKind::Organisation;
            facts.contact.organisation = u"Jardins de Kerlann"_s;
            facts.contact.name = {};
            facts.contact.emails = {{u"info@kerlann.example"_s, {}}};
        }
        if (who == "role with a name"_L1)
            facts.contact.name.family = u"Le Goff"_s;
        if (who.endsWith(", list checked"_L1))
            facts.contact.facts.doNotCallCheckedOn = QDate(2026, 8, 15);
        return facts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto packs = bundledPacks();
        CRM_VERIFY(packs);
        m_packs = *packs;
    }

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

    void aPurposeThatRestsOnConsentHasNoOtherWay() // one basis for each purpose
    {
        PermissionQuestion howTo = about(Channel::Email);
        howTo.twin.reset();
        QCOMPARE(ask(customer(), howTo).code, u"E_NEED_CONSENT"_s);
        PermissionQuestion fax = about(Channel::Email);
        fax.channel = Channel::Phone; // not a channel of this purpose
        QCOMPARE(ask(professional(), fax).code, u"E_NEED_CONSENT"_s);
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

CRM_TEST(tst_Decision)
#include "tst_decision.moc"
