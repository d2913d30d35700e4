// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision.h"

#include "judgement.h"

#include <algorithm>

namespace crm {
namespace {

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

/// How much an allowed answer asks for: of two packs the more demanding one is the stricter.
int demandOf(const QString &code)
{
    static const QStringList order{QStringLiteral("A_ROLE"),     QStringLiteral("A_OPTOUT"),
                                   QStringLiteral("A_LI_INFO"),  QStringLiteral("A_LI_B2B"),
                                   QStringLiteral("A_CONTRACT"), QStringLiteral("A_SOFT"),
                                   QStringLiteral("A_CONSENT")};
    return int(order.indexOf(code));
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

struct Decision::Prepared {
    Prepared(const PermissionQuestion &asked, const Jurisdiction &jurisdiction, const QList<RetentionPolicy> &kept)
        : question(asked), purposes(asked.purpose.key), policies(kept),
          home(jurisdiction.controller, asked, jurisdiction.timeZone)
    {
        if (asked.twin)
            purposes += asked.twin->key;
        if (jurisdiction.recipient.id != jurisdiction.controller.id)
            away.emplace(jurisdiction.recipient, asked, jurisdiction.timeZone);
    }

    PermissionQuestion question;
    QStringList purposes;
    QList<RetentionPolicy> policies;
    PackInForce home;
    std::optional<PackInForce> away; ///< none: the same pack
};

Decision::Decision(const PermissionQuestion &question, const Jurisdiction &jurisdiction,
                   const QList<RetentionPolicy> &policies)
    : m(new Prepared(question, jurisdiction, policies))
{
}

Decision::~Decision() = default;

Permission Decision::of(const PermissionSubject &subject, const QList<ConsentEvent> &history,
                        const QList<QDateTime> &callAttemptsUtc, const std::optional<QStringList> &footersWritten,
                        const QList<QDateTime> &agreedCallsUtc) const
{
    const QList<ConsentEvent> heard = knownBy(history, m->question.atUtc);
    const KnownOfPerson known{subject, heard, m->policies, callAttemptsUtc, agreedCallsUtc, footersWritten};
    const Judged home = judged(known, m->question, m->purposes, m->home);
    return m->away ? stricterOf(home, judged(known, m->question, m->purposes, *m->away)) : home.answer;
}

Permission canContact(const PermissionFacts &facts, const PermissionQuestion &question,
                      const Jurisdiction &jurisdiction)
{
    return Decision(question, jurisdiction, facts.policies)
        .of(subjectOf(facts.contact, question.channel), facts.history, facts.callAttemptsUtc, facts.footersWritten,
            facts.agreedCallsUtc);
}

} // namespace crm
