// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "permission.h"

#include "codes.h"
#include "localday.h"

#include <algorithm>

namespace crm {
namespace {
constexpr Coded<Light> kLightCodes[] = {{Light::Allowed, "allowed"},
                                        {Light::Blocked, "blocked"},
                                        {Light::Waiting, "waiting"},
                                        {Light::Unproven, "unproven"},
                                        {Light::NoChannel, "no_channel"}};

/// One decision being made: what is asked, and the answer as it takes shape.
class Judgement final {
public:
    Judgement(const Purpose &purpose, Channel channel) : m_purpose(purpose)
    {
        m_answer.purpose = purpose.key;
        m_answer.channel = channel;
    }
    void cite(const ConsentEvent &event)
    {
        m_answer.since = localDay(event.occurredAtUtc, event.timeZone);
        m_answer.decidedBy = event.id;
        m_answer.method = event.method;
        m_answer.wordingVersion = event.wordingVersion;
    }
    void validUntil(std::optional<QDate> lastDay) { m_answer.until = lastDay; }
    Permission blocked(const char *code, Light light = Light::Blocked)
    {
        m_answer.code = QString::fromLatin1(code);
        m_answer.light = light;
        return m_answer;
    }
    Permission allowed(const char *code, LegalBasis basis, const QStringList &footers)
    {
        m_answer.isAllowed = true;
        m_answer.light = Light::Allowed;
        m_answer.code = QString::fromLatin1(code);
        m_answer.basis = basis;
        m_answer.footers = footers;
        return m_answer;
    }
    const Purpose &purpose() const { return m_purpose; }
    Channel channel() const { return m_answer.channel; }

private:
    const Purpose &m_purpose;
    Permission m_answer;
};

/// C1: calling a promotion a service message does not make it one.
MessageClass stricter(MessageClass asked, const Purpose &purpose)
{
    if (asked == MessageClass::Commercial || purpose.messageClass == MessageClass::Commercial)
        return MessageClass::Commercial;
    if (asked == MessageClass::NonCommercial || purpose.messageClass == MessageClass::NonCommercial)
        return MessageClass::NonCommercial;
    return MessageClass::Service;
}

/// Steps 8, 9 and 11 of the decision, after every objection has been looked at.
Permission byConsent(Judgement &judgement, const ConsentStanding &now, MessageClass messageClass)
{
    if (now.decidedBy)
        judgement.cite(*now.decidedBy);
    judgement.validUntil(now.lastValidDay);
    switch (now.state) {
    case ConsentState::Withdrawn:
        return judgement.blocked("E_WITHDRAWN");
    case ConsentState::Refused:
        return judgement.blocked("E_REFUSED");
    case ConsentState::Expired:
        return judgement.blocked("E_EXPIRED");
    case ConsentState::Invalidated:
        return judgement.blocked("E_INVALID");
    case ConsentState::Revoked:
        return judgement.blocked("E_PURPOSE_RETIRED");
    case ConsentState::Given:
        return judgement.allowed(
            "A_CONSENT", LegalBasis::Consent,
            {QStringLiteral("FT1"), QStringLiteral("FT2"), QStringLiteral("FT3"), QStringLiteral("FT4")});
    case ConsentState::None:
    case ConsentState::Unknown:
    case ConsentState::Requested:
    case ConsentState::Superseded:
        break;
    }
    const Purpose &purpose = judgement.purpose();
    if (messageClass == MessageClass::NonCommercial && purpose.basis != LegalBasis::Consent
        && purpose.channels.contains(judgement.channel()))
        return judgement.allowed("A_LI_INFO", purpose.basis,
                                 {QStringLiteral("FT1"), QStringLiteral("FT3"), QStringLiteral("FT4")});
    if (now.state == ConsentState::Unknown)
        return judgement.blocked("E_INVALID", Light::Unproven);
    return judgement.blocked("E_NEED_CONSENT", now.state == ConsentState::Requested ? Light::Waiting : Light::Blocked);
}
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

Permission mayContact(const PermissionFacts &facts, const Purpose &purpose, Channel channel, MessageClass messageClass,
                      const QDateTime &atUtc)
{
    Judgement judgement(purpose, channel);
    if (facts.contact.trashedAtUtc)
        return judgement.blocked("E_ERASED");
    if (!purpose.isActive)
        return judgement.blocked("E_PURPOSE_RETIRED");
    if (!hasAddressFor(facts.contact, channel))
        return judgement.blocked("E_NO_ADDRESS", Light::NoChannel);
    const MessageClass asked = stricter(messageClass, purpose);
    if (asked == MessageClass::Service)
        return judgement.allowed("A_SERVICE", purpose.basis, {QStringLiteral("FT1")});
    const auto objection = objectionInForce(facts.history, purpose.key, channel, atUtc);
    if (objection)
        judgement.cite(*objection);
    if (objection || facts.isSuppressed)
        return judgement.blocked("E_OBJECTED");
    return byConsent(judgement, standing(facts.history, purpose.key, channel, atUtc), asked);
}

QString codeOf(Light light)
{
    return codeIn(kLightCodes, light);
}

} // namespace crm
