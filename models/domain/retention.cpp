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
Anchored lastHeard(const Contact &contact)
{
    if (contact.lastContactOn)
        return {RetentionAnchor::LastContact, *contact.lastContactOn};
    if (contact.source.date.isValid())
        return {RetentionAnchor::Collection, contact.source.date};
    return {RetentionAnchor::Creation, contact.createdAtUtc.date()};
}

class Dues final {
public:
    Dues(ContactId contact, const QList<RetentionPolicy> &policies) : m_contact(contact), m_policies(policies) { }

    /// One line per policy: the day that comes first.
    void add(const char *policyId, const Anchored &from)
    {
        const QString id = QString::fromLatin1(policyId);
        const auto policy = std::find_if(m_policies.begin(), m_policies.end(),
                                         [&id](const RetentionPolicy &one) { return one.id == id; });
        if (policy == m_policies.end() || !from.on.isValid())
            return;
        const RetentionDue due{m_contact,      id,   from.anchor, from.on, after(from.on, policy->period),
                               policy->action, false};
        const auto known
            = std::find_if(m_dues.begin(), m_dues.end(), [&id](const RetentionDue &one) { return one.policy == id; });
        if (known == m_dues.end())
            m_dues += due;
        else if (due.endsOn < known->endsOn)
            *known = due;
    }
    const QList<RetentionDue> &all() const { return m_dues; }

private:
    ContactId m_contact;
    const QList<RetentionPolicy> &m_policies;
    QList<RetentionDue> m_dues;
};

void addRelationDues(Dues &dues, const Contact &contact)
{
    switch (contact.relation) {
    case Relation::Prospect:
    case Relation::Other:
        return dues.add("D01", lastHeard(contact));
    case Relation::Customer:
    case Relation::FormerCustomer:
        if (contact.relationEndedOn)
            dues.add("D02", {RetentionAnchor::RelationEnd, *contact.relationEndedOn});
        else if (contact.relation == Relation::FormerCustomer)
            dues.add("D02", lastHeard(contact));
        return;
    case Relation::Supplier:
    case Relation::Partner:
        return;
    }
}

/// The day a consent that was given stops or stopped standing; invalid if no end is known.
QDate endOf(const ConsentStanding &now)
{
    if (!now.decidedBy)
        return {};
    if (now.state == ConsentState::Given || now.state == ConsentState::Expired)
        return now.lastValidDay.value_or(QDate());
    return localDay(now.decidedBy->occurredAtUtc, now.decidedBy->timeZone);
}

/// D11: three years from the date of a French phone consent (R223-2). D18: five years from the end of any other.
void addProofDues(Dues &dues, const Contact &contact, const QList<ConsentEvent> &history, QDate today)
{
    const bool isFrench = contact.country.isEmpty() || contact.country == QLatin1String("FR");
    const QDateTime endOfToday = today.addDays(1).startOfDay(Qt::UTC).addMSecs(-1);
    for (const ConsentEvent &event : history) {
        if (event.kind != ConsentEventKind::Consent || event.state != ConsentState::Given || !event.channel)
            continue;
        if (isFrench && event.channel == Channel::Phone)
            dues.add("D11", {RetentionAnchor::ConsentGiven, localDay(event.occurredAtUtc, event.timeZone)});
        else
            dues.add(
                "D18",
                {RetentionAnchor::ConsentEnd, endOf(standing(history, event.purpose, *event.channel, endOfToday))});
    }
}
} // namespace

QList<RetentionDue> retentionOf(const Contact &contact, const QList<ConsentEvent> &history,
                                const QList<RetentionPolicy> &policies, const QDate &today)
{
    Dues dues(contact.id, policies);
    addRelationDues(dues, contact);
    addProofDues(dues, contact, history, today);
    return dues.all();
}

std::optional<RetentionDue> marketingDue(const Contact &contact, const QList<RetentionPolicy> &policies)
{
    Dues dues(contact.id, policies);
    addRelationDues(dues, contact);
    return dues.all().isEmpty() ? std::nullopt : std::optional(dues.all().first());
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
