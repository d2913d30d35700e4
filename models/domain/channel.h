// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace crm {

/// Ways to reach a person (gdpr-rules B2).
enum class Channel { Email, Phone, Sms, Post };
inline constexpr Channel kChannels[] = {Channel::Email, Channel::Phone, Channel::Sms, Channel::Post};

/// gdpr-rules C1.
enum class MessageClass { Commercial, NonCommercial, Service };

/// The six bases of GDPR article 6(1), in its order.
enum class LegalBasis { Consent, Contract, LegalObligation, VitalInterests, PublicTask, LegitimateInterest };

/// Stable codes as stored, exported and typed on the command line.
QString codeOf(Channel channel); ///< email, phone, sms, post
QString codeOf(MessageClass messageClass); ///< commercial, non_commercial, service
QString codeOf(LegalBasis basis); ///< 6-1-a ... 6-1-f
std::optional<Channel> channelFromCode(const QString &code);
std::optional<MessageClass> messageClassFromCode(const QString &code);
std::optional<LegalBasis> legalBasisFromCode(const QString &code);

} // namespace crm
