// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentcase.h"
#include "retention.h"
#include "testmain.h"

using namespace crm;
using namespace crm::test;

class tst_Retention : public QObject {
    Q_OBJECT

    const QDate m_today{2026, 11, 23};

    static RetentionPolicy policy(const char *id, int years, RetentionAction action)
    {
        RetentionPolicy result;
        result.id = QString::fromLatin1(id);
        result.period = {years, 0, 0};
        result.action = action;
        return result;
    }
    static Contact who(Relation relation)
    {
        Contact contact;
        contact.id = ContactId(QUuid::createUuid());
        contact.relation = relation;
        contact.createdAtUtc = instant("2020-05-04T10:00:00Z");
        contact.updatedAtUtc = contact.createdAtUtc;
        contact.source.date = QDate(2021, 6, 7);
        return contact;
    }
    QList<RetentionDue> duesOf(const Contact &contact, const QList<ConsentEvent> &history = {},
                               const QString &phoneProof = QStringLiteral("D11")) const
    {
        const QList policies{policy("D01", 3, RetentionAction::AskElseDelete),
                             policy("D02", 3, RetentionAction::AskElseDelete),
                             policy("D11", 3, RetentionAction::Delete), policy("D18", 5, RetentionAction::Delete)};
        return retentionOf(contact, history, policies, phoneProof, m_today);
    }

private Q_SLOTS:
    void aProspectIsKeptThreeYearsFromTheLastContact() // D01, D-d vector
    {
        Contact contact = who(Relation::Prospect);
        contact.lastContactOn = QDate(2024, 2, 29);
        const auto dues = duesOf(contact);
        QCOMPARE(dues.size(), 1);
        QCOMPARE(dues.first().policy, QStringLiteral("D01"));
        QCOMPARE(dues.first().anchor, RetentionAnchor::LastContact);
        QCOMPARE(dues.first().endsOn, QDate(2027, 2, 28));
        QCOMPARE(dues.first().action, RetentionAction::AskElseDelete);
        QCOMPARE(dues.first().contact, contact.id);
    }

    void withoutAContactTheDayOfCollectionCounts() // D-e
    {
        Contact contact = who(Relation::Prospect);
        QCOMPARE(duesOf(contact).first().anchor, RetentionAnchor::Collection);
        QCOMPARE(duesOf(contact).first().endsOn, QDate(2024, 6, 7));
        contact.source.date = {};
        QCOMPARE(duesOf(contact).first().anchor, RetentionAnchor::Creation);
        QCOMPARE(duesOf(contact).first().endsOn, QDate(2023, 5, 4));
    }

    void anEditByStaffDoesNotProlong() // D-e: edited yesterday, last heard four years ago
    {
        Contact contact = who(Relation::Prospect);
        contact.lastContactOn = m_today.addYears(-4);
        contact.updatedAtUtc = instant("2026-11-22T10:00:00Z");
        QCOMPARE(duesOf(contact).first().endsOn, m_today.addYears(-1));
    }

    void aRunningRelationHasNoEnd() // D02
    {
        QVERIFY(duesOf(who(Relation::Customer)).isEmpty());
    }

    void aCustomerWhoLeftIsKeptThreeYears() // D02: also where the last invoice is fifteen years old
    {
        Contact contact = who(Relation::Customer);
        contact.relationEndedOn = QDate(2011, 11, 23);
        contact.lastContactOn = QDate(2026, 1, 1);
        const auto dues = duesOf(contact);
        QCOMPARE(dues.size(), 1);
        QCOMPARE(dues.first().policy, QStringLiteral("D02"));
        QCOMPARE(dues.first().anchor, RetentionAnchor::RelationEnd);
        QCOMPARE(dues.first().endsOn, QDate(2014, 11, 23));
    }

    void aCustomerWhoIsAlsoASupplierIsNotForgotten()
    {
        Contact contact = who(Relation::Customer);
        contact.tags = {QStringLiteral("supplier")};
        contact.relationEndedOn = QDate(2025, 1, 15);
        QCOMPARE(duesOf(contact).first().endsOn, QDate(2028, 1, 15));
    }

    void aFormerCustomerWithoutAnEndDateIsNotKeptForEver()
    {
        Contact contact = who(Relation::FormerCustomer);
        contact.lastContactOn = QDate(2022, 3, 4);
        QCOMPARE(duesOf(contact).first().policy, QStringLiteral("D02"));
        QCOMPARE(duesOf(contact).first().anchor, RetentionAnchor::LastContact);
    }

    void aProspectWhoRefusedAQuoteStaysAProspect()
    {
        Contact contact = who(Relation::Prospect);
        contact.lastContactOn = QDate(2025, 5, 5);
        contact.relationEndedOn = QDate(2019, 1, 1);
        QCOMPARE(duesOf(contact).first().policy, QStringLiteral("D01"));
        QCOMPARE(duesOf(contact).first().endsOn, QDate(2028, 5, 5));
    }

    void trashedPeopleKeepTheirDates()
    {
        Contact contact = who(Relation::Prospect);
        contact.trashedAtUtc = instant("2026-11-01T10:00:00Z");
        QCOMPARE(duesOf(contact).size(), 1);
    }

    void theProofOfAPhoneConsentIsKeptThreeYearsFromItsDay() // D11
    {
        ConsentEvent given = givenUntil("2026-03-01T10:00:00Z", QDate(2027, 2, 28));
        given.channel = Channel::Phone;
        const auto dues = duesOf(who(Relation::Customer), {given});
        QCOMPARE(dues.size(), 1);
        QCOMPARE(dues.first().policy, QStringLiteral("D11"));
        QCOMPARE(dues.first().endsOn, QDate(2029, 3, 1));
        const auto elsewhere = duesOf(who(Relation::Customer), {given}, QStringLiteral("D18"));
        QCOMPARE(elsewhere.first().policy, QStringLiteral("D18"));
        QCOMPARE(elsewhere.first().endsOn, QDate(2032, 2, 28));
    }

    void theProofOfAnotherConsentIsKeptFiveYearsFromItsEnd() // D18
    {
        const auto given = givenUntil("2026-03-01T10:00:00Z", QDate(2029, 2, 28));
        auto dues = duesOf(who(Relation::Customer), {given});
        QCOMPARE(dues.size(), 1);
        QCOMPARE(dues.first().policy, QStringLiteral("D18"));
        QCOMPARE(dues.first().endsOn, QDate(2034, 2, 28));
        dues = duesOf(who(Relation::Customer), {given, answer(ConsentState::Withdrawn, "2026-06-30T22:30:00Z")});
        QCOMPARE(dues.first().endsOn, QDate(2031, 7, 1));
    }

    void aRefusalIsNoProofOfAConsent()
    {
        QVERIFY(duesOf(who(Relation::Customer), {answer(ConsentState::Refused, "2026-03-01T10:00:00Z")}).isEmpty());
    }
};

CRM_TEST(tst_Retention)
#include "tst_retention.moc"
