// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consentcase.h"
#include "decision.h"
#include "packreader.h"
#include "testmain.h"

/// What the tests of the decision have in common: the packs of the program, a few people, and how they are asked about.
namespace crm::test {

using namespace Qt::StringLiterals;

class DecisionCase : public QObject {
protected:
    /// A Tuesday, 11:00 in Paris, Brussels and Berlin.
    const QDateTime m_at = instant("2026-09-01T09:00:00Z");
    PackSet m_packs = bundledPacks().value();

    static Purpose customersTwin()
    {
        Purpose twin = offers();
        twin.key = u"offers.promo.customers"_s;
        twin.basis = LegalBasis::LegitimateInterest;
        twin.validity = {};
        twin.softOptIn = true;
        return twin;
    }
    static Purpose calls()
    {
        Purpose purpose = offers();
        purpose.key = u"phone.offers"_s;
        purpose.channels = {Channel::Phone};
        return purpose;
    }
    static Purpose of(MessageClass messageClass, LegalBasis basis)
    {
        Purpose purpose = offers();
        purpose.key = u"some.purpose"_s;
        purpose.messageClass = messageClass;
        purpose.basis = basis;
        purpose.channels = {Channel::Email, Channel::Phone, Channel::Sms, Channel::Post};
        return purpose;
    }
    PermissionQuestion about(Channel channel, MessageClass messageClass = MessageClass::Commercial) const
    {
        if (messageClass == MessageClass::NonCommercial)
            return {of(messageClass, LegalBasis::LegitimateInterest), {}, channel, messageClass, m_at};
        if (channel == Channel::Phone)
            return {calls(), {}, channel, messageClass, m_at};
        return {offers(), customersTwin(), channel, messageClass, m_at};
    }
    Permission ask(const PermissionFacts &facts, const PermissionQuestion &question, const QString &home = u"FR"_s,
                   const QString &away = {}) const
    {
        return canContact(facts, question, m_packs.between(home, away));
    }
    Permission ask(const PermissionFacts &facts, Channel channel = Channel::Email, const QString &home = u"FR"_s) const
    {
        return ask(facts, about(channel), home);
    }

    /// Somebody who can be reached by every channel and of whom nothing is documented.
    static PermissionFacts anne()
    {
        PermissionFacts facts;
        facts.contact.name.family = u"Le Goff"_s;
        facts.contact.emails = {{u"anne@example.org"_s, {}}};
        facts.contact.phones = {{u"06 39 98 12 04"_s, u"+33639981204"_s, PhoneKind::Mobile, {}}};
        facts.contact.addresses = {{u"1 rue Haute"_s, u"29000"_s, u"Quimper"_s, {}, {}, {}}};
        facts.contact.source = {u"counter"_s, {}, QDate(2026, 1, 5)};
        return facts;
    }
    static PermissionFacts anneWith(const QList<ConsentEvent> &history)
    {
        PermissionFacts facts = anne();
        facts.history = history;
        return facts;
    }
    static PermissionFacts customer()
    {
        PermissionFacts facts = anne();
        facts.contact.relation = Relation::Customer;
        facts.contact.facts.soldOn = QDate(2026, 2, 3);
        facts.contact.facts.isAddressFromPerson = true;
        facts.contact.facts.isSimilarOffer = true;
        facts.contact.facts.isOptOutOffered = true;
        facts.contact.facts.isOptOutInMessages = true;
        return facts;
    }
    static PermissionFacts professional()
    {
        PermissionFacts facts = anne();
        facts.contact.capacity = Capacity::Professional;
        facts.contact.organisation = u"Jardins de Kerlann"_s;
        facts.contact.facts.isFittingProfession = true;
        facts.contact.facts.informedOn = QDate(2026, 1, 5);
        return facts;
    }
    static PermissionFacts named(const QString &who)
    {
        PermissionFacts facts = who.startsWith("customer"_L1) ? customer()
            : who.startsWith("professional"_L1)               ? professional()
                                                              : anne();
        CustomerFacts &documented = facts.contact.facts;
        if (who == "customer, a flag missing"_L1)
            documented.isOptOutOffered = false;
        else if (who == "customer under contract"_L1)
            documented.contractUntil = QDate(2026, 9, 1);
        else if (who == "customer, contract over"_L1)
            documented.contractUntil = QDate(2026, 8, 31);
        else if (who == "prospect informed"_L1)
            documented.informedOn = QDate(2026, 1, 5);
        else if (who == "professional, other message"_L1)
            documented.isFittingProfession = false;
        else if (who == "professional, not told"_L1)
            documented.informedOn.reset();
        else if (who == "professional, work mobile"_L1)
            facts.contact.phones.first().label = u"work"_s;
        if (who.startsWith("sole trader"_L1))
            facts.contact = professional().contact;
        if (who.startsWith("sole trader"_L1))
            facts.contact.capacity = Capacity::SoleTrader;
        if (who == "sole trader, documented"_L1)
            facts.contact.facts.emailKind = EmailKind::Professional;
        if (who.startsWith("role"_L1)) {
            facts.contact.kind = ContactKind::Organisation;
            facts.contact.organisation = u"Jardins de Kerlann"_s;
            facts.contact.name = {};
            facts.contact.emails = {{u"info@kerlann.example"_s, {}}};
        }
        if (who == "role with a name"_L1)
            facts.contact.name.family = u"Le Goff"_s;
        if (who.endsWith(", list checked"_L1))
            facts.contact.facts.doNotCallCheckedOn = QDate(2026, 8, 15);
        return facts;
    }
};

} // namespace crm::test
