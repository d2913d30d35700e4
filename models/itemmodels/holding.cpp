// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "holding.h"

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

bool hasConsent(const PersonFile &file, const Purpose &purpose, const QDateTime &nowUtc)
{
    return std::any_of(purpose.channels.cbegin(), purpose.channels.cend(), [&](Channel channel) {
        return standing(file.history, purpose.key, channel, nowUtc).state == ConsentState::Given;
    });
}

bool concerns(const PersonFile &file, const Purpose &purpose, const QDateTime &nowUtc)
{
    const Relation relation = file.contact.relation;
    const bool isCustomer = relation == Relation::Customer || relation == Relation::FormerCustomer;
    if (purpose.key.startsWith("priv."_L1) || purpose.key.startsWith("sec."_L1))
        return false;
    switch (purpose.basis) {
    case LegalBasis::Consent:
        return hasConsent(file, purpose, nowUtc);
    case LegalBasis::Contract:
        return isCustomer || relation == Relation::Supplier || relation == Relation::Partner;
    case LegalBasis::LegalObligation:
        return isCustomer || relation == Relation::Supplier;
    case LegalBasis::VitalInterests:
    case LegalBasis::PublicTask:
        return true;
    case LegalBasis::LegitimateInterest:
        break;
    }
    if (purpose.key == "crm.prospect"_L1)
        return relation == Relation::Prospect;
    return purpose.softOptIn ? isCustomer : true;
}

} // namespace

Holding whyHeld(const PersonFile &file, const QString &category, const QDateTime &nowUtc)
{
    Holding holding;
    holding.source = file.contact.source;
    holding.since = file.contact.source.date.isValid() ? file.contact.source.date
                                                       : file.contact.createdAtUtc.toLocalTime().date();
    for (const Purpose &purpose : file.purposes)
        if (purpose.isActive && purpose.dataCategories.contains(category) && concerns(file, purpose, nowUtc))
            holding.purposes << purpose;
    const auto dues = retentionOf(file.contact, file.history, file.policies, nowUtc.toLocalTime().date());
    for (const RetentionDue &due : dues)
        if (!holding.until || *holding.until < due.endsOn)
            holding.until = due.endsOn;
    return holding;
}

} // namespace crm
