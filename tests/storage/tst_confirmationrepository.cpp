// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "teststore.h"

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

class tst_ConfirmationRepository : public QObject {
    Q_OBJECT

    static Confirmation asked(const Contact &contact, const char *instant, const QString &token)
    {
        Confirmation one;
        one.id = ConfirmationId(nextUuid());
        one.contact = contact.id;
        one.purpose = u"offers.promo.consent"_s;
        one.channel = Channel::Sms;
        one.sentBy = Channel::Post;
        one.wording = WordingId(nextUuid());
        one.language = u"fr"_s;
        one.address = u"anne@example.org"_s;
        one.tokenHash = hashOfToken(token);
        one.request = ConsentEventId(nextUuid());
        one.requestedAtUtc = at(instant);
        one.expiresAtUtc = one.requestedAtUtc.addDays(kConfirmationDays);
        return one;
    }

private Q_SLOTS:
    void aRequestComesBackAsItWasByItsHashAndByItsPerson_data() { engineRows(); }
    void aRequestComesBackAsItWasByItsHashAndByItsPerson() // B9
    {
        CRM_STORE(store);
        const Contact anne = person(u"Anne"_s, u"Le Goff"_s);
        CRM_VERIFY(store.contacts().add(anne));
        auto &repository = *store.repositories().confirmations;
        const Confirmation one = asked(anne, "2026-11-01T10:00:00.000Z", u"EN-1"_s);
        CRM_VERIFY(repository.add(one));
        CRM_VERIFY(repository.withHash(hashOfToken(u"en 1"_s)));
        QCOMPARE(repository.withHash(one.tokenHash).value(), one);
        QCOMPARE(repository.of(anne.id).value(), QList{one});
        QCOMPARE(repository.withHash(hashOfToken(u"EN-2"_s)).error().reason, u"token_unknown"_s);
    }

    void aCodeCountsOnce_data() { engineRows(); }
    void aCodeCountsOnce() // B9: single use
    {
        CRM_STORE(store);
        const Contact anne = person(u"Anne"_s, u"Le Goff"_s);
        CRM_VERIFY(store.contacts().add(anne));
        auto &repository = *store.repositories().confirmations;
        const Confirmation one = asked(anne, "2026-11-01T10:00:00.000Z", u"EN-1"_s);
        CRM_VERIFY(repository.add(one));
        CRM_VERIFY(repository.end(one.id, ConfirmationState::Confirmed, at("2026-11-02T10:00:00.000Z")));
        QCOMPARE(repository.end(one.id, ConfirmationState::Refused, at("2026-11-03T10:00:00.000Z")).error().reason,
                 u"token_used"_s);
        QVERIFY(repository.waiting().value().isEmpty());
        QCOMPARE(repository.find(one.id)->state, ConfirmationState::Confirmed);
        QCOMPARE(repository.find(one.id)->answeredAtUtc, std::optional(at("2026-11-02T10:00:00.000Z")));
    }

    void whatNobodyAnsweredIsForgottenAndAnswersStay_data() { engineRows(); }
    void whatNobodyAnsweredIsForgottenAndAnswersStay() // D22
    {
        CRM_STORE(store);
        const Contact anne = person(u"Anne"_s, u"Le Goff"_s);
        CRM_VERIFY(store.contacts().add(anne));
        auto &repository = *store.repositories().confirmations;
        const Confirmation old = asked(anne, "2026-10-01T10:00:00.000Z", u"EN-1"_s);
        const Confirmation answered = asked(anne, "2026-10-02T10:00:00.000Z", u"EN-2"_s);
        const Confirmation fresh = asked(anne, "2026-11-01T10:00:00.000Z", u"EN-3"_s);
        for (const Confirmation &one : {old, answered, fresh})
            CRM_VERIFY(repository.add(one));
        CRM_VERIFY(repository.end(answered.id, ConfirmationState::Refused, at("2026-10-03T10:00:00.000Z")));
        QCOMPARE(repository.forgetBefore(at("2026-10-15T10:00:00.000Z")).value(), 1);
        QCOMPARE(repository.of(anne.id)->size(), 2);
        QCOMPARE(repository.waiting().value(), QList{fresh});
    }

    void requestsGoWithThePerson_data() { engineRows(); }
    void requestsGoWithThePerson()
    {
        CRM_STORE(store);
        const Contact anne = person(u"Anne"_s, u"Le Goff"_s);
        CRM_VERIFY(store.contacts().add(anne));
        auto &repository = *store.repositories().confirmations;
        const Confirmation one = asked(anne, "2026-11-01T10:00:00.000Z", u"EN-1"_s);
        CRM_VERIFY(repository.add(one));
        CRM_VERIFY(store.contacts().remove(anne.id));
        QVERIFY(!repository.find(one.id));
    }
};

CRM_TEST(tst_ConfirmationRepository)
#include "tst_confirmationrepository.moc"
