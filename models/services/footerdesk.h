// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audienceservice.h"
#include "messagefooter.h"

namespace crm {

/// Prepares what stands under the messages of one mailing: the same sender for everybody, the reason of each.
class FooterDesk final {
public:
    static Result<FooterDesk> open(const RegistryRepository &registry, const PackSet &packs, Channel channel,
                                   QDate day);

    MessageFooter footerOf(const Contact &contact, const PermittedPerson &answer) const;
    /// What the organisation has to fill in before each of these people can be told all she must be; none: it can.
    QList<SenderDetail> missing(const QList<PermittedPerson> &people) const;

private:
    FooterDesk(const Controller &controller, const QList<Purpose> &purposes, const PackSet &packs, Channel channel,
               QDate day);

    MessageFooter m_common; ///< of nobody yet
    QList<Purpose> m_purposes;
    PackSet m_packs;
    mutable QHash<QString, Authority> m_authorities; ///< by country: a pack is large, and asked once a person
};

/// Refused "E_FOOTER", naming the fields of the organisation that are empty.
Error footerMissing(const QList<SenderDetail> &details);

} // namespace crm
