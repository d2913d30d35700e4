// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audiencecells.h"

#include "permission.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// The first address that the channel reaches; an empty one where there is none.
template <class Address> Address usable(const QList<Address> &addresses, Channel channel)
{
    const auto found = std::find_if(addresses.begin(), addresses.end(),
                                    [channel](const Address &address) { return isReachedBy(address, channel); });
    return found == addresses.end() ? Address() : *found;
}

QString countryOf(const Contact &contact, const PostalAddress &address)
{
    return address.country.isEmpty() ? contact.country : address.country;
}

/// A country code by its name; what somebody wrote in words stays.
QString countryName(const QString &country, const QString &language)
{
    if (country.size() != 2)
        return country;
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    if (territory == QLocale::AnyTerritory)
        return country;
    return language == u"fr"_s ? QLocale(QLocale::French, territory).nativeTerritoryName()
                               : QLocale::territoryToString(territory);
}
} // namespace

QStringList mailingColumns(Channel channel)
{
    const QStringList name{u"given"_s, u"family"_s, u"organisation"_s, u"language"_s};
    switch (channel) {
    case Channel::Email:
        return QStringList{u"email"_s} + name + QStringList{u"notice"_s, u"list_unsubscribe"_s};
    case Channel::Sms:
    case Channel::Phone:
        return QStringList{u"phone"_s} + name + QStringList{u"notice"_s};
    case Channel::Post:
        return name + QStringList{u"street"_s, u"postcode"_s, u"city"_s, u"region"_s, u"country"_s, u"notice"_s};
    }
    return {};
}

QStringList mailingCells(const AudienceLine &line, Channel channel, const Phrases &phrases)
{
    const Contact &contact = line.contact;
    const QString notice = phrases.footer(line.footer);
    const QStringList name{contact.name.given, contact.name.family, contact.organisation, contact.language};
    switch (channel) {
    case Channel::Email:
        return QStringList{usable(contact.emails, channel).value} + name + QStringList{notice, optOutLink(line.footer)};
    case Channel::Sms:
    case Channel::Phone:
        // Without the plus, which a spreadsheet would take for a formula: text message tools read it all the same.
        return QStringList{usable(contact.phones, channel).e164.mid(1)} + name + QStringList{notice};
    case Channel::Post: {
        const PostalAddress address = usable(contact.addresses, channel);
        return name
            + QStringList{address.street, address.postcode, address.city, address.region, countryOf(contact, address),
                          notice};
    }
    }
    return {};
}

QStringList callColumns()
{
    return {u"name"_s,   u"organisation"_s, u"phones"_s, u"language"_s, u"permitted_hours"_s,
            u"script"_s, u"called_at"_s,    u"result"_s, u"says_stop"_s};
}

QStringList callNumbers(const Contact &contact)
{
    QStringList numbers;
    for (const PhoneNumber &phone : contact.phones) {
        if (isReachedBy(phone, Channel::Phone))
            numbers += phone.asTyped;
    }
    return numbers;
}

QStringList callCells(const AudienceLine &line, const AudienceSheetHead &head, const Phrases &phrases)
{
    return {displayName(line.contact),
            line.contact.organisation,
            callNumbers(line.contact).join(u" / "_s),
            line.contact.language,
            line.callWindow ? phrases.callHours(*line.callWindow, line.timeZone) : QString(),
            QStringList(phrases.callScript(head.controller, head.purpose)
                        + QStringList{phrases.listOrigin(line.contact.source)})
                .join(u' ')
                .trimmed(),
            {},
            {},
            {}};
}

QStringList labelLines(const Contact &contact, const QString &homeCountry, const QString &language)
{
    const PostalAddress address = usable(contact.addresses, Channel::Post);
    QStringList lines{displayName(contact)};
    if (!contact.organisation.isEmpty() && contact.organisation != lines.first())
        lines += contact.organisation;
    for (const QString &part : address.street.split(u'\n', Qt::SkipEmptyParts))
        lines += part.trimmed();
    lines += QString(address.postcode + u' ' + address.city).trimmed();
    const QString country = countryOf(contact, address);
    if (!country.isEmpty() && country != homeCountry
        && country.compare(countryName(homeCountry, language), Qt::CaseInsensitive) != 0)
        lines += countryName(country, language).toUpper();
    return lines;
}

} // namespace crm
