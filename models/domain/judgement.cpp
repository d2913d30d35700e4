// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps 1 to 10: what forbids for certain, and what the person has said.
#include "judgement.h"

#include "localday.h"

#include <algorithm>
#include <tuple>

namespace crm {
namespace {

/// C1: calling a promotion a service message does not make it one.
MessageClass stricterClass(MessageClass asked, const Purpose &purpose)
{
    if (asked == MessageClass::Commercial || purpose.messageClass == MessageClass::Commercial)
        return MessageClass::Commercial;
    if (asked == MessageClass::NonCommercial || purpose.messageClass == MessageClass::NonCommercial)
        return MessageClass::NonCommercial;
    return MessageClass::Service;
}

bool isDecided(ConsentState state)
{
    return state != ConsentState::None && state != ConsentState::Unknown && state != ConsentState::Requested
        && state != ConsentState::Superseded;
}

} // namespace

std::optional<QDate> earlier(std::optional<QDate> one, std::optional<QDate> other)
{
    return one && other ? std::min(*one, *other) : one ? one : other;
}

Judgement::Judgement(const PermissionFacts &facts, const PermissionQuestion &question, const Pack &pack,
                     const QString &timeZone)
    : m_facts(facts), m_question(question), m_pack(pack), m_zone(timeZone),
      m_day(localDay(question.atUtc, timeZone)), m_class(stricterClass(question.messageClass, question.purpose)),
      m_audience(audienceOf(facts.contact, question.channel))
{
    m_answer.purpose = question.purpose.key;
    m_answer.channel = question.channel;
    m_answer.packId = pack.id;
    m_answer.packVersion = pack.version;
    m_answer.isPackSigned = pack.signOff.signedOn.has_value();
}

Judged Judgement::judged()
{
    for (const auto step :
         {&Judgement::certain, &Judgement::minor, &Judgement::objected, &Judgement::consented, &Judgement::stale}) {
        if ((this->*step)())
            return {m_answer, m_step};
    }
    byMatrix();
    return {m_answer, m_step};
}

bool Judgement::blocked(int step, const char *code, Light light)
{
    m_step = step;
    m_answer.isAllowed = false;
    m_answer.basis.reset();
    m_answer.footers.clear();
    m_answer.code = QString::fromLatin1(code);
    m_answer.light = light;
    return true;
}

bool Judgement::allowed(int step, const QString &code, LegalBasis basis)
{
    m_step = step;
    m_answer.isAllowed = true;
    m_answer.light = Light::Allowed;
    m_answer.code = code;
    m_answer.basis = basis;
    m_answer.footers = inForce(m_pack.footers, m_day, {}).value(code);
    return true;
}

void Judgement::cite(const ConsentEvent &event)
{
    m_answer.since = localDay(event.occurredAtUtc, event.timeZone);
    m_answer.decidedBy = event.id;
    m_answer.method = event.method;
    m_answer.wordingVersion = event.wordingVersion;
}

QStringList Judgement::keys() const
{
    QStringList all{m_question.purpose.key};
    if (m_question.twin)
        all += m_question.twin->key;
    return all;
}

bool Judgement::certain()
{
    if (contact().trashedAtUtc && *contact().trashedAtUtc <= m_question.atUtc)
        return blocked(1, "E_ERASED");
    if (contact().facts.restrictedOn && *contact().facts.restrictedOn <= m_day) {
        m_answer.since = contact().facts.restrictedOn;
        return blocked(2, "E_RESTRICTED");
    }
    if (!m_question.purpose.isActive)
        return blocked(3, "E_PURPOSE_RETIRED");
    if (!hasAddressFor(contact(), channel()))
        return blocked(4, "E_NO_ADDRESS", Light::NoChannel);
    return m_class == MessageClass::Service && allowed(5, QStringLiteral("A_SERVICE"), m_question.purpose.basis);
}

bool Judgement::minor()
{
    const int age = inForce(m_pack.childAge, m_day, 0);
    if (!contact().birthday || contact().birthday->addYears(age) <= m_day)
        return false;
    // B15: a consent that a parent gave for the child is what the step asks for.
    const ConsentStanding now = standingNow();
    if (now.state == ConsentState::Given && now.decidedBy && now.decidedBy->guardian)
        return false;
    m_answer.minorUnder = age;
    return blocked(6, "E_MINOR");
}

/// When the person last said yes herself to one half of the purpose or the other.
QDateTime Judgement::lastExpressYes() const
{
    QDateTime last;
    for (const ConsentEvent &event : m_facts.history) {
        if (event.kind == ConsentEventKind::Consent && event.state == ConsentState::Given
            && event.channel == channel() && keys().contains(event.purpose)
            && event.method != CollectionMethod::Import && event.occurredAtUtc <= m_question.atUtc)
            last = last.isValid() ? std::max(last, event.occurredAtUtc) : event.occurredAtUtc;
    }
    return last;
}

bool Judgement::objected()
{
    const QDateTime yes = lastExpressYes();
    for (const QString &key : keys()) {
        const auto objection = objectionInForce(m_facts.history, key, channel(), m_question.atUtc);
        if (!objection || (yes.isValid() && yes > objection->occurredAtUtc))
            continue;
        cite(*objection);
        return blocked(7, "E_OBJECTED");
    }
    return false;
}

/// The standing of the purpose; of a (2) purpose, of the half that was decided last: no basis is swapped (B21).
ConsentStanding Judgement::standingNow() const
{
    ConsentStanding result;
    const auto weight = [](const ConsentStanding &now) {
        return std::make_tuple(isDecided(now.state),
                               isDecided(now.state) ? now.decidedBy->occurredAtUtc : QDateTime(),
                               restrictiveness(now.state));
    };
    for (const QString &key : keys()) {
        ConsentStanding now = limited(standing(m_facts.history, key, channel(), m_question.atUtc));
        if (result.purpose.isEmpty() || weight(now) > weight(result))
            result = now;
    }
    return result;
}

/// B10: the pack may end a consent earlier than what was promised when it was given.
ConsentStanding Judgement::limited(ConsentStanding now) const
{
    if (now.state != ConsentState::Given || !now.decidedBy)
        return now;
    const ConsentEvent &event = *now.decidedBy;
    const QDate last = m_pack.lastDayOfConsent(localDay(event.occurredAtUtc, event.timeZone), channel(), m_day);
    if (last.isValid())
        now.lastValidDay = earlier(now.lastValidDay, last);
    if (now.lastValidDay && isOver(*now.lastValidDay, event.timeZone, m_question.atUtc))
        now.state = ConsentState::Expired;
    return now;
}

bool Judgement::consented() // steps 8 and 9
{
    m_now = standingNow();
    if (m_now.decidedBy)
        cite(*m_now.decidedBy);
    m_answer.until = m_now.lastValidDay;
    switch (m_now.state) {
    case ConsentState::Withdrawn:
        return blocked(8, "E_WITHDRAWN");
    case ConsentState::Refused:
        return blocked(8, "E_REFUSED");
    case ConsentState::Expired:
        return blocked(8, "E_EXPIRED");
    case ConsentState::Invalidated:
        return blocked(8, "E_INVALID");
    case ConsentState::Revoked:
        return blocked(8, "E_PURPOSE_RETIRED");
    case ConsentState::Given:
        m_answer.purpose = m_now.purpose;
        if (outgrown())
            return blocked(8, "E_INVALID");
        allowed(9, QStringLiteral("A_CONSENT"), LegalBasis::Consent);
        return constrained({});
    case ConsentState::None:
    case ConsentState::Unknown:
    case ConsentState::Requested:
    case ConsentState::Superseded:
        return false;
    }
    return false;
}

/// B13: the purpose has become wider than what the person agreed to.
bool Judgement::outgrown()
{
    const bool isTwins = m_question.twin && m_now.purpose == m_question.twin->key;
    const Purpose &purpose = isTwins ? *m_question.twin : m_question.purpose;
    if (covers(purpose, m_answer.wordingVersion, m_question.atUtc))
        return false;
    m_answer.neededWording = purpose.coveringVersion;
    return true;
}

bool Judgement::stale()
{
    m_due = marketingDue(contact(), m_facts.policies);
    if (!m_due || m_due->endsOn >= m_day)
        return false;
    const auto policy = std::find_if(m_facts.policies.begin(), m_facts.policies.end(),
                                     [this](const RetentionPolicy &one) { return one.id == m_due->policy; });
    m_answer.silentFor = policy == m_facts.policies.end() ? Period() : policy->period;
    m_answer.since = m_due->anchorOn;
    return blocked(10, "E_STALE");
}

} // namespace crm
