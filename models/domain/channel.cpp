// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel.h"

#include "codes.h"

namespace crm {
namespace {
constexpr Coded<Channel> kChannelCodes[]
    = {{Channel::Email, "email"}, {Channel::Phone, "phone"}, {Channel::Sms, "sms"}, {Channel::Post, "post"}};
constexpr Coded<MessageClass> kMessageClassCodes[] = {{MessageClass::Commercial, "commercial"},
                                                      {MessageClass::NonCommercial, "non_commercial"},
                                                      {MessageClass::Service, "service"}};
constexpr Coded<LegalBasis> kBasisCodes[]
    = {{LegalBasis::Consent, "6-1-a"},         {LegalBasis::Contract, "6-1-b"},
       {LegalBasis::LegalObligation, "6-1-c"}, {LegalBasis::VitalInterests, "6-1-d"},
       {LegalBasis::PublicTask, "6-1-e"},      {LegalBasis::LegitimateInterest, "6-1-f"}};
} // namespace

QString codeOf(Channel channel)
{
    return codeIn(kChannelCodes, channel);
}
QString codeOf(MessageClass messageClass)
{
    return codeIn(kMessageClassCodes, messageClass);
}
QString codeOf(LegalBasis basis)
{
    return codeIn(kBasisCodes, basis);
}
std::optional<Channel> channelFromCode(const QString &code)
{
    return valueIn(kChannelCodes, code);
}
std::optional<MessageClass> messageClassFromCode(const QString &code)
{
    return valueIn(kMessageClassCodes, code);
}
std::optional<LegalBasis> legalBasisFromCode(const QString &code)
{
    return valueIn(kBasisCodes, code);
}

} // namespace crm
