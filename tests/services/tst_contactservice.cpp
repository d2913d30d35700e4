// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentservice.h"
#include "contactservice.h"
#include "fakeoffice.h"
#include "testmain.h"

using namespace crm;
using namespace crm::test;

class tst_ContactService : public QObject {
    Q_OBJECT

    static ContactDraft anne()
    {
        ContactDraft draft;
        draft.name.given = QStringLiteral("Anne");
        draft.name.family = QStringLiteral("Le Goff");
        draft.emails = {{QStringLiteral("anne@example.org"), {}}};
        return draft;
    }

private Q_SLOTS:
    void addingKeepsWhereThePersonCameFrom()
    {
        FakeOffice office;
        Announcements announcements(office.changes);
        const auto contact = ContactService(office.context()).add(anne());
        CRM_VERIFY(contact);
        QCOMPARE(contact->source.type, QStringLiteral("person"));
        QCOMPARE(contact->source.date, QDate(2026, 11, 23));
        QCOMPARE(office.stored(contact->id), *contact);
        QCOMPARE(office.store.state.journal.first().action, JournalAction::ContactCreated);
        QCOMPARE(office.store.state.dues.value(contact->id).first().endsOn, QDate(2029, 11, 23));
        QCOMPARE(announcements.count(), 1);
    }

    void aFailedWriteLeavesAndAnnouncesNothing_data()
    {
        QTest::addColumn<QString>("failing");
        for (const char *operation : {"begin", "contacts.add", "journal.append", "retention.replaceDues", "commit"})
            QTest::newRow(operation) << QString::fromLatin1(operation);
    }
    void aFailedWriteLeavesAndAnnouncesNothing()
    {
        QFETCH(QString, failing);
        FakeOffice office;
        Announcements announcements(office.changes);
        office.store.failing = failing;
        const auto contact = ContactService(office.context()).add(anne());
        QVERIFY(!contact);
        QCOMPARE(contact.error().reason, QStringLiteral("disk_full"));
        QVERIFY(office.store.state.contacts.isEmpty());
        QVERIFY(office.store.state.journal.isEmpty());
        QCOMPARE(announcements.count(), 0);
    }

    void whoSaidStopAndWasDeletedDoesNotComeBackReachable() // C5
    {
        FakeOffice office;
        ContactService people(office.context());
        ConsentService consents(office.context());
        const auto first = people.add(anne());
        CRM_VERIFY(first);
        CRM_VERIFY(consents.object(first->id, {}, {}, {}, CollectionMethod::Phone, {}));
        CRM_VERIFY(people.trash({first->id}));
        CRM_VERIFY(people.deleteForGood({first->id}));
        office.later();
        Announcements announcements(office.changes);
        const auto again = people.add(anne());
        CRM_VERIFY(again);
        const auto history = consents.history(again->id);
        CRM_VERIFY(history);
        QCOMPARE(history->size(), 1);
        QVERIFY(history->first().kind == ConsentEventKind::Objection);
        QVERIFY(history->first().method == CollectionMethod::SuppressionList);
        QVERIFY(objectionInForce(*history, QStringLiteral("offers.promo.consent"), Channel::Email, office.now));
        QCOMPARE(office.store.state.journal.last().action, JournalAction::ObjectionRecorded);
        QCOMPARE(announcements.count(), 2);
    }

    void anAddressThatSaidStopBringsItsObjectionToWhoeverGainsIt() // C5
    {
        FakeOffice office;
        ContactService people(office.context());
        const auto first = people.add(anne());
        CRM_VERIFY(first);
        CRM_VERIFY(ConsentService(office.context()).object(first->id, {}, {}, {}, CollectionMethod::Phone, {}));
        ContactDraft yann;
        yann.name.given = QStringLiteral("Yann");
        const auto other = people.add(yann);
        CRM_VERIFY(other);
        QVERIFY(office.consents.history(other->id).value().isEmpty());
        yann.emails = {{QStringLiteral("ANNE@example.org"), {}}};
        CRM_VERIFY(people.change(other->id, 1, yann));
        QCOMPARE(office.consents.history(other->id).value().size(), 1);
    }

    void aNewAddressOfSomebodyWhoSaidStopIsRememberedToo() // C4
    {
        FakeOffice office;
        ContactService people(office.context());
        const auto first = people.add(anne());
        CRM_VERIFY(first);
        CRM_VERIFY(ConsentService(office.context()).object(first->id, {}, {}, {}, CollectionMethod::Phone, {}));
        ContactDraft more = anne();
        more.emails += {QStringLiteral("anne@poste.example"), {}};
        CRM_VERIFY(people.change(first->id, 1, more));
        const SuppressionMark mark{SuppressionKind::Email, QStringLiteral("anne@poste.example")};
        QVERIFY(office.suppressions.matching({mark}).value().contains(mark));
    }

    void aListThatCannotBeWrittenKeepsTheObjectionFromBeingSaved()
    {
        FakeOffice office;
        const Contact person = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"), QStringLiteral("anne@example.org"));
        office.store.failing = QStringLiteral("suppressions.add");
        QVERIFY(!ConsentService(office.context()).object(person.id, {}, {}, {}, CollectionMethod::Phone, {}));
        QVERIFY(office.store.state.events.isEmpty());
    }

    void aBirthDateThatNoPurposeNeedsIsNotRecorded() // G2, S19
    {
        FakeOffice office;
        ContactService people(office.context());
        ContactDraft draft = anne();
        draft.relation = Relation::Customer;
        draft.birthday = QDate(1990, 5, 4);
        const auto early = people.add(draft);
        QVERIFY(!early);
        QCOMPARE(early.error().field, QStringLiteral("birthday"));
        QCOMPARE(early.error().reason, QStringLiteral("not_needed"));
        QVERIFY(office.store.state.contacts.isEmpty());
        office.checkAges();
        const auto contact = people.add(draft);
        CRM_VERIFY(contact);
        QCOMPARE(contact->birthday, draft.birthday);
        draft.relation = Relation::Prospect; // nothing is sold to her yet
        QCOMPARE(people.add(draft).error().reason, QStringLiteral("not_needed"));
    }

    void whatLostItsPurposeStaysUntilItIsRemovedAndNeverGrows() // G2
    {
        FakeOffice office;
        office.checkAges();
        ContactService people(office.context());
        ContactDraft draft = anne();
        draft.relation = Relation::Customer;
        draft.birthday = QDate(1990, 5, 4);
        const auto contact = people.add(draft);
        CRM_VERIFY(contact);
        office.store.state.purposes.last().isActive = false;
        draft.jobTitle = QStringLiteral("Caviste");
        CRM_VERIFY(people.change(contact->id, 1, draft));
        draft.birthday = QDate(1990, 4, 5);
        QCOMPARE(people.change(contact->id, 2, draft).error().reason, QStringLiteral("not_needed"));
        draft.birthday.reset();
        CRM_VERIFY(people.change(contact->id, 2, draft));
        QCOMPARE(office.store.state.journal.last().fields, QStringList{QStringLiteral("birthday")}); // G5
        QVERIFY(!office.stored(contact->id).birthday);
    }

    void theCardKnowsSinceWhenEachValueIsThere() // G22
    {
        FakeOffice office;
        ContactService people(office.context());
        const auto contact = people.add(anne());
        QVERIFY(people.recordedOn(contact->id)->isEmpty());
        office.later(3 * 86400);
        ContactDraft draft = anne();
        draft.note = QStringLiteral("Rings on Mondays.");
        draft.relation = Relation::Customer;
        CRM_VERIFY(people.change(contact->id, 1, draft));
        const auto days = people.recordedOn(contact->id);
        CRM_VERIFY(days);
        QCOMPARE(days->keys(), QStringList{QStringLiteral("note")});
        QCOMPARE(days->value(QStringLiteral("note")), QDate(2026, 11, 26));
    }

    void aLostRaceIsAConflict()
    {
        FakeOffice office;
        ContactService service(office.context());
        const auto contact = service.add(anne());
        ContactDraft changed = *contact;
        changed.note = QStringLiteral("Rings on Mondays.");
        CRM_VERIFY(service.change(contact->id, 1, changed));
        changed.note = QStringLiteral("Never rings.");
        const auto late = service.change(contact->id, 1, changed);
        QVERIFY(!late);
        QCOMPARE(late.error().code, Error::Code::Conflict);
        QCOMPARE(office.stored(contact->id).note, QStringLiteral("Rings on Mondays."));
    }

    void theJournalNamesFieldsAndNeverValues() // G5
    {
        FakeOffice office;
        ContactService service(office.context());
        const auto contact = service.add(anne());
        ContactDraft changed = *contact;
        changed.note = QStringLiteral("secret");
        const auto after = service.change(contact->id, 1, changed);
        CRM_VERIFY(after);
        QCOMPARE(after->version, 2);
        QCOMPARE(office.store.state.journal.last().fields, QStringList{QStringLiteral("note")});
    }

    void anUnchangedDraftWritesNothing()
    {
        FakeOffice office;
        ContactService service(office.context());
        const auto contact = service.add(anne());
        Announcements announcements(office.changes);
        const auto after = service.change(contact->id, 1, *contact);
        CRM_VERIFY(after);
        QCOMPARE(after->version, 1);
        QCOMPARE(office.store.state.journal.size(), 1);
        QCOMPARE(announcements.count(), 0);
    }

    void openingACardIsNotedAndFindingIsNot() // G5
    {
        FakeOffice office;
        const Contact person = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        ContactService service(office.context(Role::Staff));
        CRM_VERIFY(service.find(person.id));
        QVERIFY(office.store.state.journal.isEmpty());
        CRM_VERIFY(service.open(person.id));
        QCOMPARE(office.store.state.journal.last().action, JournalAction::ContactRead);
        QCOMPARE(office.store.state.journal.last().contact, person.id);
    }

    void theTrashCanBeUndoneAndIsAllOrNothing()
    {
        FakeOffice office;
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        const Contact bart = office.person(QStringLiteral("Bart"), QStringLiteral("Peeters"));
        ContactService service(office.context());
        QVERIFY(!service.trash({anne.id, ContactId(office.uuids())}));
        QVERIFY(!office.stored(anne.id).trashedAtUtc);
        QVERIFY(service.trash({anne.id, bart.id}));
        QVERIFY(office.stored(anne.id).trashedAtUtc && office.stored(bart.id).trashedAtUtc);
        QVERIFY(service.restore({anne.id, bart.id}));
        QVERIFY(!office.stored(anne.id).trashedAtUtc);
        QCOMPARE(office.store.state.journal.last().action, JournalAction::ContactRestored);
    }

    void onlyPeopleInTheTrashAreDeletedAndOnlyByThoseWhoMay()
    {
        FakeOffice office;
        const Contact person = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        ContactService service(office.context());
        QCOMPARE(service.deleteForGood({person.id}).error().reason, QStringLiteral("not_in_trash"));
        QVERIFY(service.trash({person.id}));
        QCOMPARE(ContactService(office.context(Role::Staff)).deleteForGood({person.id}).error().reason,
                 QStringLiteral("not_allowed"));
        QVERIFY(office.store.state.contacts.contains(person.id));
        QVERIFY(ContactService(office.context(Role::PrivacyOfficer)).deleteForGood({person.id}));
        QVERIFY(!office.store.state.contacts.contains(person.id));
    }

    void aNewAddressTakesHerObjectionToWhoeverHasItToo() // C5
    {
        FakeOffice office;
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"), QStringLiteral("anne@example.org"));
        const Contact twice = office.person(QStringLiteral("A."), QStringLiteral("Le Goff"), QStringLiteral("a.legoff@example.org"));
        ConsentService consents(office.context());
        CRM_VERIFY(consents.object(anne.id, {}, {}, {}, CollectionMethod::Phone, {}));
        QVERIFY(consents.history(twice.id)->isEmpty());
        ContactDraft more = office.stored(anne.id);
        more.emails += EmailAddress{QStringLiteral("a.legoff@example.org"), {}};
        CRM_VERIFY(ContactService(office.context()).change(anne.id, office.stored(anne.id).version, more));
        QCOMPARE(consents.history(twice.id)->size(), 1);
        QCOMPARE(consents.history(twice.id)->first().kind, ConsentEventKind::Objection);
    }

    void lookalikesShareAnAddressAndAreNotInTheTrash()
    {
        FakeOffice office;
        const Contact known
            = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"), QStringLiteral("anne@example.org"));
        ContactService service(office.context());
        ContactDraft typed;
        typed.emails = {{QStringLiteral("Anne@Example.org"), {}}};
        QCOMPARE(service.lookalikes(typed, {})->size(), 1);
        QCOMPARE(service.lookalikes(typed, known.id)->size(), 0);
        QVERIFY(service.trash({known.id}));
        QCOMPARE(service.lookalikes(typed, {})->size(), 0);
    }

    void onlyLongSearchesAreNoted() // G5
    {
        FakeOffice office;
        ContactService service(office.context());
        QVERIFY(service.noteSearch(50));
        QVERIFY(office.store.state.journal.isEmpty());
        QVERIFY(service.noteSearch(51));
        QCOMPARE(office.store.state.journal.last().count, 51);
    }
};

CRM_TEST(tst_ContactService)
#include "tst_contactservice.moc"
