// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consentrepository.h"
#include "retentionservice.h"
#include "requestrepository.h"

namespace crm {

/// Every figure the dashboards draw, from kept counters only.
struct Overview {
    QDate today;
    qint64 contacts = 0;
    qint64 trashed = 0;
    QHash<Relation, qint64> byRelation;
    QList<ConsentTally> consents;
    qint64 unproven = 0;
    qint64 expiringIn60Days = 0;
    RetentionForecast retention;
    int openRequests = 0;
    int overdueRequests = 0;
};

class OverviewService final {
public:
    OverviewService(ContactRepository &contacts, ConsentRepository &consents, RequestRepository &requests, RetentionService &retention, Clock clock);
    /// today: none = the clock's day.
    Result<Overview> overview(std::optional<QDate> today) const;

private:
    ContactRepository &m_contacts;
    ConsentRepository &m_consents;
    RequestRepository &m_requests;
    RetentionService &m_retention;
    Clock m_clock;
};

} // namespace crm
