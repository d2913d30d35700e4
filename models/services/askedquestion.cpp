// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "askedquestion.h"

#include "callwindow.h"

namespace crm {

AskedQuestion::AskedQuestion(const AudienceWish &wish, const RuleBook &book, const Purpose &purpose,
                             const QDateTime &nowUtc)
    : m_wish(wish), m_book(book), m_purpose(purpose), m_atUtc(wish.atUtc.value_or(nowUtc)), m_isPast(m_atUtc < nowUtc)
{
}

Permission AskedQuestion::answer(const PassedPerson &person)
{
    if (m_isPast) {
        if (const auto known = factsAt(person.past, m_atUtc))
            return decisionFor(known->country)
                .of(subjectOf(*known, m_wish.channel), person.history, person.callAttemptsUtc, {},
                    person.agreedCallsUtc);
    }
    return answer(person, person.subject);
}

Result<AskedQuestion> AskedQuestion::of(const AudienceWish &wish, const RuleBook &book, const QDateTime &nowUtc)
{
    const auto purpose = book.purpose(wish.purpose);
    CRM_CHECK(purpose);
    return AskedQuestion(wish, book, *purpose, nowUtc);
}

PassWish AskedQuestion::passWish() const
{
    PassWish wish;
    wish.purposes = {m_purpose.key};
    if (const auto twin = twinOf(m_purpose, m_book.purposes()))
        wish.purposes += twin->key;
    wish.channel = m_wish.channel;
    wish.knownByUtc = m_atUtc;
    if (m_isPast)
        wish.pastSinceUtc = m_atUtc;
    return wish;
}

PermittedPerson AskedQuestion::permitted(const PassedPerson &person, const Permission &answer) const
{
    PermittedPerson result;
    result.stamp = {person.key, answer.code, answer.packId + QLatin1Char(' ') + answer.packVersion,
                    answer.decidedBy.value_or(ConsentEventId())};
    result.purpose = answer.purpose;
    result.footers = footersFrom(answer.footers);
    result.since = answer.since;
    if (m_wish.channel != Channel::Phone)
        return result;
    const Jurisdiction jurisdiction = m_book.jurisdictionOf(person.country);
    result.callWindow = callWindowFor(jurisdiction, person.subject, m_atUtc);
    result.timeZone = jurisdiction.timeZone;
    return result;
}

const Decision &AskedQuestion::decisionFor(const QString &country)
{
    if (m_last && country == m_lastCountry)
        return *m_last;
    auto &decision = m_decisions[country];
    if (!decision) {
        const bool isLater
            = m_wish.channel == Channel::Phone && m_wish.callTime == AudienceWish::CallTime::NextPermitted;
        const QDateTime atUtc = isLater ? nextCallTime(m_book.jurisdictionOf(country), m_atUtc) : m_atUtc;
        decision = m_book.decision(m_purpose, m_wish.channel, m_wish.messageClass, atUtc, country);
    }
    m_lastCountry = country;
    m_last = decision.get();
    return *m_last;
}

} // namespace crm
