// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulebook.h"

namespace crm {

Result<RuleBook> RuleBook::read(const RegistryRepository &registry, const PackSet &packs,
                                const std::optional<QDateTime> &atUtc)
{
    const auto purposes = atUtc ? registry.purposesAt(*atUtc) : registry.purposes();
    CRM_CHECK(purposes);
    const auto policies = registry.policies();
    CRM_CHECK(policies);
    const auto controller = registry.controller();
    CRM_CHECK(controller);
    RuleBook book;
    book.m_purposes = *purposes;
    book.m_policies = *policies;
    book.m_country = controller->country;
    book.m_packs = packs;
    return book;
}

Result<Purpose> RuleBook::purpose(const QString &key) const
{
    const Purpose *found = purposeNamed(m_purposes, key);
    if (!found)
        return Error{Error::Code::NotFound, QStringLiteral("purpose_unknown"), {}, key};
    return *found;
}

QList<Purpose> purposesShown(const QList<Purpose> &purposes)
{
    QList<Purpose> result;
    for (const Purpose &purpose : purposes) {
        const bool isSecondHalf = purpose.softOptIn && twinOf(purpose, purposes);
        if (purpose.isActive && purpose.messageClass && !isSecondHalf)
            result += purpose;
    }
    return result;
}

Permission RuleBook::answer(const Contact &contact, const QList<ConsentEvent> &history, const Purpose &purpose,
                            Channel channel, std::optional<MessageClass> messageClass, const QDateTime &atUtc,
                            const QList<QDateTime> &callAttemptsUtc, const QList<QDateTime> &agreedCallsUtc) const
{
    return decision(purpose, channel, messageClass, atUtc, contact.country)
        ->of(subjectOf(contact, channel), history, callAttemptsUtc, {}, agreedCallsUtc);
}

Permission RuleBook::answerOn(const DecidingFacts &known, const QList<ConsentEvent> &history, const Purpose &purpose,
                              Channel channel, std::optional<MessageClass> messageClass, const QDateTime &atUtc,
                              const QList<QDateTime> &callAttemptsUtc, const QList<QDateTime> &agreedCallsUtc) const
{
    return decision(purpose, channel, messageClass, atUtc, known.country)
        ->of(subjectOf(known, channel), history, callAttemptsUtc, {}, agreedCallsUtc);
}

std::shared_ptr<const Decision> RuleBook::decision(const Purpose &purpose, Channel channel,
                                                   std::optional<MessageClass> messageClass, const QDateTime &atUtc,
                                                   const QString &country) const
{
    const MessageClass asked = messageClass.value_or(purpose.messageClass.value_or(MessageClass::Commercial));
    return std::make_shared<Decision>(PermissionQuestion{purpose, twinOf(purpose, m_purposes), channel, asked, atUtc},
                                      jurisdictionOf(country), m_policies);
}

RuleBook RuleBook::under(const QString &country) const
{
    RuleBook moved = *this;
    moved.m_country = country;
    return moved;
}

Jurisdiction RuleBook::jurisdictionOf(const QString &country) const
{
    return m_packs.between(m_country, country);
}

bool RuleBook::isOffered(const Purpose &purpose, Channel channel) const
{
    const auto twin = twinOf(purpose, m_purposes);
    return purpose.channels.contains(channel) || (twin && twin->channels.contains(channel));
}

} // namespace crm
