// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "askqueueservice.h"

#include "codes.h"
#include "localday.h"

using namespace Qt::StringLiterals;

namespace crm {

namespace {

constexpr Coded<AskReason> kReasons[] = {{AskReason::EndsSoon, "ends_soon"},
                                         {AskReason::Ended, "ended"},
                                         {AskReason::Unproven, "unproven"},
                                         {AskReason::Waiting, "waiting"}};

} // namespace

AskQueueService::AskQueueService(ContactRepository &contacts, ConsentRepository &consents, RegistryRepository &registry,
                                 ConfirmationRepository &confirmations, const PackSet &packs, Clock clock)
    : m_contacts(contacts), m_consents(consents), m_registry(registry), m_confirmations(confirmations), m_packs(packs),
      m_clock(std::move(clock))
{
}

Result<QList<AskLine>> AskQueueService::lines(AskReason reason, int atMost) const
{
    const auto book = RuleBook::read(m_registry, m_packs);
    CRM_CHECK(book);
    switch (reason) {
    case AskReason::EndsSoon:
    case AskReason::Ended:
        return ending(reason, atMost, *book);
    case AskReason::Unproven:
        return unproven(atMost, *book);
    case AskReason::Waiting:
        return waiting(atMost, *book);
    }
    Q_UNREACHABLE();
}

Result<AskLine> AskQueueService::line(AskReason reason, const Contact &contact, const QString &purpose, Channel channel,
                                      QDate on, const RuleBook &book) const
{
    const auto history = m_consents.history(contact.id);
    CRM_CHECK(history);
    const auto asked = m_confirmations.of(contact.id);
    CRM_CHECK(asked);
    const QDateTime now = m_clock();
    AskLine line;
    line.reason = reason;
    line.contact = contact.id;
    line.name = listName(contact);
    line.purpose = purpose;
    line.channel = channel;
    line.on = on;
    const AskWays open = askWays(book, contact, *history, purpose, channel, now);
    if (open.ways.isEmpty())
        line.whyNone = open.whyNone;
    else
        line.way = open.ways.first();
    for (const Confirmation &one : *asked) {
        if (one.purpose != purpose || one.channel != channel)
            continue;
        if (one.requestedAtUtc >= now.addDays(-kOpensDays))
            ++line.asked;
        if (one.state == ConfirmationState::Waiting)
            line.waiting = one;
    }
    line.isCodeExpired = line.waiting && now > line.waiting->expiresAtUtc;
    line.isReminderDue = reason == AskReason::EndsSoon && line.asked == 1 && line.waiting
        && today(m_clock).daysTo(on) <= kReminderDays;
    return line;
}

Result<QList<AskLine>> AskQueueService::ending(AskReason reason, int atMost, const RuleBook &book) const
{
    const QDate day = today(m_clock);
    const bool isSoon = reason == AskReason::EndsSoon;
    const auto events = isSoon ? m_consents.expiring(day, day.addDays(kOpensDays), atMost)
                               : m_consents.expiring(day.addDays(-kEndedDays), day.addDays(-1), atMost);
    CRM_CHECK(events);
    QList<AskLine> lines;
    for (const ConsentEvent &event : *events) {
        if (!event.channel || !event.lastValidDay)
            continue;
        const auto contact = m_contacts.find(event.contact);
        CRM_CHECK(contact);
        const auto one = line(reason, *contact, event.purpose, *event.channel, *event.lastValidDay, book);
        CRM_CHECK(one);
        lines += *one;
    }
    return lines;
}

Result<QList<AskLine>> AskQueueService::unproven(int atMost, const RuleBook &book) const
{
    ContactQuery query;
    query.consentState = ConsentState::Unknown;
    const auto people = m_contacts.firstRows(query, atMost);
    CRM_CHECK(people);
    QList<AskLine> lines;
    for (const ContactRow &row : *people) {
        const auto contact = m_contacts.find(row.id);
        CRM_CHECK(contact);
        const auto history = m_consents.history(row.id);
        CRM_CHECK(history);
        QList<std::pair<QString, Channel>> seen;
        for (const ConsentEvent &event : *history) {
            if (event.state != ConsentState::Unknown || !event.channel
                || seen.contains({event.purpose, *event.channel}))
                continue;
            seen += {event.purpose, *event.channel};
            if (standing(*history, event.purpose, *event.channel, m_clock()).state != ConsentState::Unknown)
                continue;
            const auto one = line(AskReason::Unproven, *contact, event.purpose, *event.channel,
                                  localDay(event.occurredAtUtc, event.timeZone), book);
            CRM_CHECK(one);
            lines += *one;
        }
    }
    return lines;
}

Result<QList<AskLine>> AskQueueService::waiting(int atMost, const RuleBook &book) const
{
    const auto asked = m_confirmations.waiting();
    CRM_CHECK(asked);
    QList<AskLine> lines;
    for (const Confirmation &one : asked->mid(0, atMost)) {
        const auto contact = m_contacts.find(one.contact);
        CRM_CHECK(contact);
        const auto found = line(AskReason::Waiting, *contact, one.purpose, one.channel,
                                one.requestedAtUtc.toLocalTime().date(), book);
        CRM_CHECK(found);
        lines += *found;
    }
    return lines;
}

QString codeOf(AskReason reason)
{
    return codeIn(kReasons, reason);
}

std::optional<AskReason> askReasonFromCode(const QString &code)
{
    return valueIn(kReasons, code);
}

} // namespace crm
