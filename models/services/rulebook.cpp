// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulebook.h"

#include <algorithm>

namespace crm {

Result<RuleBook> RuleBook::read(const RegistryRepository &registry, const PackSet &packs)
{
    const auto purposes = registry.purposes();
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
    const auto found = std::find_if(m_purposes.begin(), m_purposes.end(),
                                    [&key](const Purpose &purpose) { return purpose.key == key; });
    if (found == m_purposes.end())
        return Error{Error::Code::NotFound, QStringLiteral("purpose_unknown"), {}, key};
    return *found;
}

QList<Purpose> RuleBook::shown() const
{
    QList<Purpose> result;
    for (const Purpose &purpose : m_purposes) {
        const bool isSecondHalf = purpose.softOptIn && twinOf(purpose, m_purposes);
        if (purpose.isActive && purpose.messageClass && !isSecondHalf)
            result += purpose;
    }
    return result;
}

Permission RuleBook::answer(const Contact &contact, const QList<ConsentEvent> &history, const Purpose &purpose,
                            Channel channel, std::optional<MessageClass> messageClass, const QDateTime &atUtc,
                            const QList<QDateTime> &callAttemptsUtc) const
{
    PermissionFacts facts;
    facts.contact = contact;
    facts.history = history;
    facts.policies = m_policies;
    facts.callAttemptsUtc = callAttemptsUtc;
    const MessageClass asked = messageClass.value_or(purpose.messageClass.value_or(MessageClass::Commercial));
    return canContact(facts, {purpose, twinOf(purpose, m_purposes), channel, asked, atUtc},
                      m_packs.between(m_country, contact.country));
}

bool RuleBook::isOffered(const Purpose &purpose, Channel channel) const
{
    const auto twin = twinOf(purpose, m_purposes);
    return purpose.channels.contains(channel) || (twin && twin->channels.contains(channel));
}

} // namespace crm
