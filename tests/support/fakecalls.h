// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callrepository.h"
#include "fakestore.h"

namespace crm::test {

/// Attempts to call in memory.
class FakeCalls final : public CallRepository {
public:
    QList<CallAttempt> all;
    Result<void> add(const CallAttempt &attempt) override
    {
        all.prepend(attempt);
        return {};
    }
    Result<void> remove(CallAttemptId id) override
    {
        return all.removeIf([id](const CallAttempt &one) { return one.id == id; }) > 0 ? Result<void>()
                                                                                       : Result<void>(missing());
    }
    Result<CallAttempt> find(CallAttemptId id) const override
    {
        for (const CallAttempt &one : all) {
            if (one.id == id)
                return one;
        }
        return missing();
    }
    Result<QList<CallAttempt>> of(ContactId contact) const override
    {
        QList<CallAttempt> found = all;
        found.removeIf([contact](const CallAttempt &one) { return one.contact != contact; });
        return found;
    }
    QList<CallAgreement> agreed;
    Result<void> agree(const CallAgreement &agreement) override
    {
        agreed.prepend(agreement);
        return {};
    }
    Result<void> removeAgreement(CallAgreementId id) override
    {
        return agreed.removeIf([id](const CallAgreement &one) { return one.id == id; }) > 0 ? Result<void>()
                                                                                            : Result<void>(missing());
    }
    Result<QList<CallAgreement>> agreements(ContactId contact) const override
    {
        QList<CallAgreement> found = agreed;
        found.removeIf([contact](const CallAgreement &one) { return one.contact != contact; });
        return found;
    }
    Result<QHash<RowKey, QList<QDateTime>>> agreedInstants(const QList<RowKey> &keys) const override
    {
        QHash<RowKey, QList<QDateTime>> found;
        for (const CallAgreement &one : agreed)
            found[keys.first()] += one.atUtc;
        return found;
    }
    Result<QHash<RowKey, QList<QDateTime>>> instants(const QList<RowKey> &keys) const override
    {
        QHash<RowKey, QList<QDateTime>> found;
        for (const CallAttempt &one : all)
            found[keys.first()] += one.atUtc;
        return found;
    }
};

} // namespace crm::test
