// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registryrepository.h"
#include "retentionrepository.h"

#include "clock.h"

namespace crm {

/// One bar of the month chart: split by policy and into overdue and due.
struct RetentionMonth {
    QDate month; ///< its first day
    QHash<QString, qint64> dueByPolicy; ///< the overdue ones are counted in the current month
    qint64 due = 0; ///< not yet overdue
    qint64 overdue = 0;
};

struct RetentionForecast {
    QDate today;
    QList<RetentionMonth> months; ///< the current one and the next twelve
    QHash<QString, qint64> overdueByPolicy;
    QHash<QString, qint64> byPolicy; ///< next twelve months, overdue included
    QList<RetentionPolicy> policies;
};

struct RetentionLine {
    RetentionDue due;
    ContactId contact;
    QString name; ///< listName()
    int daysLeft = 0; ///< negative: overdue
};

/// What leaves, when and why. Reads only. Policies are shown; running them comes with erasure.
class RetentionService final {
public:
    RetentionService(ContactRepository &contacts, RetentionRepository &retention, RegistryRepository &registry, Clock clock);
    Result<QList<RetentionPolicy>> policies() const { return m_registry.policies(); }
    /// What is due of one person, under which policy, from when, until when.
    Result<QList<RetentionDue>> duesOf(ContactId contact) const { return m_retention.of(contact); }
    /// today: none = the clock's day.
    Result<RetentionForecast> forecast(std::optional<QDate> today) const;
    /// People with something due between the days (inclusive); policy empty: all.
    Result<QList<RetentionLine>> lines(QDate from, QDate until, const QString &policy, int atMost, int skip, std::optional<QDate> today) const;

private:
    ContactRepository &m_contacts;
    RetentionRepository &m_retention;
    RegistryRepository &m_registry;
    Clock m_clock;
};

} // namespace crm
