// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "teststore.h"

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

class tst_ConsentRepository : public QObject {
    Q_OBJECT

private:
    static const QString &news()
    {
        static const QString purpose = u"offers.news"_s;
        return purpose;
    }

private Q_SLOTS:
    void aParentIsKeptWithTheChildsYesAndPartOfTheChain_data() { engineRows(); }
    void aParentIsKeptWithTheChildsYesAndPartOfTheChain() // B15, B5
    {
        CRM_STORE(store);
        const Contact tom = person(u"Tom"_s, u"Le Goff"_s);
        CRM_VERIFY(store.contacts().add(tom));
        ConsentEvent yes
            = word(tom, u"offers.promo.consent"_s, Channel::Email, ConsentState::Given, "2026-02-01T10:00:00.000Z");
        yes.guardian = Guardian{u"Anne \"Nana\" Le Goff"_s, u"mère"_s, u"anne@example.org"_s, u"livret vu"_s};
        CRM_VERIFY(store.consents().append({yes}));
        QCOMPARE(store.consents().history(tom.id)->first().guardian, yes.guardian);
        QCOMPARE(store.consents().verify().value(), 1);
        CRM_VERIFY(store.database().run(u"UPDATE consent_event_subject SET guardian = '' WHERE sequence = 1"_s));
        QCOMPARE(store.consents().verify().error().field, u"1"_s);
    }

    void aFileGoesOnTheDayAfterItsLast_data() { engineRows(); }
    void aFileGoesOnTheDayAfterItsLast() // D12, D-d
    {
        CRM_STORE(store);
        const Contact ada = person(u"Ada"_s, u"Martin"_s);
        CRM_VERIFY(store.contacts().add(ada));
        const EvidenceFile call{u"appel.wav"_s, u"call_recording"_s, "RIFF sound",
                                RecordingGround{u"orders"_s, true, false}, QDate(2026, 7, 10)};
        const auto sound = store.consents().addEvidence(call, EvidenceId(nextUuid()));
        CRM_VERIFY(sound);
        const auto scan
            = store.consents().addEvidence({u"scan.pdf"_s, u"paper_scan"_s, "%PDF"}, EvidenceId(nextUuid()));
        CRM_VERIFY(scan);
        ConsentEvent event = word(ada, news(), Channel::Email, ConsentState::Given, "2026-01-10T10:00:00.000Z");
        event.evidence = {*sound, *scan};
        CRM_VERIFY(store.consents().append({event}));
        QCOMPARE(store.consents().forgetEvidence(QDate(2026, 7, 10)).value(), 0);
        QCOMPARE(store.consents().evidenceContent(sound->id).value(), call.content);
        QCOMPARE(store.consents().forgetEvidence(QDate(2026, 7, 11)).value(), 1);
        QCOMPARE(store.consents().evidenceContent(sound->id).value(), QByteArray());
        QCOMPARE(store.consents().evidenceContent(scan->id).value(), QByteArray("%PDF"));
        const auto kept = store.consents().history(ada.id)->first().evidence;
        QVERIFY(kept.first().isGone && !kept.last().isGone);
        QCOMPARE(kept.first().recordedBecause, u"orders"_s);
        QCOMPARE(kept.first().keptUntil, call.keptUntil);
        QCOMPARE(kept.first().sha256, sound->sha256);
        CRM_VERIFY(store.consents().verify());
        // Why it was recorded and until when it may be kept lie under the chain; so nobody lengthens it afterwards.
        CRM_VERIFY(
            store.database().execute(u"UPDATE evidence SET kept_until = '2030-01-01' WHERE kept_until IS NOT NULL"_s));
        QCOMPARE(store.consents().verify().error().reason, u"chain_broken"_s);
        CRM_VERIFY(
            store.database().execute(u"UPDATE evidence SET kept_until = '2026-07-10' WHERE kept_until IS NOT NULL"_s));
        CRM_VERIFY(store.consents().verify());
        // Another vault takes it over as it is.
        Evidence takenOver = kept.first();
        takenOver.id = EvidenceId(nextUuid());
        CRM_VERIFY(store.consents().keepEvidence(takenOver, {}));
        QCOMPARE(store.consents().forgetEvidence(QDate(2026, 7, 12)).value(), 0);
    }

    void anEventComesBackWithItsTextAndItsEvidence_data() { engineRows(); }
    void anEventComesBackWithItsTextAndItsEvidence()
    {
        CRM_STORE(store);
        const Contact ada = person(u"Ada"_s, u"Martin"_s);
        CRM_VERIFY(store.contacts().add(ada));
        const QByteArray scan("%PDF-1.4\0binary\xff", 16);
        const auto file
            = store.consents().addEvidence({u"formulaire été.pdf"_s, u"paper_scan"_s, scan}, EvidenceId(nextUuid()));
        CRM_VERIFY(file);
        QCOMPARE(file->mediaType, u"application/pdf"_s);
        ConsentEvent event = word(ada, news(), Channel::Email, ConsentState::Given, "2026-01-10T10:00:00.000Z");
        event.wording = WordingId(nextUuid());
        event.wordingVersion = 2;
        event.wordingText = u"J’accepte de recevoir…"_s;
        event.note = u"Salon de l’habitat"_s;
        event.isExplicit = true;
        event.evidence = {*file};
        const auto appended = store.consents().append({event});
        CRM_VERIFY(appended);
        QCOMPARE(appended->first().sequence, 1);
        QCOMPARE(appended->first().hash.size(), 32);
        const auto history = store.consents().history(ada.id);
        CRM_VERIFY(history);
        QCOMPARE(history->size(), 1);
        const ConsentEvent &found = history->first();
        QCOMPARE(found.id, event.id);
        QCOMPARE(found.contact, ada.id);
        QCOMPARE(found.channel, event.channel);
        QCOMPARE(found.state, event.state);
        QCOMPARE(found.isExplicit, true);
        QCOMPARE(found.occurredAtUtc, event.occurredAtUtc);
        QCOMPARE(found.recordedAtUtc, event.recordedAtUtc);
        QCOMPARE(found.timeZone, event.timeZone);
        QCOMPARE(found.method, event.method);
        QCOMPARE(found.wording, event.wording);
        QCOMPARE(found.wordingVersion, 2);
        QCOMPARE(found.wordingText, event.wordingText);
        QCOMPARE(found.language, event.language);
        QCOMPARE(found.lastValidDay, event.lastValidDay);
        QCOMPARE(found.note, event.note);
        QCOMPARE(found.recordedBy, event.recordedBy);
        QCOMPARE(found.recordedByName, event.recordedByName);
        QVERIFY(found.evidence == event.evidence);
        QCOMPARE(found.previousHash, appended->first().previousHash);
        QCOMPARE(found.hash, appended->first().hash);
        QCOMPARE(store.consents().evidenceContent(file->id).value(), scan);
        QCOMPARE(store.consents().event(event.id).value().wordingText, event.wordingText);
    }

    void anObjectionMayLeavePurposeAndChannelOpen_data() { engineRows(); }
    void anObjectionMayLeavePurposeAndChannelOpen()
    {
        CRM_STORE(store);
        const Contact ada = person(u"Ada"_s, u"Martin"_s);
        CRM_VERIFY(store.contacts().add(ada));
        ConsentEvent objection = word(ada, {}, Channel::Email, ConsentState::Withdrawn, "2026-01-10T10:00:00.000Z");
        objection.kind = ConsentEventKind::Objection;
        objection.channel.reset();
        CRM_VERIFY(store.consents().append({objection}));
        const auto found = store.consents().event(objection.id);
        CRM_VERIFY(found);
        QVERIFY(!found->channel);
        QVERIFY(found->purpose.isEmpty());
        QCOMPARE(store.consents().tallies(QDate(2026, 3, 1)).value().size(), 0);
    }

    void nothingIsEverChangedOrRemoved_data() { engineRows(); }
    void nothingIsEverChangedOrRemoved()
    {
        CRM_STORE(store);
        const Contact ada = person(u"Ada"_s, u"Martin"_s);
        CRM_VERIFY(store.contacts().add(ada));
        CRM_VERIFY(store.consents().append(
            {word(ada, news(), Channel::Email, ConsentState::Given, "2026-01-10T10:00:00.000Z")}));
        for (const QString &sql : {u"UPDATE consent_event SET state = 'refused'"_s, u"DELETE FROM consent_event"_s}) {
            const auto changed = store.database().run(sql);
            QVERIFY(!changed);
            QCOMPARE(changed.error().code, Error::Code::Refused);
        }
        QCOMPARE(store.consents().history(ada.id).value().size(), 1);
    }

    void aTamperedRowIsNamed_data() { engineRows(); }
    void aTamperedRowIsNamed()
    {
        CRM_STORE(store);
        const Contact ada = person(u"Ada"_s, u"Martin"_s);
        CRM_VERIFY(store.contacts().add(ada));
        for (const char *day : {"2026-01-10T10:00:00.000Z", "2026-01-11T10:00:00.000Z", "2026-01-12T10:00:00.000Z"})
            CRM_VERIFY(store.consents().append({word(ada, news(), Channel::Email, ConsentState::Given, day)}));
        QCOMPARE(store.consents().verify().value(), 3);
        const bool isVault = store.database().engine() == Database::Engine::SqlCipher;
        CRM_VERIFY(store.database().execute(isVault ? u"DROP TRIGGER consent_event_refuses_update"_s
                                                    : u"ALTER TABLE consent_event DISABLE TRIGGER ALL"_s));
        CRM_VERIFY(store.database().run(u"UPDATE consent_event SET state = 'refused' WHERE sequence = 2"_s));
        const auto verified = store.consents().verify();
        QVERIFY(!verified);
        QCOMPARE(verified.error().reason, u"chain_broken"_s);
        QCOMPARE(verified.error().field, u"2"_s);
    }

    void aTamperedNoteIsNamedAndAnEmptiedOneIsNot_data() { engineRows(); }
    void aTamperedNoteIsNamedAndAnEmptiedOneIsNot()
    {
        CRM_STORE(store);
        const Contact ada = person(u"Ada"_s, u"Martin"_s);
        CRM_VERIFY(store.contacts().add(ada));
        CRM_VERIFY(store.consents().append(
            {word(ada, news(), Channel::Email, ConsentState::Given, "2026-01-10T10:00:00.000Z")}));
        CRM_VERIFY(store.database().run(u"UPDATE consent_event_subject SET note = 'other'"_s));
        QCOMPARE(store.consents().verify().error().field, u"1"_s);
        CRM_VERIFY(store.database().run(
            u"UPDATE consent_event_subject SET note = '', language = '', recorded_by_name = '', contact_id = NULL, contact_key = NULL, salt = NULL"_s));
        QCOMPARE(store.consents().verify().value(), 1);
    }

    void aRowCutOffTheEndIsNoticed_data() { engineRows(); }
    void aRowCutOffTheEndIsNoticed()
    {
        CRM_STORE(store);
        const Contact ada = person(u"Ada"_s, u"Martin"_s);
        CRM_VERIFY(store.contacts().add(ada));
        CRM_VERIFY(store.consents().append(
            {word(ada, news(), Channel::Email, ConsentState::Given, "2026-01-10T10:00:00.000Z"),
             word(ada, news(), Channel::Phone, ConsentState::Given, "2026-01-10T10:00:00.000Z")}));
        const bool isVault = store.database().engine() == Database::Engine::SqlCipher;
        CRM_VERIFY(store.database().execute(isVault ? u"DROP TRIGGER consent_event_refuses_delete"_s
                                                    : u"ALTER TABLE consent_event DISABLE TRIGGER USER"_s));
        CRM_VERIFY(store.database().run(u"DELETE FROM consent_event_subject WHERE sequence = 2"_s));
        CRM_VERIFY(store.database().run(u"DELETE FROM consent_event WHERE sequence = 2"_s));
        QCOMPARE(store.consents().verify().error().field, u"2"_s);
    }

    void talliesFollowTheLastWordAndLeaveTheTrashOut_data() { engineRows(); }
    void talliesFollowTheLastWordAndLeaveTheTrashOut()
    {
        CRM_STORE(store);
        Contact ada = person(u"Ada"_s, u"Martin"_s);
        const Contact bob = person(u"Bob"_s, u"Petit"_s);
        CRM_VERIFY(store.contacts().addMany({ada, bob}));
        CRM_VERIFY(store.consents().append(
            {word(ada, news(), Channel::Email, ConsentState::Given, "2026-01-10T10:00:00.000Z"),
             word(bob, news(), Channel::Email, ConsentState::Given, "2026-01-10T10:00:00.000Z")}));
        CRM_VERIFY(store.consents().append(
            {word(bob, news(), Channel::Email, ConsentState::Withdrawn, "2026-01-11T10:00:00.000Z")}));
        const auto people = [&store](ConsentState state) {
            qint64 number = 0;
            const auto tallies = store.consents().tallies(QDate(2026, 3, 1));
            for (const ConsentTally &tally : *tallies)
                number += tally.state == state ? tally.people : 0;
            return number;
        };
        QCOMPARE(people(ConsentState::Given), 1);
        QCOMPARE(people(ConsentState::Withdrawn), 1);
        ada.trashedAtUtc = at("2026-02-01T10:00:00.000Z");
        CRM_VERIFY(store.contacts().store(ada));
        QCOMPARE(people(ConsentState::Given), 0);
        ada.version = 2;
        ada.trashedAtUtc.reset();
        CRM_VERIFY(store.contacts().store(ada));
        QCOMPARE(people(ConsentState::Given), 1);
    }

    void coverageCountsAConsentThatHasEndedAsExpired_data() { engineRows(); }
    void coverageCountsAConsentThatHasEndedAsExpired() // B10, state machine: validity_end
    {
        CRM_STORE(store);
        const Contact ada = person(u"Ada"_s, u"Martin"_s);
        const Contact bob = person(u"Bob"_s, u"Petit"_s);
        const Contact zoe = person(u"Zoé"_s, u"Roy"_s);
        Contact gone = person(u"Guy"_s, u"Parti"_s);
        CRM_VERIFY(store.contacts().addMany({ada, bob, zoe, gone}));
        CRM_VERIFY(store.consents().append(
            {word(ada, news(), Channel::Email, ConsentState::Given, "2026-01-10T10:00:00.000Z"),
             word(bob, news(), Channel::Email, ConsentState::Given, "2027-01-10T10:00:00.000Z"),
             word(zoe, news(), Channel::Email, ConsentState::Withdrawn, "2026-01-10T10:00:00.000Z"),
             word(gone, news(), Channel::Email, ConsentState::Given, "2026-01-10T10:00:00.000Z")}));
        gone.trashedAtUtc = at("2026-02-01T10:00:00.000Z");
        CRM_VERIFY(store.contacts().store(gone));
        const auto counts = [&store](QDate today) {
            QMap<ConsentState, qint64> people;
            const auto tallies = store.consents().tallies(today);
            for (const ConsentTally &tally : *tallies)
                people[tally.state] += tally.people;
            return people;
        };
        using Counts = QMap<ConsentState, qint64>;
        const QDate lastDay(2029, 1, 9); // word() gives three years, the last day included
        const Counts before{{ConsentState::Given, 2}, {ConsentState::Withdrawn, 1}};
        QCOMPARE(counts(lastDay), before);
        const Counts after{{ConsentState::Given, 1}, {ConsentState::Expired, 1}, {ConsentState::Withdrawn, 1}};
        QCOMPARE(counts(lastDay.addDays(1)), after);
        const Counts late{{ConsentState::Expired, 2}, {ConsentState::Withdrawn, 1}};
        QCOMPARE(counts(QDate(2035, 1, 1)), late);

        // The list behind a figure holds as many people.
        ContactQuery query;
        query.consentPurpose = news();
        query.consentChannel = Channel::Email;
        query.consentDay = lastDay.addDays(1);
        for (auto state = after.cbegin(); state != after.cend(); ++state) {
            query.consentState = state.key();
            QCOMPARE(store.contacts().count(query).value(), state.value());
            QCOMPARE(store.contacts().order(query)->size(), state.value());
        }
    }

    void aQuestionNobodyAnsweredIsForgottenAfterThirtyDays_data() { engineRows(); } // B9, D22
    void aQuestionNobodyAnsweredIsForgottenAfterThirtyDays()
    {
        CRM_STORE(store);
        const Contact ada = person(u"Ada"_s, u"Martin"_s);
        CRM_VERIFY(store.contacts().add(ada));
        CRM_VERIFY(store.consents().append(
            {word(ada, news(), Channel::Email, ConsentState::Requested, "2026-03-10T10:00:00.000Z")}));
        ContactQuery query;
        query.consentPurpose = news();
        query.consentChannel = Channel::Email;
        query.consentState = ConsentState::Requested;
        const QDate lastDay(2026, 4, 9);
        for (const QDate day : {lastDay, lastDay.addDays(1)}) {
            const qsizetype waiting = day == lastDay ? 1 : 0;
            query.consentDay = day;
            QCOMPARE(store.consents().tallies(day)->size(), waiting);
            QCOMPARE(store.contacts().order(query)->size(), waiting);
        }
        QCOMPARE(store.consents().countExpiring(lastDay, lastDay).value(), 0);
        CRM_VERIFY(store.consents().append(
            {word(ada, news(), Channel::Email, ConsentState::Refused, "2026-03-11T10:00:00.000Z")}));
        QCOMPARE(store.consents().tallies(lastDay.addDays(1))->first().state, ConsentState::Refused);
    }

    void anEventRecordedLateDoesNotOverrideALaterWord_data() { engineRows(); }
    void anEventRecordedLateDoesNotOverrideALaterWord()
    {
        CRM_STORE(store);
        const Contact ada = person(u"Ada"_s, u"Martin"_s);
        CRM_VERIFY(store.contacts().add(ada));
        CRM_VERIFY(store.consents().append(
            {word(ada, news(), Channel::Email, ConsentState::Withdrawn, "2026-01-11T10:00:00.000Z")}));
        CRM_VERIFY(store.consents().append(
            {word(ada, news(), Channel::Email, ConsentState::Given, "2026-01-10T10:00:00.000Z")}));
        QCOMPARE(store.consents().tallies(QDate(2026, 3, 1)).value().first().state, ConsentState::Withdrawn);
        QCOMPARE(store.consents().history(ada.id).value().first().state, ConsentState::Given);
    }

    void latestGoesBackFromASequence_data() { engineRows(); }
    void latestGoesBackFromASequence()
    {
        CRM_STORE(store);
        const Contact ada = person(u"Ada"_s, u"Martin"_s);
        CRM_VERIFY(store.contacts().add(ada));
        QList<ConsentEvent> events;
        for (int i = 0; i < 5; ++i)
            events.append(word(ada, news(), Channel::Email, ConsentState::Given, "2026-01-10T10:00:00.000Z"));
        CRM_VERIFY(store.consents().append(events));
        QCOMPARE(store.consents().latest(2, {}).value().first().sequence, 5);
        const auto before = store.consents().latest(10, 4);
        CRM_VERIFY(before);
        QCOMPARE(before->size(), 3);
        QCOMPARE(before->first().sequence, 3);
    }

    void consentsThatEndComeSoonestFirst_data() { engineRows(); }
    void consentsThatEndComeSoonestFirst()
    {
        CRM_STORE(store);
        const Contact ada = person(u"Ada"_s, u"Martin"_s);
        const Contact bob = person(u"Bob"_s, u"Petit"_s);
        CRM_VERIFY(store.contacts().addMany({ada, bob}));
        CRM_VERIFY(store.consents().append(
            {word(ada, news(), Channel::Email, ConsentState::Given, "2024-03-10T10:00:00.000Z"),
             word(bob, news(), Channel::Email, ConsentState::Given, "2024-02-10T10:00:00.000Z"),
             word(bob, news(), Channel::Phone, ConsentState::Given, "2020-02-10T10:00:00.000Z")}));
        const auto ending = store.consents().expiring(QDate(2027, 1, 1), QDate(2027, 12, 31), 10);
        CRM_VERIFY(ending);
        QCOMPARE(ending->size(), 2);
        QCOMPARE(ending->first().contact, bob.id);
        QCOMPARE(ending->first().lastValidDay, QDate(2027, 2, 9));
        QCOMPARE(store.consents().countExpiring(QDate(2027, 1, 1), QDate(2027, 12, 31)).value(), 2);
    }

    void openConsentsOfAPurposeAreFoundByPerson_data() { engineRows(); }
    void openConsentsOfAPurposeAreFoundByPerson() // B14
    {
        CRM_STORE(store);
        const Contact ada = person(u"Ada"_s, u"Martin"_s);
        Contact bob = person(u"Bob"_s, u"Petit"_s);
        const Contact eve = person(u"Eve"_s, u"Roux"_s);
        CRM_VERIFY(store.contacts().addMany({ada, bob, eve}));
        CRM_VERIFY(store.consents().append(
            {word(ada, news(), Channel::Sms, ConsentState::Requested, "2026-11-10T10:00:00.000Z"),
             word(ada, news(), Channel::Post, ConsentState::Requested, "2026-03-10T10:00:00.000Z"), // forgotten (D22)
             word(ada, news(), Channel::Email, ConsentState::Given, "2026-03-10T10:00:00.000Z"),
             word(bob, news(), Channel::Email, ConsentState::Given, "2025-02-10T10:00:00.000Z"),
             word(eve, news(), Channel::Email, ConsentState::Given, "2020-02-10T10:00:00.000Z"), // over since 2023
             word(eve, news(), Channel::Post, ConsentState::Withdrawn, "2026-02-10T10:00:00.000Z"),
             word(eve, u"offers.promo.consent"_s, Channel::Email, ConsentState::Given, "2026-02-10T10:00:00.000Z")}));
        bob.trashedAtUtc = at("2026-11-23T10:00:00.000Z");
        CRM_VERIFY(store.contacts().store(bob)); // in the trash it still stands
        const auto open = store.consents().open(news(), QDate(2026, 11, 25), 10);
        CRM_VERIFY(open);
        QCOMPARE(open->size(), 3);
        QCOMPARE(open->at(0).person, open->at(1).person);
        QVERIFY(open->at(0).channel == Channel::Email && open->at(1).channel == Channel::Sms);
        QVERIFY(open->at(2).person != open->at(0).person);
        QCOMPARE(store.consents().open(news(), QDate(2026, 11, 25), 2).value().size(), 2);
    }

    void consentsOfTheTrashNeitherEndNorCount_data() { engineRows(); }
    void consentsOfTheTrashNeitherEndNorCount()
    {
        CRM_STORE(store);
        const Contact ada = person(u"Ada"_s, u"Martin"_s);
        Contact bob = person(u"Bob"_s, u"Petit"_s);
        CRM_VERIFY(store.contacts().addMany({ada, bob}));
        CRM_VERIFY(store.consents().append(
            {word(ada, news(), Channel::Email, ConsentState::Given, "2024-03-10T10:00:00.000Z"),
             word(bob, news(), Channel::Email, ConsentState::Given, "2024-02-10T10:00:00.000Z"),
             word(bob, news(), Channel::Phone, ConsentState::Given, "2020-02-10T10:00:00.000Z")}));
        bob.trashedAtUtc = at("2026-11-23T10:00:00.000Z");
        CRM_VERIFY(store.contacts().store(bob));
        const auto ending = store.consents().expiring(QDate(2027, 1, 1), QDate(2027, 12, 31), 10);
        CRM_VERIFY(ending);
        QCOMPARE(ending->size(), 1);
        QCOMPARE(ending->first().contact, ada.id);
        QCOMPARE(store.consents().countExpiring(QDate(2027, 1, 1), QDate(2027, 12, 31)).value(), 1);
    }

    void historiesOfManyArriveByPerson_data() { engineRows(); }
    void historiesOfManyArriveByPerson()
    {
        CRM_STORE(store);
        QList<Contact> people;
        QList<ConsentEvent> events;
        for (int i = 0; i < 300; ++i) {
            people.append(person(u"P"_s, QString::number(i)));
            events.append(word(people.last(), news(), Channel::Email,
                               i % 2 ? ConsentState::Given : ConsentState::Refused, "2026-01-10T10:00:00.000Z"));
        }
        CRM_VERIFY(store.contacts().addMany(people));
        CRM_VERIFY(store.consents().append(events));
        const auto keys = store.contacts().order({});
        const auto histories = store.consents().histories(*keys);
        CRM_VERIFY(histories);
        QCOMPARE(histories->size(), 300);
        QCOMPARE(store.consents().verify().value(), 300);
        qint64 counted = 0;
        const auto tallies = store.consents().tallies(QDate(2026, 3, 1));
        for (const ConsentTally &tally : *tallies)
            counted += tally.people;
        QCOMPARE(counted, 300);
    }

    void aWordOfAnUnknownPersonIsRefused_data() { engineRows(); }
    void aWordOfAnUnknownPersonIsRefused()
    {
        CRM_STORE(store);
        const auto appended = store.consents().append(
            {word(person(u"X"_s, u"Y"_s), news(), Channel::Email, ConsentState::Given, "2026-01-10T10:00:00.000Z")});
        QVERIFY(!appended);
        QCOMPARE(appended.error().code, Error::Code::NotFound);
    }
};

CRM_TEST(tst_ConsentRepository)
#include "tst_consentrepository.moc"
