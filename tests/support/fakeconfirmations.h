// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "confirmationrepository.h"

namespace crm::test {

/// Requests for confirmation in memory; it knows no rollback.
class FakeConfirmations final : public ConfirmationRepository {
public:
    QList<Confirmation> all;

    Result<void> add(const Confirmation &confirmation) override
    {
        all += confirmation;
        return {};
    }
    Result<void> end(ConfirmationId id, ConfirmationState state, const QDateTime &atUtc) override
    {
        for (Confirmation &one : all) {
            if (one.id != id || one.state != ConfirmationState::Waiting)
                continue;
            one.state = state;
            one.answeredAtUtc = atUtc;
            return {};
        }
        return Error{Error::Code::Conflict, QStringLiteral("token_used"), {}, {}};
    }
    Result<Confirmation> find(ConfirmationId id) const override
    {
        return first([id](const Confirmation &one) { return one.id == id; });
    }
    Result<Confirmation> withHash(const QByteArray &hash) const override
    {
        return first([hash](const Confirmation &one) { return one.tokenHash == hash; });
    }
    Result<QList<Confirmation>> waiting() const override
    {
        QList<Confirmation> found = all;
        found.removeIf([](const Confirmation &one) { return one.state != ConfirmationState::Waiting; });
        return found;
    }
    Result<QList<Confirmation>> of(ContactId contact) const override
    {
        QList<Confirmation> found = all;
        found.removeIf([contact](const Confirmation &one) { return one.contact != contact; });
        return found;
    }
    Result<qint64> forgetBefore(const QDateTime &atUtc) override
    {
        return all.removeIf([atUtc](const Confirmation &one) {
            return one.state == ConfirmationState::Waiting && one.requestedAtUtc < atUtc;
        });
    }

private:
    template <class Match> Result<Confirmation> first(Match match) const
    {
        for (const Confirmation &one : all) {
            if (match(one))
                return one;
        }
        return Error{Error::Code::NotFound, QStringLiteral("token_unknown"), {}, {}};
    }
};

} // namespace crm::test
