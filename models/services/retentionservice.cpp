// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retentionservice.h"

#include "localday.h"

namespace crm {
namespace {
constexpr int kMonthsAhead = 12;
}

RetentionService::RetentionService(ContactRepository &contacts, RetentionRepository &retention,
                                   RegistryRepository &registry, Clock clock)
    : m_contacts(contacts), m_retention(retention), m_registry(registry), m_clock(std::move(clock))
{
}

Result<RetentionForecast> RetentionService::forecast(std::optional<QDate> today) const
{
    RetentionForecast result;
    result.today = today.value_or(crm::today(m_clock));
    const QDate thisMonth(result.today.year(), result.today.month(), 1);
    for (int i = 0; i <= kMonthsAhead; ++i)
        result.months += RetentionMonth{thisMonth.addMonths(i), {}, 0, 0};
    const auto policies = m_registry.policies();
    if (!policies)
        return policies.error();
    result.policies = *policies;
    const auto tallies = m_retention.tallies(thisMonth.addMonths(kMonthsAhead + 1).addDays(-1));
    if (!tallies)
        return tallies.error();
    for (const RetentionTally &tally : *tallies) {
        const bool isOverdue = tally.endsOn < result.today;
        const int month
            = isOverdue ? 0 : (tally.endsOn.year() - thisMonth.year()) * 12 + tally.endsOn.month() - thisMonth.month();
        RetentionMonth &bar = result.months[month];
        (isOverdue ? bar.overdue : bar.due) += tally.people;
        bar.dueByPolicy[tally.policy] += tally.people;
        result.byPolicy[tally.policy] += tally.people;
        if (isOverdue)
            result.overdueByPolicy[tally.policy] += tally.people;
    }
    return result;
}

Result<QList<RetentionLine>> RetentionService::lines(QDate from, QDate until, const QString &policy, int atMost,
                                                     int skip, std::optional<QDate> today) const
{
    const QDate day = today.value_or(crm::today(m_clock));
    const auto dues = m_retention.due(from, until, policy, atMost, skip);
    if (!dues)
        return dues.error();
    QList<RetentionLine> result;
    for (const RetentionDue &due : *dues) {
        const auto contact = m_contacts.find(due.contact);
        if (!contact)
            return contact.error();
        result += RetentionLine{due, due.contact, listName(*contact), static_cast<int>(day.daysTo(due.endsOn))};
    }
    return result;
}

} // namespace crm
