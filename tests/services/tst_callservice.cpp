// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callservice.h"
#include "consentservice.h"
#include "fakecalls.h"
#include "fakeoffice.h"
#include "permissionservice.h"
#include "receiptservice.h"
#include "testmain.h"

using namespace Qt::StringLiterals;

namespace crm {

using namespace test;

namespace {

class FakeReceiptFiles final : public ReceiptReader {
public:
    ClaimedReceipt receipt;
    Result<ClaimedReceipt> read(const QString &) const override { return receipt; }
};

} // namespace

/// What is written down beside consents: calls, receipts, parents.
class tst_CallService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFifthCallInThirtyDaysIsBlocked() // D223-9, E_FREQ
    {
        FakeOffice office;
        office.now = at("2026-11-24T10:30:00Z"); // a Tuesday, 11:30 in Paris
        office.store.state.purposes.first().channels += Channel::Phone;
        Contact anne = office.person(u"Anne"_s, u"Le Goff"_s);
        office.store.state.contacts[anne.id].phones = {{u"0639981204"_s, u"+33639981204"_s, PhoneKind::Mobile, {}}};
        ConsentDraft draft = office.yesFrom(anne.id);
        draft.choices = {{u"offers.promo.consent"_s, Channel::Phone, ConsentState::Given, {}}};
        CRM_VERIFY(ConsentService(office.context()).record(draft));
        FakeCalls calls;
        CallService service(office.context(), calls);
        const PermissionService reading(
            office.contacts, office.consents, office.registry, office.passes, office.packs, [&office] { return office.now; }, &calls);
        const auto code = [&] {
            return reading.mayContact(anne.id, u"offers.promo.consent"_s, Channel::Phone, {}, {}).value().code;
        };
        for (int day = 1; day <= 4; ++day) {
            QCOMPARE(code(), u"A_CONSENT"_s);
            CRM_VERIFY(service.note(anne.id, CallOutcome::NoAnswer, office.now.addDays(-day)));
        }
        QCOMPARE(code(), u"E_FREQ"_s);
        QCOMPARE(reading.lights(anne.id, {}).value().first().channels.at(1).code, u"E_FREQ"_s); // the card says the same
        QCOMPARE(reading.rows({1}, u"offers.promo.consent"_s, Channel::Phone).value().first().permission.code,
                 u"E_FREQ"_s); // and the list
        CRM_VERIFY(service.takeBack(calls.all.first().id));
        QCOMPARE(code(), u"A_CONSENT"_s);
    }

    void aCallOutsideTheHoursIsLawfulForTheHourSheAgreedTo() // B22
    {
        FakeOffice office;
        office.now = at("2026-11-24T10:30:00Z"); // a Tuesday, 11:30 in Paris
        office.store.state.purposes.first().channels += Channel::Phone;
        const Contact anne = office.person(u"Anne"_s, u"Le Goff"_s);
        office.store.state.contacts[anne.id].phones = {{u"0639981204"_s, u"+33639981204"_s, PhoneKind::Mobile, {}}};
        FakeCalls calls;
        CallService service(office.context(), calls);
        const PermissionService reading(
            office.contacts, office.consents, office.registry, office.passes, office.packs,
            [&office] { return office.now; }, &calls);
        const auto code = [&](const char *instant) {
            return reading.mayContact(anne.id, u"offers.promo.consent"_s, Channel::Phone, {}, at(instant)).value().code;
        };
        const QDateTime saturday = at("2026-11-28T19:00:00Z"); // eight in the evening
        CRM_VERIFY(service.agree(anne.id, saturday, u"By e-mail: call me on Saturday at eight."_s));
        QCOMPARE(code("2026-11-28T19:10:00Z"), u"E_NEED_CONSENT"_s); // it lifts the hours, nothing else
        ConsentDraft draft = office.yesFrom(anne.id);
        draft.choices = {{u"offers.promo.consent"_s, Channel::Phone, ConsentState::Given, {}}};
        CRM_VERIFY(ConsentService(office.context()).record(draft));
        QCOMPARE(code("2026-11-28T18:59:00Z"), u"E_WINDOW"_s);
        QCOMPARE(code("2026-11-28T19:00:00Z"), u"A_CONSENT"_s);
        QCOMPARE(code("2026-11-28T19:59:00Z"), u"A_CONSENT"_s);
        QCOMPARE(code("2026-11-28T20:00:00Z"), u"E_WINDOW"_s);
        office.now = saturday; // the card and the list say the same
        QCOMPARE(reading.lights(anne.id, {}).value().first().channels.at(1).code, u"A_CONSENT"_s);
        QCOMPARE(reading.rows({1}, u"offers.promo.consent"_s, Channel::Phone).value().first().permission.code,
                 u"A_CONSENT"_s);
        const Contact karim = office.person(u"Karim"_s, u"Bensaïd"_s);
        QCOMPARE(service.takeBackAgreement(karim.id, calls.agreed.first().id).error().code, Error::Code::NotFound);
        QCOMPARE(calls.agreed.size(), 1); // another card takes nothing back
        CRM_VERIFY(service.takeBackAgreement(anne.id, calls.agreed.first().id));
        QCOMPARE(code("2026-11-28T19:10:00Z"), u"E_WINDOW"_s);
    }

    void anAgreementNeedsAMomentToComeAndItsEvidence() // B22
    {
        FakeOffice office;
        FakeCalls calls;
        CallService service(office.context(), calls);
        const Contact anne = office.person(u"Anne"_s, u"Le Goff"_s);
        QCOMPARE(service.agree(anne.id, office.now, u"she said so"_s).error().reason, u"agreed_in_past"_s);
        QCOMPARE(service.agree(anne.id, office.now.addDays(1), u" "_s).error().reason, u"evidence_missing"_s);
        QVERIFY(calls.agreed.isEmpty());
    }

    void aCallInTheFutureOrToSomebodyInTheTrashIsRefused()
    {
        FakeOffice office;
        FakeCalls calls;
        CallService service(office.context(), calls);
        const Contact anne = office.person(u"Anne"_s, u"Le Goff"_s);
        QCOMPARE(service.note(anne.id, CallOutcome::Reached, office.now.addSecs(60)).error().reason,
                 u"occurred_in_future"_s);
        office.store.state.contacts[anne.id].trashedAtUtc = office.now;
        QCOMPARE(service.note(anne.id, CallOutcome::Reached, {}).error().reason, u"E_ERASED"_s);
        QVERIFY(calls.all.isEmpty());
    }

    void aReceiptIsKeptAsEvidenceAndNeverAsAConsent() // B12
    {
        FakeOffice office;
        const Contact anne = office.person(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
        FakeReceiptFiles files;
        files.receipt.format = u"kantara"_s;
        files.receipt.receiptId = u"r-1"_s;
        files.receipt.fileName = u"recu.json"_s;
        files.receipt.original = "{}";
        ClaimedConsent claim;
        claim.purpose = u"Marketing"_s;
        claim.state = ConsentState::Given;
        claim.atUtc = at("2025-03-01T10:00:00Z");
        files.receipt.consents = {claim};
        ReceiptService service(office.context(), files);
        const auto event = service.keep(anne.id, files.receipt, 0, u"offers.promo.consent"_s, Channel::Email);
        CRM_VERIFY(event);
        QCOMPARE(event->state, ConsentState::Unknown);
        QCOMPARE(event->occurredAtUtc, claim.atUtc);
        QCOMPARE(office.store.state.evidence.value(event->evidence.first().id), QByteArray("{}"));
        QVERIFY(event->note.contains(u"r-1"_s));
        QCOMPARE(service.keep(anne.id, files.receipt, 7, u"offers.promo.consent"_s, Channel::Email).error().reason,
                 u"claim_missing"_s);
    }

    void aReceiptOfOursThatTheHistoryHoldsIsNotKeptTwice()
    {
        FakeOffice office;
        const Contact anne = office.person(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
        const auto given = ConsentService(office.context()).record(office.yesFrom(anne.id));
        CRM_VERIFY(given);
        FakeReceiptFiles files;
        files.receipt.format = u"entrenous"_s;
        files.receipt.recordId = given->first().id.toString();
        files.receipt.consents
            = {{given->first().purpose, Channel::Email, ConsentState::Given, given->first().occurredAtUtc, {}, {}}};
        ReceiptService service(office.context(), files);
        QCOMPARE(service.keep(anne.id, files.receipt, 0, u"offers.promo.consent"_s, Channel::Email).error().reason,
                 u"receipt_is_ours"_s);
    }

    void aChildNeedsAParentWhoseYesIsCheckedAndKept() // B15, E_MINOR
    {
        FakeOffice office;
        const Contact tom = office.person(u"Tom"_s, u"Le Goff"_s, u"tom@kerlann.example"_s);
        office.store.state.contacts[tom.id].birthday = QDate(2014, 5, 1); // 12: under 15 in France
        ConsentService service(office.context());
        QCOMPARE(service.parentNeededUnder(tom.id).value(), std::optional(15));
        QCOMPARE(service.record(office.yesFrom(tom.id)).error().reason, u"E_MINOR"_s);
        ConsentDraft draft = office.yesFrom(tom.id);
        draft.guardian = Guardian{u"Anne Le Goff"_s, u"mère"_s, u"anne@kerlann.example"_s, {}};
        QCOMPARE(service.record(draft).error().reason, u"E_MINOR"_s); // not checked
        draft.guardian->check = u"pièce d’identité vue"_s;
        const auto events = service.record(draft);
        CRM_VERIFY(events);
        QCOMPARE(events->first().guardian, draft.guardian);
        const PermissionService reading(office.contacts, office.consents, office.registry, office.passes, office.packs,
                                        [&office] { return office.now; });
        QCOMPARE(reading.mayContact(tom.id, u"offers.promo.consent"_s, Channel::Email, {}, {})->code, u"A_CONSENT"_s);
        QCOMPARE(reading.mayContact(tom.id, u"offers.promo.consent"_s, Channel::Sms, {}, {})->code, u"E_NO_ADDRESS"_s);
        office.later();
        draft.choices.first().state = ConsentState::Refused;
        draft.guardian.reset();
        CRM_VERIFY(service.record(draft)); // a child may say no alone
        QCOMPARE(reading.mayContact(tom.id, u"offers.promo.consent"_s, Channel::Email, {}, {})->code, u"E_MINOR"_s);
    }

    void whoIsOldEnoughOrOfUnknownAgeNeedsNoParent()
    {
        FakeOffice office;
        const Contact anne = office.person(u"Anne"_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
        ConsentService service(office.context());
        QVERIFY(!service.parentNeededUnder(anne.id).value());
        office.store.state.contacts[anne.id].birthday = QDate(2011, 11, 23); // 15 today
        QVERIFY(!service.parentNeededUnder(anne.id).value());
        office.store.state.contacts[anne.id].birthday = QDate(2011, 11, 24);
        QVERIFY(service.parentNeededUnder(anne.id).value());
    }
};

CRM_TEST(tst_CallService)

} // namespace crm

#include "tst_callservice.moc"
