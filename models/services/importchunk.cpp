// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importchunk.h"

#include "datacategory.h"
#include "importsource.h"
#include "localday.h"
#include "notewords.h"
#include "suppressions.h"
#include "textfold.h"

#include <algorithm>
#include <iterator>

namespace crm {
namespace {

/// What tells people who share a phone apart.
QString familyOf(const ContactDraft &draft)
{
    return folded(draft.name.family.isEmpty() ? displayName(draft) : draft.name.family);
}

QStringList ownedBy(const ContactDraft &draft)
{
    QStringList keys;
    for (const EmailAddress &email : draft.emails)
        keys += normalisedEmail(email.value);
    for (const PhoneNumber &phone : draft.phones) {
        if (!phone.e164.isEmpty())
            keys += phone.e164;
    }
    return keys;
}

QSet<size_t> hashesOf(const ContactDraft &draft)
{
    QSet<size_t> hashes;
    for (const EmailAddress &email : draft.emails)
        hashes.insert(qHash(normalisedEmail(email.value), 0));
    for (const PhoneNumber &phone : draft.phones) {
        if (!phone.e164.isEmpty())
            hashes.insert(qHash(phone.e164 + QLatin1Char('|') + familyOf(draft), 0));
    }
    return hashes;
}

/// The same objection, for a second record of the same person.
ConsentEvent carriedOver(const ConsentEvent &objection, ContactId contact, const QDateTime &nowUtc)
{
    ConsentEvent event;
    event.contact = contact;
    event.kind = ConsentEventKind::Objection;
    event.state = ConsentState::Withdrawn;
    event.purpose = objection.purpose;
    event.channel = objection.channel;
    event.occurredAtUtc = objection.occurredAtUtc;
    event.timeZone = objection.timeZone;
    event.recordedAtUtc = nowUtc;
    event.method = CollectionMethod::Import;
    return event;
}

/// An index that is changed in the order of its rows need not write out what it gathered in between.
void sortByAge(QList<Contact> &people)
{
    std::sort(people.begin(), people.end(), [](const Contact &one, const Contact &other) {
        return one.createdAtUtc == other.createdAtUtc ? one.id.toString() < other.id.toString()
                                                      : one.createdAtUtc < other.createdAtUtc;
    });
}

bool objects(const QList<ConsentEvent> &history)
{
    return std::any_of(history.begin(), history.end(),
                       [](const ConsentEvent &event) { return event.kind == ConsentEventKind::Objection; });
}
} // namespace

ImportChunk::ImportChunk(const ServiceContext &context, const ImportRequest &request, const ImportClaims &claims,
                         Purpose purpose)
    : m(context), m_request(request), m_claims(claims), m_purpose(purpose), m_today(today(context.clock))
{
}

void ImportChunk::warn(const ImportedContact &record, const QString &reason, const QString &column,
                       const QString &value)
{
    m_problems += {ImportProblem::Severity::Warning, record.row, column, reason, value};
}

QString ImportChunk::columnOf(const QString &field) const
{
    const QList<ColumnMapping> &columns = m_request.format.columns;
    const auto mapped = std::find_if(columns.begin(), columns.end(),
                                     [&field](const ColumnMapping &column) { return column.field == field; });
    if (mapped != columns.end())
        return mapped->column;
    const bool isBirthday = field == QLatin1String("birthday");
    return m_request.format.format != QLatin1String("vcard") ? field
        : isBirthday                                         ? QStringLiteral("BDAY")
                                                             : field.toUpper();
}

ContactDraft ImportChunk::needed(const ImportedContact &record, const ContactDraft &draft, const Person *known)
{
    if (!holdsBoundField(draft))
        return draft;
    ContactDraft subject = draft;
    if (known)
        subject.relation = known->contact.relation;
    const auto history = known ? known->history + known->fresh : QList<ConsentEvent>();
    const QStringList fields = unneededFields(subject, m_claims.purposes(), history, m.clock());
    for (const QString &field : fields)
        warn(record, QStringLiteral("not_needed"), columnOf(field));
    return without(fields, draft);
}

void ImportChunk::warnOfWords(const ImportedContact &record, const QString &text)
{
    QStringList words;
    for (const NoteWarning &warning : noteWarnings(text))
        words += warning.word;
    if (!words.isEmpty())
        warn(record, QStringLiteral("note_doubtful"), columnOf(QStringLiteral("note")),
             words.join(QStringLiteral(", ")));
}

Result<ContactDraft> ImportChunk::tidied(const ImportedContact &record) const
{
    auto draft = sourced(record.contact, m_request);
    return draft ? checked(std::move(*draft), m_today) : draft;
}

Result<void> ImportChunk::load(ContactId id)
{
    if (m_people.contains(id))
        return {};
    const auto contact = m.contacts.find(id);
    CRM_CHECK(contact);
    const auto history = m.consents.history(id);
    CRM_CHECK(history);
    m_people.insert(id, {*contact, familyOf(*contact), *contact, false, *history, {}});
    m_order += id;
    return {};
}

Result<QList<ContactId>> ImportChunk::sharing(const QString &key)
{
    if (const auto known = m_sharing.constFind(key); known != m_sharing.cend())
        return *known;
    const auto found = key.contains(QLatin1Char('@')) ? m.contacts.withEmail(key) : m.contacts.withPhone(key);
    CRM_CHECK(found);
    m_sharing.insert(key, *found);
    return found;
}

Result<ContactId> ImportChunk::matchOf(const ContactDraft &draft)
{
    for (const EmailAddress &email : draft.emails) {
        if (const ContactId id = m_owners.value(normalisedEmail(email.value)); id.isValid()) {
            CRM_CHECK(load(id));
            return id;
        }
    }
    for (const PhoneNumber &phone : draft.phones) {
        const ContactId owner = phone.e164.isEmpty() ? ContactId() : m_owners.value(phone.e164);
        if (!owner.isValid())
            continue;
        const auto others = sharing(phone.e164);
        CRM_CHECK(others);
        const QString family = familyOf(draft);
        for (const ContactId &id : QList<ContactId>{owner} + *others + m_newcomers.value(phone.e164)) {
            CRM_CHECK(load(id));
            if (m_people[id].family == family)
                return id;
        }
    }
    return ContactId();
}

Result<QList<ConsentEvent>> ImportChunk::closedElsewhere(const ContactDraft &draft)
{
    QList<ConsentEvent> closed;
    QSet<ContactId> asked;
    for (const QString &key : ownedBy(draft)) {
        if (!m_owners.contains(key))
            continue;
        const auto same = sharing(key);
        CRM_CHECK(same);
        const bool isEmail = key.contains(QLatin1Char('@'));
        for (const ContactId &id : *same) {
            CRM_CHECK(load(id));
            const Person &other = m_people[id];
            if (asked.contains(id) || (!isEmail && other.family != familyOf(draft)))
                continue;
            asked.insert(id);
            std::copy_if(other.history.begin(), other.history.end(), std::back_inserter(closed), isNo);
        }
    }
    return closed;
}

QList<ConsentEvent> ImportChunk::listedObjections(const ContactDraft &draft, ContactId id,
                                                  const QList<ConsentEvent> &known) const
{
    if (m_listed.isEmpty())
        return {};
    QList<SuppressionEntry> entries;
    for (const SuppressionMark &mark : suppressionMarks(draft))
        entries += m_listed.value(mark);
    return suppressedObjections(id, entries, known, m.clock());
}

void ImportChunk::addClaims(const ImportedContact &record, ContactId id, Person *person, ImportBatch &batch, Take what,
                            const QList<ConsentEvent> &closed)
{
    const auto known = person ? person->history + person->fresh + closed : closed;
    ClaimOutcome outcome = m_claims.judge(record, id, known, m.clock());
    m_problems += outcome.problems;
    const auto listed = what == Take::Everything ? listedObjections(record.contact, id, known) : QList<ConsentEvent>();
    batch.suppressed += outcome.isSuppressed || objects(known) || !listed.isEmpty() ? 1 : 0;
    if (what == Take::OnlyNo)
        outcome.events.removeIf([](const ConsentEvent &event) { return event.kind != ConsentEventKind::Objection; });
    batch.quarantined += outcome.isQuarantined && what == Take::Everything ? 1 : 0;
    if (!person)
        return;
    person->fresh += listed + outcome.events;
    for (const ConsentEvent &event : closed) {
        if (event.kind == ConsentEventKind::Objection)
            person->fresh += carriedOver(event, id, m.clock());
    }
}

void ImportChunk::takeNew(const ImportedContact &record, const ContactDraft &draft, ImportBatch &batch,
                          const QList<ConsentEvent> &closed)
{
    ++batch.created;
    if (m_purpose == Purpose::Count)
        return addClaims(record, {}, nullptr, batch, Take::Everything, closed);
    Person person;
    static_cast<ContactDraft &>(person.contact) = draft;
    person.family = familyOf(draft);
    person.contact.id = ContactId(m.uuids());
    person.contact.createdAtUtc = m.clock();
    person.contact.updatedAtUtc = person.contact.createdAtUtc;
    const ContactId id = person.contact.id;
    for (const QString &key : ownedBy(draft)) {
        if (!m_owners.contains(key))
            m_owners.insert(key, id);
        else
            m_newcomers[key] += id;
    }
    addClaims(record, id, &*m_people.insert(id, person), batch, Take::Everything, closed);
    m_order += id;
}

void ImportChunk::takeKnown(const ImportedContact &record, const ContactDraft &draft, ContactId id, ImportBatch &batch,
                            ImportSeen &seen)
{
    Person &person = m_people[id];
    if (person.contact.trashedAtUtc) {
        ++batch.skipped;
        return warn(record, QStringLiteral("in_trash"));
    }
    // What a bought list knows of somebody we know from herself is not hers to have given us: it opens nothing (C2, C10).
    const bool isForeign = isBoughtList(draft.source) && !isBoughtList(person.contact.source);
    addClaims(record, id, &person, batch, isForeign ? Take::OnlyNo : takeOfKnown());
    if (isForeign) {
        ++batch.skipped;
        return warn(record, QStringLiteral("known_otherwise"));
    }
    if (m_request.onMatch == OnMatch::Skip) {
        ++batch.skipped;
        return;
    }
    const ContactDraft more = merged(person.contact, needed(record, draft, &person));
    const bool adds = !changedFields(person.contact, more).isEmpty();
    const bool isOfThisFile
        = m_purpose == Purpose::Count ? seen.touched.contains(id) : person.contact.updatedAtUtc >= batch.startedAtUtc;
    ++(adds || isOfThisFile ? batch.updated : batch.skipped);
    if (!adds)
        return;
    seen.touched.insert(id);
    if (m_purpose == Purpose::Count)
        return;
    static_cast<ContactDraft &>(person.contact) = more;
    person.family = familyOf(more);
    person.contact.updatedAtUtc = m.clock();
    person.isChanged = true;
}

Result<void> ImportChunk::takeRecord(const ImportedContact &record, ImportBatch &batch, ImportSeen &seen)
{
    ++batch.read;
    m_problems += record.problems;
    if (record.isRejected) {
        ++batch.rejected;
        return {};
    }
    const auto draft = tidied(record);
    if (!draft) {
        ++batch.rejected;
        m_problems += {ImportProblem::Severity::Rejected, record.row, draft.error().field, draft.error().reason, {}};
        return {};
    }
    warnOfWords(record, freeText(*draft));
    if (m_request.onMatch == OnMatch::AddAnyway) {
        const auto closed = closedElsewhere(*draft);
        CRM_CHECK(closed);
        takeNew(record, needed(record, *draft, nullptr), batch, *closed);
        return {};
    }
    const auto match = matchOf(*draft);
    CRM_CHECK(match);
    if (match->isValid()) {
        takeKnown(record, *draft, *match, batch, seen);
        return {};
    }
    if (m_purpose == Purpose::Count) {
        const auto hashes = hashesOf(*draft);
        const bool isSeen = seen.keys.intersects(hashes);
        seen.keys.unite(hashes);
        if (isSeen) {
            ++(m_request.onMatch == OnMatch::Skip ? batch.skipped : batch.updated);
            addClaims(record, {}, nullptr, batch, takeOfKnown());
            return {};
        }
    }
    takeNew(record, needed(record, *draft, nullptr), batch);
    return {};
}

Result<void> ImportChunk::take(const QList<ImportedContact> &records, ImportBatch &batch, ImportSeen &seen)
{
    QStringList keys;
    for (const ImportedContact &record : records)
        keys += ownedBy(record.contact);
    keys.removeDuplicates();
    const auto owners = m.contacts.owners(keys);
    CRM_CHECK(owners);
    m_owners = *owners;
    QList<SuppressionMark> marks;
    for (const ImportedContact &record : records)
        marks += suppressionMarks(record.contact);
    const auto listed = m.suppressions.matching(marks);
    CRM_CHECK(listed);
    m_listed = *listed;
    for (const ImportedContact &record : records)
        CRM_CHECK(takeRecord(record, batch, seen));
    return {};
}

Result<void> ImportChunk::write(ImportBatchId batch, const RetentionRules &rules)
{
    QList<Contact> created;
    QList<Contact> changed;
    QList<ImportTrace> traces;
    QList<ConsentEvent> events;
    QList<SuppressionEntry> stops;
    QHash<ContactId, QList<RetentionDue>> dues;
    for (const ContactId &id : m_order) {
        Person &person = m_people[id];
        if (person.before && !person.isChanged && person.fresh.isEmpty())
            continue;
        if (!person.before)
            created += person.contact;
        else if (person.isChanged)
            changed += person.contact;
        traces += ImportTrace{id, person.before, person.contact.version + (person.isChanged && person.before ? 1 : 0)};
        for (ConsentEvent event : person.fresh) {
            event.id = ConsentEventId(m.uuids());
            event.recordedBy = m.actor.id;
            event.recordedByName = m.actor.name;
            events += event;
        }
        stops += suppressionEntries(person.contact, person.history + person.fresh);
        dues.insert(id, rules.duesOf(person.contact, person.history + person.fresh, m_today));
    }
    sortByAge(changed);
    for (const Contact &contact : std::as_const(changed))
        CRM_CHECK(m.contacts.store(contact));
    if (!created.isEmpty())
        CRM_CHECK(m.contacts.addMany(created));
    if (!traces.isEmpty())
        CRM_CHECK(m.imports.addTraces(batch, traces));
    if (!events.isEmpty())
        CRM_CHECK(m.consents.append(events));
    CRM_CHECK(m.suppressions.add(stops));
    if (!dues.isEmpty())
        CRM_CHECK(m.retention.replaceDuesOfMany(dues));
    for (const ContactId &id : std::as_const(m_order))
        CRM_CHECK(reachOthers(m, m_people[id].contact, m_people[id].fresh));
    return {};
}

} // namespace crm
