// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importconsents.h"

#include "textfold.h"

#include <algorithm>

namespace crm {
namespace {

/// A yes without a named purpose stands beside this one: the lists show it there as unproven.
constexpr auto kUsualPurpose = "offers.promo.consent";

bool asksForConsent(const Purpose &purpose)
{
    return purpose.isActive && purpose.basis == LegalBasis::Consent;
}

ConsentEvent claimEvent(const MarketingClaim &claim, ContactId contact, const QDateTime &nowUtc)
{
    ConsentEvent event;
    event.contact = contact;
    const bool isPast = claim.givenAtUtc && *claim.givenAtUtc <= nowUtc;
    event.occurredAtUtc = isPast ? claim.givenAtUtc->toUTC() : nowUtc;
    event.recordedAtUtc = nowUtc;
    event.timeZone = QStringLiteral("UTC");
    event.method = CollectionMethod::Import;
    QStringList words{claim.method, claim.wording, claim.source, claim.detail};
    words.removeAll(QString());
    event.note = words.join(QLatin1String(" · "));
    return event;
}

bool canBeGiven(ConsentState state)
{
    return state == ConsentState::None || state == ConsentState::Unknown || state == ConsentState::Requested;
}
} // namespace

/// The purpose, wording and language that a documented yes names.
struct ImportClaims::Proof {
    const Purpose *purpose = nullptr;
    const Wording *wording = nullptr;
    QString language;
};

ImportClaims::ImportClaims(QList<Purpose> purposes, QList<Wording> wordings)
    : m_purposes(std::move(purposes)), m_wordings(std::move(wordings))
{
}

const Purpose *ImportClaims::purposeNamed(const QString &text) const
{
    const QString wanted = folded(text);
    const auto found = std::find_if(m_purposes.begin(), m_purposes.end(), [&wanted](const Purpose &purpose) {
        return asksForConsent(purpose)
            && (purpose.key == wanted || folded(purpose.label.fr) == wanted || folded(purpose.label.en) == wanted);
    });
    return wanted.isEmpty() || found == m_purposes.end() ? nullptr : &*found;
}

const Purpose *ImportClaims::purposeFor(std::optional<Channel> channel) const
{
    const Purpose *first = nullptr;
    for (const Purpose &purpose : m_purposes) {
        if (!asksForConsent(purpose) || (channel && !purpose.channels.contains(*channel)))
            continue;
        if (purpose.key == QLatin1String(kUsualPurpose))
            return &purpose;
        if (!first)
            first = &purpose;
    }
    return first;
}

std::optional<ImportClaims::Proof> ImportClaims::proofOf(const MarketingClaim &claim) const
{
    if (!claim.isComplete())
        return {};
    const QString said = folded(claim.wording);
    for (const Wording &wording : m_wordings) {
        const Purpose *purpose = purposeNamed(wording.purpose);
        if (!purpose || (!claim.purpose.isEmpty() && purposeNamed(claim.purpose) != purpose))
            continue;
        for (const QString &language : {QStringLiteral("fr"), QStringLiteral("en")}) {
            if (said == folded(wording.text.in(language)) || said == folded(wording.shown(language)))
                return Proof{purpose, &wording, language};
        }
    }
    return {};
}

void ImportClaims::takeNo(const MarketingClaim &claim, ContactId contact, const QList<ConsentEvent> &history,
                          const QDateTime &nowUtc, ClaimOutcome &outcome) const
{
    outcome.isSuppressed = true;
    ConsentEvent event = claimEvent(claim, contact, nowUtc);
    event.kind = ConsentEventKind::Objection;
    event.state = ConsentState::Withdrawn;
    event.channel = claim.channel;
    if (const Purpose *purpose = purposeNamed(claim.purpose))
        event.purpose = purpose->key;
    const auto isKnown = [&event](const ConsentEvent &other) {
        return other.kind == ConsentEventKind::Objection && other.purpose == event.purpose
            && other.channel == event.channel && other.occurredAtUtc >= event.occurredAtUtc;
    };
    if (std::none_of(history.begin(), history.end(), isKnown)
        && std::none_of(outcome.events.begin(), outcome.events.end(), isKnown))
        outcome.events += event;
}

void ImportClaims::takeYes(const MarketingClaim &claim, qint64 row, ContactId contact,
                           const QList<ConsentEvent> &history, const QDateTime &nowUtc, ClaimOutcome &outcome) const
{
    const bool isFuture = claim.givenAtUtc && *claim.givenAtUtc > nowUtc;
    if (isFuture)
        outcome.problems += {ImportProblem::Severity::Warning, row, {}, QStringLiteral("occurred_in_future"), {}};
    const auto proof = isFuture ? std::nullopt : proofOf(claim);
    const Purpose *named = purposeNamed(claim.purpose);
    const Purpose *purpose = proof ? proof->purpose : named ? named : purposeFor(claim.channel);
    if (!purpose)
        return;
    for (const Channel channel : purpose->channels) {
        if (claim.channel && claim.channel != channel)
            continue;
        const ConsentState state = standing(history + outcome.events, purpose->key, channel, nowUtc).state;
        if (proof && canBeGiven(state)) {
            const ConsentEvent claimed = claimEvent(claim, contact, nowUtc);
            ConsentDraft draft;
            draft.contact = contact;
            draft.choices = {{purpose->key, channel, ConsentState::Given, proof->wording->id}};
            draft.language = proof->language;
            draft.method = CollectionMethod::Import;
            draft.occurredAtUtc = claimed.occurredAtUtc;
            draft.timeZone = claimed.timeZone;
            draft.note = claimed.note;
            if (const auto events = makeConsentEvents(draft, m_purposes, m_wordings, nowUtc)) {
                outcome.events += *events;
                continue;
            }
        }
        if (state != ConsentState::None)
            continue;
        ConsentEvent event = claimEvent(claim, contact, nowUtc);
        event.purpose = purpose->key;
        event.channel = channel;
        event.state = ConsentState::Unknown;
        outcome.events += event;
        outcome.isQuarantined = true;
    }
}

ClaimOutcome ImportClaims::judge(const ImportedContact &record, ContactId contact, const QList<ConsentEvent> &history,
                                 const QDateTime &nowUtc) const
{
    ClaimOutcome outcome;
    for (const MarketingClaim &claim : record.claims) {
        if (claim.answer == MarketingClaim::Answer::OptedOut)
            takeNo(claim, contact, history, nowUtc, outcome);
        else if (claim.answer == MarketingClaim::Answer::OptedIn)
            takeYes(claim, record.row, contact, history, nowUtc, outcome);
    }
    return outcome;
}

} // namespace crm
