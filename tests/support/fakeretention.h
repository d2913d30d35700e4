// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakestore.h"

#include <algorithm>

namespace crm::test {

class FakeRetention final : public RetentionRepository {
public:
    explicit FakeRetention(FakeStore &store) : m_store(store) { }
    Result<void> replaceDues(ContactId contact, const QList<RetentionDue> &dues) override
    {
        CRM_CHECK(m_store.attempt("retention.replaceDues"));
        m_store.state.dues.insert(contact, dues);
        return {};
    }
    Result<void> replaceDuesOfMany(const QHash<ContactId, QList<RetentionDue>> &dues) override
    {
        for (auto one = dues.begin(); one != dues.end(); ++one)
            CRM_CHECK(replaceDues(one.key(), one.value()));
        return {};
    }
    Result<QList<RetentionDue>> of(ContactId contact) const override { return m_store.state.dues.value(contact); }
    Result<QList<RetentionTally>> tallies(QDate until) const override
    {
        QList<RetentionTally> found;
        for (const auto &dues : m_store.state.dues) {
            for (const RetentionDue &due : dues) {
                if (due.endsOn <= until)
                    found += RetentionTally{due.policy, due.endsOn, 1};
            }
        }
        return found;
    }
    Result<QList<RetentionDue>> due(QDate from, QDate until, const QString &policy, int atMost, int skip) const override
    {
        QList<RetentionDue> found;
        for (const auto &dues : m_store.state.dues) {
            for (const RetentionDue &one : dues) {
                if (one.endsOn >= from && one.endsOn <= until && (policy.isEmpty() || policy == one.policy))
                    found += one;
            }
        }
        std::sort(found.begin(), found.end(),
                  [](const RetentionDue &a, const RetentionDue &b) { return a.endsOn < b.endsOn; });
        return found.mid(skip, atMost);
    }

private:
    FakeStore &m_store;
};

} // namespace crm::test
