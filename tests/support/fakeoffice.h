// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements.h"
#include "fakes.h"
#include "packreader.h"

namespace crm::test {

inline QDateTime at(const char *instant)
{
    return instantFromText(QString::fromLatin1(instant));
}

/// An office with a registry of two purposes, three users' roles to play and a clock that stands still until told.
class FakeOffice final {
public:
    FakeOffice()
    {
        store.state.controller = {QStringLiteral("Librairie des Tilleuls"),
                                  QStringLiteral("FR"),
                                  QStringLiteral("3 rue Haute, 56100 Lorient"),
                                  QStringLiteral("bonjour@tilleuls.example"),
                                  {},
                                  QStringLiteral("fr"),
                                  {QStringLiteral("123456782"), true, QStringLiteral("Lorient"), {}},
                                  {}};
        Purpose offers;
        offers.key = QStringLiteral("offers.promo.consent");
        offers.label = {QStringLiteral("Offres"), QStringLiteral("Offers")};
        offers.messageClass = MessageClass::Commercial;
        offers.channels = {Channel::Email, Channel::Sms};
        offers.validity = {3, 0, 0};
        offers.dataCategories = {QStringLiteral("email")};
        Purpose greetings;
        greetings.key = QStringLiteral("info.greetings");
        greetings.messageClass = MessageClass::NonCommercial;
        greetings.basis = LegalBasis::LegitimateInterest;
        greetings.channels = {Channel::Email};
        store.state.purposes = {offers, greetings};
        Wording wording;
        wording.id = WordingId(uuids());
        wording.purpose = offers.key;
        wording.text = {QStringLiteral("Je veux vos offres."), QStringLiteral("I want your offers.")};
        wording.withdrawal = {QStringLiteral("Un mot suffit."), QStringLiteral("A word is enough.")};
        wording.retention = {QStringLiteral("Trois ans."), QStringLiteral("Three years.")};
        wording.controller = store.state.controller.name;
        wording.noticeVersion = QStringLiteral("2026-09");
        store.state.wordings = {wording};
        RetentionPolicy prospects;
        prospects.id = QStringLiteral("D01");
        prospects.period = {3, 0, 0};
        store.state.policies = {prospects};
    }

    ServiceContext context(Role role = Role::Administrator)
    {
        return {transactions,
                contacts,
                consents,
                registry,
                users,
                journal,
                retention,
                imports,
                requests,
                suppressions,
                changes,
                [this] { return now; },
                [this] { return uuids(); },
                {UserId(), QStringLiteral("Nadia"), role},
                packs,
                passes};
    }
    QUuid uuids()
    {
        ++m_number;
        return uuid7(now, m_number, m_number);
    }
    /// Somebody already in the vault.
    Contact person(const QString &given, const QString &family, const QString &email = {})
    {
        Contact contact;
        contact.id = ContactId(uuids());
        contact.name.given = given;
        contact.name.family = family;
        if (!email.isEmpty())
            contact.emails = {{email, {}}};
        contact.source = {QStringLiteral("counter"), {}, now.date()};
        contact.createdAtUtc = now;
        contact.updatedAtUtc = now;
        store.state.contacts.insert(contact.id, contact);
        store.state.keys += contact.id;
        return contact;
    }
    /// A purpose of the shop that sells wine: the law wants to know the age of who buys (S19).
    void checkAges()
    {
        Purpose ageCheck;
        ageCheck.key = QStringLiteral("sales.age_check");
        ageCheck.label = {QStringLiteral("Contrôle de l’âge"), QStringLiteral("Age check")};
        ageCheck.basis = LegalBasis::LegalObligation;
        ageCheck.dataCategories = {QStringLiteral("name"), QStringLiteral("birth_date")};
        store.state.purposes += ageCheck;
    }
    ConsentDraft yesFrom(ContactId contact) const
    {
        ConsentDraft draft;
        draft.contact = contact;
        draft.choices = {{QStringLiteral("offers.promo.consent"), Channel::Email, ConsentState::Given, {}}};
        draft.language = QStringLiteral("fr");
        draft.timeZone = QStringLiteral("Europe/Paris");
        return draft;
    }
    void later(int seconds = 60) { now = now.addSecs(seconds); }
    Contact stored(ContactId id) const { return store.state.contacts.value(id); }

    QDateTime now = at("2026-11-23T09:00:00Z");
    FakeStore store;
    FakeTransactions transactions{store};
    FakeContacts contacts{store};
    FakeConsents consents{store};
    FakeRegistry registry{store};
    FakeUsers users{store};
    FakeJournal journal{store};
    FakeRetention retention{store};
    FakeImports imports{store};
    FakeRequests requests{store};
    FakeSuppressions suppressions{store};
    FakePasses passes{store};
    Changes changes;
    PackSet packs = bundledPacks().value();

private:
    quint64 m_number = 0;
};

} // namespace crm::test
