// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audience.h"
#include "clock.h"
#include "contactrepository.h"
#include "messagefooter.h"
#include "peoplepass.h"
#include "requestrepository.h"
#include "rulebook.h"
#include "vaultkeeper.h"

namespace crm {

/// Somebody an audience includes, with what has to be remembered of why.
struct PermittedPerson {
    DisclosureStamp stamp;
    std::optional<CallWindow> callWindow; ///< of a call, where her hours are protected
    QString timeZone; ///< in which the window lies
    QString purpose = {}; ///< the half of a (2) purpose that fits her
    Footers footers = {}; ///< what a message to her has to say
    std::optional<QDate> since = {}; ///< the day of the consent that allowed it
};

/// Whom a message may go to, over a whole list at once, by the rules that draw the light of each single person. Reads
/// only.
class AudienceService final {
public:
    AudienceService(const ContactRepository &contacts, const PeoplePasses &passes, const RegistryRepository &registry,
                    const PackSet &packs, Clock clock);

    /// Everybody of the wish with an answer each. Costs one pass over people and consents; Cancelled leaves nothing.
    Result<AudienceAnswer> evaluate(const AudienceWish &wish, const Progress &progress) const;
    /// The keys of a query in its order; with a permission in it, of those who got that answer now.
    Result<QList<RowKey>> order(const ContactQuery &query, const Progress &progress) const;
    /// Those it includes, one by one in the order of the query, each with her answer: what an export writes. Judged
    /// again at that moment.
    Result<QList<PermittedPerson>> permitted(const AudienceWish &wish, const Progress &progress) const;
    /// The same of some people of it.
    Result<QList<PermittedPerson>> permittedAmong(const AudienceWish &wish, QList<RowKey> people) const;
    /// What would change for the same list on another day or under another pack: both questions in one pass.
    Result<AudienceShift> shift(const AudienceWish &wish, const AudienceInstead &instead,
                                const Progress &progress) const;
    /// What would lawfully reach more of the people that an evaluation has excluded, most people first.
    Result<QList<AudienceChance>> chances(const AudienceWish &wish, const QList<RowKey> &excluded,
                                          const Progress &progress) const;

private:
    Result<PassWish> passOf(const AudienceWish &wish, PassWish pass) const;

    const ContactRepository &m_contacts;
    const PeoplePasses &m_passes;
    const RegistryRepository &m_registry;
    const PackSet m_packs;
    const Clock m_clock;
};

} // namespace crm
