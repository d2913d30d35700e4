// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentservice.h"
#include "fakeoffice.h"
#include "testmain.h"

#include <QSignalSpy>

using namespace crm;
using namespace crm::test;

class tst_ConsentService : public QObject {
    Q_OBJECT

    static const QString offers() { return QStringLiteral("offers.promo.consent"); }
    static ConsentState stateOf(ConsentService &service, const FakeOffice &office, ContactId contact)
    {
        const auto all = service.standings(contact, office.now);
        return all ? all->first().state : ConsentState::None;
    }

private Q_SLOTS:
    void aConsentLastsNoLongerThanTheLawLetsIt() // B10, R223-1
    {
        FakeOffice office;
        office.store.state.purposes.first().channels += Channel::Phone;
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        ConsentDraft draft = office.yesFrom(anne.id);
        draft.choices += {QStringLiteral("offers.promo.consent"), Channel::Phone, ConsentState::Given, {}};
        const auto events = ConsentService(office.context()).record(draft);
        CRM_VERIFY(events);
        QCOMPARE(events->first().lastValidDay, std::optional(QDate(2029, 11, 22))); // what the purpose says
        QCOMPARE(events->last().lastValidDay, std::optional(QDate(2027, 11, 22))); // what the French pack says
    }

    /// Two cards of one person, or a couple with one mailbox: what goes out goes to the same address.
    void anObjectionReachesEveryOtherCardOfTheAddress() // C3, C4, C5
    {
        FakeOffice office;
        const QString mail = QStringLiteral("famille@example.org");
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"), mail);
        const Contact twice = office.person(QStringLiteral("A."), QStringLiteral("Le Goff"), QStringLiteral("Famille@Example.org"));
        const Contact stranger = office.person(QStringLiteral("Yann"), QStringLiteral("Bihan"), QStringLiteral("yann@example.org"));
        ConsentService service(office.context(Role::Staff));
        Announcements announcements(office.changes);
        CRM_VERIFY(service.object(anne.id, {}, Channel::Email, {}, CollectionMethod::Email, {}));
        const auto carried = service.history(twice.id);
        QCOMPARE(carried->size(), 1);
        QCOMPARE(carried->first().kind, ConsentEventKind::Objection);
        QCOMPARE(carried->first().method, CollectionMethod::SuppressionList);
        QCOMPARE(carried->first().occurredAtUtc, office.now);
        QVERIFY(carried->first().channel == Channel::Email);
        QVERIFY(service.history(stranger.id)->isEmpty());
        QCOMPARE(announcements.count(), 2); // consentRecorded, for either card
        office.later();
        CRM_VERIFY(service.object(anne.id, {}, Channel::Email, {}, CollectionMethod::Email, {}));
        QCOMPARE(service.history(twice.id)->size(), 2); // said again, later: the later instant is what lifts and holds
    }

    void aNamesakeAtTheAddressGetsNoLettersEither() // C4b
    {
        FakeOffice office;
        const PostalAddress house{QStringLiteral("12 rue du Port"), QStringLiteral("56100"), QStringLiteral("Lorient"), {}, QStringLiteral("FR"), {}};
        const PostalAddress next{QStringLiteral("14 rue du Port"), QStringLiteral("56100"), QStringLiteral("Lorient"), {}, QStringLiteral("FR"), {}};
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        const Contact twice = office.person(QStringLiteral("Madame"), QStringLiteral("Le Goff"));
        const Contact cousin = office.person(QStringLiteral("Marc"), QStringLiteral("Le Goff"));
        office.store.state.contacts[anne.id].addresses = {house};
        office.store.state.contacts[twice.id].addresses = {house};
        office.store.state.contacts[cousin.id].addresses = {next};
        ConsentService service(office.context(Role::Staff));
        CRM_VERIFY(service.object(anne.id, {}, Channel::Post, {}, CollectionMethod::Letter, {}));
        QCOMPARE(service.history(twice.id)->size(), 1);
        QVERIFY(service.history(cousin.id)->isEmpty());
    }

    void aWithdrawalEndsTheSameConsentOfTheOtherCard() // B7, C5
    {
        FakeOffice office;
        const QString mail = QStringLiteral("famille@example.org");
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"), mail);
        const Contact twice = office.person(QStringLiteral("A."), QStringLiteral("Le Goff"), mail);
        ConsentService service(office.context(Role::Staff));
        ConsentDraft both = office.yesFrom(twice.id);
        both.choices += {offers(), Channel::Sms, ConsentState::Given, {}};
        CRM_VERIFY(service.record(office.yesFrom(anne.id)));
        CRM_VERIFY(service.record(both));
        office.later();
        QSignalSpy spread(&office.changes, &Changes::stopSpread);
        CRM_VERIFY(service.withdraw(anne.id, offers(), Channel::Email, CollectionMethod::Email, {}));
        QCOMPARE(spread.size(), 1);
        QCOMPARE(spread.first().first().toLongLong(), 1); // one card beside hers
        const auto history = service.history(twice.id);
        QCOMPARE(standing(*history, offers(), Channel::Email, office.now).state, ConsentState::Withdrawn);
        QCOMPARE(standing(*history, offers(), Channel::Sms, office.now).state, ConsentState::Given); // B7
        // She says yes again on that card: her withdrawal on the other one was earlier and is not said anew.
        office.later();
        CRM_VERIFY(service.record(office.yesFrom(twice.id)));
        office.later();
        CRM_VERIFY(service.object(anne.id, offers(), Channel::Sms, {}, CollectionMethod::Email, {}));
        QCOMPARE(standing(*service.history(twice.id), offers(), Channel::Email, office.now).state, ConsentState::Given);
    }

    void theProofOfACallIsKeptByTheLawOfThePerson_data() // C0, D11, D18
    {
        QTest::addColumn<QString>("controller");
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("policy");
        QTest::newRow("France") << QStringLiteral("FR") << QString() << QStringLiteral("D11");
        QTest::newRow("Belgium") << QStringLiteral("BE") << QString() << QStringLiteral("D18");
        QTest::newRow("a Frenchwoman in Belgium") << QStringLiteral("BE") << QStringLiteral("FR") << QStringLiteral("D11");
        QTest::newRow("a Belgian in France") << QStringLiteral("FR") << QStringLiteral("BE") << QStringLiteral("D18");
    }
    void theProofOfACallIsKeptByTheLawOfThePerson()
    {
        QFETCH(QString, controller);
        QFETCH(QString, person);
        FakeOffice office;
        office.store.state.controller.country = controller;
        for (const QString &id : {QStringLiteral("D11"), QStringLiteral("D18")}) {
            RetentionPolicy proof;
            proof.id = id;
            proof.isEvaluated = true;
            proof.period = Period::fromIso(QStringLiteral("P3Y")).value();
            office.store.state.policies += proof;
        }
        office.store.state.purposes.first().channels += Channel::Phone;
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        office.store.state.contacts[anne.id].country = person;
        ConsentDraft yes = office.yesFrom(anne.id);
        yes.choices = {{offers(), Channel::Phone, ConsentState::Given, {}}};
        CRM_VERIFY(ConsentService(office.context(Role::Staff)).record(yes));
        QStringList policies;
        for (const RetentionDue &due : office.store.state.dues.value(anne.id))
            policies += due.policy;
        QFETCH(QString, policy);
        QVERIFY2(policies.contains(policy), qPrintable(policies.join(QLatin1Char(' '))));
    }

    void anObjectionThatCannotReachTheOthersIsNotHalfRecorded() // C5
    {
        FakeOffice office;
        const QString mail = QStringLiteral("famille@example.org");
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"), mail);
        office.person(QStringLiteral("A."), QStringLiteral("Le Goff"), mail);
        office.store.failing = QStringLiteral("suppressions.add");
        ConsentService service(office.context(Role::Staff));
        QVERIFY(!service.object(anne.id, {}, {}, {}, CollectionMethod::Email, {}));
        QVERIFY(office.store.state.events.isEmpty());
    }

    void withdrawingKeepsTheGrant() // B6, B17
    {
        FakeOffice office;
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        ConsentService service(office.context(Role::Staff));
        CRM_VERIFY(service.record(office.yesFrom(anne.id)));
        QCOMPARE(stateOf(service, office, anne.id), ConsentState::Given);
        office.later();
        CRM_VERIFY(service.withdraw(anne.id, offers(), Channel::Email, CollectionMethod::Phone, {}));
        QCOMPARE(service.history(anne.id)->size(), 2);
        QCOMPARE(service.history(anne.id)->first().state, ConsentState::Given);
        QCOMPARE(stateOf(service, office, anne.id), ConsentState::Withdrawn);
    }

    void recordingKeepsTheProofAndWhoWroteItDown() // B5
    {
        FakeOffice office;
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        ConsentDraft draft = office.yesFrom(anne.id);
        draft.choices += {offers(), Channel::Sms, ConsentState::Refused, {}};
        draft.evidence = {{QStringLiteral("form.pdf"), QStringLiteral("paper_scan"), "scan"}};
        Announcements announcements(office.changes);
        const auto events = ConsentService(office.context()).record(draft);
        CRM_VERIFY(events);
        QCOMPARE(events->size(), 2);
        QCOMPARE(events->first().recordedByName, QStringLiteral("Nadia"));
        QCOMPARE(events->first().evidence.size(), 1);
        QVERIFY(events->first().id.isValid() && !(events->first().id == events->last().id));
        QCOMPARE(office.store.state.evidence.size(), 1);
        QCOMPARE(office.store.state.journal.last().action, JournalAction::ConsentRecorded);
        QCOMPARE(office.store.state.journal.last().count, 2);
        QCOMPARE(announcements.count(), 1);
    }

    void aFailedWriteKeepsNoAnswerAndNoEvidence_data()
    {
        QTest::addColumn<QString>("failing");
        for (const char *operation :
             {"consents.addEvidence", "consents.append", "journal.append", "retention.replaceDues", "commit"})
            QTest::newRow(operation) << QString::fromLatin1(operation);
    }
    void aFailedWriteKeepsNoAnswerAndNoEvidence()
    {
        QFETCH(QString, failing);
        FakeOffice office;
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        ConsentDraft draft = office.yesFrom(anne.id);
        draft.evidence = {{QStringLiteral("form.pdf"), QStringLiteral("form"), "scan"}};
        office.store.failing = failing;
        Announcements announcements(office.changes);
        QVERIFY(!ConsentService(office.context()).record(draft));
        QVERIFY(office.store.state.events.isEmpty());
        QVERIFY(office.store.state.evidence.isEmpty());
        QCOMPARE(announcements.count(), 0);
    }

    void oneWrongAnswerRefusesThemAll()
    {
        FakeOffice office;
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        ConsentDraft draft = office.yesFrom(anne.id);
        draft.choices += {offers(), Channel::Post, ConsentState::Given, {}};
        const auto answer = ConsentService(office.context()).record(draft);
        QCOMPARE(answer.error().reason, QStringLiteral("channel_not_offered"));
        QVERIFY(office.store.state.events.isEmpty());
    }

    void aPersonInTheTrashCanStopButNotConsent()
    {
        FakeOffice office;
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        office.store.state.contacts[anne.id].trashedAtUtc = office.now;
        ConsentService service(office.context());
        QCOMPARE(service.record(office.yesFrom(anne.id)).error().reason, QStringLiteral("E_ERASED"));
        CRM_VERIFY(service.withdraw(anne.id, offers(), Channel::Email, CollectionMethod::Letter, {}));
        CRM_VERIFY(service.object(anne.id, {}, {}, {}, CollectionMethod::Letter, {}));
    }

    void nobodyConsentsWhoIsNotThere()
    {
        FakeOffice office;
        QCOMPARE(ConsentService(office.context()).record(office.yesFrom(ContactId(office.uuids()))).error().code,
                 Error::Code::NotFound);
    }

    void anObjectionMayBeOlderThanItsRecordingButNotYounger() // C3
    {
        FakeOffice office;
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        ConsentService service(office.context());
        const auto event
            = service.object(anne.id, {}, Channel::Email, at("2026-11-01T10:00:00Z"), CollectionMethod::Email, {});
        CRM_VERIFY(event);
        QCOMPARE(event->occurredAtUtc, at("2026-11-01T10:00:00Z"));
        QCOMPARE(event->recordedAtUtc, office.now);
        QCOMPARE(office.store.state.journal.last().action, JournalAction::ObjectionRecorded);
        QCOMPARE(service.object(anne.id, {}, {}, office.now.addSecs(1), CollectionMethod::Email, {}).error().reason,
                 QStringLiteral("occurred_in_future"));
        QCOMPARE(service.object(anne.id, QStringLiteral("no.such"), {}, {}, CollectionMethod::Email, {}).error().reason,
                 QStringLiteral("purpose_unknown"));
    }

    void stoppingEverythingEndsEachConsentAndObjects() // B7
    {
        FakeOffice office;
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        ConsentService service(office.context());
        ConsentDraft draft = office.yesFrom(anne.id);
        draft.choices += {offers(), Channel::Sms, ConsentState::Given, {}};
        CRM_VERIFY(service.record(draft));
        office.later();
        Announcements announcements(office.changes);
        const auto events = service.stopEverything(anne.id, CollectionMethod::Counter, {});
        CRM_VERIFY(events);
        QCOMPARE(events->size(), 3);
        QCOMPARE(events->last().kind, ConsentEventKind::Objection);
        QVERIFY(events->last().purpose.isEmpty() && !events->last().channel);
        QCOMPARE(stateOf(service, office, anne.id), ConsentState::Withdrawn);
        QCOMPARE(announcements.count(), 1);
    }

    void showsWhatIsOfferedAndWhatWasEverSaid()
    {
        FakeOffice office;
        const Contact anne = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"));
        ConsentService service(office.context());
        QCOMPARE(service.standings(anne.id, office.now)->size(), 2);
        CRM_VERIFY(
            service.withdraw(anne.id, QStringLiteral("info.greetings"), Channel::Email, CollectionMethod::Email, {}));
        const auto all = service.standings(anne.id, office.now);
        QCOMPARE(all->size(), 3);
        QCOMPARE(all->last().purpose, QStringLiteral("info.greetings"));
    }
};

CRM_TEST(tst_ConsentService)
#include "tst_consentservice.moc"
