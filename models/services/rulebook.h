// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decidingfacts.h"
#include "decision.h"
#include "registryrepository.h"

namespace crm {

/// The purposes a person is shown: in use, with messages, and one line for the two halves of a (2) purpose.
QList<Purpose> purposesShown(const QList<Purpose> &purposes);

/// Everything a permission depends on besides the person: read once, asked for every person of a list.
class RuleBook final {
public:
    /// @param atUtc none: what the organisation has decided by now
    static Result<RuleBook> read(const RegistryRepository &registry, const PackSet &packs,
                                 const std::optional<QDateTime> &atUtc = {});

    const QList<Purpose> &purposes() const { return m_purposes; }
    /// NotFound/"purpose_unknown".
    Result<Purpose> purpose(const QString &key) const;
    QList<Purpose> shown() const { return purposesShown(m_purposes); }
    /// @param messageClass none: the purpose's own, or the strictest where it does not say
    /// @param callAttemptsUtc when we have tried to call the person; asked about on the phone channel only
    /// @param agreedCallsUtc the hours outside the permitted ones to which she agreed (B22)
    Permission answer(const Contact &contact, const QList<ConsentEvent> &history, const Purpose &purpose,
                      Channel channel, std::optional<MessageClass> messageClass, const QDateTime &atUtc,
                      const QList<QDateTime> &callAttemptsUtc = {}, const QList<QDateTime> &agreedCallsUtc = {}) const;
    /// The same of what is, or was, known of somebody.
    Permission answerOn(const DecidingFacts &known, const QList<ConsentEvent> &history, const Purpose &purpose,
                        Channel channel, std::optional<MessageClass> messageClass, const QDateTime &atUtc,
                        const QList<QDateTime> &callAttemptsUtc, const QList<QDateTime> &agreedCallsUtc) const;
    /// The same question prepared once for everybody who lives in a country.
    /// @param country empty: the controller's
    std::shared_ptr<const Decision> decision(const Purpose &purpose, Channel channel,
                                             std::optional<MessageClass> messageClass, const QDateTime &atUtc,
                                             const QString &country) const;
    Jurisdiction jurisdictionOf(const QString &country) const;
    /// The same decisions as if the controller were established elsewhere.
    RuleBook under(const QString &country) const;
    const PackSet &packs() const { return m_packs; }
    /// True if the purpose, or its other half, uses this channel.
    bool isOffered(const Purpose &purpose, Channel channel) const;

private:
    QList<Purpose> m_purposes;
    QList<RetentionPolicy> m_policies;
    QString m_country;
    PackSet m_packs;
};

} // namespace crm
