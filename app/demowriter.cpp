// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demowriter.h"

namespace crm {
namespace {
constexpr qint64 kChunk = 500;
constexpr int kDemoRequests = 4;
} // namespace

DemoWriter::DemoWriter(WriteSide &side, Clock clock) : m_side(side), m_clock(std::move(clock)) { }

Result<void> DemoWriter::write(qint64 contacts, quint64 seed, QDate reference, const Progress &progress)
{
    auto &registry = *m_side.repositories().registry;
    const auto purposes = registry.purposes();
    CRM_CHECK(purposes);
    const auto wordings = registry.wordings();
    CRM_CHECK(wordings);
    const auto rules = RetentionRules::read(registry, m_side.context().packs);
    CRM_CHECK(rules);
    const DemoGenerator people(seed, reference, *purposes, *wordings, m_side.actor().name);
    CRM_CHECK(beginLoad());
    for (qint64 from = 0; from < contacts; from += kChunk) {
        if (progress.isCancelled())
            return Error {Error::Code::Cancelled, QStringLiteral("cancelled"), {}, {}};
        const qint64 until = qMin(contacts, from + kChunk);
        CRM_CHECK(writeChunk(people, *rules, from, until, reference));
        progress.report(until, contacts);
    }
    CRM_CHECK(settle());
    return addRequests(people, contacts, reference);
}

Result<void> DemoWriter::beginLoad()
{
    auto transaction = m_side.transactions().begin();
    CRM_CHECK(transaction);
    CRM_CHECK(m_side.transactions().beginLoad());
    return (*transaction)->commit();
}

Result<void> DemoWriter::settle()
{
    auto transaction = m_side.transactions().begin();
    CRM_CHECK(transaction);
    CRM_CHECK(m_side.transactions().settleAll());
    return (*transaction)->commit();
}

Result<void> DemoWriter::writeChunk(const DemoGenerator &people, const RetentionRules &rules, qint64 from, qint64 until, QDate reference)
{
    auto &repositories = m_side.repositories();
    QList<Contact> contacts;
    QList<ConsentEvent> events;
    QHash<ContactId, QList<RetentionDue>> dues;
    for (qint64 i = from; i < until; ++i) {
        DemoPerson person = people.person(i);
        for (ConsentEvent &event : person.events)
            event.recordedBy = m_side.actor().id;
        dues.insert(person.contact.id, rules.duesOf(person.contact, person.events, reference));
        contacts.append(person.contact);
        events += person.events;
    }
    auto transaction = m_side.transactions().begin(Transactions::Durability::Bulk);
    CRM_CHECK(transaction);
    CRM_CHECK(repositories.contacts->addMany(contacts));
    CRM_CHECK(repositories.consents->append(events));
    CRM_CHECK(repositories.retention->replaceDuesOfMany(dues));
    return (*transaction)->commit();
}

Result<void> DemoWriter::addRequests(const DemoGenerator &people, qint64 contacts, QDate reference)
{
    for (int i = 0; i < kDemoRequests && i * 7 < contacts; ++i) {
        SubjectRequest request;
        request.contact = people.person(i * 7).contact.id;
        request.channel = i % 2 == 0 ? QStringLiteral("email") : QStringLiteral("letter");
        request.identityCheck = QStringLiteral("same_address");
        // The services refuse a reception in the future, and the real clock may stand before the reference day.
        request.receivedOn = qMin(reference, m_clock().date()).addDays(-2 - 8 * i);
        CRM_CHECK(m_side.requests.receive(request));
    }
    return {};
}

} // namespace crm
