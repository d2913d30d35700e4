// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "teststore.h"

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

class tst_CallRepository : public QObject {
    Q_OBJECT

    static CallAttempt attempt(const Contact &contact, const char *instant, CallOutcome outcome)
    {
        return {CallAttemptId(nextUuid()), contact.id, at(instant), outcome, UserId(nextUuid()), u"Claire"_s};
    }

private Q_SLOTS:
    void attemptsComeBackNewestFirstAndByKey_data() { engineRows(); }
    void attemptsComeBackNewestFirstAndByKey() // D223-9: answered or not
    {
        CRM_STORE(store);
        const Contact anne = person(u"Anne"_s, u"Le Goff"_s);
        const Contact karim = person(u"Karim"_s, u"Bensaïd"_s);
        CRM_VERIFY(store.contacts().addMany({anne, karim}));
        CallRepository &calls = *store.repositories().calls;
        const CallAttempt first = attempt(anne, "2026-11-01T10:00:00.000Z", CallOutcome::NoAnswer);
        const CallAttempt second = attempt(anne, "2026-11-02T10:00:00.000Z", CallOutcome::Reached);
        CRM_VERIFY(calls.add(second));
        CRM_VERIFY(calls.add(first));
        QCOMPARE(calls.of(anne.id).value(), (QList{second, first}));
        QVERIFY(calls.of(karim.id).value().isEmpty());
        const RowKey key = store.contacts().keyOf(anne.id).value();
        const auto instants = calls.instants({key, store.contacts().keyOf(karim.id).value()});
        CRM_VERIFY(instants);
        QCOMPARE(instants->size(), 1);
        QCOMPARE(instants->value(key), (QList{first.atUtc, second.atUtc}));
    }

    void anAgreedHourComesBackAndGoesWithThePerson_data() { engineRows(); }
    void anAgreedHourComesBackAndGoesWithThePerson() // B22
    {
        CRM_STORE(store);
        const Contact anne = person(u"Anne"_s, u"Le Goff"_s);
        CRM_VERIFY(store.contacts().add(anne));
        CallRepository &calls = *store.repositories().calls;
        const CallAgreement agreed{CallAgreementId(nextUuid()),
                                   anne.id,
                                   at("2026-11-28T19:00:00.000Z"),
                                   at("2026-11-24T10:30:00.000Z"),
                                   u"Call me on Saturday."_s,
                                   UserId(nextUuid()),
                                   u"Claire"_s};
        CRM_VERIFY(calls.agree(agreed));
        QCOMPARE(calls.agreements(anne.id).value(), QList{agreed});
        const RowKey key = store.contacts().keyOf(anne.id).value();
        QCOMPARE(calls.agreedInstants({key}).value().value(key), QList{agreed.atUtc});
        QVERIFY(calls.instants({key}).value().isEmpty()); // no attempt
        PassWish wish;
        wish.channel = Channel::Phone;
        wish.knownByUtc = at("2026-11-25T10:00:00.000Z"); // the hour is still to come, the agreement is known
        const auto pass = store.repositories().passes->begin(wish);
        CRM_VERIFY(pass);
        PassedPerson met;
        QVERIFY((*pass)->next(met).value());
        QCOMPARE(met.agreedCallsUtc, QList{agreed.atUtc});
        QVERIFY(met.callAttemptsUtc.isEmpty());
        CRM_VERIFY(calls.removeAgreement(agreed.id));
        QVERIFY(!calls.removeAgreement(agreed.id));
        CRM_VERIFY(calls.agree(agreed));
        CRM_VERIFY(store.contacts().remove(anne.id));
        QVERIFY(!calls.removeAgreement(agreed.id));
    }

    void oneIsTakenBackAndAllGoWithThePerson_data() { engineRows(); }
    void oneIsTakenBackAndAllGoWithThePerson()
    {
        CRM_STORE(store);
        const Contact anne = person(u"Anne"_s, u"Le Goff"_s);
        CRM_VERIFY(store.contacts().add(anne));
        CallRepository &calls = *store.repositories().calls;
        const CallAttempt first = attempt(anne, "2026-11-01T10:00:00.000Z", CallOutcome::Voicemail);
        const CallAttempt second = attempt(anne, "2026-11-02T10:00:00.000Z", CallOutcome::WrongNumber);
        CRM_VERIFY(calls.add(first));
        CRM_VERIFY(calls.add(second));
        CRM_VERIFY(calls.remove(first.id));
        QVERIFY(!calls.remove(first.id));
        QCOMPARE(calls.find(second.id).value(), second);
        CRM_VERIFY(store.contacts().remove(anne.id));
        QVERIFY(!calls.find(second.id));
    }
};

CRM_TEST(tst_CallRepository)
#include "tst_callrepository.moc"
