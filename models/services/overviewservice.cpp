// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewservice.h"

#include "localday.h"

namespace crm {
namespace {
constexpr int kReconfirmationDays = 60; // gdpr-rules B11
} // namespace

OverviewService::OverviewService(ContactRepository &contacts, ConsentRepository &consents, RequestRepository &requests,
                                 RetentionService &retention, Clock clock)
    : m_contacts(contacts), m_consents(consents), m_requests(requests), m_retention(retention),
      m_clock(std::move(clock))
{
}

Result<Overview> OverviewService::overview(std::optional<QDate> today) const
{
    const QDate day = today.value_or(crm::today(m_clock));
    ContactQuery trash;
    trash.trashed = true;
    const auto contacts = m_contacts.count({});
    const auto trashed = m_contacts.count(trash);
    const auto byRelation = m_contacts.countsByRelation();
    const auto consents = m_consents.tallies(day);
    const auto expiring = m_consents.countExpiring(day, day.addDays(kReconfirmationDays));
    const auto retention = m_retention.forecast(day);
    const auto requests = m_requests.requests();
    CRM_CHECK(contacts);
    CRM_CHECK(trashed);
    CRM_CHECK(byRelation);
    CRM_CHECK(consents);
    CRM_CHECK(expiring);
    CRM_CHECK(retention);
    CRM_CHECK(requests);
    Overview result{day, *contacts, *trashed, *byRelation, *consents, 0, *expiring, *retention, 0, 0};
    for (const ConsentTally &tally : *consents) {
        if (tally.state == ConsentState::Unknown)
            result.unproven += tally.people;
    }
    for (const SubjectRequest &request : *requests) {
        if (request.state == RequestState::Answered || request.state == RequestState::Closed)
            continue;
        ++result.openRequests;
        if (request.dueOn < day)
            ++result.overdueRequests;
    }
    return result;
}

} // namespace crm
