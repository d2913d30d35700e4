// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "footerdesk.h"

namespace crm {
namespace {
bool isSpoken(const QString &language)
{
    return language == QLatin1String("fr") || language == QLatin1String("en");
}
} // namespace

FooterDesk::FooterDesk(const Controller &controller, const QList<Purpose> &purposes, const PackSet &packs,
                       Channel channel, QDate day)
    : m_purposes(purposes), m_packs(packs)
{
    m_common.channel = channel;
    m_common.controller = controller;
    m_common.law = inForce(packs.packOf(controller.country).senderLaw, day, {});
}

Result<FooterDesk> FooterDesk::open(const RegistryRepository &registry, const PackSet &packs, Channel channel,
                                    QDate day)
{
    const auto controller = registry.controller();
    CRM_CHECK(controller);
    const auto purposes = registry.purposes();
    CRM_CHECK(purposes);
    return FooterDesk(*controller, *purposes, packs, channel, day);
}

MessageFooter FooterDesk::footerOf(const Contact &contact, const PermittedPerson &answer) const
{
    MessageFooter footer = m_common;
    footer.needed = answer.footers;
    footer.language = isSpoken(contact.language) ? contact.language : footer.controller.language;
    if (const Purpose *purpose = purposeNamed(m_purposes, answer.purpose))
        footer.purpose = purpose->label;
    footer.code = answer.stamp.code;
    footer.since = answer.since;
    footer.source = contact.source;
    const QString &country = contact.country.isEmpty() ? footer.controller.country : contact.country;
    auto authority = m_authorities.find(country);
    if (authority == m_authorities.end())
        authority = m_authorities.insert(country, m_packs.packOf(country).authority);
    footer.authority = *authority;
    return footer;
}

QList<SenderDetail> FooterDesk::missing(const QList<PermittedPerson> &people) const
{
    MessageFooter all = m_common;
    for (const PermittedPerson &one : people)
        all.needed |= one.footers;
    return missingDetails(all);
}

Error footerMissing(const QList<SenderDetail> &details)
{
    QStringList fields;
    for (const SenderDetail detail : details)
        fields += codeOf(detail);
    return {Error::Code::Refused, QStringLiteral("E_FOOTER"), {}, fields.join(QLatin1String(", "))};
}

} // namespace crm
