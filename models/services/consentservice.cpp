// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentservice.h"

#include "consentlog.h"
#include "localday.h"
#include "suppressions.h"

namespace crm {
namespace {

Error unknownPurpose(const QString &key)
{
    return {Error::Code::NotFound, QStringLiteral("purpose_unknown"), {}, key};
}

/// Purpose and channel pairs to show: what is offered, then whatever the history speaks of besides.
QList<std::pair<QString, Channel>> pairsOf(const QList<Purpose> &purposes, const QList<ConsentEvent> &history)
{
    QList<std::pair<QString, Channel>> pairs;
    for (const Purpose &purpose : purposes) {
        if (!purpose.isActive || purpose.basis != LegalBasis::Consent)
            continue;
        for (const Channel channel : kChannels) {
            if (purpose.channels.contains(channel))
                pairs += {purpose.key, channel};
        }
    }
    for (const ConsentEvent &event : history) {
        if (event.kind != ConsentEventKind::Consent || !event.channel)
            continue;
        if (const std::pair pair{event.purpose, *event.channel}; !pairs.contains(pair))
            pairs += pair;
    }
    return pairs;
}
} // namespace

Result<QList<ConsentEvent>> ConsentService::appendAll(const Contact &contact, QList<ConsentEvent> events,
                                                      const QList<EvidenceFile> &files)
{
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    QList<ContactId> reached;
    const auto appended = logConsents(m, contact, std::move(events), files, reached);
    if (!appended)
        return appended;
    CRM_CHECK((*transaction)->commit());
    Q_EMIT m.changes.consentRecorded(contact.id);
    tellReached(m, contact.id, reached);
    return appended;
}

Result<QList<ConsentEvent>> ConsentService::record(const ConsentDraft &draft)
{
    CRM_CHECK(m.allowed(Task::RecordConsent));
    const auto contact = m.contacts.find(draft.contact);
    if (!contact)
        return contact.error();
    const auto events = consentEvents(m, *contact, draft);
    CRM_CHECK(events);
    return appendAll(*contact, *events, draft.evidence);
}

Result<ConsentEvent> ConsentService::withdraw(ContactId contact, const QString &purpose, Channel channel,
                                              CollectionMethod method, const QString &note)
{
    CRM_CHECK(m.allowed(Task::RecordConsent));
    const auto person = m.contacts.find(contact);
    if (!person)
        return person.error();
    const auto purposes = m.registry.purposes();
    if (!purposes)
        return purposes.error();
    if (!purposeNamed(*purposes, purpose))
        return unknownPurpose(purpose);
    const auto events = appendAll(*person, {withdrawalOf(contact, purpose, channel, method, note, m.clock())}, {});
    if (!events)
        return events.error();
    return events->first();
}

Result<ConsentEvent> ConsentService::object(ContactId contact, const QString &purpose, std::optional<Channel> channel,
                                            std::optional<QDateTime> occurredAtUtc, CollectionMethod method,
                                            const QString &note)
{
    CRM_CHECK(m.allowed(Task::RecordConsent));
    const auto person = m.contacts.find(contact);
    if (!person)
        return person.error();
    const auto purposes = m.registry.purposes();
    if (!purposes)
        return purposes.error();
    if (!purpose.isEmpty() && !purposeNamed(*purposes, purpose))
        return unknownPurpose(purpose);
    const QDateTime now = m.clock();
    if (occurredAtUtc && *occurredAtUtc > now)
        return invalid(QStringLiteral("occurred_at"), QStringLiteral("occurred_in_future"));
    ConsentEvent event = objectionOf(contact, purpose, channel, method, note, now);
    event.occurredAtUtc = occurredAtUtc.value_or(now).toUTC();
    const auto events = appendAll(*person, {event}, {});
    if (!events)
        return events.error();
    return events->first();
}

Result<QList<ConsentEvent>> ConsentService::stopEverything(ContactId contact, CollectionMethod method,
                                                           const QString &note)
{
    CRM_CHECK(m.allowed(Task::RecordConsent));
    const auto person = m.contacts.find(contact);
    if (!person)
        return person.error();
    const QDateTime now = m.clock();
    const auto current = standings(contact, now);
    if (!current)
        return current.error();
    QList<ConsentEvent> events;
    for (const ConsentStanding &one : *current) {
        if (one.state == ConsentState::Given)
            events += withdrawalOf(contact, one.purpose, one.channel, method, note, now);
    }
    events += objectionOf(contact, {}, {}, method, note, now);
    return appendAll(*person, events, {});
}

Result<std::optional<int>> ConsentService::parentNeededUnder(ContactId contact) const
{
    const auto person = m.contacts.find(contact);
    CRM_CHECK(person);
    return crm::parentNeededUnder(m, *person, today(m.clock));
}

Result<QList<ConsentEvent>> ConsentService::history(ContactId contact) const
{
    return m.consents.history(contact);
}

Result<QList<ConsentStanding>> ConsentService::standings(ContactId contact, const QDateTime &atUtc) const
{
    const auto purposes = m.registry.purposes();
    if (!purposes)
        return purposes.error();
    const auto events = m.consents.history(contact);
    if (!events)
        return events.error();
    QList<ConsentStanding> result;
    for (const auto &[purpose, channel] : pairsOf(*purposes, *events))
        result += standing(*events, purpose, channel, atUtc);
    return result;
}

Result<ConsentEvent> ConsentService::event(ConsentEventId id) const
{
    return m.consents.event(id);
}

Result<QByteArray> ConsentService::evidenceContent(EvidenceId id) const
{
    return m.consents.evidenceContent(id);
}

Result<QList<ConsentEvent>> ConsentService::latest(int atMost, std::optional<qint64> beforeSequence) const
{
    return m.consents.latest(atMost, beforeSequence);
}

Result<QList<ConsentTally>> ConsentService::tallies() const
{
    return m.consents.tallies(today(m.clock));
}

Result<QList<ConsentEvent>> ConsentService::expiring(QDate from, QDate until, int atMost) const
{
    return m.consents.expiring(from, until, atMost);
}

Result<qint64> ConsentService::verify() const
{
    return m.consents.verify();
}

Result<qint64> ConsentService::forgetRecordings()
{
    auto transaction = m.transactions.begin();
    CRM_CHECK(transaction);
    const auto gone = m.consents.forgetEvidence(today(m.clock));
    CRM_CHECK(gone);
    if (*gone == 0)
        return 0;
    CRM_CHECK(m.note(JournalAction::RecordingsForgotten, {}, {}, *gone, QStringLiteral("D12")));
    CRM_CHECK((*transaction)->commit());
    return gone;
}

} // namespace crm
