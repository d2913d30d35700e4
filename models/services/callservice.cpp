// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callservice.h"

#include <algorithm>

namespace crm {

Result<CallAttempt> CallService::note(ContactId contact, CallOutcome outcome, std::optional<QDateTime> occurredAtUtc)
{
    CRM_CHECK(m.allowed(Task::RecordConsent));
    const auto person = m.contacts.find(contact);
    CRM_CHECK(person);
    if (person->trashedAtUtc)
        return refused(QStringLiteral("E_ERASED"));
    const QDateTime now = m.clock();
    if (occurredAtUtc && *occurredAtUtc > now)
        return invalid(QStringLiteral("occurred_at"), QStringLiteral("occurred_in_future"));
    const CallAttempt attempt{
        CallAttemptId(m.uuids()), contact, occurredAtUtc.value_or(now).toUTC(), outcome, m.actor.id, m.actor.name};
    auto transaction = m.transactions.begin();
    CRM_CHECK(transaction);
    CRM_CHECK(m_calls.add(attempt));
    CRM_CHECK((*transaction)->commit());
    Q_EMIT m.changes.contactChanged(contact);
    return attempt;
}

Result<void> CallService::takeBack(CallAttemptId id)
{
    CRM_CHECK(m.allowed(Task::RecordConsent));
    const auto attempt = m_calls.find(id);
    CRM_CHECK(attempt);
    auto transaction = m.transactions.begin();
    CRM_CHECK(transaction);
    CRM_CHECK(m_calls.remove(id));
    CRM_CHECK((*transaction)->commit());
    Q_EMIT m.changes.contactChanged(attempt->contact);
    return {};
}

Result<QList<CallAttempt>> CallService::of(ContactId contact) const
{
    return m_calls.of(contact);
}

Result<CallAgreement> CallService::agree(ContactId contact, const QDateTime &atUtc, const QString &evidence)
{
    CRM_CHECK(m.allowed(Task::RecordConsent));
    const auto person = m.contacts.find(contact);
    CRM_CHECK(person);
    if (person->trashedAtUtc)
        return refused(QStringLiteral("E_ERASED"));
    const QDateTime now = m.clock();
    if (!atUtc.isValid() || atUtc <= now)
        return invalid(QStringLiteral("at"), QStringLiteral("agreed_in_past"));
    if (evidence.trimmed().isEmpty())
        return invalid(QStringLiteral("evidence"), QStringLiteral("evidence_missing"));
    const CallAgreement agreement{CallAgreementId(m.uuids()), contact,    atUtc.toUTC(), now,
                                  evidence.trimmed(),         m.actor.id, m.actor.name};
    auto transaction = m.transactions.begin();
    CRM_CHECK(transaction);
    CRM_CHECK(m_calls.agree(agreement));
    CRM_CHECK(
        m.note(JournalAction::ConsentRecorded, contact, {QStringLiteral("agreed_call")}, 1, agreement.id.toString()));
    CRM_CHECK((*transaction)->commit());
    Q_EMIT m.changes.contactChanged(contact);
    return agreement;
}

Result<void> CallService::takeBackAgreement(ContactId contact, CallAgreementId id)
{
    CRM_CHECK(m.allowed(Task::RecordConsent));
    auto transaction = m.transactions.begin();
    CRM_CHECK(transaction);
    const auto hers = m_calls.agreements(contact);
    CRM_CHECK(hers);
    if (std::none_of(hers->begin(), hers->end(), [id](const CallAgreement &one) { return one.id == id; }))
        return Error{Error::Code::NotFound, {}, QStringLiteral("agreement"), id.toString()};
    CRM_CHECK(m_calls.removeAgreement(id));
    CRM_CHECK(
        m.note(JournalAction::ConsentRecorded, contact, {QStringLiteral("agreed_call_withdrawn")}, 1, id.toString()));
    CRM_CHECK((*transaction)->commit());
    Q_EMIT m.changes.contactChanged(contact);
    return {};
}

Result<QList<CallAgreement>> CallService::agreements(ContactId contact) const
{
    return m_calls.agreements(contact);
}

} // namespace crm
