// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audienceservice.h"

namespace crm {

/// The question of an audience, prepared for each country as its first inhabitant comes along.
class AskedQuestion final {
public:
    /// NotFound/"purpose_unknown".
    static Result<AskedQuestion> of(const AudienceWish &wish, const RuleBook &book, const QDateTime &nowUtc);

    Permission answer(const PassedPerson &person);
    Permission answer(const PassedPerson &person, const PermissionSubject &changed)
    {
        return decisionFor(person.country)
            .of(changed, person.history, person.callAttemptsUtc, {}, person.agreedCallsUtc);
    }
    /// What is remembered of somebody who is included.
    PermittedPerson permitted(const PassedPerson &person, const Permission &answer) const;
    const QDateTime &atUtc() const { return m_atUtc; }
    /// What a pass over everybody has to read for it.
    PassWish passWish() const;

private:
    AskedQuestion(const AudienceWish &wish, const RuleBook &book, const Purpose &purpose, const QDateTime &nowUtc);
    const Decision &decisionFor(const QString &country);

    AudienceWish m_wish;
    RuleBook m_book;
    Purpose m_purpose;
    QDateTime m_atUtc;
    bool m_isPast;
    QHash<QString, std::shared_ptr<const Decision>> m_decisions;
    QString m_lastCountry;
    const Decision *m_last = nullptr;
};

} // namespace crm
