// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teststore.h"

#include <QRandomGenerator>

#include <algorithm>

namespace crm::test {

/// People of every kind with histories of every kind, the same for a seed: prospects to former customers, minors, sole
/// traders, role addresses, no address, restricted, in the trash, silent for years, from bought lists, asked and not
/// asked, contradictory, several words at one instant, words recorded late.
class RandomPeople final {
public:
    RandomPeople(quint32 seed, const QDateTime &now, QStringList purposes)
        : m_random(seed), m_now(now), m_purposes(std::move(purposes))
    {
    }

    Contact person(int number)
    {
        Contact contact = test::person(isOneIn(10) ? QString() : QStringLiteral("Given%1").arg(number),
                                       isOneIn(12) ? QString() : QStringLiteral("Family%1").arg(number));
        contact.kind = isOneIn(8) ? ContactKind::Organisation : ContactKind::Person;
        contact.capacity = Capacity(below(3));
        contact.relation = Relation(below(6));
        contact.country = oneOf<QString>({{}, QStringLiteral("FR"), QStringLiteral("BE"), QStringLiteral("DE")});
        if (isOneIn(3) || contact.kind == ContactKind::Organisation)
            contact.organisation = QStringLiteral("Organisation%1").arg(number % 40);
        for (int i = below(3); i > 0; --i)
            contact.emails.append({email(number, i), {}});
        for (int i = below(3); i > 0; --i)
            contact.phones.append(
                {QStringLiteral("0639%1").arg(number, 6, 10, QLatin1Char('0')),
                 isOneIn(4) ? QString() : QStringLiteral("+33639%1").arg(number, 6, 10, QLatin1Char('0')),
                 PhoneKind(below(4)), isOneIn(2) ? QStringLiteral("work") : QString()});
        if (!isOneIn(4))
            contact.addresses.append({QStringLiteral("%1 rue Haute").arg(number),
                                      isOneIn(4) ? QString() : QStringLiteral("29000"),
                                      QStringLiteral("Quimper"),
                                      {},
                                      {},
                                      {}});
        if (isOneIn(6))
            contact.birthday = day(20 * 365);
        if (!isOneIn(3))
            contact.lastContactOn = day(6 * 365);
        if (isOneIn(5))
            contact.relationEndedOn = day(6 * 365);
        contact.source = {QStringLiteral("counter"), {}, isOneIn(3) ? QDate() : day(5 * 365)};
        if (isOneIn(5))
            contact.source = boughtList();
        contact.createdAtUtc = m_now.addDays(-below(5 * 365));
        contact.updatedAtUtc = contact.createdAtUtc;
        contact.facts = facts();
        if (isOneIn(15))
            contact.trashedAtUtc = m_now.addDays(-below(20));
        return contact;
    }

    QList<ConsentEvent> history(const Contact &contact)
    {
        QList<ConsentEvent> events;
        if (isOneIn(3))
            return events;
        for (int i = below(7); i > 0; --i) {
            ConsentEvent event
                = word(contact, oneOf(m_purposes), kChannels[below(4)], state(), "2026-01-01T00:00:00.000Z");
            event.kind = isOneIn(6) ? ConsentEventKind::Objection : ConsentEventKind::Consent;
            if (event.kind == ConsentEventKind::Objection) {
                event.state = ConsentState::Withdrawn;
                if (isOneIn(2))
                    event.purpose.clear();
                if (isOneIn(2))
                    event.channel.reset();
            }
            event.occurredAtUtc = !events.isEmpty() && isOneIn(4) ? events.last().occurredAtUtc : instant();
            event.recordedAtUtc = event.occurredAtUtc.addDays(isOneIn(4) ? below(200) : 0);
            event.timeZone = oneOf<QString>(
                {QStringLiteral("Europe/Paris"), QStringLiteral("Europe/Brussels"), QStringLiteral("Pacific/Noumea")});
            event.method = CollectionMethod(below(10));
            event.wordingVersion = below(3);
            event.lastValidDay.reset();
            if (event.state == ConsentState::Given && !isOneIn(4))
                event.lastValidDay = event.occurredAtUtc.date().addDays(below(4 * 365));
            if (event.state == ConsentState::Given && contact.birthday && isOneIn(2))
                event.guardian = Guardian{QStringLiteral("A parent"), QStringLiteral("mother"), {}, {}};
            events += event;
        }
        return events;
    }

private:
    int below(int end) { return m_random.bounded(end); }
    bool isOneIn(int many) { return below(many) == 0; }
    template <class T> T oneOf(const QList<T> &some) { return some.at(below(int(some.size()))); }
    QDate day(int withinDays) { return m_now.date().addDays(-below(withinDays)); }
    QDateTime instant() { return m_now.addSecs(-qint64(below(4 * 365 * 24)) * 3600 + below(3600) - 1800); }
    QString email(int number, int which)
    {
        if (isOneIn(8))
            return QStringLiteral("not an address");
        return (isOneIn(4) ? QStringLiteral("info") : QStringLiteral("p%1").arg(which))
            + QStringLiteral("@n%1.example").arg(number);
    }
    ConsentState state()
    {
        return oneOf<ConsentState>({ConsentState::Given, ConsentState::Given, ConsentState::Given,
                                    ConsentState::Refused, ConsentState::Withdrawn, ConsentState::Unknown,
                                    ConsentState::Requested, ConsentState::Invalidated, ConsentState::Superseded,
                                    ConsentState::Revoked});
    }
    /// Complete or not, told in time or too late (C10).
    DataSource boughtList()
    {
        DataSource source{boughtListType(), isOneIn(8) ? QString() : QStringLiteral("A supplier"),
                          isOneIn(8) ? QDate() : day(90)};
        if (!isOneIn(8))
            source.notice = NoticePlan(below(2));
        if (!isOneIn(8))
            source.proof = QStringLiteral("agreement 12");
        return source;
    }
    CustomerFacts facts()
    {
        CustomerFacts facts;
        if (isOneIn(3))
            return facts;
        if (isOneIn(6))
            facts.emailKind = EmailKind(below(3));
        for (const FactDay &fact : kFactDays) {
            if (isOneIn(fact.member == &CustomerFacts::restrictedOn ? 25 : 2))
                facts.*fact.member = m_now.date().addDays(below(500) - 400);
        }
        for (const FactFlag &fact : kFactFlags)
            facts.*fact.member = !isOneIn(fact.member == &CustomerFacts::isOnDoNotCallList ? 1 : 4);
        facts.isOnDoNotCallList = isOneIn(10);
        return facts;
    }

    QRandomGenerator m_random;
    QDateTime m_now;
    QStringList m_purposes;
};

} // namespace crm::test
