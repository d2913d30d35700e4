// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision.h"

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

bool isCustomer(const ContactDraft &contact)
{
    return contact.relation == Relation::Customer || contact.relation == Relation::FormerCustomer;
}

bool isDecided(ConsentState state)
{
    return state != ConsentState::None && state != ConsentState::Unknown && state != ConsentState::Requested
        && state != ConsentState::Superseded;
}

EmailKind emailKindOf(const ContactDraft &contact)
{
    const auto inUse = std::find_if(contact.emails.begin(), contact.emails.end(),
                                    [](const EmailAddress &email) { return isEmailAddress(email.value); });
    if (contact.facts.emailKind)
        return *contact.facts.emailKind;
    if (inUse != contact.emails.end() && isRoleAddress(inUse->value))
        return EmailKind::Role;
    const bool isProfessional = contact.capacity == Capacity::Professional || contact.kind == ContactKind::Organisation;
    return isProfessional ? EmailKind::Professional : EmailKind::Personal;
}

/// A generic address is free only where a legal person stands behind it.
bool isLegalPerson(const ContactDraft &contact)
{
    return contact.capacity != Capacity::SoleTrader
        && (contact.kind == ContactKind::Organisation || !contact.organisation.isEmpty());
}

/// The same history as it was known at an instant: what was recorded later does not count.
QList<ConsentEvent> knownBy(const QList<ConsentEvent> &history, const QDateTime &atUtc)
{
    const auto isLater = [&atUtc](const ConsentEvent &event) { return event.recordedAtUtc > atUtc; };
    if (std::none_of(history.begin(), history.end(), isLater))
        return history;
    QList<ConsentEvent> known = history;
    known.removeIf(isLater);
    return known;
}

/// An answer and the step that gave it; the lower step is the first match.
struct Judged {
    Permission answer;
    int step = 0;
};

/// How much an allowed answer asks for: of two packs the more demanding one is the stricter.
int demandOf(const QString &code)
{
    static const QStringList order{QStringLiteral("A_ROLE"),     QStringLiteral("A_OPTOUT"),
                                   QStringLiteral("A_LI_INFO"),  QStringLiteral("A_LI_B2B"),
                                   QStringLiteral("A_CONTRACT"), QStringLiteral("A_SOFT"),
                                   QStringLiteral("A_CONSENT")};
    return int(order.indexOf(code));
}

std::optional<QDate> earlier(std::optional<QDate> one, std::optional<QDate> other)
{
    return one && other ? std::min(*one, *other) : one ? one : other;
}

Permission stricterOf(const Judged &one, const Judged &other)
{
    if (one.answer.isAllowed != other.answer.isAllowed)
        return one.answer.isAllowed ? other.answer : one.answer;
    if (!one.answer.isAllowed)
        return other.step < one.step ? other.answer : one.answer;
    const bool isOther = demandOf(other.answer.code) > demandOf(one.answer.code);
    Permission result = isOther ? other.answer : one.answer;
    result.until = earlier(one.answer.until, other.answer.until);
    for (const QString &footer : (isOther ? one : other).answer.footers) {
        if (!result.footers.contains(footer))
            result.footers += footer;
    }
    result.footers.sort();
    return result;
}

/// One question under one pack.
class Judgement final {
public:
    Judgement(const PermissionFacts &facts, const PermissionQuestion &question, const Pack &pack,
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
    bool blocked(int step, const char *code, Light light = Light::Blocked)
    {
        m_step = step;
        m_answer.isAllowed = false;
        m_answer.basis.reset();
        m_answer.footers.clear();
        m_answer.code = QString::fromLatin1(code);
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
        m_answer.footers = inForce(m_pack.footers, m_day, {}).value(code);
        return true;
    }
    void cite(const ConsentEvent &event)
    {
        m_answer.since = localDay(event.occurredAtUtc, event.timeZone);
        m_answer.decidedBy = event.id;
        m_answer.method = event.method;
        m_answer.wordingVersion = event.wordingVersion;
    }
    QStringList keys() const
    {
        QStringList all{m_question.purpose.key};
        if (m_question.twin)
            all += m_question.twin->key;
        return all;
    }
    const Contact &contact() const { return m_facts.contact; }
    Channel channel() const { return m_question.channel; }

    bool certain() // steps 1 to 5
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

    bool minor() // step 6
    {
        const int age = inForce(m_pack.childAge, m_day, 0);
        if (!contact().birthday || contact().birthday->addYears(age) <= m_day)
            return false;
        m_answer.minorUnder = age;
        return blocked(6, "E_MINOR");
    }

    /// When the person last said yes herself to one half of the purpose or the other.
    QDateTime lastExpressYes() const
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

    bool objected() // step 7
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
    ConsentStanding standingNow() const
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
    ConsentStanding limited(ConsentStanding now) const
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

    bool consented() // steps 8 and 9
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
        m_due = marketingDue(contact(), m_facts.policies);
        if (!m_due || m_due->endsOn >= m_day)
            return false;
        const auto policy = std::find_if(m_facts.policies.begin(), m_facts.policies.end(),
                                         [this](const RetentionPolicy &one) { return one.id == m_due->policy; });
        m_answer.silentFor = policy == m_facts.policies.end() ? Period() : policy->period;
        m_answer.since = m_due->anchorOn;
        return blocked(10, "E_STALE");
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

    void byMatrix() // step 11
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
            m_answer.until = earlier(m_answer.until, contact().facts.contractUntil);
        if (lane.conditions.contains(LaneCondition::SoftOptIn))
            m_answer.since = contact().facts.soldOn;
        allowed(11, lane.outcome,
                purpose.basis == LegalBasis::Consent ? LegalBasis::LegitimateInterest : purpose.basis);
        constrained(lane.doNotCallList);
    }

    bool holds(LaneCondition condition) const
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
    bool isInformed() const
    {
        if (contact().facts.informedOn)
            return *contact().facts.informedOn <= m_day;
        return std::any_of(m_facts.history.begin(), m_facts.history.end(), [this](const ConsentEvent &event) {
            return event.kind == ConsentEventKind::Consent && event.wordingVersion > 0
                && event.method != CollectionMethod::Import && event.occurredAtUtc <= m_question.atUtc;
        });
    }

    bool constrained(const QString &doNotCallList) // step 12
    {
        if (channel() == Channel::Phone
            && (outsideHours() || tooOften() || (!doNotCallList.isEmpty() && unlisted(doNotCallList))))
            return true;
        const auto isMissing = [this](const QString &footer) { return !m_facts.footersWritten->contains(footer); };
        if (m_facts.footersWritten && std::any_of(m_answer.footers.begin(), m_answer.footers.end(), isMissing))
            return blocked(12, "E_FOOTER");
        return true;
    }
    bool outsideHours()
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
    bool tooOften()
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
    bool isProtected(const CallWindow &window) const
    {
        const bool isSoleTrader = contact().capacity == Capacity::SoleTrader;
        return window.audiences.contains(isSoleTrader ? Audience::SoleTrader : m_audience);
    }
    bool unlisted(const QString &listId)
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

    const PermissionFacts &m_facts;
    const PermissionQuestion &m_question;
    const Pack &m_pack;
    QString m_zone;
    QDate m_day;
    MessageClass m_class;
    Audience m_audience;
    Permission m_answer;
    ConsentStanding m_now;
    std::optional<RetentionDue> m_due;
    int m_step = 0;
};
} // namespace

std::optional<Purpose> twinOf(const Purpose &purpose, const QList<Purpose> &purposes)
{
    const QString consent = QStringLiteral(".consent");
    const QString customers = QStringLiteral(".customers");
    QString key;
    if (purpose.key.endsWith(consent))
        key = purpose.key.chopped(consent.size()) + customers;
    else if (purpose.key.endsWith(customers))
        key = purpose.key.chopped(customers.size()) + consent;
    const auto found = std::find_if(purposes.begin(), purposes.end(), [&](const Purpose &other) {
        return other.key == key && other.isActive && other.softOptIn != purpose.softOptIn;
    });
    return found == purposes.end() ? std::nullopt : std::optional(*found);
}

Audience audienceOf(const ContactDraft &contact, Channel channel)
{
    const Audience consumer = isCustomer(contact) ? Audience::ConsumerCustomer : Audience::ConsumerProspect;
    if (contact.capacity == Capacity::SoleTrader) {
        if (channel == Channel::Post)
            return Audience::SoleTrader;
        const bool isDocumented = channel == Channel::Email && contact.facts.emailKind == EmailKind::Professional;
        return isDocumented ? Audience::Professional : consumer;
    }
    if (channel == Channel::Email) {
        const EmailKind kind = emailKindOf(contact);
        if (kind == EmailKind::Role && isLegalPerson(contact))
            return Audience::RoleAddress;
        if (kind == EmailKind::Personal)
            return consumer;
    } else if (contact.kind == ContactKind::Organisation) {
        return Audience::RoleAddress;
    }
    return contact.capacity == Capacity::Professional || contact.kind == ContactKind::Organisation
        ? Audience::Professional
        : consumer;
}

Permission canContact(const PermissionFacts &facts, const PermissionQuestion &question,
                      const Jurisdiction &jurisdiction)
{
    PermissionFacts known = facts;
    known.history = knownBy(facts.history, question.atUtc);
    const Judged home = Judgement(known, question, jurisdiction.controller, jurisdiction.timeZone).judged();
    if (jurisdiction.recipient.id == jurisdiction.controller.id)
        return home.answer;
    return stricterOf(home, Judgement(known, question, jurisdiction.recipient, jurisdiction.timeZone).judged());
}

} // namespace crm
