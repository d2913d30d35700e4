// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeoffice.h"
#include "fakereader.h"
#include "importchunk.h"
#include "importservice.h"
#include "testmain.h"

using namespace crm;
using namespace crm::test;

/// gdpr-rules B12: what a file claims about permission, and what the vault makes of it.
class tst_ImportClaims : public QObject {
    Q_OBJECT

    static MarketingClaim claim(MarketingClaim::Answer answer, std::optional<Channel> channel = Channel::Email)
    {
        MarketingClaim result;
        result.answer = answer;
        result.channel = channel;
        return result;
    }
    static MarketingClaim documentedYes()
    {
        MarketingClaim yes = claim(MarketingClaim::Answer::OptedIn);
        yes.givenAtUtc = at("2026-03-01T10:00:00Z");
        yes.method = QStringLiteral("web form");
        yes.wording = QStringLiteral("I want your offers.");
        yes.source = QStringLiteral("shop site");
        return yes;
    }
    static Result<ImportProgress> imported(FakeOffice &office, const FakeReader &reader,
                                           OnMatch onMatch = OnMatch::Update)
    {
        FakeReader copy = reader;
        ImportService service(office.context(), copy);
        ImportRequest request;
        request.onMatch = onMatch;
        request.path = QStringLiteral("people.csv");
        const auto started = service.start(request);
        return started ? service.advance() : started;
    }
    static FakeReader anneWith(const QList<MarketingClaim> &claims)
    {
        FakeReader reader;
        reader.add(QStringLiteral("Anne"), QStringLiteral("Le Goff"), QStringLiteral("anne@example.org"));
        reader.records.last().claims = claims;
        return reader;
    }
    static ConsentState stateOf(const FakeOffice &office, Channel channel = Channel::Email)
    {
        return standing(office.store.state.events, QStringLiteral("offers.promo.consent"), channel,
                        office.now.addSecs(1))
            .state;
    }

private Q_SLOTS:
    void aBareYesIsNoConsent()
    {
        FakeOffice office;
        const auto done = imported(office, anneWith({claim(MarketingClaim::Answer::OptedIn)}));
        CRM_VERIFY(done);
        QCOMPARE(done->batch.quarantined, 1);
        QCOMPARE(done->batch.created, 1);
        QCOMPARE(stateOf(office), ConsentState::Unknown);
        QCOMPARE(stateOf(office, Channel::Sms), ConsentState::None);
    }

    void aDocumentedYesCountsFromItsOwnDate()
    {
        FakeOffice office;
        const auto done = imported(office, anneWith({documentedYes()}));
        CRM_VERIFY(done);
        QCOMPARE(done->batch.quarantined, 0);
        QCOMPARE(stateOf(office), ConsentState::Given);
        const ConsentEvent event = office.store.state.events.first();
        QCOMPARE(event.occurredAtUtc, at("2026-03-01T10:00:00Z"));
        QCOMPARE(event.lastValidDay, std::optional(QDate(2029, 2, 28)));
        QCOMPARE(event.language, QStringLiteral("en"));
        QCOMPARE(event.recordedByName, QStringLiteral("Nadia"));
    }

    void aYesThatLacksOneProofIsUnproven_data()
    {
        QTest::addColumn<int>("lacking");
        QTest::newRow("date") << 0;
        QTest::newRow("method") << 1;
        QTest::newRow("wording") << 2;
        QTest::newRow("source") << 3;
        QTest::newRow("wording not ours") << 4;
        QTest::newRow("date in the future") << 5;
    }
    void aYesThatLacksOneProofIsUnproven()
    {
        QFETCH(int, lacking);
        MarketingClaim yes = documentedYes();
        switch (lacking) {
        case 0:
            yes.givenAtUtc.reset();
            break;
        case 1:
            yes.method.clear();
            break;
        case 2:
            yes.wording.clear();
            break;
        case 3:
            yes.source.clear();
            break;
        case 4:
            yes.wording = QStringLiteral("I accept everything.");
            break;
        default:
            yes.givenAtUtc = at("2031-01-01T00:00:00Z");
        }
        FakeOffice office;
        const auto done = imported(office, anneWith({yes}));
        CRM_VERIFY(done);
        QCOMPARE(stateOf(office), ConsentState::Unknown);
        QCOMPARE(done->batch.quarantined, 1);
    }

    void aNoIsAlwaysTaken() // C5
    {
        FakeOffice office;
        const auto done = imported(office, anneWith({claim(MarketingClaim::Answer::OptedOut, std::nullopt)}));
        CRM_VERIFY(done);
        QCOMPARE(done->batch.suppressed, 1);
        QVERIFY(objectionInForce(office.store.state.events, QStringLiteral("offers.promo.consent"), Channel::Sms,
                                 office.now));
        office.later();
        CRM_VERIFY(imported(office, anneWith({claim(MarketingClaim::Answer::OptedOut, std::nullopt)})));
    }

    void whoIsLeftAsSheIsGainsNoPermission()
    {
        FakeOffice office;
        office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"), QStringLiteral("anne@example.org"));
        CRM_VERIFY(imported(office, anneWith({documentedYes()}), OnMatch::Skip));
        QVERIFY(office.store.state.events.isEmpty());
        const auto done = imported(office, anneWith({claim(MarketingClaim::Answer::OptedOut)}), OnMatch::Skip);
        CRM_VERIFY(done);
        QCOMPARE(done->batch.suppressed, 1);
        QCOMPARE(office.store.state.events.size(), 1);
    }

    void aSecondRecordOfSomebodyWhoObjectedObjectsToo() // C5
    {
        FakeOffice office;
        const Contact anne
            = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"), QStringLiteral("anne@example.org"));
        ConsentEvent stop;
        stop.id = ConsentEventId(office.uuids());
        stop.contact = anne.id;
        stop.kind = ConsentEventKind::Objection;
        stop.state = ConsentState::Withdrawn;
        stop.occurredAtUtc = stop.recordedAtUtc = office.now;
        stop.timeZone = QStringLiteral("UTC");
        office.store.state.events = {stop};
        office.later();
        const auto done = imported(office, anneWith({documentedYes()}), OnMatch::AddAnyway);
        CRM_VERIFY(done);
        QCOMPARE(done->batch.created, 1);
        QCOMPARE(done->batch.suppressed, 1);
        QList<ConsentEvent> ofSecond = office.store.state.events;
        ofSecond.removeIf([&](const ConsentEvent &event) { return event.contact == anne.id; });
        QVERIFY(objectionInForce(ofSecond, QStringLiteral("offers.promo.consent"), Channel::Email, office.now));
    }

    void theUndoEndsWhatTheFileAllowedEvenOfPeopleWhoStay()
    {
        FakeOffice office;
        FakeReader reader = anneWith({documentedYes()});
        ImportService service(office.context(), reader);
        ImportRequest request;
        request.path = QStringLiteral("people.csv");
        CRM_VERIFY(service.start(request));
        const auto done = service.advance();
        CRM_VERIFY(done);
        QCOMPARE(stateOf(office), ConsentState::Given);
        office.later();
        Contact edited = office.stored(office.store.state.keys.first());
        edited.note = QStringLiteral("Rings on Mondays.");
        QVERIFY(office.contacts.store(edited));
        const auto undone = service.undo(done->batch.id);
        CRM_VERIFY(undone);
        QCOMPARE(undone->skipped, 1);
        QCOMPARE(office.store.state.contacts.size(), 1);
        QCOMPARE(stateOf(office), ConsentState::Invalidated);
    }

    void anImportNeverLiftsWhatThePersonDecided()
    {
        FakeOffice office;
        const Contact anne
            = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"), QStringLiteral("anne@example.org"));
        ConsentEvent stop;
        stop.id = ConsentEventId(office.uuids());
        stop.contact = anne.id;
        stop.purpose = QStringLiteral("offers.promo.consent");
        stop.channel = Channel::Email;
        stop.state = ConsentState::Withdrawn;
        stop.occurredAtUtc = at("2025-01-01T10:00:00Z");
        stop.recordedAtUtc = stop.occurredAtUtc;
        office.store.state.events = {stop};
        office.later();
        CRM_VERIFY(imported(office, anneWith({documentedYes()})));
        QCOMPARE(stateOf(office), ConsentState::Withdrawn);
    }

    void whoSaidStopAndHasGoneComesBackAsObjector() // C5
    {
        FakeOffice office;
        const QDateTime said = office.now.addYears(-1);
        CRM_VERIFY(office.suppressions.add({{{SuppressionKind::Email, QStringLiteral("p1@example.org")}, {}, {}, said, CollectionMethod::Phone}}));
        FakeReader reader;
        reader.add(QStringLiteral("Anne"), QStringLiteral("Le Goff"), QStringLiteral("P1@example.org"));
        reader.add(QStringLiteral("Yann"), QStringLiteral("Morvan"), QStringLiteral("p2@example.org"));
        ImportService service(office.context(), reader);
        ImportRequest request;
        request.path = QStringLiteral("/somewhere/people.csv");
        request.format.format = QStringLiteral("csv");
        CRM_VERIFY(service.plan(request));
        const auto plan = service.advance();
        CRM_VERIFY(plan);
        QCOMPARE(plan->batch.suppressed, 1);
        CRM_VERIFY(service.start(request));
        const auto done = service.advance();
        CRM_VERIFY(done);
        QCOMPARE(done->batch.created, 2);
        QCOMPARE(done->batch.suppressed, 1);
        QCOMPARE(office.store.state.events.size(), 1);
        const ConsentEvent event = office.store.state.events.first();
        QCOMPARE(office.stored(event.contact).name.given, QStringLiteral("Anne"));
        QVERIFY(event.kind == ConsentEventKind::Objection);
        QCOMPARE(event.occurredAtUtc, said);
        QVERIFY(objectionInForce({event}, QStringLiteral("offers.promo.consent"), Channel::Email, office.now));
    }

    void aFileClosesAWayOfReachingSomebodyKnownButOpensNone() // C2, C step 7
    {
        ContactDraft known;
        known.emails = {{QStringLiteral("anne@example.org"), {}}};
        ContactDraft file = known;
        file.facts.soldOn = QDate(2026, 5, 1);
        file.facts.contractUntil = QDate(2027, 5, 1);
        file.facts.informedOn = QDate(2026, 5, 1);
        file.facts.isAddressFromPerson = true;
        file.facts.isSimilarOffer = true;
        file.facts.isOptOutOffered = true;
        file.facts.isOptOutInMessages = true;
        file.facts.isFittingProfession = true;
        QVERIFY(merged(known, file).facts == known.facts);
        file.facts.restrictedOn = QDate(2026, 6, 1);
        file.facts.isOnDoNotCallList = true;
        QVERIFY(merged(known, file).facts.restrictedOn == QDate(2026, 6, 1));
        QVERIFY(merged(known, file).facts.isOnDoNotCallList);
    }

    void anImportedNoJoinsTheSuppressionList() // C4
    {
        FakeOffice office;
        FakeReader reader;
        reader.add(QStringLiteral("Anne"), QStringLiteral("Le Goff"), QStringLiteral("p1@example.org"));
        MarketingClaim no;
        no.answer = MarketingClaim::Answer::OptedOut;
        reader.records.last().claims = {no};
        ImportService service(office.context(), reader);
        ImportRequest request;
        request.path = QStringLiteral("/somewhere/people.csv");
        request.format.format = QStringLiteral("csv");
        CRM_VERIFY(service.start(request));
        CRM_VERIFY(service.advance());
        const SuppressionMark mark{SuppressionKind::Email, QStringLiteral("p1@example.org")};
        QVERIFY(office.suppressions.matching({mark}).value().contains(mark));
    }

    void someoneKnownToObjectIsCountedAsSuppressed() // C5
    {
        FakeOffice office;
        const Contact anne
            = office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"), QStringLiteral("anne@example.org"));
        ConsentEvent no;
        no.contact = anne.id;
        no.kind = ConsentEventKind::Objection;
        no.state = ConsentState::Withdrawn;
        no.occurredAtUtc = at("2025-01-01T10:00:00Z");
        office.store.state.events = {no};
        office.later();
        const auto done = imported(office, anneWith({}));
        CRM_VERIFY(done);
        QCOMPARE(done->batch.suppressed, 1);
    }

    void undoInvalidatesAConsentTheFileBroughtToSomeoneWhoStays()
    {
        FakeOffice office;
        office.person(QStringLiteral("Anne"), QStringLiteral("Le Goff"), QStringLiteral("anne@example.org"));
        office.later();
        FakeReader reader = anneWith({documentedYes()});
        const auto done = imported(office, reader);
        CRM_VERIFY(done);
        QCOMPARE(stateOf(office), ConsentState::Given);
        office.later();
        ImportService service(office.context(), reader);
        CRM_VERIFY(service.undo(done->batch.id));
        QCOMPARE(office.store.state.contacts.size(), 1);
        QCOMPARE(stateOf(office), ConsentState::Invalidated);
        QCOMPARE(office.store.state.events.size(), 2);
    }

    void undoKeepsAPersonWhoSpokeSince()
    {
        FakeOffice office;
        FakeReader reader = anneWith({});
        const auto done = imported(office, reader);
        CRM_VERIFY(done);
        office.later();
        ConsentEvent no;
        no.contact = office.store.state.keys.first();
        no.kind = ConsentEventKind::Objection;
        no.state = ConsentState::Withdrawn;
        no.occurredAtUtc = office.now;
        no.recordedAtUtc = office.now;
        office.store.state.events += no;
        ImportService service(office.context(), reader);
        const auto undone = service.undo(done->batch.id);
        CRM_VERIFY(undone);
        QCOMPARE(undone->skipped, 1);
        QCOMPARE(office.store.state.contacts.size(), 1);
    }
};

CRM_TEST(tst_ImportClaims)
#include "tst_importclaims.moc"
