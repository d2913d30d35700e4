// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention.h"

#include "codes.h"
#include "localday.h"

#include <algorithm>

namespace crm {
namespace {
constexpr Coded<RetentionAnchor> kAnchorCodes[] = {{RetentionAnchor::LastContact, "last_contact"},
                                                   {RetentionAnchor::Collection, "collection"},
                                                   {RetentionAnchor::RelationEnd, "relation_end"},
                                                   {RetentionAnchor::ConsentGiven, "consent_given"},
                                                   {RetentionAnchor::ConsentEnd, "consent_end"},
                                                   {RetentionAnchor::RequestClosed, "request_closed"},
                                                   {RetentionAnchor::Creation, "creation"},
                                                   {RetentionAnchor::FiscalYearEnd, "fiscal_year_end"},
                                                   {RetentionAnchor::Other, "other"}};
constexpr Coded<RetentionAction> kActionCodes[] = {{RetentionAction::AskElseDelete, "ask_else_delete"},
                                                   {RetentionAction::Archive, "archive"},
                                                   {RetentionAction::Delete, "delete"},
                                                   {RetentionAction::Anonymise, "anonymise"},
                                                   {RetentionAction::Review, "review"},
                                                   {RetentionAction::Warn, "warn"}};

struct Anchored {
    RetentionAnchor anchor = RetentionAnchor::Other;
    QDate on;
};

/// D-e: what the person did last; else when we got the data; else when the record was made. Never an edit of ours.
Anchored lastHeard(const RelationDays &days)
{
    if (days.lastContactOn)
        return {RetentionAnchor::LastContact, *days.lastContactOn};
    if (days.collectedOn.isValid())
        return {RetentionAnchor::Collection, days.collectedOn};
    return {RetentionAnchor::Creation, days.createdOn};
}

/// The policy that a relation runs under, and from when; none where none runs.
struct RelationPolicy {
    QLatin1String policy;
    Anchored from;
};
std::optional<RelationPolicy> relationPolicy(const RelationDays &days)
{
    const QLatin1String prospects("D01");
    const QLatin1String customers("D02");
    switch (days.relation) {
    case Relation::Prospect:
    case Relation::Other:
        return RelationPolicy{prospects, lastHeard(days)};
    case Relation::Customer:
    case Relation::FormerCustomer:
        if (days.endedOn)
            return RelationPolicy{customers, {RetentionAnchor::RelationEnd, *days.endedOn}};
        if (days.relation == Relation::FormerCustomer)
            return RelationPolicy{customers, lastHeard(days)};
        return {};
    case Relation::Supplier:
    case Relation::Partner:
        return {};
    }
    return {};
}

std::optional<RetentionDue> dueUnder(ContactId contact, QLatin1String policyId, const Anchored &from,
                                     const QList<RetentionPolicy> &policies)
{
    const auto policy = std::find_if(policies.begin(), policies.end(),
                                     [policyId](const RetentionPolicy &one) { return one.id == policyId; });
    if (policy == policies.end() || !from.on.isValid())
        return {};
    return RetentionDue{contact, policy->id, from.anchor, from.on, after(from.on, policy->period), policy->action, false};
}

class Dues final {
public:
    Dues(ContactId contact, const QList<RetentionPolicy> &policies) : m_contact(contact), m_policies(policies) { }

    /// One line per policy: the day that comes first.
    void add(QLatin1String policyId, const Anchored &from)
    {
        const auto due = dueUnder(m_contact, policyId, from, m_policies);
        if (!due)
            return;
        const auto known = std::find_if(m_dues.begin(), m_dues.end(),
                                        [policyId](const RetentionDue &one) { return one.policy == policyId; });
        if (known == m_dues.end())
            m_dues += *due;
        else if (due->endsOn < known->endsOn)
            *known = *due;
    }
    const QList<RetentionDue> &all() const { return m_dues; }

private:
    ContactId m_contact;
    const QList<RetentionPolicy> &m_policies;
    QList<RetentionDue> m_dues;
};

/// The day a consent that was given stops or stopped standing; invalid if no end is known.
QDate endOf(const ConsentStanding &now)
{
    if (!now.decidedBy)
        return {};
    if (now.state == ConsentState::Given || now.state == ConsentState::Expired)
        return now.lastValidDay.value_or(QDate());
    return localDay(now.decidedBy->occurredAtUtc, now.decidedBy->timeZone);
}

/// D18: five years from the end of a consent; for calls the law may count from the day it was given (D11, R223-2).
void addProofDues(Dues &dues, const QList<ConsentEvent> &history, const QString &phoneProof, QDate today)
{
    const QLatin1String fromTheDay("D11");
    const QDateTime endOfToday = today.addDays(1).startOfDay(Qt::UTC).addMSecs(-1);
    for (const ConsentEvent &event : history) {
        if (event.kind != ConsentEventKind::Consent || event.state != ConsentState::Given || !event.channel)
            continue;
        if (event.channel == Channel::Phone && phoneProof == fromTheDay)
            dues.add(fromTheDay, {RetentionAnchor::ConsentGiven, localDay(event.occurredAtUtc, event.timeZone)});
        else
            dues.add(
                QLatin1String("D18"),
                {RetentionAnchor::ConsentEnd, endOf(standing(history, event.purpose, *event.channel, endOfToday))});
    }
}
} // namespace

RelationDays relationDaysOf(const Contact &contact)
{
    return {contact.relation, contact.lastContactOn, contact.relationEndedOn, contact.source.date,
            contact.createdAtUtc.date()};
}

QList<RetentionDue> retentionOf(const Contact &contact, const QList<ConsentEvent> &history,
                                const QList<RetentionPolicy> &policies, const QString &phoneProof, const QDate &today)
{
    Dues dues(contact.id, policies);
    if (const auto relation = relationPolicy(relationDaysOf(contact)))
        dues.add(relation->policy, relation->from);
    addProofDues(dues, history, phoneProof, today);
    return dues.all();
}

std::optional<RetentionDue> marketingDue(const RelationDays &days, const QList<RetentionPolicy> &policies)
{
    const auto relation = relationPolicy(days);
    return relation ? dueUnder({}, relation->policy, relation->from, policies) : std::nullopt;
}

QString codeOf(RetentionAnchor anchor)
{
    return codeIn(kAnchorCodes, anchor);
}
QString codeOf(RetentionAction action)
{
    return codeIn(kActionCodes, action);
}
std::optional<RetentionAnchor> retentionAnchorFromCode(const QString &code)
{
    return valueIn(kAnchorCodes, code);
}
std::optional<RetentionAction> retentionActionFromCode(const QString &code)
{
    return valueIn(kActionCodes, code);
}

} // namespace crm
