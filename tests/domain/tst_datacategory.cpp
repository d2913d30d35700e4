// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentcase.h"
#include "datacategory.h"
#include "testmain.h"

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

/// Which data a purpose may ask for, and which of it a person's purposes need (G2).
class tst_DataCategory : public QObject {
    Q_OBJECT

    const QDateTime m_now = instant("2026-11-23T14:32:00Z");

    static Purpose purpose(LegalBasis basis, const QStringList &data)
    {
        Purpose result;
        result.key = u"own.one"_s;
        result.label = {u"Une finalité"_s, u"A purpose"_s};
        result.description = result.label;
        result.basis = basis;
        result.dataCategories = data;
        result.assessment = u"Weighed."_s;
        return result;
    }
    static QString reasonFor(const Purpose &asked)
    {
        const auto answer = checked(asked);
        return answer ? QString() : answer.error().field + u' ' + answer.error().reason;
    }
    ContactDraft born(Relation relation) const
    {
        ContactDraft draft;
        draft.relation = relation;
        draft.birthday = QDate(1990, 5, 4);
        return draft;
    }

private Q_SLOTS:
    void aBirthDateIsNeededOnlyByAPurposeThatConcernsThePerson() // G2, S19
    {
        const Purpose ageCheck = purpose(LegalBasis::LegalObligation, {u"name"_s, u"birth_date"_s});
        QCOMPARE(unneededFields(born(Relation::Customer), {ageCheck}, {}, m_now), QStringList());
        QCOMPARE(unneededFields(born(Relation::Prospect), {ageCheck}, {}, m_now), QStringList{u"birthday"_s});
        QCOMPARE(unneededFields(born(Relation::Customer), {}, {}, m_now), QStringList{u"birthday"_s});
    }

    void aClosedPurposeNeedsNothing() // G2, B14
    {
        Purpose ageCheck = purpose(LegalBasis::LegalObligation, {u"birth_date"_s});
        ageCheck.isActive = false;
        QCOMPARE(unneededFields(born(Relation::Customer), {ageCheck}, {}, m_now), QStringList{u"birthday"_s});
    }

    void knowingThatSheIsOfAgeNeedsAPurposeToo() // G2
    {
        ContactDraft draft;
        draft.relation = Relation::Customer;
        draft.facts.ofAgeCheckedOn = QDate(2026, 11, 1);
        QVERIFY(holdsBoundField(draft));
        QCOMPARE(unneededFields(draft, {}, {}, m_now), QStringList{u"of_age_checked_on"_s});
        for (const QString &data : {u"of_age"_s, u"birth_date"_s})
            QVERIFY(unneededFields(draft, {purpose(LegalBasis::LegalObligation, {data})}, {}, m_now).isEmpty());
        QVERIFY(!holdsBoundField(without({u"of_age_checked_on"_s}, draft)));
    }

    void whoHoldsLessNeedsNoBirthDate() // G2: the milder form does not open the door to the other one
    {
        const Purpose milder = purpose(LegalBasis::LegalObligation, {u"of_age"_s});
        QCOMPARE(unneededFields(born(Relation::Customer), {milder}, {}, m_now), QStringList{u"birthday"_s});
    }

    void aConsentNeedsItOnlyWhileItIsInForce() // G2, B6
    {
        Purpose club = offers();
        club.dataCategories = {u"email"_s, u"birth_date"_s};
        QList<ConsentEvent> history;
        QVERIFY(purposesNeeding(u"birth_date"_s, {club}, Relation::Other, history, m_now).isEmpty());
        ConsentEvent yes;
        yes.purpose = club.key;
        yes.channel = Channel::Email;
        yes.state = ConsentState::Given;
        yes.occurredAtUtc = m_now.addDays(-2);
        yes.recordedAtUtc = yes.occurredAtUtc;
        yes.timeZone = u"Europe/Paris"_s;
        history << yes;
        QCOMPARE(purposesNeeding(u"birth_date"_s, {club}, Relation::Other, history, m_now).size(), 1);
        ConsentEvent no = yes;
        no.state = ConsentState::Withdrawn;
        no.occurredAtUtc = m_now.addDays(-1);
        history << no;
        QVERIFY(purposesNeeding(u"birth_date"_s, {club}, Relation::Other, history, m_now).isEmpty());
    }

    void greetingsGetNoBirthDate() // G2, S20
    {
        Purpose wishes = purpose(LegalBasis::LegitimateInterest, {u"name"_s, u"birth_date"_s});
        wishes.messageClass = MessageClass::NonCommercial;
        wishes.channels = {Channel::Email};
        QCOMPARE(reasonFor(wishes), u"data_categories birth_date_for_greetings"_s);
        wishes.messageClass = MessageClass::Commercial;
        QCOMPARE(reasonFor(wishes), u"data_categories birth_date_for_greetings"_s);
        wishes.dataCategories = {u"name"_s, u"of_age"_s};
        QCOMPARE(reasonFor(wishes), QString());
        QCOMPARE(reasonFor(purpose(LegalBasis::LegalObligation, {u"birth_date"_s})), QString()); // S19
    }

    void specialCategoriesAndIdentityNumbersAreBlocked() // B16, G21
    {
        for (const QString &code : blockedCategories()) {
            QCOMPARE(reasonFor(purpose(LegalBasis::Contract, {u"name"_s, code})),
                     u"data_categories special_category_blocked"_s);
            Purpose asked = offers();
            asked.description = asked.label;
            asked.dataCategories = {code};
            QCOMPARE(reasonFor(asked), u"data_categories special_category_blocked"_s);
        }
        QCOMPARE(reasonFor(purpose(LegalBasis::Contract, {u"shoe_size"_s})), u"data_categories category_unknown"_s);
    }

    void everyFieldOfACardHasItsCategory() // G22
    {
        ContactDraft whole;
        whole.name = {u"Mme"_s, u"Anne"_s, u"B."_s, u"Le Goff"_s, u"fils"_s};
        whole.organisation = u"Le Goff"_s;
        whole.jobTitle = u"Gérante"_s;
        whole.emails = {{u"a@example.org"_s, {}}};
        whole.phones = {{u"0142685300"_s, {}, PhoneKind::Landline, {}}};
        whole.addresses = {{u"1 rue A"_s, {}, {}, {}, {}, {}}};
        whole.websites = {u"example.org"_s};
        whole.birthday = QDate(1990, 5, 4);
        whole.language = u"fr"_s;
        whole.tags = {u"jardin"_s};
        whole.note = u"Préfère le matin."_s;
        whole.facts.emailKind = EmailKind::Role;
        for (const FactDay &fact : kFactDays)
            whole.facts.*fact.member = QDate(2026, 1, 1);
        for (const FactFlag &fact : kFactFlags)
            whole.facts.*fact.member = true;
        QStringList found;
        for (const QString &field : changedFields({}, whole)) {
            QVERIFY2(dataCategories().contains(categoryOfField(field)), qPrintable(field));
            found << categoryOfField(field);
        }
        for (const QString &category : dataCategories())
            QVERIFY2(found.contains(category), qPrintable(category));
    }
};

CRM_TEST(tst_DataCategory)
#include "tst_datacategory.moc"
