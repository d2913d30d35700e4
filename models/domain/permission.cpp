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

bool hasAddressFor(const ContactDraft &contact, Channel channel)
{
    const auto hasPhone = [&contact](auto isFit) {
        return std::any_of(contact.phones.begin(), contact.phones.end(),
                           [&](const PhoneNumber &phone) { return !phone.e164.isEmpty() && isFit(phone.kind); });
    };
    switch (channel) {
    case Channel::Email:
        return std::any_of(contact.emails.begin(), contact.emails.end(),
                           [](const EmailAddress &email) { return isEmailAddress(email.value); });
    case Channel::Phone:
        return hasPhone([](PhoneKind kind) { return kind != PhoneKind::Fax; });
    case Channel::Sms:
        return hasPhone([](PhoneKind kind) { return kind == PhoneKind::Mobile; });
    case Channel::Post:
        return std::any_of(contact.addresses.begin(), contact.addresses.end(), [](const PostalAddress &address) {
            return !address.street.isEmpty() && !address.postcode.isEmpty() && !address.city.isEmpty();
        });
    }
    return false;
}

QString codeOf(Light light)
{
    return codeIn(kLightCodes, light);
}

} // namespace crm
