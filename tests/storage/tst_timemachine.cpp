// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audienceservice.h"
#include "defaultregistry.h"
#include "packreader.h"
#include "permissionservice.h"
#include "randompeople.h"
#include "testmain.h"

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

namespace {
const QString kOffers = u"offers.promo.consent"_s;
const QString kGreetings = u"info.greetings"_s;

/// Who was asked about for what, and the answer that was given then.
struct Given {
    ContactId contact;
    RowKey key = 0;
    QString purpose;
    Channel channel = Channel::Email;
    QDateTime atUtc;
    Permission answer;
};

bool isSame(const Permission &one, const Permission &other)
{
    return one.code == other.code && one.light == other.light && one.since == other.since && one.until == other.until
        && one.decidedBy == other.decidedBy && one.packId == other.packId && one.listGap == other.listGap;
}
} // namespace

/// What was known when: the same question asked again of a past instant gets the answer that was given then.
class tst_TimeMachine : public QObject {
    Q_OBJECT

    QDateTime m_now;

    PermissionService permissions(TestStore &store)
    {
        return {store.contacts(),
                store.consents(),
                store.registry(),
                *store.repositories().passes,
                bundledPacks().value(),
                [this] { return m_now; },
                store.repositories().calls.get()};
    }
    void furnish(TestStore &store)
    {
        m_now = at("2026-01-12T10:00:00.000Z");
        const Controller controller{u"Atelier Marceau"_s, u"FR"_s, {}, {}, {}, u"fr"_s};
        const auto registry = defaultRegistry(
            controller, [] { return nextUuid(); }, m_now);
        CRM_VERIFY(registry);
        CRM_VERIFY(store.registry().storeController(controller));
        for (Purpose purpose : registry->purposes) {
            purpose.isActive = true;
            CRM_VERIFY(store.registry().storePurpose(purpose, m_now));
        }
        for (const RetentionPolicy &policy : registry->policies)
            CRM_VERIFY(store.registry().storePolicy(policy));
    }
    Contact added(TestStore &store, Contact contact) const
    {
        contact.createdAtUtc = m_now;
        contact.updatedAtUtc = m_now;
        [&] { CRM_VERIFY(store.contacts().add(contact)); }();
        return contact;
    }
    /// Stores what the edit makes of the record as it stands.
    template <class F> void edit(TestStore &store, ContactId id, F change) const
    {
        auto contact = store.contacts().find(id);
        CRM_VERIFY(contact);
        change(*contact);
        contact->updatedAtUtc = m_now;
        CRM_VERIFY(store.contacts().store(*contact));
    }
    static Contact customer()
    {
        Contact anne = person(u"Anne"_s, u"Le Goff"_s);
        anne.emails = {{u"anne@example.org"_s, {}}};
        anne.relation = Relation::Customer;
        anne.lastContactOn = QDate(2026, 1, 10);
        anne.source = {u"counter"_s, {}, QDate(2026, 1, 10)};
        anne.facts.soldOn = QDate(2026, 1, 10);
        anne.facts.isAddressFromPerson = anne.facts.isSimilarOffer = true;
        anne.facts.isOptOutOffered = anne.facts.isOptOutInMessages = true;
        return anne;
    }
    QString codeOn(TestStore &store, ContactId id, const char *moment)
    {
        const auto answer = permissions(store).mayContact(id, kOffers, Channel::Email, {}, at(moment));
        return answer ? answer->code : answer.error().reason;
    }

private Q_SLOTS:
    void onThirdMarchWeWereAllowed_data() { engineRows(); } // C: the answer that was given then
    void onThirdMarchWeWereAllowed()
    {
        CRM_STORE(store);
        furnish(store);
        const Contact anne = added(store, customer());
        m_now = at("2026-03-10T09:00:00.000Z");
        edit(store, anne.id, [](Contact &contact) { contact.facts.isOptOutInMessages = false; });
        m_now = at("2026-04-01T09:00:00.000Z");
        edit(store, anne.id, [](Contact &contact) { contact.emails.clear(); });
        m_now = at("2026-11-24T10:00:00.000Z");
        const auto then
            = permissions(store).mayContact(anne.id, kOffers, Channel::Email, {}, at("2026-03-03T11:00:00.000Z"));
        CRM_VERIFY(then);
        QCOMPARE(then->code, u"A_SOFT"_s);
        QCOMPARE(then->since, QDate(2026, 1, 10)); // because of this sale
        QVERIFY(!then->knownOnlySinceUtc);
        QCOMPARE(codeOn(store, anne.id, "2026-03-10T08:59:59.999Z"), u"A_SOFT"_s);
        QCOMPARE(codeOn(store, anne.id, "2026-03-10T09:00:00.000Z"), u"E_NEED_CONSENT"_s);
        QCOMPARE(codeOn(store, anne.id, "2026-04-01T09:00:00.000Z"), u"E_NO_ADDRESS"_s);
        const auto lights = permissions(store).lights(anne.id, at("2026-03-03T11:00:00.000Z"));
        CRM_VERIFY(lights);
        const auto offers = std::find_if(lights->begin(), lights->end(),
                                         [](const PermissionRow &row) { return row.purpose.key == kOffers; });
        QVERIFY(offers != lights->end());
        QCOMPARE(offers->channels.first().code, u"A_SOFT"_s);
    }

    void whatIsRecordedLateDoesNotChangeWhatWasKnown_data() { engineRows(); }
    void whatIsRecordedLateDoesNotChangeWhatWasKnown()
    {
        CRM_STORE(store);
        furnish(store);
        Contact anne = customer();
        anne.facts = {};
        anne = added(store, anne);
        m_now = at("2026-05-04T09:00:00.000Z");
        // The sale of January is only now written down: in March nobody knew of it.
        edit(store, anne.id, [](Contact &contact) { contact.facts = customer().facts; });
        QCOMPARE(codeOn(store, anne.id, "2026-03-03T11:00:00.000Z"), u"E_NEED_CONSENT"_s);
        QCOMPARE(codeOn(store, anne.id, "2026-05-04T09:00:00.000Z"), u"A_SOFT"_s);
    }

    void anEditThatIsTakenBackWasKnownMeanwhile_data() { engineRows(); }
    void anEditThatIsTakenBackWasKnownMeanwhile()
    {
        CRM_STORE(store);
        furnish(store);
        const Contact anne = added(store, customer());
        m_now = at("2026-02-01T09:00:00.000Z");
        edit(store, anne.id, [](Contact &contact) { contact.facts.restrictedOn = QDate(2026, 2, 1); });
        m_now = at("2026-02-01T09:05:00.000Z");
        edit(store, anne.id, [](Contact &contact) { contact.facts.restrictedOn.reset(); });
        QCOMPARE(codeOn(store, anne.id, "2026-02-01T09:02:00.000Z"), u"E_RESTRICTED"_s);
        QCOMPARE(codeOn(store, anne.id, "2026-01-20T09:00:00.000Z"), u"A_SOFT"_s);
        QCOMPARE(codeOn(store, anne.id, "2026-02-01T09:06:00.000Z"), u"A_SOFT"_s);
        // Words that decide nothing are not kept: two rows, and no name or address in either.
        edit(store, anne.id, [](Contact &contact) { contact.note = u"Likes blue"_s; });
        QCOMPARE(store.contacts().pastOf(anne.id).value().size(), 2);
        const auto kept = store.database().value(u"SELECT max(facts) FROM contact_past"_s);
        CRM_VERIFY(kept);
        for (const QString &word : {u"Anne"_s, u"Goff"_s, u"example.org"_s})
            QVERIFY(!kept->toString().contains(word));
    }

    void whatWasDocumentedOfABoughtListIsKnownThen_data() { engineRows(); } // C10
    void whatWasDocumentedOfABoughtListIsKnownThen()
    {
        CRM_STORE(store);
        furnish(store);
        Contact anne = customer();
        anne.source = {boughtListType(), u"Fichiers Martin"_s, QDate(2026, 1, 10), NoticePlan::WithinMonth, {}};
        anne = added(store, anne);
        m_now = at("2026-02-01T09:00:00.000Z");
        edit(store, anne.id, [](Contact &contact) { contact.source.proof = u"agreement 4711"_s; });
        m_now = at("2026-02-05T09:00:00.000Z");
        edit(store, anne.id, [](Contact &contact) { contact.facts.informedOn = QDate(2026, 2, 4); });
        QCOMPARE(codeOn(store, anne.id, "2026-01-20T09:00:00.000Z"), u"E_INVALID"_s);
        QCOMPARE(codeOn(store, anne.id, "2026-02-03T09:00:00.000Z"), u"E_NEED_CONSENT"_s);
        QCOMPARE(codeOn(store, anne.id, "2026-02-05T09:00:00.000Z"), u"A_SOFT"_s);
        const auto kept = store.database().value(u"SELECT max(facts) FROM contact_past"_s);
        CRM_VERIFY(kept);
        QVERIFY(!kept->toString().contains(u"Martin"_s) && !kept->toString().contains(u"4711"_s));
    }

    void ofBeforeThePersonWasKnownTheAnswerSaysSo_data() { engineRows(); }
    void ofBeforeThePersonWasKnownTheAnswerSaysSo()
    {
        CRM_STORE(store);
        furnish(store);
        const Contact anne = added(store, customer());
        const auto before = permissions(store).mayContact(anne.id, kOffers, Channel::Email, {}, m_now.addDays(-1));
        CRM_VERIFY(before);
        QCOMPARE(before->knownOnlySinceUtc, std::optional(m_now));
        AudienceWish wish{{}, kOffers, Channel::Email};
        wish.atUtc = m_now.addDays(-1);
        QCOMPARE(permissions(store).audience(wish, {})->knownLater, 1);
        wish.atUtc = m_now;
        QCOMPARE(permissions(store).audience(wish, {})->knownLater, 0);
    }

    void aPurposeThatWasClosedLaterWasOpenThen_data() { engineRows(); } // B14
    void aPurposeThatWasClosedLaterWasOpenThen()
    {
        CRM_STORE(store);
        furnish(store);
        const Contact anne = added(store, customer());
        m_now = at("2026-06-01T09:00:00.000Z");
        const auto purposes = store.registry().purposes();
        CRM_VERIFY(purposes);
        for (Purpose purpose : *purposes) {
            purpose.isActive = !purpose.key.startsWith(u"offers.promo"_s);
            CRM_VERIFY(store.registry().storePurpose(purpose, m_now));
        }
        QCOMPARE(codeOn(store, anne.id, "2026-03-03T11:00:00.000Z"), u"A_SOFT"_s);
        QCOMPARE(codeOn(store, anne.id, "2026-06-01T09:00:00.000Z"), u"E_PURPOSE_RETIRED"_s);
    }

    void thePastGoesWithThePersonAndIsNeverRewritten_data() { engineRows(); } // D-j
    void thePastGoesWithThePersonAndIsNeverRewritten()
    {
        CRM_STORE(store);
        furnish(store);
        const Contact anne = added(store, customer());
        m_now = at("2026-02-01T09:00:00.000Z");
        edit(store, anne.id, [](Contact &contact) { contact.relation = Relation::Prospect; });
        QCOMPARE(store.database().value(u"SELECT count(*) FROM contact_past"_s).value().toInt(), 1);
        QVERIFY(!store.database().run(u"UPDATE contact_past SET facts = ''"_s, {}));
        CRM_VERIFY(store.contacts().remove(anne.id));
        QCOMPARE(store.database().value(u"SELECT count(*) FROM contact_past"_s).value().toInt(), 0);
    }

    void thePastAnswerIsTheAnswerThatWasGivenThen_data() { engineRows(); }
    void thePastAnswerIsTheAnswerThatWasGivenThen()
    {
        CRM_STORE(store);
        furnish(store);
        RandomPeople people(20260303, m_now, {kOffers, u"offers.promo.customers"_s, kGreetings});
        QRandomGenerator random(3);
        QList<Contact> known;
        for (int i = 0; i < 24; ++i)
            known += added(store, people.person(i));
        QList<Given> answers;
        for (int day = 1; day <= 40; ++day) {
            m_now = m_now.addDays(random.bounded(6)).addSecs(1 + random.bounded(3600));
            changeSomething(store, people, random, known);
            remember(store, known, random, answers);
        }
        m_now = m_now.addDays(1);
        const PermissionService service = permissions(store);
        for (const Given &given : answers) {
            const auto again = service.mayContact(given.contact, given.purpose, given.channel, {}, given.atUtc);
            CRM_VERIFY(again);
            if (!isSame(*again, given.answer))
                QFAIL(qPrintable(u"%1 %2 at %3: then %4, now %5"_s.arg(
                    given.purpose, codeOf(given.channel), instantText(given.atUtc), given.answer.code, again->code)));
        }
        audiencesAgree(store, service, answers);
    }

private:
    /// Another record for somebody, an address gone, to the trash and back, a word said, a purpose closed or opened.
    void changeSomething(TestStore &store, RandomPeople &people, QRandomGenerator &random, QList<Contact> &known)
    {
        for (int i = 0; i < 6; ++i) {
            const Contact &one = known.at(random.bounded(int(known.size())));
            switch (random.bounded(5)) {
            case 0:
                edit(store, one.id, [&](Contact &contact) {
                    static_cast<ContactDraft &>(contact) = people.person(random.bounded(1000));
                });
                break;
            case 1:
                edit(store, one.id, [](Contact &contact) { contact.emails.clear(); });
                break;
            case 2:
                edit(store, one.id, [this](Contact &contact) {
                    contact.trashedAtUtc = contact.trashedAtUtc ? std::nullopt : std::optional(m_now);
                });
                break;
            case 3: {
                ConsentEvent event = word(one, kOffers, Channel::Email,
                                          random.bounded(2) ? ConsentState::Given : ConsentState::Withdrawn,
                                          "2026-01-01T00:00:00.000Z");
                event.occurredAtUtc = m_now.addDays(-random.bounded(30)); // said before it is written down
                event.recordedAtUtc = m_now;
                event.lastValidDay = m_now.date().addDays(random.bounded(90));
                CRM_VERIFY(store.consents().append({event}));
                break;
            }
            default: {
                QList<Purpose> purposes = store.registry().purposes().value();
                Purpose &purpose = purposes[random.bounded(int(purposes.size()))];
                purpose.isActive = !purpose.isActive;
                CRM_VERIFY(store.registry().storePurpose(purpose, m_now));
            }
            }
        }
    }

    void remember(TestStore &store, const QList<Contact> &known, QRandomGenerator &random, QList<Given> &answers)
    {
        const PermissionService service = permissions(store);
        for (const Contact &one : known) {
            const QString purpose = random.bounded(2) ? kOffers : kGreetings;
            const Channel channel = kChannels[random.bounded(4)];
            const auto answer = service.mayContact(one.id, purpose, channel, {}, {});
            CRM_VERIFY(answer);
            answers.append({one.id, store.contacts().keyOf(one.id).value(), purpose, channel, m_now, *answer});
        }
    }

    static void audiencesAgree(TestStore &store, const PermissionService &service, const QList<Given> &answers)
    {
        const QList<RowKey> list = store.contacts().order({}).value(); // whoever is in the trash is in no audience
        for (qsizetype i = 0; i < answers.size(); i += 17) {
            const Given &given = answers.at(i);
            if (!list.contains(given.key))
                continue;
            AudienceWish wish{{}, given.purpose, given.channel};
            wish.atUtc = given.atUtc;
            const auto answer = service.audience(wish, {});
            CRM_VERIFY(answer);
            const auto group = std::find_if(answer->groups.begin(), answer->groups.end(),
                                            [&](const AudienceGroup &one) { return one.people.contains(given.key); });
            QVERIFY(group != answer->groups.end());
            QCOMPARE(group->code, given.answer.code);
        }
    }
};

CRM_TEST(tst_TimeMachine)
#include "tst_timemachine.moc"
