// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentcolumns.h"

#include "chain.h"
#include "sqlvalues.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace crm {

StoredChain consentChain(const Dialect &dialect)
{
    static const QStringList columns
        = u"id,kind,purpose,channel,state,is_explicit,occurred_at,time_zone,recorded_at,method,wording_id,"
          "wording_version,text_sha256,last_valid_day,recorded_by,subject_commitment"_s.split(u',');
    return {dialect, u"consent"_s, u"consent_event"_s, columns};
}

QVariantList consentValues(const ConsentEvent &event, const QByteArray &subjectCommitment)
{
    return {event.id.toString(),
            codeOf(event.kind),
            sqlText(event.purpose),
            sqlOptionalText(event.channel ? codeOf(*event.channel) : QString()),
            codeOf(event.state),
            sqlFlag(event.isExplicit),
            sqlInstant(event.occurredAtUtc),
            sqlText(event.timeZone),
            sqlInstant(event.recordedAtUtc),
            codeOf(event.method),
            sqlId(event.wording),
            event.wordingVersion,
            sqlOptionalBytes(event.wordingText.isEmpty() ? QByteArray() : textHash(event.wordingText)),
            sqlDay(event.lastValidDay),
            sqlId(event.recordedBy),
            sqlBytes(subjectCommitment)};
}

ConsentSubject subjectOf(const ConsentEvent &event)
{
    ConsentSubject subject{event.contact.toString(),    event.language, event.note, event.recordedByName, {},
                           guardianText(event.guardian)};
    for (const Evidence &evidence : event.evidence)
        subject.evidence += evidenceFact(evidence);
    return subject;
}

QByteArray commitmentTo(const ConsentSubject &subject, const QByteArray &salt)
{
    QList<std::pair<QByteArray, QByteArray>> facts{
        {QByteArrayLiteral("contact"), subject.contactId.toUtf8()},
        {QByteArrayLiteral("language"), subject.language.toUtf8()},
        {QByteArrayLiteral("note"), subject.note.toUtf8()},
        {QByteArrayLiteral("recorded_by_name"), subject.recordedByName.toUtf8()},
        {QByteArrayLiteral("evidence"), subject.evidence}};
    if (!subject.guardian.isEmpty())
        facts.append({QByteArrayLiteral("guardian"), subject.guardian.toUtf8()});
    return commitment(salt, canonical(facts));
}

QString guardianText(const std::optional<Guardian> &guardian)
{
    if (!guardian)
        return {};
    const QJsonArray parts{guardian->name, guardian->relation, guardian->contact, guardian->check};
    return QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

std::optional<Guardian> guardianIn(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QJsonArray parts = QJsonDocument::fromJson(text.toUtf8()).array();
    return Guardian{parts.at(0).toString(), parts.at(1).toString(), parts.at(2).toString(), parts.at(3).toString()};
}

QByteArray evidenceFact(const Evidence &evidence)
{
    QList<std::pair<QByteArray, QByteArray>> facts{{evidence.id.toString().toUtf8(), evidence.sha256}};
    if (!evidence.recordedBecause.isEmpty())
        facts.append({QByteArrayLiteral("recorded_because"), evidence.recordedBecause.toUtf8()});
    if (evidence.keptUntil)
        facts.append({QByteArrayLiteral("kept_until"), evidence.keptUntil->toString(Qt::ISODate).toUtf8()});
    return canonical(facts);
}

const QString &consentFields()
{
    static const QString fields
        = u"s.contact_key, e.sequence, e.id, s.contact_id, e.kind, e.purpose, e.channel, e.state, e.is_explicit, "
          "e.occurred_at, e.time_zone, e.recorded_at, e.method, e.wording_id, e.wording_version, s.language, "
          "e.last_valid_day, s.note, e.recorded_by, s.recorded_by_name, e.previous_hash, e.hash, s.guardian"_s;
    return fields;
}

int consentFieldCount()
{
    return 23;
}

ConsentEvent readConsent(const Statement &row)
{
    ConsentEvent event;
    int column = 1;
    const auto next = [&row, &column] { return row.value(column++); };
    event.sequence = next().toLongLong();
    event.id = idOf<struct ConsentEventTag>(next());
    event.contact = idOf<struct ContactTag>(next());
    event.kind = consentEventKindFromCode(next().toString()).value_or(ConsentEventKind::Consent);
    event.purpose = next().toString();
    event.channel = channelFromCode(next().toString());
    event.state = consentStateFromCode(next().toString()).value_or(ConsentState::Unknown);
    event.isExplicit = next().toInt() != 0;
    event.occurredAtUtc = instantOf(next());
    event.timeZone = next().toString();
    event.recordedAtUtc = instantOf(next());
    event.method = collectionMethodFromCode(next().toString()).value_or(CollectionMethod::Other);
    event.wording = idOf<struct WordingTag>(next());
    event.wordingVersion = next().toInt();
    event.language = next().toString();
    event.lastValidDay = optionalDayOf(next());
    event.note = next().toString();
    event.recordedBy = idOf<struct UserTag>(next());
    event.recordedByName = next().toString();
    event.previousHash = next().toByteArray();
    event.hash = next().toByteArray();
    event.guardian = guardianIn(next().toString());
    return event;
}

QByteArray textHash(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace crm
