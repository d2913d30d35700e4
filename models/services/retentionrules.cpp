// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retentionrules.h"

namespace crm {

Result<RetentionRules> RetentionRules::read(const RegistryRepository &registry, const PackSet &packs)
{
    const auto policies = registry.policies();
    CRM_CHECK(policies);
    const auto controller = registry.controller();
    CRM_CHECK(controller);
    RetentionRules rules;
    rules.m_policies = *policies;
    rules.m_country = controller->country;
    rules.m_packs = packs;
    return rules;
}

QList<RetentionDue> RetentionRules::duesOf(const Contact &contact, const QList<ConsentEvent> &history,
                                           const QDate &today) const
{
    const QString phoneProof = m_packs.phoneProofPolicy(m_country, contact.country, today);
    return retentionOf(contact, history, m_policies, phoneProof, today);
}

} // namespace crm
