// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent.h"

#include "localday.h"
#include "recording.h"

#include <algorithm>

namespace crm {
namespace {

const Purpose *purposeOf(const ConsentChoice &choice, const QList<Purpose> &purposes)
{
    const auto found = std::find_if(purposes.begin(), purposes.end(),
                                    [&](const Purpose &purpose) { return purpose.key == choice.purpose; });
    return found == purposes.end() ? nullptr : &*found;
}

/// The version named by the choice, else the current one of the purpose.
const Wording *wordingOf(const ConsentChoice &choice, const QList<Wording> &wordings)
{
    if (!choice.wording.isValid())
        return newestWording(wordings, choice.purpose);
    const auto named = std::find_if(wordings.begin(), wordings.end(), [&choice](const Wording &one) {
        return one.id == choice.wording && one.purpose == choice.purpose;
    });
    return named == wordings.end() ? nullptr : &*named;
}

/// What may be said of a purpose; ending a consent is possible whatever became of the purpose or its channels.
Result<void> checkState(const ConsentChoice &choice, const Purpose &purpose, const ConsentDraft &draft)
{
    switch (choice.state) {
    case ConsentState::Withdrawn:
    case ConsentState::Refused:
        return {};
    case ConsentState::Unknown:
        if (draft.method == CollectionMethod::Import)
            break;
        return invalid(QStringLiteral("state"), QStringLiteral("state_not_allowed"));
    case ConsentState::Given:
    case ConsentState::Requested:
        break;
    case ConsentState::None:
    case ConsentState::Expired:
    case ConsentState::Invalidated:
    case ConsentState::Superseded:
    case ConsentState::Revoked:
        return invalid(QStringLiteral("state"), QStringLiteral("state_not_allowed"));
    }
    if (!purpose.isActive)
        return refused(QStringLiteral("E_PURPOSE_RETIRED"));
    if (!purpose.channels.contains(choice.channel))
        return invalid(QStringLiteral("channel"), QStringLiteral("channel_not_offered"));
    return {};
}

/// Rule B4, and B12 for imports: a Given needs everything that proves it.
Result<void> checkProof(const Purpose &purpose, const Wording *wording, const ConsentDraft &draft)
{
    const bool isKnownLanguage = draft.language == QLatin1String("fr") || draft.language == QLatin1String("en");
    if (!isKnownLanguage || (wording && wording->text.in(draft.language).trimmed().isEmpty()))
        return invalid(QStringLiteral("language"), QStringLiteral("wording_language_missing"));
    const bool isUndatedImport = draft.method == CollectionMethod::Import && !draft.occurredAtUtc;
    if (!wording || !wording->isComplete(draft.language) || purpose.dataCategories.isEmpty() || isUndatedImport)
        return refused(QStringLiteral("E_CONSENT_INCOMPLETE"));
    return {};
}

/// Rule B8: a call is recorded only where that is needed, and after the person was told.
Result<void> checkRecordings(const ConsentDraft &draft)
{
    for (const EvidenceFile &file : draft.evidence) {
        if (!isRecording(file.content))
            continue;
        if (!file.recording || file.recording->need.trimmed().isEmpty() || !file.recording->wasTold)
            return invalid(QStringLiteral("evidence"), QStringLiteral("recording_unjustified"));
        if (!file.recording->isProof && draft.note.trimmed().isEmpty())
            return invalid(QStringLiteral("note"), QStringLiteral("note_missing"));
    }
    return {};
}

/// A wording counts as shown with a Given, a Refused or a Requested; with the others only if the choice names it.
bool showsWording(const ConsentChoice &choice)
{
    return choice.wording.isValid() || choice.state == ConsentState::Given || choice.state == ConsentState::Refused
        || choice.state == ConsentState::Requested;
}

ConsentEvent eventOf(const ConsentChoice &choice, const Purpose &purpose, const Wording *wording,
                     const ConsentDraft &draft, const QDateTime &nowUtc)
{
    ConsentEvent event;
    event.contact = draft.contact;
    event.purpose = choice.purpose;
    event.channel = choice.channel;
    event.state = choice.state;
    event.isExplicit = draft.isExplicit;
    event.occurredAtUtc = draft.occurredAtUtc.value_or(nowUtc).toUTC();
    event.timeZone = QString::fromUtf8(zoneNamed(draft.timeZone).id());
    event.recordedAtUtc = nowUtc;
    event.method = draft.method;
    event.language = draft.language;
    event.note = draft.note.trimmed();
    if (wording && showsWording(choice)) {
        event.wording = wording->id;
        event.wordingVersion = wording->version;
        event.wordingText = wording->shown(draft.language);
    }
    if (choice.state == ConsentState::Given && !purpose.validity.isZero())
        event.lastValidDay = lastValidDay(localDay(event.occurredAtUtc, event.timeZone), purpose.validity);
    if (choice.state == ConsentState::Given)
        event.guardian = draft.guardian;
    return event;
}
} // namespace

Result<QList<ConsentEvent>> makeConsentEvents(const ConsentDraft &draft, const QList<Purpose> &purposes,
                                              const QList<Wording> &wordings, const QDateTime &nowUtc)
{
    if (draft.choices.isEmpty())
        return invalid(QStringLiteral("choices"), QStringLiteral("nothing_chosen"));
    if (draft.occurredAtUtc && *draft.occurredAtUtc > nowUtc)
        return invalid(QStringLiteral("occurred_at"), QStringLiteral("occurred_in_future"));
    CRM_CHECK(checkRecordings(draft));
    QList<ConsentEvent> events;
    for (const ConsentChoice &choice : draft.choices) {
        const Purpose *purpose = purposeOf(choice, purposes);
        if (!purpose)
            return Error{Error::Code::NotFound, QStringLiteral("purpose_unknown"), {}, choice.purpose};
        CRM_CHECK(checkState(choice, *purpose, draft));
        const Wording *wording = wordingOf(choice, wordings);
        if (choice.state == ConsentState::Given)
            CRM_CHECK(checkProof(*purpose, wording, draft));
        events += eventOf(choice, *purpose, wording, draft, nowUtc);
    }
    return events;
}

} // namespace crm
