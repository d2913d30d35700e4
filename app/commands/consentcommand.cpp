// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "permission.h"
#include "recording.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

struct ConsentWords {
    Q_DECLARE_TR_FUNCTIONS(ConsentWords)
};

QJsonValue dayOrNull(const std::optional<QDate> &day) { return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue(); }

QJsonObject eventJson(const ConsentEvent &event)
{
    QJsonArray evidence;
    for (const Evidence &file : event.evidence)
        evidence.append(QJsonObject {{u"id"_s, file.id.toString()}, {u"kind"_s, file.kind}, {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())}});
    return {{u"id"_s, event.id.toString()}, {u"sequence"_s, event.sequence}, {u"kind"_s, codeOf(event.kind)},
            {u"purpose"_s, event.purpose.isEmpty() ? QJsonValue() : event.purpose}, {u"channel"_s, event.channel ? QJsonValue(codeOf(*event.channel)) : QJsonValue()},
            {u"state"_s, event.kind == ConsentEventKind::Objection ? u"objected"_s : codeOf(event.state)},
            {u"occurred_at"_s, instantText(event.occurredAtUtc)}, {u"recorded_at"_s, instantText(event.recordedAtUtc)}, {u"method"_s, codeOf(event.method)},
            {u"wording"_s, event.wording.isValid() ? QJsonValue(event.wording.toString()) : QJsonValue()}, {u"wording_version"_s, event.wordingVersion},
            {u"language"_s, event.language}, {u"valid_until"_s, dayOrNull(event.lastValidDay)}, {u"recorded_by"_s, event.recordedByName},
            {u"note"_s, event.note}, {u"guardian"_s, event.guardian ? QJsonValue(event.guardian->name) : QJsonValue()}, {u"evidence"_s, evidence}, {u"hash"_s, QString::fromLatin1(event.hash.toHex())}};
}

QString eventLine(const Phrases &phrases, const ConsentEvent &event)
{
    const QString state = event.kind == ConsentEventKind::Objection ? phrases.word(ConsentEventKind::Objection) : phrases.word(event.state);
    return QStringList {phrases.instant(event.occurredAtUtc), state, event.purpose.isEmpty() ? u"*"_s : event.purpose,
                        event.channel ? phrases.word(*event.channel) : u"*"_s, phrases.word(event.method), event.id.toString()}.join(u'\t');
}

/// --recording-reason TEXT --recording-told [--recording-kept proof|six-months]
Result<std::optional<RecordingGround>> recordingFrom(const Arguments &arguments)
{
    const QString kept = arguments.value(u"recording-kept"_s, u"proof"_s);
    if (kept != u"proof"_s && kept != u"six-months"_s)
        return invalid(u"--recording-kept"_s, u"usage"_s);
    if (!arguments.has(u"recording-reason"_s))
        return std::optional<RecordingGround>();
    return std::optional(RecordingGround{arguments.value(u"recording-reason"_s), arguments.has(u"recording-told"_s), kept == u"proof"_s});
}

Result<QList<EvidenceFile>> evidenceFiles(const Arguments &arguments)
{
    const auto ground = recordingFrom(arguments);
    CRM_CHECK(ground);
    QList<EvidenceFile> files;
    for (const QString &path : arguments.values(u"evidence"_s)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return invalid(u"--evidence"_s, u"file_unreadable"_s);
        EvidenceFile proof{QFileInfo(path).fileName(), u"other"_s, file.readAll()};
        if (isRecording(proof.content)) {
            proof.kind = u"call_recording"_s;
            proof.recording = *ground;
        }
        files.append(proof);
    }
    const bool hasRecording = std::any_of(files.begin(), files.end(), [](const EvidenceFile &file) { return file.recording.has_value(); });
    if (*ground && !hasRecording)
        return invalid(u"--recording-reason"_s, u"recording_missing"_s);
    return files;
}

/// What was said aloud, for the person: kept with the proof, and a copy of it in a file to send.
Result<void> confirmInWriting(WriteSide &write, const Contact &contact, const QString &path, ConsentDraft &draft)
{
    const Channel way = hasAddressFor(contact, Channel::Email) ? Channel::Email : Channel::Post;
    const auto letter = write.confirmations.spoken(draft, way);
    CRM_CHECK(letter);
    CRM_CHECK(writeNew(path, letter->content, u"--confirm"_s));
    draft.evidence.append(*letter);
    return {};
}

Result<ConsentDraft> draftFrom(const Arguments &arguments)
{
    ConsentDraft draft;
    const auto id = contactIdFrom(arguments.positional().at(0));
    CRM_CHECK(id);
    draft.contact = *id;
    const auto channel = channelFromCode(arguments.value(u"channel"_s));
    const auto state = consentStateFromCode(arguments.value(u"state"_s));
    const auto method = collectionMethodFromCode(arguments.value(u"method"_s));
    if (!channel || !state || !method || !arguments.has(u"purpose"_s))
        return invalid(!channel ? u"--channel"_s : !state ? u"--state"_s : !method ? u"--method"_s : u"--purpose"_s, u"usage"_s);
    draft.choices.append({arguments.value(u"purpose"_s), *channel, *state, WordingId::fromString(arguments.value(u"wording"_s))});
    draft.method = *method;
    draft.note = arguments.value(u"note"_s);
    draft.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    draft.language = arguments.value(u"wording-language"_s);
    if (arguments.has(u"guardian"_s))
        draft.guardian = Guardian {arguments.value(u"guardian"_s), arguments.value(u"guardian-relation"_s), arguments.value(u"guardian-contact"_s), arguments.value(u"guardian-check"_s)};
    if (arguments.has(u"occurred"_s)) {
        const auto occurred = momentFrom(arguments.value(u"occurred"_s));
        CRM_CHECK(occurred);
        draft.occurredAtUtc = *occurred;
    }
    auto files = evidenceFiles(arguments);
    CRM_CHECK(files);
    draft.evidence = *files;
    return draft;
}

ExitStatus record(CommandSession &session, const Arguments &arguments)
{
    CRM_COMMAND_CHECK(arguments.expect(1, 1));
    CRM_COMMAND(draft, draftFrom(arguments));
    CRM_COMMAND(write, session.writing());
    CRM_COMMAND(contact, write->contacts.find(draft.contact));
    CRM_COMMAND(controller, write->office.controller());
    if (draft.language.isEmpty())
        draft.language = contact.language == u"fr"_s || contact.language == u"en"_s ? contact.language : controller.language;
    const QString confirmation = arguments.value(u"confirm"_s);
    if (!confirmation.isEmpty() && !draft.occurredAtUtc)
        draft.occurredAtUtc = session.clock()(); // what she gets in writing names the moment that is recorded
    if (!confirmation.isEmpty())
        CRM_COMMAND_CHECK(confirmInWriting(*write, contact, confirmation, draft));
    auto events = write->consents.record(draft);
    if (!events) {
        if (!confirmation.isEmpty())
            QFile::remove(confirmation);
        return session.console().fail(events.error());
    }
    return session.console().answer(eventJson(events->constFirst()), events->constFirst().id.toString());
}

ExitStatus history(CommandSession &session, const QString &word)
{
    CRM_COMMAND(id, contactIdFrom(word));
    CRM_COMMAND(read, session.reading());
    CRM_COMMAND(contact, read->reading.contact(id));
    CRM_COMMAND(events, read->reading.history(id));
    QJsonArray json;
    QStringList lines;
    for (const ConsentEvent &event : events) {
        json.append(eventJson(event));
        lines.append(eventLine(session.phrases(), event));
    }
    return session.console().answer(json, lines.join(u'\n'));
}

ExitStatus state(CommandSession &session, const QString &word)
{
    CRM_COMMAND(id, contactIdFrom(word));
    CRM_COMMAND(vault, session.vault());
    CRM_COMMAND(contact, vault->write->contacts.find(id));
    CRM_COMMAND(standings, vault->write->consents.standings(id, session.clock()()));
    QJsonArray json;
    QStringList lines;
    const Phrases &phrases = session.phrases();
    for (const ConsentStanding &standing : standings) {
        json.append(QJsonObject {{u"purpose"_s, standing.purpose}, {u"channel"_s, codeOf(standing.channel)}, {u"state"_s, codeOf(standing.state)},
                                 {u"valid_until"_s, dayOrNull(standing.lastValidDay)},
                                 {u"event"_s, standing.decidedBy ? QJsonValue(standing.decidedBy->id.toString()) : QJsonValue()}});
        lines.append(QStringList {standing.purpose, phrases.word(standing.channel), phrases.word(standing.state),
                                  standing.lastValidDay ? phrases.date(*standing.lastValidDay) : QString()}.join(u'\t'));
    }
    return session.console().answer(json, lines.join(u'\n'));
}

ExitStatus receipt(CommandSession &session, const Arguments &arguments)
{
    CRM_COMMAND_CHECK(arguments.expect(1, 1));
    const ConsentEventId id = ConsentEventId::fromString(arguments.positional().at(0));
    const QString format = arguments.value(u"format"_s, u"json"_s);
    if (!id.isValid() || (format != u"json"_s && format != u"pdf"_s && format != u"kantara"_s))
        return session.console().fail(invalid(id.isValid() ? u"--format"_s : arguments.positional().at(0), u"usage"_s));
    CRM_COMMAND(vault, session.vault());
    CRM_COMMAND(event, vault->write->consents.event(id));
    const QString language = event.language.isEmpty() ? session.phrases().language() : event.language;
    CRM_COMMAND(bytes, format == u"json"_s ? vault->write->requests.receiptJson(id)
                           : format == u"kantara"_s ? vault->write->requests.receiptKantara(id)
                                                    : vault->write->requests.receiptPdf({id}, language));
    if (!arguments.has(u"output"_s)) {
        if (format != u"pdf"_s)
            return session.console().answer(QJsonDocument::fromJson(bytes).object(), QString::fromUtf8(bytes));
        return session.console().fail(invalid(u"--output"_s, u"usage"_s));
    }
    const QString path = arguments.value(u"output"_s);
    CRM_COMMAND_CHECK(writeNew(path, bytes));
    return session.console().answer(QJsonObject {{u"path"_s, path}, {u"bytes"_s, bytes.size()}}, ConsentWords::tr("Receipt written."));
}

ExitStatus verify(CommandSession &session)
{
    CRM_COMMAND(vault, session.vault());
    CRM_COMMAND(count, vault->write->consents.verify());
    return session.console().answer(QJsonObject {{u"ok"_s, true}, {u"events"_s, count}},
                                    ConsentWords::tr("The history is whole: %1 events, none altered.").arg(session.phrases().number(count)));
}

} // namespace

ExitStatus runConsent(CommandSession &session, const QStringList &words)
{
    const QString verb = words.value(0);
    CRM_COMMAND(arguments, Arguments::parsed(words.mid(1), {u"purpose"_s, u"channel"_s, u"state"_s, u"occurred"_s, u"method"_s, u"wording"_s, u"wording-language"_s,
                                                            u"evidence"_s, u"note"_s, u"format"_s, u"output"_s, u"as"_s, u"reply"_s, u"reason"_s, u"claim"_s, u"guardian"_s, u"guardian-relation"_s,
                                               u"guardian-contact"_s, u"guardian-check"_s, u"contact"_s, u"given"_s, u"refused"_s, u"recording-reason"_s, u"recording-kept"_s, u"confirm"_s},
                                              {u"recording-told"_s, u"dry-run"_s, u"suppress-unknown"_s, u"letter"_s, u"own-wish"_s}));
    if (verb == u"record"_s)
        return record(session, arguments);
    if (verb == u"history"_s && arguments.positional().size() == 1)
        return history(session, arguments.positional().at(0));
    if (verb == u"state"_s && arguments.positional().size() == 1)
        return state(session, arguments.positional().at(0));
    if (verb == u"receipt"_s)
        return receipt(session, arguments);
    if (verb == u"withdraw-list"_s)
        return runWithdrawList(session, arguments);
    if (verb == u"request"_s)
        return runConsentRequest(session, arguments);
    if (verb == u"confirm"_s)
        return runConsentConfirm(session, arguments);
    if (verb == u"form"_s)
        return runConsentForm(session, arguments);
    if (verb == u"scan"_s)
        return runConsentScan(session, arguments);
    if (verb == u"claim"_s)
        return runConsentClaim(session, arguments);
    if (verb == u"queue"_s)
        return runConsentQueue(session, arguments);
    if (verb == u"verify"_s && arguments.positional().isEmpty())
        return verify(session);
    return session.console().fail(invalid(verb, u"usage"_s));
}

ExitStatus runObject(CommandSession &session, const QStringList &words)
{
    CRM_COMMAND(arguments, Arguments::parsed(words, {u"channel"_s, u"purpose"_s, u"occurred"_s, u"method"_s, u"note"_s}));
    CRM_COMMAND_CHECK(arguments.expect(1, 1));
    CRM_COMMAND(id, contactIdFrom(arguments.positional().at(0)));
    const auto channel = channelFromCode(arguments.value(u"channel"_s));
    const auto method = collectionMethodFromCode(arguments.value(u"method"_s, u"other"_s));
    if ((arguments.has(u"channel"_s) && !channel) || !method)
        return session.console().fail(invalid(method ? u"--channel"_s : u"--method"_s, u"usage"_s));
    std::optional<QDateTime> occurred;
    if (arguments.has(u"occurred"_s)) {
        CRM_COMMAND(moment, momentFrom(arguments.value(u"occurred"_s)));
        occurred = moment;
    }
    CRM_COMMAND(write, session.writing());
    CRM_COMMAND(event, write->consents.object(id, arguments.value(u"purpose"_s), channel, occurred, *method, arguments.value(u"note"_s)));
    return session.console().answer(eventJson(event), ConsentWords::tr("The objection has been recorded."));
}

ExitStatus runMayContact(CommandSession &session, const QStringList &words)
{
    CRM_COMMAND(arguments, Arguments::parsed(words, {u"purpose"_s, u"channel"_s, u"class"_s}));
    CRM_COMMAND_CHECK(arguments.expect(1, 1));
    CRM_COMMAND(id, contactIdFrom(arguments.positional().at(0)));
    const auto channel = channelFromCode(arguments.value(u"channel"_s));
    const auto messageClass = messageClassFromCode(arguments.value(u"class"_s));
    if (!channel || !arguments.has(u"purpose"_s) || (arguments.has(u"class"_s) && !messageClass))
        return session.console().fail(invalid(!channel ? u"--channel"_s : !arguments.has(u"purpose"_s) ? u"--purpose"_s : u"--class"_s, u"usage"_s));
    CRM_COMMAND(read, session.reading());
    CRM_COMMAND(answer, read->reading.mayContact(id, arguments.value(u"purpose"_s), *channel, messageClass, session.clock()()));
    const QString explanation = session.phrases().permissionSentence(answer);
    const QJsonObject json {{u"allowed"_s, answer.isAllowed}, {u"code"_s, answer.code}, {u"basis"_s, answer.basis ? QJsonValue(codeOf(*answer.basis)) : QJsonValue()},
                            {u"until"_s, dayOrNull(answer.until)}, {u"footers"_s, QJsonArray::fromStringList(answer.footers)},
                            {u"explanation"_s, explanation}, {u"evidence"_s, answer.decidedBy ? QJsonValue(answer.decidedBy->toString()) : QJsonValue()},
                            {u"purpose"_s, answer.purpose}, {u"since"_s, dayOrNull(answer.since)},
                            {u"pack"_s, QJsonObject {{u"id"_s, answer.packId}, {u"version"_s, answer.packVersion}, {u"signed_off"_s, answer.isPackSigned}}},
                            {u"known_only_since"_s, answer.knownOnlySinceUtc ? QJsonValue(instantText(*answer.knownOnlySinceUtc)) : QJsonValue()}};
    QStringList lines {answer.code + u": "_s + explanation, session.phrases().packLine(answer)};
    if (answer.knownOnlySinceUtc)
        lines += session.phrases().recordLine(answer);
    session.console().answer(json, lines.join(u'\n'));
    return answer.isAllowed ? ExitStatus::Done : ExitStatus::Refused;
}

} // namespace crm
