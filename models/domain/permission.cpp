// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "permission.h"

#include "codes.h"

#include <algorithm>

namespace crm {
namespace {
constexpr Coded<Light> kLightCodes[] = {{Light::Allowed, "allowed"},
                                        {Light::Blocked, "blocked"},
                                        {Light::Waiting, "waiting"},
                                        {Light::Unproven, "unproven"},
                                        {Light::NoChannel, "no_channel"}};
} // namespace

bool isReachedBy(const EmailAddress &email, Channel channel)
{
    return channel == Channel::Email && isEmailAddress(email.value);
}

bool isReachedBy(const PhoneNumber &phone, Channel channel)
{
    if (phone.e164.isEmpty())
        return false;
    return (channel == Channel::Phone && phone.kind != PhoneKind::Fax)
        || (channel == Channel::Sms && phone.kind == PhoneKind::Mobile);
}

bool isReachedBy(const PostalAddress &address, Channel channel)
{
    return channel == Channel::Post && !address.street.isEmpty() && !address.postcode.isEmpty()
        && !address.city.isEmpty();
}

bool hasAddressFor(const ContactDraft &contact, Channel channel)
{
    const auto isReached = [channel](const auto &address) { return isReachedBy(address, channel); };
    return std::any_of(contact.emails.begin(), contact.emails.end(), isReached)
        || std::any_of(contact.phones.begin(), contact.phones.end(), isReached)
        || std::any_of(contact.addresses.begin(), contact.addresses.end(), isReached);
}

QString codeOf(Light light)
{
    return codeIn(kLightCodes, light);
}

} // namespace crm
