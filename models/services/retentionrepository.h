// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contactrepository.h"
#include "retention.h"

namespace crm {

/// How many people have something due on a day under a policy.
struct RetentionTally {
    QString policy;
    QDate endsOn;
    qint64 people = 0;
};

/// The due dates kept beside each contact, renewed whenever the contact or its consents change.
class RetentionRepository {
public:
    virtual ~RetentionRepository() = default;
    virtual Result<void> replaceDues(ContactId contact, const QList<RetentionDue> &dues) = 0;
    virtual Result<void> replaceDuesOfMany(const QHash<ContactId, QList<RetentionDue>> &dues) = 0;
    virtual Result<QList<RetentionDue>> of(ContactId contact) const = 0; ///< as they were given
    virtual Result<QList<RetentionTally>> tallies(QDate until) const = 0; ///< from kept counters, every day up to and including until
    virtual Result<QList<RetentionDue>> due(QDate from, QDate until, const QString &policy, int atMost, int skip) const = 0; ///< soonest first
};

} // namespace crm
