// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audienceservice.h"
#include "defaultregistry.h"
#include "packreader.h"
#include "permissionservice.h"
#include "randompeople.h"
#include "testmain.h"

#include <QSet>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPeople = 4000;

/// A Tuesday, 11:00 in Paris: people may be called.
const QDateTime kNow = instantFromText(u"2026-11-24T10:00:00.000Z"_s);

struct Asked {
    QString purpose;
    Channel channel;
};

const QList<Asked> kAsked{{u"offers.promo.consent"_s, Channel::Email}, {u"offers.promo.consent"_s, Channel::Sms},
                          {u"offers.promo.customers"_s, Channel::Post}, {u"phone.offers"_s, Channel::Phone},
                          {u"info.greetings"_s, Channel::Email},        {u"crm.contract"_s, Channel::Phone},
                          {u"news.howto"_s, Channel::Email},            {u"news.howto"_s, Channel::Phone}};
} // namespace

/// Audiences over a large invented register, on both engines.
class tst_Audience : public QObject {
    Q_OBJECT

    static void fill(TestStore &store)
    {
        const Controller controller{u"Atelier Marceau"_s, u"FR"_s, {}, {}, {}, u"fr"_s};
        const auto registry = defaultRegistry(controller, [] { return nextUuid(); }, kNow);
        CRM_VERIFY(registry);
        auto transaction = store.transactions().begin();
        CRM_VERIFY(transaction);
        CRM_VERIFY(store.registry().storeController(controller));
        QStringList purposes;
        for (Purpose purpose : registry->purposes) {
            if (purpose.key == u"news.howto"_s) { // has become wider meanwhile (B13)
                purpose.coveringVersion = 2;
                purpose.coveringSinceUtc = kNow.addDays(-100);
            }
            CRM_VERIFY(store.registry().storePurpose(purpose, kNow));
            purposes += purpose.key;
        }
        for (const RetentionPolicy &policy : registry->policies)
            CRM_VERIFY(store.registry().storePolicy(policy));
        const QStringList said{u"offers.promo.consent"_s, u"offers.promo.customers"_s, u"phone.offers"_s,
                               u"info.greetings"_s, u"news.howto"_s};
        RandomPeople people(20261124, kNow, said);
        QList<ConsentEvent> later;
        for (int from = 0; from < kPeople; from += 500) {
            QList<Contact> contacts;
            QList<ConsentEvent> events;
            for (int i = from; i < from + 500; ++i) {
                contacts += people.person(i);
                // Histories do not lie in the order of the people: some of it is said much later.
                for (const ConsentEvent &event : people.history(contacts.last()))
                    (event.sequence + i) % 3 == 0 ? later.append(event) : events.append(event);
            }
            CRM_VERIFY(store.contacts().addMany(contacts));
            CRM_VERIFY(store.consents().append(events));
        }
        std::reverse(later.begin(), later.end());
        CRM_VERIFY(store.consents().append(later));
        callSome(store);
        // Keys have gaps.
        const auto some = store.contacts().rows({7, 8, 9, 1200, 3999});
        CRM_VERIFY(some);
        for (const ContactRow &row : *some)
            CRM_VERIFY(store.contacts().remove(row.id));
        CRM_VERIFY((*transaction)->commit());
    }
    /// Some once, some so often that the law ends it.
    static void callSome(TestStore &store)
    {
        const auto everybody = store.contacts().order({});
        CRM_VERIFY(everybody);
        QList<RowKey> called;
        for (qsizetype i = 0; i < everybody->size(); i += 2)
            called += everybody->at(i);
        const auto rows = store.contacts().rows(called);
        CRM_VERIFY(rows);
        for (qsizetype i = 0; i < rows->size(); ++i) {
            for (qsizetype attempt = 0; attempt < i % 3 * 2; ++attempt)
                CRM_VERIFY(store.repositories().calls->add({CallAttemptId(nextUuid()), rows->at(i).id, kNow.addDays(-1 - 5 * attempt),
                                                            CallOutcome::NoAnswer, {}, u"Claire"_s}));
        }
    }
    static AudienceService audiences(TestStore &store)
    {
        return {store.contacts(), *store.repositories().passes, store.registry(), bundledPacks().value(),
                [] { return kNow; }};
    }
    static PermissionService lights(TestStore &store)
    {
        return {store.contacts(), store.consents(), store.registry(), *store.repositories().passes,
                bundledPacks().value(), [] { return kNow; }, store.repositories().calls.get()};
    }
    static QHash<RowKey, QString> codesOf(const AudienceAnswer &answer)
    {
        QHash<RowKey, QString> codes;
        for (const AudienceGroup &group : answer.groups) {
            for (const RowKey key : group.people)
                codes.insert(key, group.code);
        }
        return codes;
    }
    /// In one group and in one only, and all of the list.
    static void compareToList(const AudienceAnswer &answer, const QList<RowKey> &list)
    {
        QSet<RowKey> met;
        for (const AudienceGroup &group : answer.groups) {
            QVERIFY(std::is_sorted(group.people.begin(), group.people.end()));
            QCOMPARE(group.code.startsWith(u"A_"_s), group.isAllowed);
            for (const RowKey key : group.people) {
                QVERIFY(!met.contains(key));
                met.insert(key);
            }
        }
        QCOMPARE(met, QSet<RowKey>(list.begin(), list.end()));
        QCOMPARE(answer.included() + answer.excluded(), qint64(list.size()));
    }

private Q_SLOTS:
    void audienceAndExclusionsAreTheListAndEveryLightAgrees_data() { engineRows(); } // C: one decision
    void audienceAndExclusionsAreTheListAndEveryLightAgrees()
    {
        CRM_STORE(store);
        fill(store);
        const AudienceService service = audiences(store);
        const PermissionService permissions = lights(store);
        const auto list = store.contacts().order({});
        CRM_VERIFY(list);
        QVERIFY(list->size() > kPeople * 8 / 10);
        QSet<QString> seen;
        for (const auto &[purpose, channel] : kAsked) {
            const auto answer = service.evaluate({{}, purpose, channel}, {});
            CRM_VERIFY(answer);
            compareToList(*answer, *list);
            const QHash<RowKey, QString> codes = codesOf(*answer);
            const auto lit = permissions.rows(*list, purpose, channel);
            CRM_VERIFY(lit);
            QCOMPARE(lit->size(), list->size());
            for (const LitRow &line : *lit) {
                const QString code = codes.value(line.row.key);
                if (code != line.permission.code)
                    QFAIL(qPrintable(u"%1 %2 %3: audience %4, light %5"_s
                                         .arg(line.row.id.toString(), purpose, codeOf(channel), code,
                                              line.permission.code)));
                seen.insert(code);
            }
        }
        // The register is worth the test: nearly every answer of the table occurs in it.
        for (const char *code :
             {"A_CONSENT", "A_SOFT", "A_LI_B2B", "A_OPTOUT", "A_ROLE", "A_LI_INFO", "A_SERVICE", "A_CONTRACT",
              "E_NEED_CONSENT", "E_OBJECTED", "E_WITHDRAWN", "E_REFUSED", "E_EXPIRED", "E_INVALID", "E_STALE",
              "E_RESTRICTED", "E_MINOR", "E_NO_ADDRESS", "E_PURPOSE_RETIRED", "E_DNC_UNCHECKED",
              "E_FREQ"})
            QVERIFY2(seen.contains(QString::fromLatin1(code)), code);
        theSameHoldsForPartsOfTheList(store, service);
        theSameHoldsInThePast(store, service, permissions);
        aListByPermissionHoldsWhomTheAudienceHolds(store, permissions);
        anOpenHourDecidesForCallsToBeMadeLater(service);
        itStopsWhenAsked(service);
        whatChangesIsTheDifferenceOfTwoAnswers(service);
        whatIsDocumentedWouldOpenTheLane(store, service);
    }

private:
    static void theSameHoldsForPartsOfTheList(TestStore &store, const AudienceService &service)
    {
        ContactQuery customers;
        customers.relations = {Relation::Customer};
        ContactQuery few;
        few.text = u"family17"_s; // few enough to be picked out one by one
        ContactQuery trash;
        trash.trashed = true;
        ContactQuery nobody;
        nobody.text = u"nobodyiscalledthis"_s;
        const auto all = service.evaluate({{}, u"offers.promo.consent"_s, Channel::Email}, {});
        CRM_VERIFY(all);
        const QHash<RowKey, QString> codes = codesOf(*all);
        for (const ContactQuery &query : {customers, few, nobody}) {
            const auto answer = service.evaluate({query, u"offers.promo.consent"_s, Channel::Email}, {});
            CRM_VERIFY(answer);
            compareToList(*answer, store.contacts().order(query).value());
            const QHash<RowKey, QString> some = codesOf(*answer);
            for (auto one = some.cbegin(); one != some.cend(); ++one)
                QCOMPARE(one.value(), codes.value(one.key()));
        }
        QVERIFY(store.contacts().count(few).value() > 3);
        // Whoever is in the trash is in no audience, even if the trash is asked for.
        const auto trashed = service.evaluate({trash, u"offers.promo.consent"_s, Channel::Email}, {});
        CRM_VERIFY(trashed);
        QCOMPARE(trashed->people(), 0);
        QCOMPARE(service.evaluate({{}, u"no.such.purpose"_s, Channel::Email}, {}).error().code,
                 Error::Code::NotFound);
    }

    static void theSameHoldsInThePast(TestStore &store, const AudienceService &service,
                                      const PermissionService &permissions)
    {
        const auto list = store.contacts().order({});
        CRM_VERIFY(list);
        for (const char *moment : {"2026-08-10T09:00:00.000Z", "2024-03-05T18:30:00.000Z"}) {
            AudienceWish wish{{}, u"phone.offers"_s, Channel::Phone};
            wish.atUtc = at(moment);
            const auto answer = service.evaluate(wish, {});
            CRM_VERIFY(answer);
            compareToList(*answer, *list);
            const QHash<RowKey, QString> codes = codesOf(*answer);
            QList<RowKey> sample;
            for (qsizetype i = 0; i < list->size(); i += 11)
                sample += list->at(i);
            const auto rows = store.contacts().rows(sample);
            CRM_VERIFY(rows);
            for (const ContactRow &row : *rows) {
                const auto one = permissions.mayContact(row.id, wish.purpose, wish.channel, {}, wish.atUtc);
                CRM_VERIFY(one);
                QCOMPARE(codes.value(row.key), one->code);
            }
        }
    }

    static void aListByPermissionHoldsWhomTheAudienceHolds(TestStore &store, const PermissionService &permissions)
    {
        const auto answer = permissions.audience({{}, u"offers.promo.consent"_s, Channel::Email}, {});
        CRM_VERIFY(answer);
        ContactQuery query;
        query.permission = PermissionFilter{u"offers.promo.consent"_s, Channel::Email, true, {}, {}};
        query.sort = ContactSort::City;
        const auto allowed = permissions.order(query);
        CRM_VERIFY(allowed);
        QCOMPARE(QSet<RowKey>(allowed->begin(), allowed->end()), [&] {
            const QList<RowKey> keys = answer->keys(true);
            return QSet<RowKey>(keys.begin(), keys.end());
        }());
        QCOMPARE(permissions.count(query).value(), answer->included());
        // In the order of the list.
        ContactQuery list = query;
        list.permission.reset();
        QList<RowKey> sorted = store.contacts().order(list).value();
        const QSet<RowKey> kept(allowed->begin(), allowed->end());
        sorted.removeIf([&kept](RowKey key) { return !kept.contains(key); });
        QCOMPARE(*allowed, sorted);
        query.permission = PermissionFilter{u"offers.promo.consent"_s, Channel::Email, false, u"E_EXPIRED"_s, {}};
        const auto first = permissions.firstRows(query, 5, u"offers.promo.consent"_s, Channel::Email);
        CRM_VERIFY(first);
        QCOMPARE(first->size(), 5);
        for (const LitRow &line : *first)
            QCOMPARE(line.permission.code, u"E_EXPIRED"_s);
        QCOMPARE(permissions.order(query).value().size(), answer->group(u"E_EXPIRED"_s)->people.size());
    }

    /// D223-9: at night nobody who is protected may be called, but a sheet for tomorrow can be made.
    static void anOpenHourDecidesForCallsToBeMadeLater(const AudienceService &service)
    {
        AudienceWish wish{{}, u"phone.offers"_s, Channel::Phone};
        wish.atUtc = at("2026-11-24T22:00:00.000Z");
        const auto night = service.evaluate(wish, {});
        CRM_VERIFY(night);
        QVERIFY(night->group(u"E_WINDOW"_s));
        wish.callTime = AudienceWish::CallTime::NextPermitted;
        const auto sheet = service.evaluate(wish, {});
        CRM_VERIFY(sheet);
        QVERIFY(!sheet->group(u"E_WINDOW"_s));
        QVERIFY(sheet->included() > night->included());
    }

    static void itStopsWhenAsked(const AudienceService &service)
    {
        Progress progress;
        progress.cancelled->store(true);
        QCOMPARE(service.evaluate({{}, u"offers.promo.consent"_s, Channel::Email}, progress).error().code,
                 Error::Code::Cancelled);
        qint64 last = 0;
        Progress told;
        told.report = [&last](qint64 done, qint64 total) {
            QVERIFY(done <= total);
            last = done;
        };
        CRM_VERIFY(service.evaluate({{}, u"offers.promo.consent"_s, Channel::Email}, told));
        QVERIFY(last > kPeople / 2);
    }

    /// Another day, another pack: the same as asking twice and comparing.
    static void whatChangesIsTheDifferenceOfTwoAnswers(const AudienceService &service)
    {
        const AudienceWish wish{{}, u"phone.offers"_s, Channel::Phone};
        AudienceWish before = wish;
        before.atUtc = at("2026-08-10T09:00:00.000Z"); // the day before French calls need consent
        const auto then = service.evaluate(before, {});
        const auto now = service.evaluate(wish, {});
        CRM_VERIFY(then);
        CRM_VERIFY(now);
        const QHash<RowKey, QString> codesThen = codesOf(*then);
        const QHash<RowKey, QString> codesNow = codesOf(*now);
        const auto shift = service.shift(before, {kNow, {}}, {});
        CRM_VERIFY(shift);
        qint64 moved = 0;
        for (const AudienceMove &move : shift->moves) {
            moved += move.to.people.size();
            for (const RowKey key : move.to.people) {
                QCOMPARE(codesThen.value(key), move.from.code);
                QCOMPARE(codesNow.value(key), move.to.code);
            }
        }
        QCOMPARE(moved + shift->unchanged, now->people());
        QVERIFY(shift->lost() > 0);
        QCOMPARE(then->included() - shift->lost() + shift->gained(), now->included());
        // Belgium wants the consent of professionals to e-mails, too: of two packs the stricter stands.
        const auto moving = service.shift({{}, u"offers.promo.consent"_s, Channel::Email}, {{}, u"BE"_s}, {});
        CRM_VERIFY(moving);
        QVERIFY(moving->lost() > 0);
        const auto same = service.shift({{}, u"offers.promo.consent"_s, Channel::Email}, {{}, u"FR"_s}, {});
        CRM_VERIFY(same);
        QVERIFY(same->moves.isEmpty());
    }

    /// C2: what the page promises comes true when it is documented.
    static void whatIsDocumentedWouldOpenTheLane(TestStore &store, const AudienceService &service)
    {
        const AudienceWish wish{{}, u"offers.promo.consent"_s, Channel::Email};
        const auto before = service.evaluate(wish, {});
        CRM_VERIFY(before);
        const auto chances = service.chances(wish, before->keys(false), {});
        CRM_VERIFY(chances);
        const auto of = [](const QList<AudienceChance> &some, AudienceChance::Kind kind) {
            for (const AudienceChance &one : some) {
                if (one.kind == kind)
                    return one.people;
            }
            return qint64(0);
        };
        const qint64 offer = of(*chances, AudienceChance::Kind::DocumentOptOut);
        QVERIFY(offer > 0);
        QVERIFY(of(*chances, AudienceChance::Kind::OtherChannel) > 0);
        QList<RowKey> blocked;
        for (const AudienceGroup &group : before->groups) {
            if (group.code == u"E_NEED_CONSENT"_s || group.code == u"E_INVALID"_s)
                blocked += group.people;
        }
        const auto people = store.contacts().findMany(blocked);
        CRM_VERIFY(people);
        auto transaction = store.transactions().begin();
        CRM_VERIFY(transaction);
        for (Contact person : *people) {
            const bool isCustomer
                = person.relation == Relation::Customer || person.relation == Relation::FormerCustomer;
            if (!isCustomer || person.facts.isOptOutOffered)
                continue;
            person.facts.isOptOutOffered = true;
            CRM_VERIFY(store.contacts().store(person));
        }
        CRM_VERIFY((*transaction)->commit());
        const auto after = service.evaluate(wish, {});
        CRM_VERIFY(after);
        QCOMPARE(after->included() - before->included(), offer);
    }
};

CRM_TEST(tst_Audience)
#include "tst_audience.moc"
