// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeoffice.h"
#include "purposeservice.h"
#include "testmain.h"

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

namespace {
Purpose circle()
{
    Purpose purpose;
    purpose.key = u"news.circle"_s;
    purpose.label = {u" Cercle des clients "_s, u"Customers’ circle"_s};
    purpose.description = {u"Inviter aux soirées."_s, u"To invite to the evenings."_s};
    purpose.messageClass = MessageClass::Commercial;
    purpose.basis = LegalBasis::Consent;
    purpose.channels = {Channel::Email, Channel::Post};
    purpose.validity = {2, 0, 0};
    purpose.retentionPolicy = u"D01"_s;
    return purpose;
}

Wording words(const QString &purpose, const QString &text, WordingChange change = WordingChange::SameScope)
{
    Wording wording;
    wording.purpose = purpose;
    wording.text = {text, text};
    wording.withdrawal = {u"Dites-le-nous."_s, u"Tell us."_s};
    wording.retention = {u"Deux ans."_s, u"Two years."_s};
    wording.change = change;
    return wording;
}

/// What the other tests of services have no use for.
void complete(FakeOffice &office)
{
    for (Purpose &purpose : office.store.state.purposes) {
        purpose.label = {u"Offres"_s, u"Offers"_s};
        purpose.description = {u"Envoyer des offres."_s, u"To send offers."_s};
        purpose.validity = {3, 0, 0};
        purpose.retentionPolicy = u"D01"_s;
        purpose.dataCategories = {u"email"_s, u"phone"_s, u"postal_address"_s};
    }
}

Purpose registered(const PurposeService &service, const QString &key)
{
    const auto records = service.purposes();
    for (const PurposeRecord &record : *records) {
        if (record.purpose.key == key)
            return record.purpose;
    }
    return {};
}
} // namespace

/// The purpose registry as the privacy officer keeps it.
class tst_PurposeService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staffReadsTheRegistryAndChangesNothing()
    {
        FakeOffice office;
        PurposeService service(office.context(Role::Staff));
        QVERIFY(!service.purposes().value().isEmpty());
        QCOMPARE(service.add(circle()).error().reason, u"not_allowed"_s);
        QCOMPARE(service.close(u"offers.promo.consent"_s).error().reason, u"not_allowed"_s);
        QCOMPARE(service.addWording(words(u"offers.promo.consent"_s, u"Oui ?"_s)).error().reason, u"not_allowed"_s);
        QVERIFY(office.store.state.journal.isEmpty());
    }

    void aNewPurposeIsTidiedAndGetsTheDataItsChannelsNeed()
    {
        FakeOffice office;
        PurposeService service(office.context(Role::PrivacyOfficer));
        const auto added = service.add(circle());
        CRM_VERIFY(added);
        QCOMPARE(added->label.fr, u"Cercle des clients"_s);
        QCOMPARE(added->dataCategories, (QStringList{u"email"_s, u"postal_address"_s}));
        QCOMPARE(service.add(circle()).error().reason, u"purpose_exists"_s);
        QCOMPARE(office.store.state.journal.last().action, JournalAction::PurposeAdded);
    }

    void anIncompletePurposeIsRefusedWithFieldAndReason_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("reason");
        QTest::newRow("key") << u"key"_s << u"key_malformed"_s;
        QTest::newRow("both languages") << u"label_en"_s << u"text_missing"_s;
        QTest::newRow("class") << u"message_class"_s << u"message_class_missing"_s;
        QTest::newRow("a consent ends (B10)") << u"validity"_s << u"validity_missing"_s;
        QTest::newRow("a consent to something") << u"channels"_s << u"channel_missing"_s;
        QTest::newRow("an interest is weighed") << u"assessment"_s << u"assessment_missing"_s;
        QTest::newRow("no data without a policy (D-a)") << u"retention_policy"_s << u"policy_unknown"_s;
    }
    void anIncompletePurposeIsRefusedWithFieldAndReason()
    {
        QFETCH(QString, field);
        QFETCH(QString, reason);
        Purpose purpose = circle();
        if (field == u"key"_s)
            purpose.key = u"Cercle des clients"_s;
        if (field == u"label_en"_s)
            purpose.label.en = u"  "_s;
        if (field == u"message_class"_s)
            purpose.messageClass.reset();
        if (field == u"validity"_s)
            purpose.validity = {};
        if (field == u"channels"_s)
            purpose.channels.clear();
        if (field == u"assessment"_s)
            purpose.basis = LegalBasis::LegitimateInterest;
        if (field == u"retention_policy"_s)
            purpose.retentionPolicy = u"D99"_s;
        FakeOffice office;
        const auto added = PurposeService(office.context(Role::Administrator)).add(purpose);
        QVERIFY(!added);
        QCOMPARE(added.error().field, field);
        QCOMPARE(added.error().reason, reason);
    }

    void aBasisThatPeopleAnsweredUnderIsNotSwapped() // B21
    {
        FakeOffice office;
        complete(office);
        PurposeService service(office.context(Role::PrivacyOfficer));
        Purpose offers = registered(service, u"offers.promo.consent"_s);
        offers.basis = LegalBasis::LegitimateInterest;
        offers.assessment = u"Nous le voulons."_s;
        QCOMPARE(service.change(offers).error().reason, u"basis_fixed"_s);
    }

    void aChangeIsJournaledByFieldAndAnUnchangedPurposeIsNot()
    {
        FakeOffice office;
        complete(office);
        PurposeService service(office.context(Role::PrivacyOfficer));
        Purpose offers = registered(service, u"offers.promo.consent"_s);
        CRM_VERIFY(service.change(offers));
        QVERIFY(office.store.state.journal.isEmpty());
        offers.label.fr = u"Promotions"_s;
        offers.isActive = false; // closing is an act of its own
        const auto changed = service.change(offers);
        CRM_VERIFY(changed);
        QVERIFY(changed->isActive);
        QCOMPARE(office.store.state.journal.last().fields, QStringList{u"purpose_label"_s});
    }

    void anEditOfAWordingIsANewVersion() // B5, B13
    {
        FakeOffice office;
        PurposeService service(office.context(Role::PrivacyOfficer));
        CRM_VERIFY(service.add(circle()));
        const auto first = service.addWording(words(u"news.circle"_s, u"Voulez-vous nos invitations ?"_s));
        CRM_VERIFY(first);
        QCOMPARE(first->version, 1);
        QCOMPARE(first->approvedBy, u"Nadia"_s);
        QVERIFY(first->isComplete(u"fr"_s));
        QCOMPARE(service.addWording(words(u"news.circle"_s, u"Voulez-vous nos invitations ?"_s)).error().reason,
                 u"wording_unchanged"_s);
        const auto second = service.addWording(words(u"news.circle"_s, u"Souhaitez-vous nos invitations ?"_s));
        CRM_VERIFY(second);
        QCOMPARE(second->version, 2);
        const auto records = service.purposes().value();
        QCOMPARE(records.last().wordings.size(), 2);
        QCOMPARE(records.last().wordings.first().version, 2);
        QCOMPARE(records.last().purpose.coveringVersion, 1);
    }

    void aWordingInOneLanguageOnlyIsRefused()
    {
        FakeOffice office;
        PurposeService service(office.context(Role::PrivacyOfficer));
        Wording half = words(u"offers.promo.consent"_s, u"Voulez-vous ?"_s);
        half.text.en.clear();
        const auto added = service.addWording(half);
        QVERIFY(!added);
        QCOMPARE(added.error().field, u"text_en"_s);
    }

    void nobodyIsAskedForWhatRestsOnAnotherBasis()
    {
        FakeOffice office;
        PurposeService service(office.context(Role::PrivacyOfficer));
        Purpose greetings = circle();
        greetings.key = u"info.evenings"_s;
        greetings.basis = LegalBasis::LegitimateInterest;
        greetings.assessment = u"Quelques envois par an."_s;
        CRM_VERIFY(service.add(greetings));
        QCOMPARE(service.addWording(words(u"info.evenings"_s, u"Oui ?"_s)).error().reason, u"not_asked"_s);
    }

    void aWiderPurposeIsCoveredByNewConsentsOnly() // B13
    {
        FakeOffice office;
        PurposeService service(office.context(Role::PrivacyOfficer));
        CRM_VERIFY(service.add(circle()));
        CRM_VERIFY(service.addWording(words(u"news.circle"_s, u"Nos invitations ?"_s)));
        office.later();
        CRM_VERIFY(service.addWording(
            words(u"news.circle"_s, u"Nos invitations et celles de nos partenaires ?"_s, WordingChange::WiderScope)));
        const Purpose now = registered(service, u"news.circle"_s);
        QVERIFY(!covers(now, 1, office.now));
        QVERIFY(covers(now, 2, office.now));
        QVERIFY(covers(now, 1, office.now.addSecs(-1))); // what was right then stays right
    }

    void aClosedPurposeEndsItsConsentsAndKeepsTheirProof() // B14, D18
    {
        FakeOffice office;
        const Contact anne = office.person(u"Anne"_s, u"Le Goff"_s, u"anne@example.org"_s);
        const Contact luc = office.person(u"Luc"_s, u"Morvan"_s, u"luc@example.org"_s);
        for (const Contact &contact : {anne, luc}) {
            ConsentEvent yes;
            yes.contact = contact.id;
            yes.purpose = u"offers.promo.consent"_s;
            yes.channel = Channel::Email;
            yes.state = contact.id == anne.id ? ConsentState::Given : ConsentState::Withdrawn;
            yes.occurredAtUtc = office.now;
            yes.recordedAtUtc = office.now;
            yes.timeZone = u"Europe/Paris"_s;
            yes.lastValidDay = office.now.date().addYears(1);
            CRM_VERIFY(office.consents.append({yes}));
        }
        office.later();
        PurposeService service(office.context(Role::PrivacyOfficer));
        QCOMPARE(service.revokeSome(u"offers.promo.consent"_s).error().reason, u"purpose_open"_s);
        CRM_VERIFY(service.close(u"offers.promo.consent"_s));
        const auto done = service.revokeSome(u"offers.promo.consent"_s);
        CRM_VERIFY(done);
        QCOMPARE(done->revoked, 1);
        QVERIFY(done->isFinished);
        const auto history = office.consents.history(anne.id).value();
        QCOMPARE(history.size(), 2); // nothing was taken out
        QCOMPARE(history.last().state, ConsentState::Revoked);
        QCOMPARE(office.consents.history(luc.id).value().size(), 1);
        QCOMPARE(service.revokeSome(u"offers.promo.consent"_s).value().revoked, 0);
    }

    void aReopenedPurposeStartsWithNobody() // B14
    {
        FakeOffice office;
        PurposeService service(office.context(Role::PrivacyOfficer));
        CRM_VERIFY(service.close(u"offers.promo.consent"_s));
        QCOMPARE(service.addWording(words(u"offers.promo.consent"_s, u"Oui ?"_s)).error().reason, u"purpose_closed"_s);
        const auto open = service.reopen(u"offers.promo.consent"_s);
        CRM_VERIFY(open);
        QVERIFY(open->isActive);
        QCOMPARE(office.store.state.journal.last().action, JournalAction::PurposeReopened);
    }

    void whatCannotBeStoredChangesNothing()
    {
        FakeOffice office;
        PurposeService service(office.context(Role::PrivacyOfficer));
        office.store.failing = u"commit"_s;
        QCOMPARE(service.close(u"offers.promo.consent"_s).error().reason, u"disk_full"_s);
        office.store.failing.clear();
        QVERIFY(registered(service, u"offers.promo.consent"_s).isActive);
    }
};

CRM_TEST(tst_PurposeService)
#include "tst_purposeservice.moc"
