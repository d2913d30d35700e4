// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "teststore.h"

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

class tst_ContactRepository : public QObject {
    Q_OBJECT

private:
    static Contact full()
    {
        Contact contact = person(u"Anne-Sophie"_s, u"Le Goff"_s, u"Anne.LeGoff@Exemple.FR"_s);
        contact.name.prefix = u"Mme"_s;
        contact.name.additional = u"Marie"_s;
        contact.name.suffix = u"PhD"_s;
        contact.organisation = u"Œuvres & Cie"_s;
        contact.jobTitle = u"Directrice"_s;
        contact.emails.append({u"anne@maison.example"_s, u"home"_s});
        contact.phones = {{u"06 39 98 12 04"_s, u"+33639981204"_s, PhoneKind::Mobile, u"perso"_s},
                          {u"123"_s, {}, PhoneKind::Other, {}}};
        contact.addresses
            = {{u"1 rue de l’Église\nBât. B"_s, u"29200"_s, u"Brest"_s, u"Bretagne"_s, u"France"_s, u"home"_s}};
        contact.websites = {u"https://exemple.fr"_s, u"https://anne.example"_s};
        contact.birthday = QDate(1980, 2, 29);
        contact.relation = Relation::Customer;
        contact.capacity = Capacity::Professional;
        contact.tags = {u"VIP"_s, u"a \"quoted\" tag"_s};
        contact.note = u"Appelle le matin."_s;
        contact.lastContactOn = QDate(2025, 11, 3);
        contact.relationEndedOn = QDate(2025, 12, 31);
        contact.source = {boughtListType(), u"Fichiers Martin, clients.csv"_s, QDate(2026, 1, 2),
                          NoticePlan::FirstMessage, u"accord n° 4711"_s};
        contact.facts.emailKind = EmailKind::Professional;
        int day = 1;
        for (const FactDay &fact : kFactDays)
            contact.facts.*fact.member = QDate(2026, 5, day++);
        contact.facts.isSimilarOffer = true;
        contact.facts.isOnDoNotCallList = true;
        return contact;
    }

private Q_SLOTS:
    void everyValueComesBackAsItWas_data() { engineRows(); }
    void everyValueComesBackAsItWas()
    {
        CRM_STORE(store);
        const Contact contact = full();
        CRM_VERIFY(store.contacts().add(contact));
        const auto found = store.contacts().find(contact.id);
        CRM_VERIFY(found);
        QVERIFY(*found == contact);
    }

    void aChangeRaisesTheVersionAndALostRaceIsAConflict_data() { engineRows(); }
    void aChangeRaisesTheVersionAndALostRaceIsAConflict()
    {
        CRM_STORE(store);
        Contact contact = full();
        CRM_VERIFY(store.contacts().add(contact));
        contact.name.family = u"Durand"_s;
        contact.phones.removeLast();
        contact.emails.clear();
        contact.facts.restrictedOn.reset();
        contact.facts.isOptOutOffered = true;
        contact.relation = Relation::FormerCustomer;
        CRM_VERIFY(store.contacts().store(contact));
        const auto lost = store.contacts().store(contact);
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, Error::Code::Conflict);
        contact.version = 2;
        QVERIFY(store.contacts().find(contact.id).value() == contact);
        QCOMPARE(store.contacts().withEmail(u"anne.legoff@exemple.fr"_s).value().size(), 0);
        QCOMPARE(store.contacts().countsByRelation().value().value(Relation::FormerCustomer), 1);
        QCOMPARE(store.contacts().countsByRelation().value().value(Relation::Customer), 0);
    }

    void anUnknownContactIsNotFound_data() { engineRows(); }
    void anUnknownContactIsNotFound()
    {
        CRM_STORE(store);
        const Contact nobody = full();
        QCOMPARE(store.contacts().find(nobody.id).error().code, Error::Code::NotFound);
        QCOMPARE(store.contacts().store(nobody).error().code, Error::Code::NotFound);
        QCOMPARE(store.contacts().remove(nobody.id).error().code, Error::Code::NotFound);
    }

    void theSameIdTwiceIsAConflict_data() { engineRows(); }
    void theSameIdTwiceIsAConflict()
    {
        CRM_STORE(store);
        const Contact contact = full();
        CRM_VERIFY(store.contacts().add(contact));
        QCOMPARE(store.contacts().add(contact).error().code, Error::Code::Conflict);
    }

    void manyAreAddedLikeOne_data() { engineRows(); }
    void manyAreAddedLikeOne()
    {
        CRM_STORE(store);
        QList<Contact> people;
        for (int i = 0; i < 700; ++i)
            people.append(person(u"Given%1"_s.arg(i), u"Family%1"_s.arg(i % 7), u"p%1@exemple.fr"_s.arg(i)));
        people.append(full());
        CRM_VERIFY(store.contacts().addMany(people));
        ContactQuery all;
        QCOMPARE(store.contacts().count(all).value(), 701);
        const auto order = store.contacts().order(all);
        CRM_VERIFY(order);
        QCOMPARE(order->size(), 701);
        const auto found = store.contacts().findMany(*order);
        CRM_VERIFY(found);
        QCOMPARE(found->size(), 701);
        for (qsizetype i = 1; i < found->size(); ++i)
            QVERIFY(listName(found->at(i - 1)).toLower() <= listName(found->at(i)).toLower());
        QVERIFY(found->contains(people.last()));
        const auto owners
            = store.contacts().owners({u"p3@exemple.fr"_s, u"+33639981204"_s, u"nobody@exemple.fr"_s, {}});
        CRM_VERIFY(owners);
        QCOMPARE(owners->size(), 2);
        QCOMPARE(owners->value(u"p3@exemple.fr"_s), people.at(3).id);
        QCOMPARE(owners->value(u"+33639981204"_s), people.last().id);
    }

    void duplicatesAreFoundByAnyAddress_data() { engineRows(); }
    void duplicatesAreFoundByAnyAddress()
    {
        CRM_STORE(store);
        const Contact contact = full();
        CRM_VERIFY(store.contacts().add(contact));
        QCOMPARE(store.contacts().withEmail(u"anne.legoff@exemple.fr"_s).value(), QList{contact.id});
        QCOMPARE(store.contacts().withEmail(u"anne@maison.example"_s).value(), QList{contact.id});
        QCOMPARE(store.contacts().withPhone(u"+33639981204"_s).value(), QList{contact.id});
        QCOMPARE(store.contacts().withPhone(QString()).value().size(), 0);
    }

    void namesakesAtAnAddressAreFoundHoweverItIsTyped_data() { engineRows(); }
    void namesakesAtAnAddressAreFoundHoweverItIsTyped() // C4b
    {
        CRM_STORE(store);
        const auto living = [](const QString &given, const QString &family, const QString &postcode) {
            Contact contact = person(given, family);
            contact.addresses = {{u"12 rue du Port"_s, postcode, u"Lorient"_s, {}, u"FR"_s, {}}};
            return contact;
        };
        const Contact anne = living(u"Anne"_s, u"Le Goff"_s, u"56 100"_s);
        Contact erwan = living(u"Erwan"_s, u"LE GOFF"_s, u"56100"_s);
        erwan.trashedAtUtc = at("2026-02-01T08:00:00.000Z");
        CRM_VERIFY(store.contacts().addMany(
            {anne, erwan, living(u"Marc"_s, u"Le Goff"_s, u"56000"_s), living(u"Yann"_s, u"Kervella"_s, u"56100"_s)}));
        QCOMPARE(store.contacts().namesakesAt(u"le goff"_s, u"56100"_s).value(), (QList{anne.id, erwan.id}));
        QVERIFY(store.contacts().namesakesAt({}, u"56100"_s)->isEmpty());
        QVERIFY(store.contacts().namesakesAt(u"Le Goff"_s, {})->isEmpty());
    }

    void pagesFollowOneAnotherInEveryOrder_data() { engineRows(); }
    void pagesFollowOneAnotherInEveryOrder()
    {
        CRM_STORE(store);
        QList<Contact> people;
        for (int i = 0; i < 57; ++i) {
            Contact contact = person(u"P%1"_s.arg(i % 5), u"F%1"_s.arg(i % 11));
            contact.organisation = i % 3 == 0 ? QString() : u"Org %1"_s.arg(i % 4);
            if (i % 2 == 0)
                contact.lastContactOn = QDate(2025, 1, 1).addDays(i % 9);
            contact.addresses = {{{}, {}, u"Ville %1"_s.arg(i % 6), {}, {}, {}}};
            contact.createdAtUtc = contact.createdAtUtc.addSecs(i % 8);
            contact.relation = i % 4 == 0 ? Relation::Customer : Relation::Prospect;
            people.append(contact);
        }
        CRM_VERIFY(store.contacts().addMany(people));
        for (const ContactSort sort : {ContactSort::Name, ContactSort::Organisation, ContactSort::City,
                                       ContactSort::LastContact, ContactSort::Created, ContactSort::Updated}) {
            for (const bool descending : {false, true}) {
                ContactQuery query;
                query.sort = sort;
                query.descending = descending;
                query.relations = {Relation::Prospect};
                QList<RowKey> paged;
                std::optional<ContactId> after;
                for (;;) {
                    const auto rows = store.contacts().firstRows(query, 10, after);
                    CRM_VERIFY(rows);
                    if (rows->isEmpty())
                        break;
                    for (const ContactRow &row : *rows)
                        paged.append(row.key);
                    after = rows->last().id;
                }
                QCOMPARE(paged, store.contacts().order(query).value());
                QCOMPARE(qint64(paged.size()), store.contacts().count(query).value());
            }
        }
    }

    void organisationsAndCitiesThatAreMissingComeLast_data() { engineRows(); }
    void organisationsAndCitiesThatAreMissingComeLast()
    {
        CRM_STORE(store);
        const Contact without = person(u"A"_s, u"A"_s);
        Contact with = person(u"B"_s, u"B"_s);
        with.organisation = u"Zénith"_s;
        CRM_VERIFY(store.contacts().addMany({without, with}));
        ContactQuery query;
        query.sort = ContactSort::Organisation;
        const auto rows = store.contacts().firstRows(query, 10);
        CRM_VERIFY(rows);
        QCOMPARE(rows->first().id, with.id);
    }

    void aListLineShowsTheFirstAddressOfEachKind_data() { engineRows(); }
    void aListLineShowsTheFirstAddressOfEachKind()
    {
        CRM_STORE(store);
        const Contact contact = full();
        CRM_VERIFY(store.contacts().add(contact));
        const auto rows = store.contacts().rows({store.contacts().keyOf(contact.id).value(), 12345});
        CRM_VERIFY(rows);
        QCOMPARE(rows->size(), 1);
        const ContactRow &row = rows->first();
        QCOMPARE(row.id, contact.id);
        QCOMPARE(row.name, listName(contact));
        QCOMPARE(row.email, u"Anne.LeGoff@Exemple.FR"_s);
        QCOMPARE(row.phone, u"06 39 98 12 04"_s);
        QCOMPARE(row.phoneE164, u"+33639981204"_s);
        QCOMPARE(row.city, u"Brest"_s);
        QCOMPARE(row.relation, Relation::Customer);
        QCOMPARE(row.lastContactOn, contact.lastContactOn);
        QCOMPARE(row.createdAtUtc, contact.createdAtUtc);
    }

    void theTrashIsAnotherList_data() { engineRows(); }
    void theTrashIsAnotherList()
    {
        CRM_STORE(store);
        Contact contact = full();
        CRM_VERIFY(store.contacts().addMany({contact, person(u"B"_s, u"B"_s)}));
        contact.trashedAtUtc = at("2026-02-01T10:00:00.000Z");
        CRM_VERIFY(store.contacts().store(contact));
        ContactQuery all;
        ContactQuery trash;
        trash.trashed = true;
        QCOMPARE(store.contacts().count(all).value(), 1);
        QCOMPARE(store.contacts().count(trash).value(), 1);
        QCOMPARE(store.contacts().firstRows(trash, 10).value().first().id, contact.id);
        trash.text = u"goff"_s;
        QCOMPARE(store.contacts().count(trash).value(), 1);
        all.text = u"goff"_s;
        QCOMPARE(store.contacts().count(all).value(), 0);
        QCOMPARE(store.contacts().firstRows(all, 10).value().size(), 0);
    }

    void whoWasSilentSinceADayIncludesThoseNeverHeard_data() { engineRows(); }
    void whoWasSilentSinceADayIncludesThoseNeverHeard()
    {
        CRM_STORE(store);
        Contact recent = person(u"A"_s, u"A"_s);
        recent.lastContactOn = QDate(2026, 1, 1);
        Contact old = person(u"B"_s, u"B"_s);
        old.lastContactOn = QDate(2020, 1, 1);
        const Contact never = person(u"C"_s, u"C"_s);
        CRM_VERIFY(store.contacts().addMany({recent, old, never}));
        ContactQuery query;
        query.silentSince = QDate(2025, 1, 1);
        const auto rows = store.contacts().firstRows(query, 10);
        CRM_VERIFY(rows);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->first().id, old.id);
        QCOMPARE(store.contacts().count(query).value(), 2);
    }

    void listsFilterByConsentImportAndDueDates_data() { engineRows(); }
    void listsFilterByConsentImportAndDueDates()
    {
        CRM_STORE(store);
        const Contact a = person(u"A"_s, u"A"_s);
        const Contact b = person(u"B"_s, u"B"_s);
        const Contact c = person(u"C"_s, u"C"_s);
        CRM_VERIFY(store.contacts().addMany({a, b, c}));
        CRM_VERIFY(store.consents().append(
            {word(a, u"news"_s, Channel::Email, ConsentState::Given, "2026-01-10T10:00:00.000Z"),
             word(b, u"news"_s, Channel::Email, ConsentState::Refused, "2026-01-10T10:00:00.000Z")}));
        ImportBatch batch;
        batch.id = ImportBatchId(nextUuid());
        batch.state = u"done"_s;
        batch.startedAtUtc = at("2026-01-10T10:00:00.000Z");
        CRM_VERIFY(store.imports().addBatch(batch));
        CRM_VERIFY(store.imports().addTraces(batch.id, {{b.id, {}, 1}, {c.id, {}, 1}}));
        CRM_VERIFY(store.retention().replaceDues(c.id,
                                                 {{c.id, u"D01"_s, RetentionAnchor::Collection, QDate(2026, 1, 1),
                                                   QDate(2028, 12, 31), RetentionAction::AskElseDelete, false}}));
        const auto names = [&](const ContactQuery &query) {
            QStringList found;
            const auto order = store.contacts().order(query);
            const auto listed = store.contacts().firstRows(query, 10);
            if (!order || !listed || qint64(order->size()) != store.contacts().count(query).value()
                || order->size() != listed->size())
                return u"differ"_s;
            for (const ContactRow &row : *listed)
                found.append(row.name);
            return found.join(u' ');
        };
        ContactQuery query;
        query.consentPurpose = u"news"_s;
        query.consentChannel = Channel::Email;
        query.consentState = ConsentState::Given;
        QCOMPARE(names(query), u"A, A"_s);
        query.consentState = ConsentState::None;
        QCOMPARE(names(query), u"C, C"_s);
        ContactQuery imported;
        imported.importBatch = batch.id;
        QCOMPARE(names(imported), u"B, B C, C"_s);
        imported.dueUntil = QDate(2028, 12, 31);
        QCOMPARE(names(imported), u"C, C"_s);
        imported.retentionPolicy = u"D02"_s;
        QCOMPARE(names(imported), QString());
    }

    void removingTakesEverythingThatHangsOnThePersonAlone_data() { engineRows(); }
    void removingTakesEverythingThatHangsOnThePersonAlone()
    {
        CRM_STORE(store);
        const Contact contact = full();
        CRM_VERIFY(store.contacts().add(contact));
        const auto evidence = store.consents().addEvidence({u"form.pdf"_s, u"form"_s, "scan"}, EvidenceId(nextUuid()));
        CRM_VERIFY(evidence);
        ConsentEvent event = word(contact, u"news"_s, Channel::Email, ConsentState::Given, "2026-01-10T10:00:00.000Z");
        event.note = u"said so at the counter"_s;
        event.evidence = {*evidence};
        CRM_VERIFY(store.consents().append({event}));
        CRM_VERIFY(store.retention().replaceDues(contact.id,
                                                 {{contact.id, u"D01"_s, RetentionAnchor::Collection, QDate(2026, 1, 1),
                                                   QDate(2028, 12, 31), RetentionAction::AskElseDelete, false}}));
        CRM_VERIFY(store.contacts().remove(contact.id));
        for (const QString &table :
             {u"contact"_s, u"contact_email"_s, u"contact_phone"_s, u"contact_address"_s, u"contact_facts"_s,
              u"contact_text"_s, u"consent_state"_s, u"retention_due"_s, u"evidence"_s})
            QCOMPARE(store.database().value(u"SELECT count(*) FROM "_s + table).value().toInt(), 0);
        ContactQuery query;
        query.text = u"goff"_s;
        QCOMPARE(store.contacts().order(query).value().size(), 0);
        QCOMPARE(store.contacts().count({}).value(), 0);
        QCOMPARE(store.consents().tallies(QDate(2026, 3, 1)).value().size(), 0);
        QCOMPARE(store.retention().tallies(QDate(2100, 1, 1)).value().size(), 0);
        const auto facts = store.consents().event(event.id);
        CRM_VERIFY(facts);
        QCOMPARE(facts->state, ConsentState::Given);
        QVERIFY(!facts->contact.isValid());
        QVERIFY(facts->note.isEmpty());
        QCOMPARE(store.consents().verify().value(), 1);
    }

    void rowKeysAreNeverUsedTwice_data() { engineRows(); }
    void rowKeysAreNeverUsedTwice()
    {
        CRM_STORE(store);
        const Contact first = person(u"A"_s, u"A"_s);
        CRM_VERIFY(store.contacts().add(first));
        const RowKey key = store.contacts().keyOf(first.id).value();
        CRM_VERIFY(store.contacts().remove(first.id));
        const Contact second = person(u"B"_s, u"B"_s);
        CRM_VERIFY(store.contacts().add(second));
        QVERIFY(store.contacts().keyOf(second.id).value() > key);
    }
};

CRM_TEST(tst_ContactRepository)
#include "tst_contactrepository.moc"
