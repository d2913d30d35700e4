// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgement.h"

#include "callattempt.h"
#include "callwindow.h"
#include "localday.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

bool isDecided(ConsentState state)
{
    return state != ConsentState::None && state != ConsentState::Unknown && state != ConsentState::Requested
        && state != ConsentState::Superseded;
}

/// One question under one pack.
class Judgement final {
public:
    Judgement(const KnownOfPerson &known, const PermissionQuestion &question, const QStringList &purposes,
              const PackInForce &pack)
        : m_known(known), m_question(question), m_purposes(purposes), m_pack(pack), m_answer(pack.blank)
    {
    }

    Judged judged()
    {
        for (const auto step :
             {&Judgement::certain, &Judgement::minor, &Judgement::objected, &Judgement::consented, &Judgement::stale}) {
            if ((this->*step)())
                return {m_answer, m_step};
        }
        byMatrix();
        return {m_answer, m_step};
    }

private:
    bool blocked(int step, const QString &code, Light light = Light::Blocked)
    {
        m_step = step;
        m_answer.isAllowed = false;
        m_answer.basis.reset();
        m_answer.footers.clear();
        m_answer.code = code;
        m_answer.light = light;
        return true;
    }
    bool allowed(int step, const QString &code, LegalBasis basis)
    {
        m_step = step;
        m_answer.isAllowed = true;
        m_answer.light = Light::Allowed;
        m_answer.code = code;
        m_answer.basis = basis;
        m_answer.footers = m_pack.footers.value(code);
        return true;
    }
    void cite(const ConsentEvent &event)
    {
        m_answer.since = localDay(event.occurredAtUtc, event.timeZone);
        m_answer.decidedBy = event.id;
        m_answer.method = event.method;
        m_answer.wordingVersion = event.wordingVersion;
    }
    const PermissionSubject &subject() const { return m_known.subject; }
    const CustomerFacts &facts() const { return m_known.subject.facts; }
    Channel channel() const { return m_question.channel; }

    bool certain() // steps 1 to 5
    {
        if (subject().trashedAtUtc && *subject().trashedAtUtc <= m_question.atUtc)
            return blocked(1, u"E_ERASED"_s);
        if (facts().restrictedOn && *facts().restrictedOn <= m_pack.day) {
            m_answer.since = facts().restrictedOn;
            return blocked(2, u"E_RESTRICTED"_s);
        }
        if (!m_question.purpose.isActive)
            return blocked(3, u"E_PURPOSE_RETIRED"_s);
        if (!subject().isReached)
            return blocked(4, u"E_NO_ADDRESS"_s, Light::NoChannel);
        return m_pack.messageClass == MessageClass::Service && allowed(5, u"A_SERVICE"_s, m_question.purpose.basis);
    }

    bool minor() // step 6
    {
        if (!subject().birthday || subject().birthday->addYears(m_pack.childAge) <= m_pack.day)
            return false;
        // B15: a consent that a parent gave for the child is what the step asks for.
        const ConsentStanding now = standingNow();
        if (now.state == ConsentState::Given && now.decidedBy && now.decidedBy->guardian)
            return false;
        m_answer.minorUnder = m_pack.childAge;
        return blocked(6, u"E_MINOR"_s);
    }

    /// When the person last said yes herself to one half of the purpose or the other.
    QDateTime lastExpressYes() const
    {
        QDateTime last;
        for (const ConsentEvent &event : m_known.history) {
            if (event.kind == ConsentEventKind::Consent && event.state == ConsentState::Given
                && event.channel == channel() && m_purposes.contains(event.purpose)
                && event.method != CollectionMethod::Import && event.occurredAtUtc <= m_question.atUtc)
                last = last.isValid() ? std::max(last, event.occurredAtUtc) : event.occurredAtUtc;
        }
        return last;
    }

    bool objected() // step 7
    {
        if (m_known.history.isEmpty())
            return false;
        const QDateTime yes = lastExpressYes();
        for (const QString &key : m_purposes) {
            const auto objection = objectionInForce(m_known.history, key, channel(), m_question.atUtc);
            if (!objection || (yes.isValid() && yes > objection->occurredAtUtc))
                continue;
            cite(*objection);
            return blocked(7, u"E_OBJECTED"_s);
        }
        return false;
    }

    /// The standing of the purpose; of a (2) purpose, of the half that was decided last: no basis is swapped (B21).
    ConsentStanding standingNow() const
    {
        ConsentStanding result;
        const auto weight = [](const ConsentStanding &now) {
            return std::make_tuple(isDecided(now.state),
                                   isDecided(now.state) ? now.decidedBy->occurredAtUtc : QDateTime(),
                                   restrictiveness(now.state));
        };
        for (const QString &key : m_purposes) {
            ConsentStanding now = limited(standing(m_known.history, key, channel(), m_question.atUtc));
            if (result.purpose.isEmpty() || weight(now) > weight(result))
                result = now;
        }
        return result;
    }

    /// B10: the pack may end a consent earlier than what was promised when it was given.
    ConsentStanding limited(ConsentStanding now) const
    {
        if (now.state != ConsentState::Given || !now.decidedBy)
            return now;
        const ConsentEvent &event = *now.decidedBy;
        const QDate last
            = m_pack.pack.lastDayOfConsent(localDay(event.occurredAtUtc, event.timeZone), channel(), m_pack.day);
        if (last.isValid())
            now.lastValidDay = earlier(now.lastValidDay, last);
        if (now.lastValidDay && isOver(*now.lastValidDay, event.timeZone, m_question.atUtc))
            now.state = ConsentState::Expired;
        return now;
    }

    bool consented() // steps 8 and 9
    {
        if (m_known.history.isEmpty())
            return false;
        m_now = standingNow();
        if (m_now.decidedBy)
            cite(*m_now.decidedBy);
        m_answer.until = m_now.lastValidDay;
        switch (m_now.state) {
        case ConsentState::Withdrawn:
            return blocked(8, u"E_WITHDRAWN"_s);
        case ConsentState::Refused:
            return blocked(8, u"E_REFUSED"_s);
        case ConsentState::Expired:
            return blocked(8, u"E_EXPIRED"_s);
        case ConsentState::Invalidated:
            return blocked(8, u"E_INVALID"_s);
        case ConsentState::Revoked:
            return blocked(8, u"E_PURPOSE_RETIRED"_s);
        case ConsentState::Given:
            m_answer.purpose = m_now.purpose;
            if (outgrown() || (cameWithTheList() && isListUnready()))
                return blocked(8, u"E_INVALID"_s);
            allowed(9, u"A_CONSENT"_s, LegalBasis::Consent);
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
    bool outgrown()
    {
        const bool isTwins = m_question.twin && m_now.purpose == m_question.twin->key;
        const Purpose &purpose = isTwins ? *m_question.twin : m_question.purpose;
        if (covers(purpose, m_answer.wordingVersion, m_question.atUtc))
            return false;
        m_answer.neededWording = purpose.coveringVersion;
        return true;
    }

    bool stale() // step 10
    {
        m_due = marketingDue(subject().days, m_known.policies);
        if (!m_due || m_due->endsOn >= m_pack.day)
            return false;
        const auto policy = std::find_if(m_known.policies.begin(), m_known.policies.end(),
                                         [this](const RetentionPolicy &one) { return one.id == m_due->policy; });
        m_answer.silentFor = policy == m_known.policies.end() ? Period() : policy->period;
        m_answer.since = m_due->anchorOn;
        return blocked(10, u"E_STALE"_s);
    }

    /// One basis for each purpose: what rests on consent alone has no other way, except calls, whose basis is the
    /// pack's.
    bool isBoundToConsent() const
    {
        return m_question.purpose.basis == LegalBasis::Consent && !m_question.twin && channel() != Channel::Phone;
    }
    bool isOffered() const
    {
        return m_question.purpose.channels.contains(channel())
            || (m_question.twin && m_question.twin->channels.contains(channel()));
    }

    /// What she agreed to with us stands on our own proof, whatever is known of the list she first came on.
    bool cameWithTheList() const { return m_now.decidedBy && m_now.decidedBy->method == CollectionMethod::Import; }

    /// C10: a bought list must be documented, and its people told, before anything but service messages.
    bool isListUnready()
    {
        const std::optional<ListRecord> &list = subject().list;
        if (!list || (list->isComplete() && isInformed()))
            return false;
        m_answer.listGap = list->isComplete() ? ListGap::Notice : ListGap::Record;
        if (m_answer.listGap == ListGap::Notice)
            m_answer.noticeDue = lastNoticeDay(list->obtainedOn);
        return true;
    }

    void byMatrix() // step 11
    {
        if (isListUnready() && m_answer.listGap == ListGap::Record) {
            blocked(11, u"E_INVALID"_s);
            return;
        }
        const MatrixRow *row = m_pack.row(m_audience);
        if (row && !m_answer.listGap && isOffered() && !isBoundToConsent()) {
            const auto lane = std::find_if(row->lanes.begin(), row->lanes.end(), [this](const Lane &one) {
                return std::all_of(one.conditions.begin(), one.conditions.end(),
                                   [this](LaneCondition condition) { return holds(condition); });
            });
            if (lane != row->lanes.end())
                return openLane(*lane);
        }
        if (m_now.state == ConsentState::Unknown)
            blocked(11, u"E_INVALID"_s, Light::Unproven);
        else
            blocked(11, u"E_NEED_CONSENT"_s, m_now.state == ConsentState::Requested ? Light::Waiting : Light::Blocked);
    }

    void openLane(const Lane &lane)
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
            m_answer.until = earlier(m_answer.until, facts().contractUntil);
        if (lane.conditions.contains(LaneCondition::SoftOptIn))
            m_answer.since = facts().soldOn;
        allowed(11, lane.outcome,
                purpose.basis == LegalBasis::Consent ? LegalBasis::LegitimateInterest : purpose.basis);
        constrained(lane.doNotCallList);
    }

    bool holds(LaneCondition condition) const
    {
        switch (condition) {
        case LaneCondition::SoftOptIn: // C2: all five, or a prospect
            return facts().soldOn && *facts().soldOn <= m_pack.day && facts().isAddressFromPerson
                && facts().isSimilarOffer && facts().isOptOutOffered && facts().isOptOutInMessages;
        case LaneCondition::RunningContract:
            return facts().contractUntil && *facts().contractUntil >= m_pack.day;
        case LaneCondition::Informed:
            return isInformed();
        case LaneCondition::FitsProfession:
            return facts().isFittingProfession;
        case LaneCondition::WorkNumber:
            return subject().hasWorkMobile;
        case LaneCondition::NoPerson:
            return !subject().isNamed;
        }
        return false;
    }

    /// Documented, or shown by a wording: it names controller, purpose, rights and the notice (B4). Where a list's
    /// plan says so, the message itself tells her (GDPR art. 14(3)(b)).
    bool isInformed() const
    {
        const std::optional<ListRecord> &list = subject().list;
        if (list && list->isComplete() && list->notice == NoticePlan::FirstMessage)
            return true;
        if (facts().informedOn)
            return *facts().informedOn <= m_pack.day;
        return std::any_of(m_known.history.begin(), m_known.history.end(), [this](const ConsentEvent &event) {
            return event.kind == ConsentEventKind::Consent && event.wordingVersion > 0
                && event.method != CollectionMethod::Import && event.occurredAtUtc <= m_question.atUtc;
        });
    }

    bool constrained(const QString &doNotCallList) // step 12
    {
        if (channel() == Channel::Phone
            && (outsideHours() || tooOften() || (!doNotCallList.isEmpty() && unlisted(doNotCallList))))
            return true;
        const auto isMissing = [this](const QString &footer) { return !m_known.footersWritten->contains(footer); };
        if (m_known.footersWritten && std::any_of(m_answer.footers.begin(), m_answer.footers.end(), isMissing))
            return blocked(12, u"E_FOOTER"_s);
        return true;
    }
    bool outsideHours()
    {
        return isProtected() && !m_pack.isCallTime && !isAgreedHour(m_known.agreedCallsUtc, m_question.atUtc)
            && blocked(12, u"E_WINDOW"_s);
    }
    bool tooOften()
    {
        const CallLimit limit = m_pack.limit;
        if (!isProtected() || limit.attempts == 0)
            return false;
        const auto counts = [&](const QDateTime &attempt) {
            return attempt <= m_question.atUtc && after(localDay(attempt, m_pack.timeZone), limit.within) > m_pack.day;
        };
        m_answer.callLimit = limit;
        return std::count_if(m_known.callAttemptsUtc.begin(), m_known.callAttemptsUtc.end(), counts) >= limit.attempts
            && blocked(12, u"E_FREQ"_s);
    }
    /// Days, hours and number of calls protect consumers and those who are treated like them.
    bool isProtected() const
    {
        const bool isSoleTrader = subject().capacity == Capacity::SoleTrader;
        return m_pack.window.audiences.contains(isSoleTrader ? Audience::SoleTrader : m_audience);
    }
    bool unlisted(const QString &listId)
    {
        const DoNotCallList *list = m_pack.pack.listNamed(listId);
        m_answer.doNotCallList = list ? list->name : BilingualText();
        if (facts().isOnDoNotCallList)
            return blocked(12, u"E_DNC_LISTED"_s);
        const bool isFresh = list && facts().doNotCallCheckedOn && *facts().doNotCallCheckedOn <= m_pack.day
            && after(*facts().doNotCallCheckedOn, list->checkValidFor) >= m_pack.day;
        return !isFresh && blocked(12, u"E_DNC_UNCHECKED"_s);
    }

    const KnownOfPerson &m_known;
    const PermissionQuestion &m_question;
    const QStringList &m_purposes;
    const PackInForce &m_pack;
    const Audience m_audience = audienceOf(m_known.subject);
    Permission m_answer;
    ConsentStanding m_now;
    std::optional<RetentionDue> m_due;
    int m_step = 0;
};
} // namespace

std::optional<QDate> earlier(std::optional<QDate> one, std::optional<QDate> other)
{
    return one && other ? std::min(*one, *other) : one ? one : other;
}

PackInForce::PackInForce(const Pack &of, const PermissionQuestion &question, const QString &zone)
    : pack(of), timeZone(zone), day(localDay(question.atUtc, zone)),
      messageClass(stricterClass(question.messageClass, question.purpose)), childAge(inForce(pack.childAge, day, 0)),
      footers(inForce(pack.footers, day, {})), window(inForce(pack.callWindow, day, {})),
      limit(inForce(pack.callLimit, day, {})), isCallTime(crm::isCallTime(pack, question.atUtc, zone))
{
    blank.purpose = question.purpose.key;
    blank.channel = question.channel;
    blank.packId = pack.id;
    blank.packVersion = pack.version;
    blank.isPackSigned = pack.signOff.signedOn.has_value();
    for (std::size_t audience = 0; audience < rows.size(); ++audience)
        rows[audience] = pack.row(messageClass, Audience(audience), question.channel, day);
}

Judged judged(const KnownOfPerson &known, const PermissionQuestion &question, const QStringList &purposes,
              const PackInForce &pack)
{
    return Judgement(known, question, purposes, pack).judged();
}

} // namespace crm
