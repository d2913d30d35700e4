// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel.h"
#include "id.h"
#include "period.h"
#include "purpose.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace crm {

/// The states of gdpr-rules B (I1: event_state). Only Given allows anything.
enum class ConsentState { None, Unknown, Requested, Given, Refused, Withdrawn, Expired, Invalidated, Superseded, Revoked };

/// A consent event says something of one purpose and channel; an objection may leave either open (all).
enum class ConsentEventKind { Consent, Objection };

/// How the answer was given (collection_method).
/// SuppressionList: an earlier objection found again by its keyed hash (C5); nobody chooses it.
enum class CollectionMethod { Counter, PaperForm, Phone, Email, WebForm, Letter, Import, InPerson, SuppressionList, Other };

/// A file kept inside the vault as proof. The bytes are asked for by id when needed.
struct Evidence {
    EvidenceId id;
    QString fileName; ///< as dropped, for the person; stored encrypted like the rest
    QString mediaType;
    QString kind; ///< form, paper_scan, call_recording, email, other
    qint64 bytes = 0;
    QByteArray sha256;
    QString recordedBecause = {}; ///< of a call recording: why it was needed; the person was told before it began (B8)
    std::optional<QDate> keptUntil = {}; ///< last day of the file (D12); none: as long as what it proves (D14)
    bool isGone = false; ///< its time has passed: name and hash are left, the content is not
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// Why a call was recorded, and what becomes of the recording (gdpr-rules B8, D12, D14).
struct RecordingGround {
    QString need;
    bool wasTold = false; ///< before the recording began, and why
    bool isProof = true; ///< kept as long as the consent must be proved; else six months, and the note is the proof
};

/// Who said yes for a child, and how it was checked that she may (GDPR art. 8(2), gdpr-rules B15).
struct Guardian {
    QString name;
    QString relation; ///< mother, father, guardian: in the words of the one who wrote it down
    QString contact; ///< how to reach her
    QString check; ///< what was done to check it
    bool isComplete() const
    {
        return !name.isEmpty() && !relation.isEmpty() && !contact.isEmpty() && !check.isEmpty();
    }
    friend bool operator==(const Guardian &, const Guardian &) = default;
};

/// One line of the append-only history.
struct ConsentEvent {
    ConsentEventId id;
    qint64 sequence = 0; ///< position in the chain, from 1
    ContactId contact;
    ConsentEventKind kind = ConsentEventKind::Consent;
    QString purpose; ///< empty on an objection: every purpose
    std::optional<Channel> channel; ///< none on an objection: every channel
    ConsentState state = ConsentState::None; ///< on an objection: Withdrawn stands for "objected"
    bool isExplicit = false; ///< art. 9(2)(a)
    QDateTime occurredAtUtc; ///< when the person spoke
    QString timeZone; ///< IANA zone in which it happened
    QDateTime recordedAtUtc;
    CollectionMethod method = CollectionMethod::Other;
    WordingId wording; ///< null where no wording was shown
    int wordingVersion = 0;
    QString language; ///< language of the wording
    QString wordingText; ///< the exact text shown
    std::optional<QDate> lastValidDay; ///< of a Given
    QString note;
    std::optional<Guardian> guardian; ///< of a Given for a child
    QList<Evidence> evidence;
    UserId recordedBy;
    QString recordedByName;
    QByteArray previousHash;
    QByteArray hash;
};

/// One answer of the person.
struct ConsentChoice {
    QString purpose;
    Channel channel = Channel::Email;
    ConsentState state = ConsentState::Given; ///< Given, Refused, Withdrawn, Requested or, from an import, Unknown
    WordingId wording; ///< which version was shown; null: the current one of the purpose
};

struct EvidenceFile {
    QString fileName;
    QString kind;
    QByteArray content;
    std::optional<RecordingGround> recording = {}; ///< of a call recording
    std::optional<QDate> keptUntil = {}; ///< given when it is stored
};

/// What the wizard or the command line hands over: one moment, one method, one or more answers.
struct ConsentDraft {
    ContactId contact;
    QList<ConsentChoice> choices;
    QString language; ///< in which the wording was shown
    CollectionMethod method = CollectionMethod::Counter;
    std::optional<QDateTime> occurredAtUtc; ///< none: now
    QString timeZone;
    bool isExplicit = false;
    QString note;
    QList<EvidenceFile> evidence;
    std::optional<Guardian> guardian = {}; ///< goes with what is Given
};

/// The state of one purpose and channel at an instant, with the event that decides it.
struct ConsentStanding {
    QString purpose;
    Channel channel = Channel::Email;
    ConsentState state = ConsentState::None;
    std::optional<ConsentEvent> decidedBy;
    std::optional<QDate> lastValidDay;
};

/// Replays the history of one contact for one purpose and channel (B17): ordered by occurredAt, recordedAt, id; at the same
/// instant the most restrictive wins; Given turns Expired after its last valid day (end of that local day in timeZone);
/// Requested and Unknown never lift a block; a later Given does. Objections are not looked at here.
ConsentStanding standing(const QList<ConsentEvent> &history, const QString &purpose, Channel channel, const QDateTime &atUtc);

/// The objection in force for this purpose and channel, if any: global beats channel beats purpose (B19, C3).
/// Only a later express Given for this purpose and channel lifts it (C, step 7).
std::optional<ConsentEvent> objectionInForce(const QList<ConsentEvent> &history, const QString &purpose, Channel channel, const QDateTime &atUtc);

/// Builds the events of a draft, one per choice, without ids, hashes and sequence.
/// @returns Invalid: "nothing_chosen", "occurred_in_future", "wording_language_missing", "state_not_allowed",
/// "channel_not_offered", "recording_unjustified" (B8), "note_missing" (a recording that goes after six months leaves the
/// note as proof); Refused: "E_CONSENT_INCOMPLETE" (B4), "E_PURPOSE_RETIRED".
Result<QList<ConsentEvent>> makeConsentEvents(const ConsentDraft &draft, const QList<Purpose> &purposes, const QList<Wording> &wordings, const QDateTime &nowUtc);

/// A refusal, a withdrawal, an objection, or whatever else ended a consent: what must not get lost.
bool isNo(const ConsentEvent &event);

/// True where the answer was spoken, so that nothing but a note or a recording can prove it (B8).
bool isSpoken(CollectionMethod method);

/// How restrictive a state is when two events share an instant; the higher wins.
int restrictiveness(ConsentState state);

QString codeOf(ConsentState state); ///< none, unknown, requested, given, refused, withdrawn, expired, invalidated, superseded, revoked
QString codeOf(ConsentEventKind kind); ///< consent, objection
QString codeOf(CollectionMethod method); ///< counter, paper_form, phone, email, web_form, letter, import, in_person, suppression_list, other
std::optional<ConsentState> consentStateFromCode(const QString &code);
std::optional<ConsentEventKind> consentEventKindFromCode(const QString &code);
std::optional<CollectionMethod> collectionMethodFromCode(const QString &code);

} // namespace crm
