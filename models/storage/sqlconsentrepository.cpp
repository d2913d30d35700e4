// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlconsentrepository.h"

#include "consentcolumns.h"
#include "contactkeys.h"
#include "chainverifier.h"
#include "sqlvalues.h"

#include <QCryptographicHash>
#include <QMimeDatabase>

#include <limits>

using namespace Qt::StringLiterals;

namespace crm {
namespace {
constexpr qsizetype kAtOnce = 128;
} // namespace

SqlConsentRepository::SqlConsentRepository(const Dialect &dialect)
    : m_dialect(dialect), m_database(dialect.database()), m_chain(consentChain(dialect)), m_states(dialect)
{
}

Result<QList<ConsentEvent>> SqlConsentRepository::append(const QList<ConsentEvent> &events)
{
    if (events.isEmpty())
        return events;
    const auto keys = keysOf(events);
    if (!keys)
        return keys.error();
    auto link = m_chain.head(StoredChain::For::Appending);
    if (!link)
        return link.error();
    QList<ConsentEvent> chained = events;
    QList<QVariantList> rows;
    QList<QByteArray> salts;
    for (ConsentEvent &event : chained) {
        salts.append(freshSalt());
        const QVariantList values = consentValues(event, commitmentTo(subjectOf(event), salts.last()));
        event.sequence = link->sequence + 1;
        event.previousHash = link->hash;
        event.hash = m_chain.hashOf(link->hash, event.sequence, values);
        *link = {event.sequence, event.hash};
        rows.append(QVariantList{event.sequence} + values
                    + QVariantList{sqlBytes(event.previousHash), sqlBytes(event.hash)});
    }
    CRM_CHECK(insert(chained, *keys, rows, salts));
    CRM_CHECK(m_chain.storeHead(*link));
    CRM_CHECK(renewStates(chained, *keys));
    return chained;
}

Result<QHash<ContactId, RowKey>> SqlConsentRepository::keysOf(const QList<ConsentEvent> &events) const
{
    QSet<ContactId> ids;
    for (const ConsentEvent &event : events)
        ids.insert(event.contact);
    return contactKeys(m_database, ids.values());
}

Result<void> SqlConsentRepository::insert(const QList<ConsentEvent> &events, const QHash<ContactId, RowKey> &keys,
                                          const QList<QVariantList> &rows, const QList<QByteArray> &salts) const
{
    QHash<QByteArray, QString> texts;
    QList<QVariantList> subjects;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const ConsentEvent &event = events.at(i);
        if (!event.wordingText.isEmpty())
            texts.insert(textHash(event.wordingText), event.wordingText);
        subjects.append({event.sequence, keys.value(event.contact), event.contact.toString(), salts.at(i),
                         sqlText(event.language), sqlText(event.note), sqlText(event.recordedByName),
                         guardianText(event.guardian)});
    }
    QList<QVariantList> shown;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        shown.append({it.key(), it.value()});
    CRM_CHECK(
        m_dialect.insertMany({u"shown_text"_s, {u"sha256"_s, u"text"_s}, u"ON CONFLICT (sha256) DO NOTHING"_s}, shown));
    CRM_CHECK(m_dialect.insertMany(m_chain.target(), rows));
    CRM_CHECK(m_dialect.insertMany(
        {u"consent_event_subject"_s,
         u"sequence,contact_key,contact_id,salt,language,note,recorded_by_name,guardian"_s.split(u','),
         {}},
        subjects));
    return linkEvidence(events);
}

Result<void> SqlConsentRepository::linkEvidence(const QList<ConsentEvent> &events) const
{
    QList<QVariantList> links;
    QHash<EvidenceId, QVariant> keys;
    for (const ConsentEvent &event : events) {
        for (qsizetype i = 0; i < event.evidence.size(); ++i) {
            const EvidenceId id = event.evidence.at(i).id;
            if (!keys.contains(id)) {
                const auto key = m_database.value(u"SELECT row_key FROM evidence WHERE id = ?"_s, {id.toString()});
                if (!key)
                    return key.error();
                if (!key->isValid())
                    return Error{Error::Code::NotFound, {}, {}, u"evidence"_s};
                keys.insert(id, *key);
            }
            links.append({event.sequence, i, keys.value(id).toLongLong()});
        }
    }
    return m_dialect.insertMany({u"consent_event_evidence"_s, {u"sequence"_s, u"position"_s, u"evidence_key"_s}, {}},
                                links);
}

Result<void> SqlConsentRepository::renewStates(const QList<ConsentEvent> &events,
                                               const QHash<ContactId, RowKey> &keys) const
{
    QHash<RowKey, QSet<ConsentStates::Pair>> touched;
    const auto renew = [&]() -> Result<void> {
        const auto known = histories(touched.keys());
        if (!known)
            return known.error();
        CRM_CHECK(m_states.renew(touched, *known));
        touched.clear();
        return {};
    };
    for (const ConsentEvent &event : events) {
        if (event.kind != ConsentEventKind::Consent || !event.channel)
            continue;
        const RowKey key = keys.value(event.contact);
        if (touched.size() >= kAtOnce && !touched.contains(key))
            CRM_CHECK(renew());
        touched[key].insert({event.purpose, codeOf(*event.channel)});
    }
    return touched.isEmpty() ? Result<void>() : renew();
}

Result<QList<ConsentEvent>> SqlConsentRepository::read(const QString &fromWhere, const QVariantList &binds) const
{
    auto found = m_database.query(u"SELECT %1, t.text %2"_s.arg(consentFields(), fromWhere), binds);
    if (!found)
        return found.error();
    QList<ConsentEvent> events;
    while (found->next()) {
        events.append(readConsent(*found));
        events.last().wordingText = found->value(consentFieldCount()).toString();
    }
    CRM_CHECK(found->outcome());
    CRM_CHECK(readEvidence(events));
    return events;
}

Result<void> SqlConsentRepository::readEvidence(QList<ConsentEvent> &events) const
{
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < events.size(); ++i)
        places.insert(events.at(i).sequence, i);
    const QList<qint64> sequences = places.keys();
    for (qsizetype from = 0; from < sequences.size(); from += kAtOnce) {
        const QVariantList binds = paddedKeys(sequences.mid(from, kAtOnce));
        auto found = m_database.query(
            u"SELECT l.sequence, f.id, f.file_name, f.media_type, f.kind, f.bytes, f.sha256, f.recorded_because,"
            u" f.kept_until, f.gone_on FROM consent_event_evidence l"
            " JOIN evidence f ON f.row_key = l.evidence_key WHERE l.sequence IN (%1) ORDER BY l.sequence, l.position"_s
                .arg(placeholders(binds.size())),
            binds);
        if (!found)
            return found.error();
        while (found->next()) {
            events[places.value(found->value(0).toLongLong())].evidence.append(
                {idOf<struct EvidenceTag>(found->value(1)), found->value(2).toString(), found->value(3).toString(),
                 found->value(4).toString(), found->value(5).toLongLong(), found->value(6).toByteArray(),
                 found->value(7).toString(), optionalDayOf(found->value(8)), !found->value(9).isNull()});
        }
        CRM_CHECK(found->outcome());
    }
    return {};
}

Result<QList<ConsentEvent>> SqlConsentRepository::history(ContactId contact) const
{
    return read(
        u"FROM consent_event_subject s JOIN consent_event e ON e.sequence = s.sequence LEFT JOIN shown_text t ON "
        u"t.sha256 = e.text_sha256"
        " WHERE s.contact_key = (SELECT row_key FROM contact WHERE id = ?) ORDER BY e.occurred_at, e.recorded_at, e.id"_s,
        {contact.toString()});
}

Result<QHash<RowKey, QList<ConsentEvent>>> SqlConsentRepository::histories(const QList<RowKey> &contacts) const
{
    QHash<RowKey, QList<ConsentEvent>> histories;
    for (qsizetype from = 0; from < contacts.size(); from += kAtOnce) {
        const QVariantList binds = paddedKeys(contacts.mid(from, kAtOnce));
        auto found
            = m_database.query(u"SELECT %1 FROM consent_event_subject s JOIN consent_event e ON e.sequence = s.sequence"
                               " WHERE s.contact_key IN (%2) ORDER BY e.occurred_at, e.recorded_at, e.id"_s.arg(
                                   consentFields(), placeholders(binds.size())),
                               binds);
        if (!found)
            return found.error();
        while (found->next())
            histories[found->value(0).toLongLong()].append(readConsent(*found));
        CRM_CHECK(found->outcome());
    }
    return histories;
}

Result<ConsentEvent> SqlConsentRepository::event(ConsentEventId id) const
{
    const auto events = read(u"FROM consent_event e JOIN consent_event_subject s ON s.sequence = e.sequence"
                             " LEFT JOIN shown_text t ON t.sha256 = e.text_sha256 WHERE e.id = ?"_s,
                             {id.toString()});
    if (!events)
        return events.error();
    if (events->isEmpty())
        return Error{Error::Code::NotFound, {}, {}, {}};
    return events->first();
}

Result<QList<ConsentEvent>> SqlConsentRepository::latest(int atMost, std::optional<qint64> beforeSequence) const
{
    return read(
        u"FROM consent_event e JOIN consent_event_subject s ON s.sequence = e.sequence"
        " LEFT JOIN shown_text t ON t.sha256 = e.text_sha256 WHERE e.sequence < ? ORDER BY e.sequence DESC LIMIT ?"_s,
        {beforeSequence.value_or(std::numeric_limits<qint64>::max()), atMost});
}

/// The counters know the last word; this is how much of it time has ended since.
Result<QMap<SqlConsentRepository::Cell, qint64>> SqlConsentRepository::ended(QDate today) const
{
    QMap<Cell, qint64> people;
    auto found = m_database.query(u"SELECT purpose, channel, state, sum(consents) FROM consent_end_tally"
                                  " WHERE last_valid_day < ? GROUP BY purpose, channel, state"_s,
                                  {sqlDay(today)});
    if (!found)
        return found.error();
    while (found->next())
        people.insert({found->text(0), found->text(1), found->text(2)}, found->number(3));
    CRM_CHECK(found->outcome());
    return people;
}

Result<QList<ConsentTally>> SqlConsentRepository::tallies(QDate today) const
{
    const auto ends = ended(today);
    CRM_CHECK(ends);
    auto found = m_database.query(
        u"SELECT purpose, channel, state, people FROM consent_tally WHERE people <> 0 ORDER BY purpose, channel, state"_s);
    if (!found)
        return found.error();
    QList<ConsentTally> tallies;
    while (found->next()) {
        const QString purpose = found->value(0).toString();
        const auto channel = channelFromCode(found->value(1).toString());
        const auto state = consentStateFromCode(found->value(2).toString());
        if (!channel || !state)
            continue;
        const qint64 people = found->value(3).toLongLong();
        // A consent that has ended is shown as such; a question nobody answered is as if it had not been asked (D22).
        const qint64 over = ends->value({purpose, found->text(1), found->text(2)});
        if (people > over)
            tallies.append({purpose, *channel, *state, people - over});
        if (over > 0 && state == ConsentState::Given)
            tallies.append({purpose, *channel, ConsentState::Expired, over});
    }
    CRM_CHECK(found->outcome());
    return tallies;
}

Result<QList<ConsentEvent>> SqlConsentRepository::expiring(QDate from, QDate until, int atMost) const
{
    // CROSS JOIN keeps SQLite from starting at the contacts.
    return read(
        u"FROM consent_state k CROSS JOIN contact c CROSS JOIN consent_event e CROSS JOIN consent_event_subject s"
        " LEFT JOIN shown_text t ON t.sha256 = e.text_sha256"
        " WHERE c.row_key = k.contact_key AND e.sequence = k.sequence AND s.sequence = e.sequence AND k.state = "
        "'given' AND k.last_valid_day IS NOT NULL AND k.last_valid_day >= ? AND k.last_valid_day <= ?"
        " AND c.is_trashed = 0 ORDER BY k.last_valid_day, k.contact_key, k.sequence LIMIT ?"_s,
        {sqlDay(from), sqlDay(until), atMost});
}

Result<QList<OpenConsent>> SqlConsentRepository::open(const QString &purpose, QDate today, int atMost) const
{
    // Every channel by name, so that the index is gone along as far as the state.
    auto found
        = m_database.query(u"SELECT contact_key, channel FROM consent_state WHERE purpose = ? AND channel IN ('email', "
                           u"'phone', 'sms', 'post')"
                           " AND state IN ('given', 'requested') AND (last_valid_day IS NULL OR last_valid_day >= ?)"
                           " ORDER BY contact_key, channel LIMIT ?"_s,
                           {purpose, sqlDay(today), atMost});
    if (!found)
        return found.error();
    QList<OpenConsent> open;
    while (found->next())
        open.append(
            {found->value(0).toLongLong(), channelFromCode(found->value(1).toString()).value_or(Channel::Email)});
    CRM_CHECK(found->outcome());
    return open;
}

/// From the kept counters: one row a day.
Result<qint64> SqlConsentRepository::countExpiring(QDate from, QDate until) const
{
    const auto count = m_database.value(u"SELECT coalesce(sum(consents), 0) FROM consent_end_tally"
                                        " WHERE state = 'given' AND last_valid_day >= ? AND last_valid_day <= ?"_s,
                                        {sqlDay(from), sqlDay(until)});
    if (!count)
        return count.error();
    return count->toLongLong();
}

Result<Evidence> SqlConsentRepository::addEvidence(const EvidenceFile &file, EvidenceId id)
{
    const QString mediaType = QMimeDatabase().mimeTypeForFileNameAndData(file.fileName, file.content).name();
    const Evidence evidence{id,
                            file.fileName,
                            mediaType,
                            file.kind,
                            file.content.size(),
                            QCryptographicHash::hash(file.content, QCryptographicHash::Sha256),
                            file.recording ? file.recording->need.trimmed() : QString(),
                            file.keptUntil};
    CRM_CHECK(keepEvidence(evidence, file.content));
    return evidence;
}

Result<void> SqlConsentRepository::keepEvidence(const Evidence &evidence, const QByteArray &content)
{
    const QVariant goneOn
        = evidence.isGone && evidence.keptUntil ? sqlDay(evidence.keptUntil->addDays(1)) : sqlDay(QDate());
    const auto added = m_database.run(
        u"INSERT INTO evidence (id, file_name, media_type, kind, bytes, sha256, content, recorded_because, kept_until,"
        " gone_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {evidence.id.toString(), sqlText(evidence.fileName), sqlText(evidence.mediaType), sqlText(evidence.kind),
         evidence.bytes, evidence.sha256, sqlBytes(content), sqlText(evidence.recordedBecause),
         sqlDay(evidence.keptUntil), goneOn});
    return added ? Result<void>() : added.error();
}

Result<qint64> SqlConsentRepository::forgetEvidence(QDate today)
{
    const auto due = u"kept_until < ? AND gone_on IS NULL"_s;
    const auto count = m_database.value(u"SELECT count(*) FROM evidence WHERE "_s + due, {sqlDay(today)});
    CRM_CHECK(count);
    const auto emptied = m_database.run(u"UPDATE evidence SET content = ?, gone_on = ? WHERE "_s + due,
                                        {sqlBytes({}), sqlDay(today), sqlDay(today)});
    return emptied ? Result<qint64>(count->toLongLong()) : emptied.error();
}

Result<QByteArray> SqlConsentRepository::evidenceContent(EvidenceId id) const
{
    const auto content = m_database.value(u"SELECT content FROM evidence WHERE id = ?"_s, {id.toString()});
    if (!content)
        return content.error();
    if (!content->isValid())
        return Error{Error::Code::NotFound, {}, {}, {}};
    return content->toByteArray();
}

Result<qint64> SqlConsentRepository::verify() const
{
    return verifyConsents(m_dialect, {});
}

} // namespace crm
