// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "teststore.h"

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

class tst_ConsentFormRepository : public QObject {
    Q_OBJECT

    static ConsentForm printed(ContactId contact)
    {
        ConsentForm form;
        form.id = freshFormId();
        form.contact = contact;
        form.language = u"fr"_s;
        form.questions = {{u"offers.promo.consent"_s, WordingId(nextUuid()), {Channel::Email, Channel::Post}},
                          {u"phone.offers"_s, WordingId(nextUuid()), {Channel::Phone}}};
        form.issuedAtUtc = at("2026-11-01T10:00:00.000Z");
        form.issuedBy = UserId(nextUuid());
        return form;
    }

private Q_SLOTS:
    void aFormComesBackAsItWasPrinted_data() { engineRows(); }
    void aFormComesBackAsItWasPrinted() // B5
    {
        CRM_STORE(store);
        const Contact anne = person(u"Anne"_s, u"Le Goff"_s);
        CRM_VERIFY(store.contacts().add(anne));
        auto &repository = *store.repositories().forms;
        const ConsentForm hers = printed(anne.id);
        const ConsentForm blank = printed({});
        CRM_VERIFY(repository.add(hers));
        CRM_VERIFY(repository.add(blank));
        QCOMPARE(repository.find(hers.id).value(), hers);
        QCOMPARE(repository.find(blank.id).value(), blank);
        QCOMPARE(repository.find(freshFormId()).error().reason, u"form_unknown"_s);
    }

    void aFormCountsOnce_data() { engineRows(); }
    void aFormCountsOnce()
    {
        CRM_STORE(store);
        auto &repository = *store.repositories().forms;
        const ConsentForm blank = printed({});
        CRM_VERIFY(repository.add(blank));
        CRM_VERIFY(repository.use(blank.id, at("2026-11-02T10:00:00.000Z")));
        QCOMPARE(repository.use(blank.id, at("2026-11-03T10:00:00.000Z")).error().reason, u"form_used"_s);
        QCOMPARE(repository.find(blank.id)->usedAtUtc, std::optional(at("2026-11-02T10:00:00.000Z")));
    }

    void formsGoWithThePerson_data() { engineRows(); }
    void formsGoWithThePerson()
    {
        CRM_STORE(store);
        const Contact anne = person(u"Anne"_s, u"Le Goff"_s);
        CRM_VERIFY(store.contacts().add(anne));
        auto &repository = *store.repositories().forms;
        const ConsentForm hers = printed(anne.id);
        CRM_VERIFY(repository.add(hers));
        CRM_VERIFY(store.contacts().remove(anne.id));
        QCOMPARE(repository.find(hers.id).error().reason, u"form_unknown"_s);
    }
};

CRM_TEST(tst_ConsentFormRepository)
#include "tst_consentformrepository.moc"
