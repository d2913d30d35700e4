// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeoffice.h"
#include "importcase.h"
#include "testmain.h"

using namespace crm;
using namespace crm::test;

class tst_ImportService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsPeopleInWithTheirSource()
    {
        FakeOffice office;
        FakeReader reader;
        fill(reader, 1201);
        ImportService service(office.context(Role::Staff), reader);
        const auto done = imported(service);
        CRM_VERIFY(done);
        QCOMPARE(done->batch.created, 1201);
        QCOMPARE(done->batch.state, QStringLiteral("done"));
        QCOMPARE(office.store.state.contacts.size(), 1201);
        const Contact first = office.stored(office.store.state.keys.first());
        QCOMPARE(first.source.type, QStringLiteral("import"));
        QCOMPARE(first.source.detail, QStringLiteral("people.csv"));
        QCOMPARE(office.store.state.dues.size(), 1201);
        QCOMPARE(office.store.state.journal.size(), 1);
        QCOMPARE(office.store.state.journal.first().count, 1201);
        QCOMPARE(service.batches()->first().created, 1201);
    }

    void thePlanCountsWhatTheImportDoes_data()
    {
        QTest::addColumn<int>("onMatch");
        QTest::newRow("update") << int(OnMatch::Update);
        QTest::newRow("skip") << int(OnMatch::Skip);
        QTest::newRow("add anyway") << int(OnMatch::AddAnyway);
    }
    void thePlanCountsWhatTheImportDoes()
    {
        QFETCH(int, onMatch);
        FakeOffice office;
        office.person(QStringLiteral("Given0"), QStringLiteral("Family0"), email(0));
        office.later();
        FakeReader reader;
        fill(reader, 700);
        reader.add({}, {}, email(3)); // again, in a later step, with nothing new
        reader.add({}, {}, QStringLiteral("nonsense"));
        reader.add(QStringLiteral("Zoé"), QStringLiteral("Family0"), email(0));
        reader.records.last().contact.jobTitle = QStringLiteral("Baker");
        ImportService service(office.context(), reader);
        const auto plan = planned(service, static_cast<OnMatch>(onMatch));
        CRM_VERIFY(plan);
        QCOMPARE(office.store.state.contacts.size(), 1);
        const auto done = imported(service, static_cast<OnMatch>(onMatch));
        CRM_VERIFY(done);
        QCOMPARE(done->batch.read, plan->batch.read);
        QCOMPARE(done->batch.created, plan->batch.created);
        QCOMPARE(done->batch.updated, plan->batch.updated);
        QCOMPARE(done->batch.skipped, plan->batch.skipped);
        QCOMPARE(done->batch.rejected, 1);
        QCOMPARE(plan->batch.rejected, 1);
    }

    void everyRefusalNamesRowColumnAndReason()
    {
        FakeOffice office;
        FakeReader reader;
        fill(reader, 1);
        reader.add({}, {}, QStringLiteral("nonsense"));
        ImportService service(office.context(), reader);
        const auto done = imported(service);
        CRM_VERIFY(done);
        QCOMPARE(done->newProblems.size(), 1);
        QCOMPARE(done->newProblems.first().row, 2);
        QCOMPARE(done->newProblems.first().column, QStringLiteral("emails"));
        QCOMPARE(done->newProblems.first().reason, QStringLiteral("email_invalid"));
        QCOMPARE(done->newProblems.first().severity, ImportProblem::Severity::Rejected);
    }

    void anUpdateFillsAndAddsAndNeverOverwrites()
    {
        FakeOffice office;
        Contact anne
            = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"), QStringLiteral("anne@example.org"));
        office.later();
        FakeReader reader;
        reader.add(QStringLiteral("Annie"), QStringLiteral("Legoff"), QStringLiteral("ANNE@example.org"),
                   QStringLiteral("+33639980001"));
        reader.records.last().contact.relation = Relation::Customer;
        reader.records.last().contact.jobTitle = QStringLiteral("Baker");
        ImportService service(office.context(), reader);
        const auto done = imported(service);
        CRM_VERIFY(done);
        QCOMPARE(done->batch.updated, 1);
        const Contact after = office.stored(anne.id);
        QCOMPARE(after.name, anne.name);
        QCOMPARE(after.relation, Relation::Prospect);
        QCOMPARE(after.emails.size(), 1);
        QCOMPARE(after.phones.first().e164, QStringLiteral("+33639980001"));
        QCOMPARE(after.jobTitle, QStringLiteral("Baker"));
        QCOMPARE(after.version, 2);
        QCOMPARE(after.source.type, QStringLiteral("counter"));
    }

    void aSharedPhoneMatchesOnlyTheSameFamilyName()
    {
        FakeOffice office;
        Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        office.store.state.contacts[anne.id].phones
            = {{QStringLiteral("02"), QStringLiteral("+33261910001"), PhoneKind::Landline, {}}};
        FakeReader reader;
        reader.add(QStringLiteral("Anne"), QStringLiteral("LE GOFF"), QStringLiteral("anne@example.org"),
                   QStringLiteral("+33261910001"));
        reader.add(QStringLiteral("Yann"), QStringLiteral("Martin"), {}, QStringLiteral("+33261910001"));
        ImportService service(office.context(), reader);
        const auto done = imported(service);
        CRM_VERIFY(done);
        QCOMPARE(done->batch.created, 1);
        QCOMPARE(done->batch.updated, 1);
        QCOMPARE(office.stored(anne.id).emails.size(), 1);
    }

    void familiesWhoShareAPhoneAreToldApartInOneStep()
    {
        FakeOffice office;
        FakeReader reader;
        const QString shared = QStringLiteral("+33261910001");
        reader.add(QStringLiteral("Anne"), QStringLiteral("Le Goff"), {}, shared);
        reader.add(QStringLiteral("Yann"), QStringLiteral("Martin"), {}, shared);
        reader.add(QStringLiteral("Yann"), QStringLiteral("MARTIN"), QStringLiteral("yann@example.org"), shared);
        ImportService service(office.context(), reader);
        const auto plan = planned(service);
        CRM_VERIFY(plan);
        const auto done = imported(service);
        CRM_VERIFY(done);
        QCOMPARE(done->batch.created, 2);
        QCOMPARE(done->batch.updated, 1);
        QCOMPARE(plan->batch.created, 2);
        QCOMPARE(office.stored(office.store.state.keys.last()).emails.size(), 1);
    }

    void peopleInTheTrashDoNotComeBack()
    {
        FakeOffice office;
        const Contact anne
            = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"), QStringLiteral("anne@example.org"));
        office.store.state.contacts[anne.id].trashedAtUtc = office.now;
        FakeReader reader;
        reader.add(QStringLiteral("Anne"), QStringLiteral("Le Goff"), QStringLiteral("anne@example.org"));
        ImportService service(office.context(), reader);
        const auto done = imported(service);
        CRM_VERIFY(done);
        QCOMPARE(done->batch.skipped, 1);
        QCOMPARE(done->newProblems.first().reason, QStringLiteral("in_trash"));
        QVERIFY(office.stored(anne.id).trashedAtUtc);
    }

    void aCancelledImportLeavesNothing()
    {
        FakeOffice office;
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"), email(2));
        office.later();
        FakeReader reader;
        fill(reader, 900);
        reader.records[2].contact.jobTitle = QStringLiteral("Baker");
        ImportService service(office.context(), reader);
        CRM_VERIFY(service.start(request()));
        CRM_VERIFY(service.advance());
        QCOMPARE(office.store.state.contacts.size(), 500);
        const auto cancelled = service.cancel();
        CRM_VERIFY(cancelled);
        QVERIFY(cancelled->isFinished);
        QCOMPARE(cancelled->batch.state, QStringLiteral("undone"));
        QCOMPARE(office.store.state.contacts.size(), 1);
        QCOMPARE(office.stored(anne.id).jobTitle, QString());
        QVERIFY(office.store.state.traces.isEmpty());
        QCOMPARE(service.advance().error().reason, QStringLiteral("no_import_running"));
    }

    void undoRestoresUpdatesToo()
    {
        FakeOffice office;
        const Contact anne
            = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"), QStringLiteral("anne@example.org"));
        office.later();
        FakeReader reader;
        fill(reader, 600);
        reader.add(QStringLiteral("Anne"), QStringLiteral("Le Goff"), QStringLiteral("anne@example.org"),
                   QStringLiteral("+33639980001"));
        reader.add({}, {}, email(1), QStringLiteral("+33639980002")); // created and updated by the same file
        ImportService service(office.context(), reader);
        const auto done = imported(service);
        CRM_VERIFY(done);
        office.later();
        const auto undone = service.undo(done->batch.id);
        CRM_VERIFY(undone);
        QCOMPARE(undone->state, QStringLiteral("undone"));
        QCOMPARE(undone->skipped, 0);
        QCOMPARE(office.store.state.contacts.size(), 1);
        QCOMPARE(static_cast<ContactDraft>(office.stored(anne.id)), static_cast<ContactDraft>(anne));
        // By phone she could be reached in between, and that stays known.
        const QList<PastFacts> past = office.store.state.past.value(anne.id);
        QCOMPARE(past.size(), 2);
        QVERIFY(!past.first().facts.isReached.at(1) && past.last().facts.isReached.at(1));
        QVERIFY(past.first().validUntilUtc < past.last().validUntilUtc);
        QCOMPARE(past.last().validUntilUtc, office.stored(anne.id).updatedAtUtc);
        QCOMPARE(office.store.state.journal.last().action, JournalAction::ImportUndone);
        QCOMPARE(service.undo(done->batch.id).error().reason, QStringLiteral("not_undoable"));
    }

    void undoKeepsWhoWasChangedByHandSince()
    {
        FakeOffice office;
        FakeReader reader;
        fill(reader, 3);
        ImportService service(office.context(), reader);
        const auto done = imported(service);
        CRM_VERIFY(done);
        office.later();
        Contact edited = office.stored(office.store.state.keys.at(1));
        edited.note = QStringLiteral("Rings on Mondays.");
        QVERIFY(office.contacts.store(edited));
        const auto undone = service.undo(done->batch.id);
        CRM_VERIFY(undone);
        QCOMPARE(undone->skipped, 1);
        QCOMPARE(office.store.state.contacts.size(), 1);
        QCOMPARE(office.stored(edited.id).note, edited.note);
    }

    void undoKeepsWhoeverMadeUseOfHerRightsSince()
    {
        FakeOffice office;
        FakeReader reader;
        fill(reader, 4);
        ImportService service(office.context(), reader);
        const auto done = imported(service);
        CRM_VERIFY(done);
        office.later();
        const QList<ContactId> people = office.store.state.keys;
        SubjectRequest request;
        request.id = RequestId(office.uuids());
        request.contact = people.at(1);
        CRM_VERIFY(office.requests.add(request));
        Disclosure disclosure;
        disclosure.id = DisclosureId(office.uuids());
        disclosure.contact = people.at(2);
        CRM_VERIFY(office.requests.addDisclosure(disclosure));
        disclosure.id = DisclosureId(office.uuids());
        disclosure.contact = {}; // an export of everybody keeps nobody
        CRM_VERIFY(office.requests.addDisclosure(disclosure));
        const auto undone = service.undo(done->batch.id);
        CRM_VERIFY(undone);
        QCOMPARE(undone->skipped, 2);
        QCOMPARE(office.store.state.contacts.size(), 2);
        QVERIFY(office.store.state.contacts.contains(people.at(1)));
        QVERIFY(office.store.state.contacts.contains(people.at(2)));
    }

    void whatTheSuppressionListSaysKeepsNobody()
    {
        FakeOffice office;
        FakeReader reader;
        fill(reader, 2);
        CRM_VERIFY(office.suppressions.add(
            {{{SuppressionKind::Email, email(1)}, {}, {}, office.now.addYears(-1), CollectionMethod::Phone}}));
        ImportService service(office.context(), reader);
        const auto done = imported(service);
        CRM_VERIFY(done);
        QCOMPARE(office.store.state.events.size(), 1);
        office.later();
        const auto undone = service.undo(done->batch.id);
        CRM_VERIFY(undone);
        QCOMPARE(undone->skipped, 0);
        QVERIFY(office.store.state.contacts.isEmpty());
    }

    void cancellingKeepsWhoSpokeWhileItRan()
    {
        FakeOffice office;
        FakeReader reader;
        fill(reader, 900);
        ImportService service(office.context(), reader);
        CRM_VERIFY(service.start(request()));
        CRM_VERIFY(service.advance());
        office.later();
        const ContactId spoke = office.store.state.keys.at(7);
        ConsentEvent no;
        no.id = ConsentEventId(office.uuids());
        no.contact = spoke;
        no.kind = ConsentEventKind::Objection;
        no.state = ConsentState::Withdrawn;
        no.occurredAtUtc = office.now;
        no.recordedAtUtc = office.now;
        no.method = CollectionMethod::Phone;
        CRM_VERIFY(office.consents.append({no}));
        const auto cancelled = service.cancel();
        CRM_VERIFY(cancelled);
        QCOMPARE(cancelled->batch.skipped, 1);
        QCOMPARE(office.store.state.contacts.size(), 1);
        QVERIFY(office.store.state.contacts.contains(spoke));
    }

    void chunksLostWithAnothersFailureEndTheImport()
    {
        FakeOffice office;
        FakeReader reader;
        fill(reader, 1600);
        ImportService service(office.context(), reader);
        CRM_VERIFY(service.start(request()));
        CRM_VERIFY(service.advance());
        const FakeState flushed = office.store.state;
        CRM_VERIFY(service.advance());
        office.store.state = flushed; // what a vault had put off is gone
        const auto next = service.advance();
        QVERIFY(!next);
        QCOMPARE(next.error().code, Error::Code::Storage);
        QCOMPARE(office.store.state.contacts.size(), 500);
        CRM_VERIFY(service.cancel());
        QVERIFY(office.store.state.contacts.isEmpty());
    }

    void aFailedUndoTakesNothingBack()
    {
        FakeOffice office;
        FakeReader reader;
        fill(reader, 3);
        ImportService service(office.context(), reader);
        const auto done = imported(service);
        Announcements announcements(office.changes);
        office.store.failing = QStringLiteral("commit");
        QVERIFY(!service.undo(done->batch.id));
        QCOMPARE(office.store.state.contacts.size(), 3);
        QCOMPARE(announcements.count(), 0);
        office.store.failing.clear();
        CRM_VERIFY(service.undo(done->batch.id));
    }

    void aFailedStepWritesNothingAndCanOnlyBeCancelled()
    {
        FakeOffice office;
        FakeReader reader;
        fill(reader, 900);
        ImportService service(office.context(), reader);
        CRM_VERIFY(service.start(request()));
        CRM_VERIFY(service.advance());
        Announcements announcements(office.changes);
        office.store.failing = QStringLiteral("retention.replaceDues");
        QVERIFY(!service.advance());
        QCOMPARE(office.store.state.contacts.size(), 500);
        QCOMPARE(announcements.count(), 0);
        office.store.failing.clear();
        QCOMPARE(service.advance().error().reason, QStringLiteral("disk_full"));
        CRM_VERIFY(service.cancel());
        QVERIFY(office.store.state.contacts.isEmpty());
    }

    void anImportCutOffByACrashIsTakenBackAtTheNextOpening()
    {
        FakeOffice office;
        FakeReader reader;
        fill(reader, 900);
        {
            ImportService crashed(office.context(), reader);
            CRM_VERIFY(crashed.start(request()));
            CRM_VERIFY(crashed.advance());
        }
        ImportService service(office.context(), reader);
        const auto recovered = service.recover();
        CRM_VERIFY(recovered);
        QCOMPARE(*recovered, 1);
        QVERIFY(office.store.state.contacts.isEmpty());
        QCOMPARE(service.batches()->first().state, QStringLiteral("undone"));
        QCOMPARE(*service.recover(), 0);
    }

    void aColleaguesRunningImportIsLeftAlone()
    {
        FakeOffice office;
        FakeReader reader;
        fill(reader, 900);
        ImportService colleague(office.context(), reader);
        CRM_VERIFY(colleague.start(request()));
        CRM_VERIFY(colleague.advance());
        ServiceContext mine = office.context();
        mine.actor.name = QStringLiteral("Paul");
        ImportService service(mine, reader);
        QCOMPARE(*service.recover(ImportService::Whose::Mine), 0);
        QCOMPARE(office.store.state.contacts.size(), 500);
        QCOMPARE(*service.recover(), 1);
        QCOMPARE(colleague.advance().error().reason, QStringLiteral("changed_meanwhile"));
        QVERIFY(office.store.state.contacts.isEmpty());
    }

    void oneImportAtATime()
    {
        FakeOffice office;
        FakeReader reader;
        fill(reader, 3);
        ImportService service(office.context(), reader);
        CRM_VERIFY(service.start(request()));
        QCOMPARE(service.start(request()).error().reason, QStringLiteral("import_running"));
        QCOMPARE(service.plan(request()).error().reason, QStringLiteral("import_running"));
        CRM_VERIFY(finish(service));
        CRM_VERIFY(service.plan(request()));
        CRM_VERIFY(service.start(request())); // a plan gives way
    }

    void anUnreadableFileStartsNoImport()
    {
        FakeOffice office;
        FakeReader reader;
        ImportService service(office.context(), reader);
        ImportRequest nowhere = request();
        nowhere.path.clear();
        QCOMPARE(service.start(nowhere).error().reason, QStringLiteral("file_unreadable"));
        QVERIFY(office.store.state.batches.isEmpty());
    }
};

CRM_TEST(tst_ImportService)
#include "tst_importservice.moc"
