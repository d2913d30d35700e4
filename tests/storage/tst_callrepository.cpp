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
