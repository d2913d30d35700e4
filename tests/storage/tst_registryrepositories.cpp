// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "teststore.h"

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

class tst_RegistryRepositories : public QObject {
    Q_OBJECT

private:
    static Purpose purpose(const QString &key)
    {
        Purpose made;
        made.key = key;
        made.label = {u"Offres"_s, u"Offers"_s};
        made.description = {u"Par courriel"_s, u"By e-mail"_s};
        made.messageClass = MessageClass::Commercial;
        made.channels = {Channel::Email, Channel::Post};
        made.validity = *Period::fromIso(u"P3Y"_s);
        made.retentionPolicy = u"D01"_s;
        made.dataCategories = {u"email"_s, u"name"_s};
        return made;
    }

private Q_SLOTS:
    void theControllerIsKeptOnce_data() { engineRows(); }
    void theControllerIsKeptOnce()
    {
        CRM_STORE(store);
        QCOMPARE(store.registry().controller().error().code, Error::Code::NotFound);
        CRM_VERIFY(store.registry().storeController({u"Old"_s, u"FR"_s, {}, {}, {}, u"fr"_s}));
        CRM_VERIFY(
            store.registry().storeController({u"L’Atelier"_s, u"BE"_s, u"1 rue"_s, u"a@b.be"_s, u"+32"_s, u"fr"_s}));
        const Controller changed{u"L’Atelier"_s,
                                 u"BE"_s,
                                 u"1 rue"_s,
                                 u"a@b.be"_s,
                                 u"+32"_s,
                                 u"fr"_s,
                                 {u"0123456749"_s, false, u"Bruxelles"_s, u"ASBL"_s},
                                 u"https://b.be/vie-privee"_s};
        CRM_VERIFY(store.registry().storeController(changed));
        const auto controller = store.registry().controller();
        CRM_VERIFY(controller);
        QVERIFY(*controller == changed);
    }

    void purposesKeepTheirPlaceWhenReplaced_data() { engineRows(); }
    void purposesKeepTheirPlaceWhenReplaced()
    {
        CRM_STORE(store);
        Purpose first = purpose(u"z.first"_s);
        Purpose second = purpose(u"a.second"_s);
        second.messageClass.reset();
        second.basis = LegalBasis::Contract;
        second.isActive = false;
        second.softOptIn = true;
        CRM_VERIFY(store.registry().storePurpose(first, at("2026-01-01T00:00:00.000Z")));
        CRM_VERIFY(store.registry().storePurpose(second, at("2026-01-01T00:00:00.000Z")));
        first.label.en = u"News"_s;
        CRM_VERIFY(store.registry().storePurpose(first, at("2026-01-01T00:00:00.000Z")));
        QVERIFY(store.registry().purposes().value() == (QList{first, second}));
    }

    void aWordingVersionIsNeverReplaced_data() { engineRows(); }
    void aWordingVersionIsNeverReplaced()
    {
        CRM_STORE(store);
        Wording wording;
        wording.id = WordingId(nextUuid());
        wording.purpose = u"offers"_s;
        wording.text = {u"J’accepte"_s, u"I agree"_s};
        wording.withdrawal = {u"À tout moment"_s, u"At any time"_s};
        wording.retention = {u"3 ans"_s, u"3 years"_s};
        wording.controller = u"L’Atelier"_s;
        wording.noticeVersion = u"2"_s;
        wording.createdAtUtc = at("2026-01-05T08:00:00.000Z");
        CRM_VERIFY(store.registry().addWording(wording));
        Wording again = wording;
        again.id = WordingId(nextUuid());
        QCOMPARE(store.registry().addWording(again).error().code, Error::Code::Conflict);
        again.version = 2;
        CRM_VERIFY(store.registry().addWording(again));
        const auto wordings = store.registry().wordings();
        CRM_VERIFY(wordings);
        QCOMPARE(wordings->size(), 2);
        QCOMPARE(wordings->first().id, wording.id);
        QCOMPARE(wordings->first().text, wording.text);
        QCOMPARE(wordings->first().createdAtUtc, wording.createdAtUtc);
        QCOMPARE(store.database().run(u"UPDATE wording SET text_fr = 'x'"_s).error().code, Error::Code::Refused);
    }

    void policiesComeBackAsStored_data() { engineRows(); }
    void policiesComeBackAsStored()
    {
        CRM_STORE(store);
        RetentionPolicy policy{u"D01"_s,
                               {u"Prospects"_s, u"Prospects"_s},
                               RetentionAnchor::LastContact,
                               *Period::fromIso(u"P3Y"_s),
                               RetentionAction::AskElseDelete,
                               {u"CNIL"_s, u"CNIL"_s},
                               true,
                               true};
        CRM_VERIFY(store.registry().storePolicy(policy));
        policy.period = *Period::fromIso(u"P2Y6M"_s);
        CRM_VERIFY(store.registry().storePolicy(policy));
        QVERIFY(store.registry().policies().value() == QList{policy});
    }

    void aLoginBelongsToOneUser_data() { engineRows(); }
    void aLoginBelongsToOneUser() // G4
    {
        CRM_STORE(store);
        const QDateTime now = at("2026-01-05T08:00:00.000Z");
        CRM_VERIFY(store.users().add({UserId(nextUuid()), u"Claire"_s, Role::Administrator, true, now, u"claire"_s}));
        const auto second = store.users().add({UserId(nextUuid()), u"Bart"_s, Role::Staff, true, now, u"claire"_s});
        QVERIFY(!second);
        QCOMPARE(second.error().reason, u"user_exists"_s);
        // Without a login, as in a vault, any number of users.
        CRM_VERIFY(store.users().add({UserId(nextUuid()), u"Ada"_s, Role::Staff, true, now, {}}));
        CRM_VERIFY(store.users().add({UserId(nextUuid()), u"Zoé"_s, Role::Staff, true, now, {}}));
        const auto users = store.users().users();
        QCOMPARE(users->size(), 3);
        QCOMPARE(users->at(1).login, u"claire"_s);
        const auto session = store.database().sessionUser();
        QCOMPARE(*session, crmEngine == Database::Engine::PostgreSql ? u"crm"_s : QString());
    }

    void usersDifferByMoreThanCase_data() { engineRows(); }
    void usersDifferByMoreThanCase()
    {
        CRM_STORE(store);
        User claire{UserId(nextUuid()), u"Claire"_s, Role::Administrator, true, at("2026-01-05T08:00:00.000Z"), {}};
        CRM_VERIFY(store.users().add(claire));
        const User twin{UserId(nextUuid()), u"CLAIRE"_s, Role::Staff, true, claire.createdAtUtc, {}};
        const auto added = store.users().add(twin);
        QVERIFY(!added);
        QCOMPARE(added.error().code, Error::Code::Conflict);
        QCOMPARE(added.error().reason, u"user_exists"_s);
        claire.role = Role::PrivacyOfficer;
        claire.isActive = false;
        CRM_VERIFY(store.users().store(claire));
        const auto users = store.users().users();
        QCOMPARE(users->size(), 1);
        QCOMPARE(users->first().role, Role::PrivacyOfficer);
        QCOMPARE(users->first().isActive, false);
    }

    void anImportRemembersWhatItDid_data() { engineRows(); }
    void anImportRemembersWhatItDid()
    {
        CRM_STORE(store);
        ImportBatch batch;
        batch.id = ImportBatchId(nextUuid());
        batch.fileName = u"clients été.csv"_s;
        batch.format = u"csv"_s;
        batch.state = u"running"_s;
        batch.startedAtUtc = at("2026-01-05T08:00:00.000Z");
        batch.importedBy = u"Claire"_s;
        CRM_VERIFY(store.imports().addBatch(batch));
        batch.state = u"done"_s;
        batch.finishedAtUtc = at("2026-01-05T08:01:00.000Z");
        batch.read = 3;
        batch.created = 1;
        batch.updated = 2;
        batch.rejected = 4;
        CRM_VERIFY(store.imports().storeBatch(batch));
        const auto found = store.imports().batch(batch.id);
        CRM_VERIFY(found);
        QCOMPARE(found->updated, 2);
        QCOMPARE(found->rejected, 4);
        QCOMPARE(found->finishedAtUtc, batch.finishedAtUtc);
        Contact before = person(u"Ada"_s, u"Martin"_s, u"ada@exemple.fr"_s, u"06 39 98 12 04"_s);
        before.trashedAtUtc = at("2026-01-05T08:01:00.000Z");
        before.birthday = QDate(1980, 2, 29);
        before.tags = {u"vip"_s};
        before.addresses = {{u"1 rue\nBât. B"_s, u"29200"_s, u"Brest"_s, {}, u"France"_s, {}}};
        const Contact created = person(u"Bob"_s, u"Petit"_s);
        CRM_VERIFY(store.imports().addTraces(batch.id, {{before.id, before, 2}, {created.id, {}, 1}}));
        CRM_VERIFY(store.imports().addTraces(batch.id, {{before.id, created, 3}}));
        const auto traces = store.imports().traces(batch.id, 10, 0);
        CRM_VERIFY(traces);
        QCOMPARE(traces->size(), 2);
        const bool isFirst = traces->first().contact == before.id;
        QVERIFY(traces->at(isFirst ? 0 : 1).before == before);
        QCOMPARE(traces->at(isFirst ? 0 : 1).versionAfter, 3);
        QVERIFY(!traces->at(isFirst ? 1 : 0).before);
        QCOMPARE(store.imports().traces(batch.id, 10, 1).value().size(), 1);
        CRM_VERIFY(store.imports().clearTraces(batch.id));
        QCOMPARE(store.imports().traces(batch.id, 10, 0).value().size(), 0);
        QCOMPARE(store.imports().batches().value().size(), 1);
    }

    void requestsWaitSoonestFirstAndALostRaceIsAConflict_data() { engineRows(); }
    void requestsWaitSoonestFirstAndALostRaceIsAConflict()
    {
        CRM_STORE(store);
        SubjectRequest late;
        late.id = RequestId(nextUuid());
        late.contact = ContactId(nextUuid());
        late.channel = u"email"_s;
        late.receivedOn = QDate(2026, 1, 10);
        late.dueOn = QDate(2026, 2, 10);
        SubjectRequest soon = late;
        soon.id = RequestId(nextUuid());
        soon.dueOn = QDate(2026, 2, 1);
        CRM_VERIFY(store.requests().add(late));
        CRM_VERIFY(store.requests().add(soon));
        QCOMPARE(store.requests().requests().value().first().id, soon.id);
        soon.state = RequestState::Answered;
        soon.answeredAtUtc = at("2026-01-20T08:00:00.000Z");
        soon.packageSha256 = QByteArray(32, 'x');
        CRM_VERIFY(store.requests().store(soon));
        QCOMPARE(store.requests().store(soon).error().code, Error::Code::Conflict);
        const auto found = store.requests().find(soon.id);
        CRM_VERIFY(found);
        QCOMPARE(found->version, 2);
        QCOMPARE(found->answeredAtUtc, soon.answeredAtUtc);
        QCOMPARE(found->packageSha256, soon.packageSha256);
        QCOMPARE(store.requests().requests().value().first().id, late.id);
    }

    void disclosuresOfAPersonIncludeMassExportsSinceItWasThere_data() { engineRows(); }
    void disclosuresOfAPersonIncludeMassExportsSinceItWasThere()
    {
        CRM_STORE(store);
        const Contact ada = person(u"Ada"_s, u"Martin"_s);
        CRM_VERIFY(store.contacts().add(ada));
        const auto disclosure = [](const char *instant, ContactId contact) {
            return Disclosure{DisclosureId(nextUuid()),
                              at(instant),
                              u"Printer"_s,
                              u"post"_s,
                              u"csv"_s,
                              7,
                              contact,
                              u"Claire"_s,
                              u"abc"_s};
        };
        const Disclosure before = disclosure("2025-12-01T08:00:00.000Z", {});
        const Disclosure mass = disclosure("2026-02-01T08:00:00.000Z", {});
        const Disclosure own = disclosure("2026-03-01T08:00:00.000Z", ada.id);
        const Disclosure other = disclosure("2026-03-01T08:00:00.000Z", ContactId(nextUuid()));
        for (const Disclosure &made : {before, mass, own, other})
            CRM_VERIFY(store.requests().addDisclosure(made));
        const auto found = store.requests().disclosures(ada.id);
        CRM_VERIFY(found);
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->first().id, mass.id);
        QCOMPARE(found->last().contact, ada.id);
        QCOMPARE(store.requests().allDisclosures().value().size(), 4);
        QCOMPARE(store.database().run(u"DELETE FROM disclosure_party WHERE contact_id IS NULL"_s).value(), 2);
        QCOMPARE(store.database().run(u"UPDATE disclosure SET people = 0"_s).error().code, Error::Code::Refused);
    }

    void aListThatStampsItsPeopleTellsOnlyThem_data() { engineRows(); }
    void aListThatStampsItsPeopleTellsOnlyThem() // E12: who exactly, and by which rule
    {
        CRM_STORE(store);
        const Contact ada = person(u"Ada"_s, u"Martin"_s);
        const Contact bob = person(u"Bob"_s, u"Durand"_s);
        CRM_VERIFY(store.contacts().addMany({ada, bob}));
        Disclosure list{DisclosureId(nextUuid()), at("2026-02-01T08:00:00.000Z"), u"Printer"_s, u"Spring"_s,
                        u"labels_pdf"_s,          1,                              {},           u"Claire"_s,
                        u"abc"_s,                 true};
        CRM_VERIFY(store.requests().addDisclosure(list));
        CRM_VERIFY(store.requests().stamp(list.id, {{store.contacts().keyOf(ada.id).value(), u"A_OPTOUT"_s,
                                                     u"FR 2026-11-23"_s, ConsentEventId()}}));
        const auto told = store.requests().disclosures(ada.id);
        CRM_VERIFY(told);
        QCOMPARE(told->size(), 1);
        QVERIFY(told->first().isNamed);
        QCOMPARE(told->first().recipient, u"Printer"_s);
        QVERIFY(store.requests().disclosures(bob.id).value().isEmpty());
        QCOMPARE(store.requests().allDisclosures().value().size(), 1);
        // The stamp goes with the person, the fact that a list left stays.
        CRM_VERIFY(store.contacts().remove(ada.id));
        QCOMPARE(store.database().value(u"SELECT count(*) FROM disclosure_person"_s).value().toInt(), 0);
        QCOMPARE(store.requests().allDisclosures().value().size(), 1);
    }
};

CRM_TEST(tst_RegistryRepositories)
#include "tst_registryrepositories.moc"
