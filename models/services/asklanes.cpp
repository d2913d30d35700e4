// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asklanes.h"

namespace crm {

namespace {

/// The no that stands between us and the question; empty: none.
QString ownNo(const QList<ConsentEvent> &history, const QString &purpose, Channel channel, const QDateTime &atUtc)
{
    if (objectionInForce(history, purpose, channel, atUtc))
        return QStringLiteral("E_OBJECTED");
    switch (standing(history, purpose, channel, atUtc).state) {
    case ConsentState::Refused:
        return QStringLiteral("E_REFUSED");
    case ConsentState::Withdrawn:
        return QStringLiteral("E_WITHDRAWN");
    case ConsentState::Invalidated:
        return QStringLiteral("E_INVALID");
    case ConsentState::Revoked:
        return QStringLiteral("E_PURPOSE_RETIRED");
    case ConsentState::None:
    case ConsentState::Unknown:
    case ConsentState::Requested:
    case ConsentState::Given:
    case ConsentState::Expired:
    case ConsentState::Superseded:
        return {};
    }
    return {};
}

} // namespace

AskWays askWays(const RuleBook &book, const Contact &contact, const QList<ConsentEvent> &history,
                const QString &purpose, Channel channel, const QDateTime &atUtc)
{
    AskWays result;
    result.whyNone = ownNo(history, purpose, channel, atUtc);
    if (!result.whyNone.isEmpty())
        return result;
    QString closed = QStringLiteral("E_NEED_CONSENT");
    for (const Channel sentBy : {Channel::Email, Channel::Post}) {
        if (!hasAddressFor(contact, sentBy)) {
            if (sentBy == Channel::Email)
                closed = QStringLiteral("E_NO_ADDRESS");
            continue;
        }
        for (const Purpose &other : book.shown()) {
            if (other.messageClass != MessageClass::Commercial || !book.isOffered(other, sentBy))
                continue;
            const Permission answer = book.answer(contact, history, other, sentBy, MessageClass::Commercial, atUtc);
            if (answer.isAllowed) {
                result.ways += answer;
                break;
            }
        }
    }
    if (result.ways.isEmpty())
        result.whyNone = closed;
    return result;
}

} // namespace crm
