// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "consent.h"

namespace crm::test {

inline QDateTime instant(const char *text)
{
    return instantFromText(QString::fromLatin1(text));
}

/// The purpose the cases of this folder speak of: consent for offers by e-mail, valid three years.
inline Purpose offers()
{
    Purpose purpose;
    purpose.key = QStringLiteral("offers.promo.consent");
    purpose.label = {QStringLiteral("Offres"), QStringLiteral("Offers")};
    purpose.messageClass = MessageClass::Commercial;
    purpose.basis = LegalBasis::Consent;
    purpose.channels = {Channel::Email, Channel::Sms, Channel::Post};
    purpose.validity = {3, 0, 0};
    purpose.retentionPolicy = QStringLiteral("D01");
    purpose.dataCategories = {QStringLiteral("email")};
    return purpose;
}

inline Wording offersWording(int version = 1)
{
    Wording wording;
    wording.id = WordingId(QUuid::createUuidV5(QUuid(), QByteArray::number(version)));
    wording.purpose = offers().key;
    wording.version = version;
    wording.text = {QStringLiteral("Je veux recevoir vos offres."), QStringLiteral("I want your offers.")};
    wording.withdrawal = {QStringLiteral("Un mot suffit pour arrêter."), QStringLiteral("A word is enough to stop.")};
    wording.retention = {QStringLiteral("Trois ans."), QStringLiteral("Three years.")};
    wording.controller = QStringLiteral("Librairie des Tilleuls");
    wording.noticeVersion = QStringLiteral("2026-09");
    return wording;
}

/// One answer about offers by e-mail, recorded the moment it was given.
inline ConsentEvent answer(ConsentState state, const char *occurredAt)
{
    ConsentEvent event;
    event.id = ConsentEventId(uuid7(instant(occurredAt), 1, 1));
    event.purpose = offers().key;
    event.channel = Channel::Email;
    event.state = state;
    event.occurredAtUtc = instant(occurredAt);
    event.recordedAtUtc = event.occurredAtUtc;
    event.timeZone = QStringLiteral("Europe/Paris");
    event.method = CollectionMethod::Counter;
    event.wordingVersion = 1;
    return event;
}

inline ConsentEvent givenUntil(const char *occurredAt, QDate lastValidDay)
{
    ConsentEvent event = answer(ConsentState::Given, occurredAt);
    event.lastValidDay = lastValidDay;
    return event;
}

/// An objection; an empty purpose means every purpose, no channel every channel.
inline ConsentEvent objection(const char *occurredAt, const QString &purpose, std::optional<Channel> channel)
{
    ConsentEvent event = answer(ConsentState::Withdrawn, occurredAt);
    event.kind = ConsentEventKind::Objection;
    event.purpose = purpose;
    event.channel = channel;
    return event;
}

inline ConsentStanding standingAt(const QList<ConsentEvent> &history, const char *at)
{
    return standing(history, offers().key, Channel::Email, instant(at));
}

} // namespace crm::test
