// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisioncase.h"
#include "decidingfacts.h"

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

/// C10: who comes from a bought, rented or received list is contacted once the list is documented and she was told.
class tst_BoughtLists : public DecisionCase {
    Q_OBJECT

private:
    static DataSource list(NoticePlan plan)
    {
        return {boughtListType(), u"Fichiers Martin"_s, QDate(2026, 8, 20), plan, u"agreement 4711"_s};
    }
    static PermissionFacts from(const DataSource &source, PermissionFacts facts = anne())
    {
        facts.contact.source = source;
        return facts;
    }
    static PermissionFacts told(PermissionFacts facts, QDate on = QDate(2026, 8, 25))
    {
        facts.contact.facts.informedOn = on;
        return facts;
    }
    /// Consent that came with the list, proved as B12 asks.
    static ConsentEvent consentOfTheList()
    {
        ConsentEvent event = answer(ConsentState::Given, "2026-03-01T10:00:00Z");
        event.method = CollectionMethod::Import;
        event.lastValidDay = QDate(2029, 2, 28);
        return event;
    }

private Q_SLOTS:
    void whatIsNotDocumentedBlocksEverythingButServiceMessages_data() // C10
    {
        QTest::addColumn<DataSource>("source");
        DataSource source = list(NoticePlan::FirstMessage);
        source.detail.clear();
        QTest::newRow("no supplier") << source;
        source = list(NoticePlan::FirstMessage);
        source.date = {};
        QTest::newRow("no day") << source;
        source = list(NoticePlan::FirstMessage);
        source.notice.reset();
        QTest::newRow("no notice") << source;
        source = list(NoticePlan::FirstMessage);
        source.proof.clear();
        QTest::newRow("no proof") << source;
        QTest::newRow("nothing at all") << DataSource{boughtListType(), {}, {}};
    }
    void whatIsNotDocumentedBlocksEverythingButServiceMessages()
    {
        QFETCH(DataSource, source);
        PermissionFacts facts = told(from(source, professional()));
        facts.history = {consentOfTheList()};
        for (const Channel channel : kChannels) {
            for (const MessageClass kind : {MessageClass::Commercial, MessageClass::NonCommercial}) {
                const Permission answer = ask(facts, about(channel, kind));
                QCOMPARE(answer.code, u"E_INVALID"_s);
                QCOMPARE(answer.light, Light::Blocked);
                QCOMPARE(answer.listGap, std::optional(ListGap::Record));
            }
        }
        PermissionQuestion invoice = about(Channel::Email);
        invoice.purpose = of(MessageClass::Service, LegalBasis::Contract);
        invoice.twin.reset();
        invoice.messageClass = MessageClass::Service;
        QCOMPARE(ask(facts, invoice).code, u"A_SERVICE"_s);
    }

    void nobodyIsContactedBeforeSheWasTold() // C10, GDPR art. 14(3)(a)
    {
        const PermissionFacts untold = from(list(NoticePlan::WithinMonth));
        const Permission answer = ask(untold, Channel::Post);
        QCOMPARE(answer.code, u"E_NEED_CONSENT"_s);
        QCOMPARE(answer.listGap, std::optional(ListGap::Notice));
        QCOMPARE(answer.noticeDue, std::optional(QDate(2026, 9, 20)));
        QCOMPARE(ask(told(untold), Channel::Post).code, u"A_OPTOUT"_s);
        QCOMPARE(ask(told(untold, QDate(2026, 9, 2)), Channel::Post).code, u"E_NEED_CONSENT"_s); // told tomorrow
        // The same holds where the law asks nobody else whether she was told.
        PermissionFacts customer = DecisionCase::customer();
        QCOMPARE(ask(customer, Channel::Post).code, u"A_OPTOUT"_s);
        QCOMPARE(ask(from(list(NoticePlan::WithinMonth), customer), Channel::Post).code, u"E_NEED_CONSENT"_s);
    }

    void theMonthThatHasPassedOpensNothing() // C10
    {
        PermissionQuestion later = about(Channel::Post);
        later.atUtc = instant("2026-11-02T09:00:00Z");
        const PermissionFacts untold = from(list(NoticePlan::WithinMonth));
        QCOMPARE(ask(untold, later).code, u"E_NEED_CONSENT"_s);
        QCOMPARE(ask(told(untold), later).code, u"A_OPTOUT"_s);
    }

    void theFirstMessageMayTellHer() // C10, GDPR art. 14(3)(b)
    {
        const PermissionFacts facts = from(list(NoticePlan::FirstMessage));
        QCOMPARE(ask(facts, Channel::Post).code, u"A_OPTOUT"_s);
        PermissionFacts pro = from(list(NoticePlan::FirstMessage), professional());
        pro.contact.facts.informedOn.reset();
        QCOMPARE(ask(pro).code, u"A_LI_B2B"_s);
        // Consent stays what the law makes of it.
        QCOMPARE(ask(facts, Channel::Email).code, u"E_NEED_CONSENT"_s);
        QVERIFY(!ask(facts, Channel::Email).listGap);
        QCOMPARE(ask(pro, Channel::Email, u"BE"_s).code, u"E_NEED_CONSENT"_s);
    }

    void aConsentThatCameWithTheListWaitsForTheNoticeToo() // C10, B12
    {
        PermissionFacts facts = from(list(NoticePlan::WithinMonth));
        facts.history = {consentOfTheList()};
        QCOMPARE(ask(facts).code, u"E_INVALID"_s);
        QCOMPARE(ask(facts).listGap, std::optional(ListGap::Notice));
        QCOMPARE(ask(told(facts)).code, u"A_CONSENT"_s);
        facts.contact.source.notice = NoticePlan::FirstMessage;
        QCOMPARE(ask(facts).code, u"A_CONSENT"_s);
    }

    void whoAgreedHereHasBeenTold() // B4: the wording names us, the purpose and her rights
    {
        PermissionFacts facts = from(list(NoticePlan::WithinMonth));
        ConsentEvent here = consentOfTheList();
        here.method = CollectionMethod::Counter;
        facts.history = {here};
        QCOMPARE(ask(facts).code, u"A_CONSENT"_s);
        facts.contact.source = {boughtListType(), {}, {}}; // nor does it matter what is known of the list
        QCOMPARE(ask(facts).code, u"A_CONSENT"_s);
    }

    void aNoIsSaidAsANo() // C3, step 8: the person's own word is the reason, not the list
    {
        PermissionFacts facts = from(DataSource{boughtListType(), {}, {}});
        facts.history = {consentOfTheList(), answer(ConsentState::Withdrawn, "2026-06-01T10:00:00Z")};
        QCOMPARE(ask(facts).code, u"E_WITHDRAWN"_s);
    }

    void whatDecidesIsKeptWithoutASupplierAndWithoutAProof() // C10, the time machine
    {
        const DataSource source = list(NoticePlan::WithinMonth);
        const DecidingFacts facts = decidingFactsOf(from(source).contact);
        QVERIFY(facts.list);
        QVERIFY(facts.list->isComplete());
        QCOMPARE(subjectOf(facts, Channel::Email).list, listRecordOf(source));
        QVERIFY(!decidingFactsOf(anne().contact).list);
    }

    void theMonthEndsOnALastDay() // art. 14(3)(a)
    {
        QCOMPARE(lastNoticeDay(QDate(2026, 1, 31)), QDate(2026, 2, 28));
        QCOMPARE(noticeDue(list(NoticePlan::WithinMonth)), std::optional(QDate(2026, 9, 20)));
        QVERIFY(!noticeDue(list(NoticePlan::FirstMessage)));
        QVERIFY(!noticeDue(anne().contact.source));
    }
};

CRM_TEST(tst_BoughtLists)
#include "tst_boughtlists.moc"
