// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupreplay.h"

#include "suppressions.h"

#include <algorithm>

namespace crm {
namespace {
constexpr int kAtOnce = 256;
constexpr QLatin1String kRestriction("restricted_on");
} // namespace

/// Backwards from the newest event to the first one that both know; ids are never given twice.
Result<QList<ConsentEvent>> BackupReplay::saidSince(const ConsentRepository &former) const
{
    QList<ConsentEvent> said;
    bool isMore = true;
    for (std::optional<qint64> before; isMore;) {
        const auto page = former.latest(kAtOnce, before);
        CRM_CHECK(page);
        isMore = page->size() == kAtOnce;
        for (const ConsentEvent &event : *page) {
            const auto known = m.consents.event(event.id);
            if (!known && known.error().code != Error::Code::NotFound)
                return known.error();
            if (known) {
                isMore = false;
                break;
            }
            said += event;
            before = event.sequence;
        }
    }
    std::reverse(said.begin(), said.end());
    return said;
}

/// Only what the journal says was done: a person who is merely not there may be the fault of a damaged file.
Result<BackupReplay::Touched> BackupReplay::touchedSince(const JournalRepository &former) const
{
    const auto head = m.journal.latest(1, {});
    CRM_CHECK(head);
    const JournalEntry last = head->value(0);
    Touched touched;
    for (std::optional<qint64> before;;) {
        const auto page = former.latest(kAtOnce, before);
        CRM_CHECK(page);
        for (const JournalEntry &entry : *page) {
            if (entry.sequence <= last.sequence && entry.atUtc <= last.atUtc)
                return touched;
            before = entry.sequence;
            if (!entry.contact.isValid())
                continue;
            if (entry.action == JournalAction::ContactDeleted)
                touched.erased.insert(entry.contact);
            if (entry.action == JournalAction::ContactTrashed || entry.fields.contains(kRestriction))
                touched.blocked.insert(entry.contact);
        }
        if (page->size() < kAtOnce)
            return touched;
    }
}

Result<BackupReplay::Learnt> BackupReplay::learntSince(const Former &former) const
{
    Learnt learnt;
    const auto said = saidSince(former.consents);
    CRM_CHECK(said);
    std::copy_if(said->cbegin(), said->cend(), std::back_inserter(learnt.stops), isNo);
    for (const ConsentEvent &event : std::as_const(learnt.stops)) {
        for (const Evidence &evidence : event.evidence) {
            const auto content = former.consents.evidenceContent(evidence.id);
            CRM_CHECK(content);
            learnt.proofs.insert(evidence.id, *content);
        }
    }
    const auto touched = touchedSince(former.journal);
    CRM_CHECK(touched);
    learnt.erased = touched->erased.values();
    for (const ContactId &id : touched->blocked - touched->erased) {
        const auto person = former.contacts.find(id);
        if (!person && person.error().code == Error::Code::NotFound)
            continue; // an import that brought her was undone
        CRM_CHECK(person);
        if (person->trashedAtUtc || person->facts.restrictedOn)
            learnt.blocked += *person;
    }
    const auto listed = former.suppressions.sealed();
    CRM_CHECK(listed);
    learnt.listed = *listed;
    return learnt;
}

Result<qint64> BackupReplay::erase(const QList<ContactId> &people) const
{
    qint64 erased = 0;
    for (const ContactId &id : people) {
        const auto person = m.contacts.find(id);
        if (!person && person.error().code == Error::Code::NotFound)
            continue;
        CRM_CHECK(person);
        CRM_CHECK(m.contacts.remove(id));
        CRM_CHECK(m.note(JournalAction::ContactDeleted, id));
        ++erased;
    }
    return erased;
}

/// Only what stops us from using her data; whatever else was changed since the backup stays lost.
Result<qint64> BackupReplay::block(const QList<Contact> &people) const
{
    qint64 blocked = 0;
    for (const Contact &known : people) {
        auto person = m.contacts.find(known.id);
        if (!person && person.error().code == Error::Code::NotFound)
            continue;
        CRM_CHECK(person);
        const bool isTrashed = known.trashedAtUtc && !person->trashedAtUtc;
        const bool isRestricted = known.facts.restrictedOn && !person->facts.restrictedOn;
        if (!isTrashed && !isRestricted)
            continue;
        if (isTrashed) {
            person->trashedAtUtc = known.trashedAtUtc;
            CRM_CHECK(m.note(JournalAction::ContactTrashed, known.id));
        }
        if (isRestricted) {
            person->facts.restrictedOn = known.facts.restrictedOn;
            CRM_CHECK(m.note(JournalAction::ContactChanged, known.id, {QString(kRestriction)}));
        }
        person->updatedAtUtc = m.clock(); // what the backup said of her was known until now
        CRM_CHECK(m.contacts.store(*person));
        CRM_CHECK(m.renewDues(*person));
        ++blocked;
    }
    return blocked;
}

/// Word for word, under the same ids: when she spoke, when it was written down and by whom stay true.
Result<qint64> BackupReplay::repeat(const Learnt &learnt) const
{
    QList<ConsentEvent> events;
    QHash<ContactId, Contact> people;
    for (const ConsentEvent &event : learnt.stops) {
        const auto person = m.contacts.find(event.contact);
        if (!person && person.error().code == Error::Code::NotFound)
            continue; // came after the backup, or has gone: the suppression list knows her
        CRM_CHECK(person);
        for (const Evidence &evidence : event.evidence) {
            const auto known = m.consents.evidenceContent(evidence.id);
            if (known)
                continue;
            CRM_CHECK(m.consents.keepEvidence(evidence, learnt.proofs.value(evidence.id)));
        }
        events += event;
        people.insert(person->id, *person);
    }
    if (events.isEmpty())
        return 0;
    CRM_CHECK(m.consents.append(events));
    for (const Contact &person : std::as_const(people))
        CRM_CHECK(m.renewDues(person));
    return events.size();
}

/// C5: everybody is held against the list once, since it knows people whom the restored vault has on another card.
Result<qint64> BackupReplay::meetList() const
{
    qint64 objections = 0;
    for (const bool isTrashed : {false, true}) {
        ContactQuery everybody;
        everybody.trashed = isTrashed;
        const auto keys = m.contacts.order(everybody);
        CRM_CHECK(keys);
        for (qsizetype from = 0; from < keys->size(); from += kAtOnce) {
            const auto people = m.contacts.findMany(keys->mid(from, kAtOnce));
            CRM_CHECK(people);
            const auto met = meetList(*people);
            CRM_CHECK(met);
            objections += *met;
        }
    }
    return objections;
}

Result<qint64> BackupReplay::meetList(const QList<Contact> &people) const
{
    QList<SuppressionMark> marks;
    for (const Contact &person : people)
        marks += suppressionMarks(person);
    const auto listed = m.suppressions.matching(marks);
    CRM_CHECK(listed);
    const auto isListed = [&listed](const SuppressionMark &mark) { return listed->contains(mark); };
    qint64 objections = 0;
    for (const Contact &person : people) {
        const QList<SuppressionMark> own = suppressionMarks(person);
        if (std::none_of(own.cbegin(), own.cend(), isListed))
            continue;
        const auto history = m.consents.history(person.id);
        CRM_CHECK(history);
        const auto carried = carryOverObjections(m, person, *history);
        CRM_CHECK(carried);
        if (carried->isEmpty())
            continue;
        CRM_CHECK(m.renewDues(person));
        objections += carried->size();
    }
    return objections;
}

Result<ReplayTally> BackupReplay::takeOver(const Learnt &learnt) const
{
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    ReplayTally tally;
    const auto listed = m.suppressions.addSealed(learnt.listed);
    CRM_CHECK(listed);
    tally.listed = *listed;
    const auto erased = erase(learnt.erased);
    CRM_CHECK(erased);
    tally.erased = *erased;
    const auto blocked = block(learnt.blocked);
    CRM_CHECK(blocked);
    tally.blocked = *blocked;
    const auto repeated = repeat(learnt);
    CRM_CHECK(repeated);
    tally.stops = *repeated;
    if (tally.listed > 0) {
        const auto met = meetList();
        CRM_CHECK(met);
        tally.stops += *met;
    }
    CRM_CHECK((*transaction)->commit());
    return tally;
}

} // namespace crm
