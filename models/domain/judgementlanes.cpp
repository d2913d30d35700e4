// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps 11 and 12: the lanes the law leaves open without a consent, and what still stands in the way.
#include "judgement.h"

#include "localday.h"

#include <algorithm>

namespace crm {

/// One basis for each purpose: what rests on consent alone has no other way, except calls, whose basis is the
/// pack's.
bool Judgement::isBoundToConsent() const
{
    return m_question.purpose.basis == LegalBasis::Consent && !m_question.twin && channel() != Channel::Phone;
}

bool Judgement::isOffered() const
{
    return m_question.purpose.channels.contains(channel())
        || (m_question.twin && m_question.twin->channels.contains(channel()));
}

void Judgement::byMatrix()
{
    const MatrixRow *row = m_pack.row(m_class, m_audience, channel(), m_day);
    if (row && isOffered() && !isBoundToConsent()) {
        const auto lane = std::find_if(row->lanes.begin(), row->lanes.end(), [this](const Lane &one) {
            return std::all_of(one.conditions.begin(), one.conditions.end(),
                               [this](LaneCondition condition) { return holds(condition); });
        });
        if (lane != row->lanes.end())
            return openLane(*lane);
    }
    if (m_now.state == ConsentState::Unknown)
        blocked(11, "E_INVALID", Light::Unproven);
    else
        blocked(11, "E_NEED_CONSENT", m_now.state == ConsentState::Requested ? Light::Waiting : Light::Blocked);
}

void Judgement::openLane(const Lane &lane)
{
    const bool isTwins = m_question.purpose.basis == LegalBasis::Consent && m_question.twin;
    const Purpose &purpose = isTwins ? *m_question.twin : m_question.purpose;
    m_answer.purpose = purpose.key;
    m_answer.since.reset();
    m_answer.decidedBy.reset();
    m_answer.method.reset();
    m_answer.wordingVersion = 0;
    m_answer.until = m_due ? std::optional(m_due->endsOn) : std::nullopt;
    if (lane.conditions.contains(LaneCondition::RunningContract))
        m_answer.until = earlier(m_answer.until, contact().facts.contractUntil);
    if (lane.conditions.contains(LaneCondition::SoftOptIn))
        m_answer.since = contact().facts.soldOn;
    allowed(11, lane.outcome,
            purpose.basis == LegalBasis::Consent ? LegalBasis::LegitimateInterest : purpose.basis);
    constrained(lane.doNotCallList);
}

bool Judgement::holds(LaneCondition condition) const
{
    const CustomerFacts &facts = contact().facts;
    switch (condition) {
    case LaneCondition::SoftOptIn: // C2: all five, or a prospect
        return facts.soldOn && *facts.soldOn <= m_day && facts.isAddressFromPerson && facts.isSimilarOffer
            && facts.isOptOutOffered && facts.isOptOutInMessages;
    case LaneCondition::RunningContract:
        return facts.contractUntil && *facts.contractUntil >= m_day;
    case LaneCondition::Informed:
        return isInformed();
    case LaneCondition::FitsProfession:
        return facts.isFittingProfession;
    case LaneCondition::WorkNumber:
        return std::any_of(contact().phones.begin(), contact().phones.end(), [](const PhoneNumber &phone) {
            return phone.kind == PhoneKind::Mobile && !phone.e164.isEmpty() && phone.label == QLatin1String("work");
        });
    case LaneCondition::NoPerson:
        return contact().name == PersonName{};
    }
    return false;
}

/// Documented, or shown by a wording: it names controller, purpose, rights and the notice (B4).
bool Judgement::isInformed() const
{
    if (contact().facts.informedOn)
        return *contact().facts.informedOn <= m_day;
    return std::any_of(m_facts.history.begin(), m_facts.history.end(), [this](const ConsentEvent &event) {
        return event.kind == ConsentEventKind::Consent && event.wordingVersion > 0
            && event.method != CollectionMethod::Import && event.occurredAtUtc <= m_question.atUtc;
    });
}

bool Judgement::constrained(const QString &doNotCallList)
{
    if (channel() == Channel::Phone
        && (outsideHours() || tooOften() || (!doNotCallList.isEmpty() && unlisted(doNotCallList))))
        return true;
    const auto isMissing = [this](const QString &footer) { return !m_facts.footersWritten->contains(footer); };
    if (m_facts.footersWritten && std::any_of(m_answer.footers.begin(), m_answer.footers.end(), isMissing))
        return blocked(12, "E_FOOTER");
    return true;
}

bool Judgement::outsideHours()
{
    const CallWindow window = inForce(m_pack.callWindow, m_day, {});
    if (!isProtected(window))
        return false;
    const QTime time = m_question.atUtc.toTimeZone(zoneNamed(m_zone)).time();
    const bool isOpen = window.weekdays.contains(m_day.dayOfWeek())
        && (window.onHolidays || !m_pack.isHoliday(m_day))
        && std::any_of(window.hours.begin(), window.hours.end(),
                       [&time](const auto &hours) { return time >= hours.first && time < hours.second; });
    return !isOpen && blocked(12, "E_WINDOW");
}

bool Judgement::tooOften()
{
    const CallLimit limit = inForce(m_pack.callLimit, m_day, {});
    if (!isProtected(inForce(m_pack.callWindow, m_day, {})) || limit.attempts == 0)
        return false;
    const auto counts = [&](const QDateTime &attempt) {
        return attempt <= m_question.atUtc && after(localDay(attempt, m_zone), limit.within) > m_day;
    };
    m_answer.callLimit = limit;
    return std::count_if(m_facts.callAttemptsUtc.begin(), m_facts.callAttemptsUtc.end(), counts) >= limit.attempts
        && blocked(12, "E_FREQ");
}

/// Days, hours and number of calls protect consumers and those who are treated like them.
bool Judgement::isProtected(const CallWindow &window) const
{
    const bool isSoleTrader = contact().capacity == Capacity::SoleTrader;
    return window.audiences.contains(isSoleTrader ? Audience::SoleTrader : m_audience);
}

bool Judgement::unlisted(const QString &listId)
{
    const CustomerFacts &facts = contact().facts;
    const DoNotCallList *list = m_pack.listNamed(listId);
    m_answer.doNotCallList = list ? list->name : BilingualText();
    if (facts.isOnDoNotCallList)
        return blocked(12, "E_DNC_LISTED");
    const bool isFresh = list && facts.doNotCallCheckedOn && *facts.doNotCallCheckedOn <= m_day
        && after(*facts.doNotCallCheckedOn, list->checkValidFor) >= m_day;
    return !isFresh && blocked(12, "E_DNC_UNCHECKED");
}

} // namespace crm
