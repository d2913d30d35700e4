// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importclaims.h"

#include "importwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

namespace {

using Answer = MarketingClaim::Answer;

int strictness(Answer answer)
{
    switch (answer) {
    case Answer::OptedOut:
        return 3;
    case Answer::Bounced:
        return 2;
    case Answer::OptedIn:
        return 1;
    case Answer::Unknown:
        break;
    }
    return 0;
}

} // namespace

MarketingClaim &ClaimGatherer::claimFor(std::optional<Channel> channel, Answer answer)
{
    const auto found = std::find_if(m_claims.begin(), m_claims.end(),
                                    [&channel](const MarketingClaim &claim) { return claim.channel == channel; });
    if (found == m_claims.end()) {
        MarketingClaim claim;
        claim.channel = channel;
        claim.answer = answer;
        m_claims.append(claim);
        return m_claims.last();
    }
    if (strictness(answer) > strictness(found->answer))
        found->answer = answer;
    return *found;
}

void ClaimGatherer::addAnswer(std::optional<Channel> channel, const QString &text, bool isDouble, DateOrder order,
                              QDate today)
{
    const std::optional<QDateTime> date = parseInstant(text, order, today);
    const Answer answer = date ? Answer::OptedIn : marketingAnswer(text);
    MarketingClaim &claim = claimFor(channel, answer);
    if (date)
        claim.givenAtUtc = date;
    if (isDouble && answer == Answer::OptedIn)
        claim.detail = u"double opt-in"_s;
    else if (!date && !yesOrNo(text) && claim.detail.isEmpty())
        claim.detail = text;
}

void ClaimGatherer::addOptOut(std::optional<Channel> channel, const QString &text, bool isBounce, DateOrder order,
                              QDate today)
{
    const std::optional<QDateTime> date = parseInstant(text, order, today);
    const std::optional<bool> plain = date ? std::optional(true) : yesOrNo(text);
    const Answer said = plain ? (*plain ? Answer::OptedOut : Answer::Unknown) : marketingAnswer(text);
    if (plain && !*plain)
        return;
    // In such a column any text but a plain "no" or "subscribed" speaks for an objection; the stricter reading is the
    // safe one.
    if (said == Answer::OptedIn)
        return;
    MarketingClaim &claim = claimFor(channel, isBounce || said == Answer::Bounced ? Answer::Bounced : Answer::OptedOut);
    if (date)
        claim.givenAtUtc = date;
    if (!plain && claim.detail.isEmpty())
        claim.detail = text;
}

QList<MarketingClaim> ClaimGatherer::take(QList<ImportProblem> &problems, qint64 row, QDate today)
{
    for (MarketingClaim &claim : m_claims) {
        if (!claim.givenAtUtc)
            claim.givenAtUtc = m_givenAtUtc;
        if (claim.givenAtUtc && claim.givenAtUtc->date() > today)
            claim.givenAtUtc.reset();
        claim.method = m_method;
        claim.wording = m_wording;
        claim.source = m_source;
        if (claim.answer == Answer::OptedIn && !claim.isComplete())
            problems.append({ImportProblem::Severity::Warning, row, m_column, u"bare_yes"_s, m_text});
    }
    return std::move(m_claims);
}

QString emailMarketingOf(const QList<MarketingClaim> &claims)
{
    Answer answer = Answer::Unknown;
    for (const MarketingClaim &claim : claims) {
        const bool isAboutEmail = !claim.channel || *claim.channel == Channel::Email;
        if (isAboutEmail && strictness(claim.answer) > strictness(answer))
            answer = claim.answer;
    }
    switch (answer) {
    case Answer::OptedIn:
        return u"opted_in"_s;
    case Answer::OptedOut:
        return u"opted_out"_s;
    case Answer::Bounced:
        return u"bounced"_s;
    case Answer::Unknown:
        break;
    }
    return u"unknown"_s;
}

} // namespace crm
