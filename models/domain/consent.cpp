// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent.h"

#include "confirmation.h"
#include "localday.h"

#include <algorithm>
#include <tuple>

namespace crm {
namespace {

bool isBefore(const ConsentEvent *a, const ConsentEvent *b)
{
    return std::tie(a->occurredAtUtc, a->recordedAtUtc, a->id) < std::tie(b->occurredAtUtc, b->recordedAtUtc, b->id);
}

/// A question that nobody answered for 30 days is as if it had not been asked (B9, D22).
bool isForgotten(const ConsentEvent &event, const QDateTime &atUtc)
{
    return event.state == ConsentState::Requested && atUtc > event.occurredAtUtc.addDays(kForgetRequestDays);
}

/// What was said of this purpose and channel up to the instant, in order (B17).
QList<const ConsentEvent *> answersOf(const QList<ConsentEvent> &history, const QString &purpose, Channel channel,
                                      const QDateTime &atUtc)
{
    QList<const ConsentEvent *> answers;
    for (const ConsentEvent &event : history) {
        if (event.kind == ConsentEventKind::Consent && event.purpose == purpose && event.channel == channel
            && event.occurredAtUtc <= atUtc && !isForgotten(event, atUtc))
            answers += &event;
    }
    std::stable_sort(answers.begin(), answers.end(), isBefore);
    return answers;
}

/// Nothing decided yet: only then a request or an unproven answer changes the state.
bool isOpen(ConsentState state)
{
    return state == ConsentState::None || state == ConsentState::Unknown || state == ConsentState::Requested;
}

/// Events that share an instant count as one: the most restrictive; of equals, the last recorded.
const ConsentEvent *mostRestrictive(const QList<const ConsentEvent *> &answers, qsizetype from, qsizetype end)
{
    const ConsentEvent *winner = answers[from];
    for (qsizetype i = from + 1; i < end; ++i) {
        if (restrictiveness(answers[i]->state) >= restrictiveness(winner->state))
            winner = answers[i];
    }
    return winner;
}

bool concerns(const ConsentEvent &objection, const QString &purpose, Channel channel)
{
    return objection.kind == ConsentEventKind::Objection && objection.state == ConsentState::Withdrawn
        && (objection.purpose.isEmpty() || objection.purpose == purpose)
        && (!objection.channel || objection.channel == channel);
}

/// Global beats channel beats purpose; of equally broad ones the latest stands.
std::tuple<int, QDateTime, QDateTime> weight(const ConsentEvent &objection)
{
    const int breadth = objection.purpose.isEmpty() ? (objection.channel ? 1 : 2) : 0;
    return {breadth, objection.occurredAtUtc, objection.recordedAtUtc};
}
} // namespace

int restrictiveness(ConsentState state)
{
    switch (state) {
    case ConsentState::None:
        return 0;
    // Superseded comes with the new Given at the same instant and must not beat it.
    case ConsentState::Superseded:
        return 1;
    case ConsentState::Given:
        return 2;
    case ConsentState::Unknown:
        return 3;
    case ConsentState::Requested:
        return 4;
    case ConsentState::Expired:
        return 5;
    case ConsentState::Revoked:
        return 6;
    case ConsentState::Refused:
        return 7;
    case ConsentState::Withdrawn:
        return 8;
    case ConsentState::Invalidated:
        return 9;
    }
    return 0;
}

ConsentStanding standing(const QList<ConsentEvent> &history, const QString &purpose, Channel channel,
                         const QDateTime &atUtc)
{
    const auto answers = answersOf(history, purpose, channel, atUtc);
    const ConsentEvent *decisive = nullptr;
    for (qsizetype from = 0, end = 0; from < answers.size(); from = end) {
        while (end < answers.size() && answers[end]->occurredAtUtc == answers[from]->occurredAtUtc)
            ++end;
        const ConsentEvent *next = mostRestrictive(answers, from, end);
        if (!isOpen(next->state) || !decisive || isOpen(decisive->state))
            decisive = next;
    }
    ConsentStanding result{purpose, channel, ConsentState::None, {}, {}};
    if (!decisive)
        return result;
    result.state = decisive->state;
    result.decidedBy = *decisive;
    if (decisive->state == ConsentState::Given) {
        result.lastValidDay = decisive->lastValidDay;
        if (result.lastValidDay && isOver(*result.lastValidDay, decisive->timeZone, atUtc))
            result.state = ConsentState::Expired;
    }
    return result;
}

bool isNo(const ConsentEvent &event)
{
    switch (event.state) {
    case ConsentState::Refused:
    case ConsentState::Withdrawn:
    case ConsentState::Invalidated:
    case ConsentState::Revoked:
        return true;
    case ConsentState::None:
    case ConsentState::Unknown:
    case ConsentState::Requested:
    case ConsentState::Given:
    case ConsentState::Expired:
    case ConsentState::Superseded:
        return event.kind == ConsentEventKind::Objection;
    }
    Q_UNREACHABLE();
}

std::optional<ConsentEvent> objectionInForce(const QList<ConsentEvent> &history, const QString &purpose,
                                             Channel channel, const QDateTime &atUtc)
{
    QDateTime lastGiven;
    for (const ConsentEvent *answer : answersOf(history, purpose, channel, atUtc)) {
        // An import or a merge is not an express act of the person.
        if (answer->state == ConsentState::Given && answer->method != CollectionMethod::Import)
            lastGiven = answer->occurredAtUtc;
    }
    const ConsentEvent *broadest = nullptr;
    for (const ConsentEvent &event : history) {
        if (!concerns(event, purpose, channel) || event.occurredAtUtc > atUtc)
            continue;
        if (lastGiven.isValid() && lastGiven > event.occurredAtUtc)
            continue;
        if (!broadest || weight(event) > weight(*broadest))
            broadest = &event;
    }
    return broadest ? std::optional(*broadest) : std::nullopt;
}

} // namespace crm
