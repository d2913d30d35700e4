// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "suppressions.h"

#include <algorithm>

namespace crm {

Result<void> suppress(const ServiceContext &context, const ContactDraft &contact, const QList<ConsentEvent> &history)
{
    return context.suppressions.add(suppressionEntries(contact, history));
}

namespace {

/// From here on one "many changed" replaces a signal per person.
constexpr qsizetype kManyPeople = 20;

bool isStop(const ConsentEvent &event)
{
    return event.kind == ConsentEventKind::Objection || event.state == ConsentState::Withdrawn;
}

/// Everybody else who may have a mark of this person; the surname at an address is only a candidate.
Result<QList<ContactId>> sharers(const ServiceContext &context, const Contact &person)
{
    QList<ContactId> all;
    const auto collect = [&](const Result<QList<ContactId>> &found) -> Result<void> {
        if (!found)
            return found.error();
        for (const ContactId &id : *found) {
            if (!(id == person.id) && !all.contains(id))
                all += id;
        }
        return {};
    };
    bool hasPostMark = false;
    for (const SuppressionMark &mark : suppressionMarks(person)) {
        if (mark.kind == SuppressionKind::Email)
            CRM_CHECK(collect(context.contacts.withEmail(mark.text)));
        else if (mark.kind == SuppressionKind::Phone)
            CRM_CHECK(collect(context.contacts.withPhone(mark.text)));
        else
            hasPostMark = true;
    }
    for (const PostalAddress &address : person.addresses) {
        if (hasPostMark)
            CRM_CHECK(collect(context.contacts.namesakesAt(person.name.family, address.postcode)));
    }
    return all;
}

/// The same withdrawals for the other record. @returns how many
Result<qsizetype> withdrawToo(const ServiceContext &context, const Contact &other, const QList<ConsentEvent> &history,
                              const Contact &person, const QList<ConsentEvent> &said)
{
    QList<ConsentEvent> ends = sharedWithdrawals(other, history, person, said, context.clock());
    if (ends.isEmpty())
        return 0;
    for (ConsentEvent &event : ends) {
        event.id = ConsentEventId(context.uuids());
        event.recordedBy = context.actor.id;
        event.recordedByName = context.actor.name;
    }
    const auto appended = context.consents.append(ends);
    CRM_CHECK(appended);
    CRM_CHECK(context.note(JournalAction::ConsentRecorded, other.id, {}, appended->size(),
                           appended->first().id.toString()));
    return appended->size();
}

} // namespace

Result<QList<ContactId>> reachOthers(const ServiceContext &context, const Contact &person,
                                     const QList<ConsentEvent> &said)
{
    QList<ContactId> reached;
    if (std::none_of(said.begin(), said.end(), isStop))
        return reached;
    const auto others = sharers(context, person);
    CRM_CHECK(others);
    for (const ContactId &id : *others) {
        const auto other = context.contacts.find(id);
        CRM_CHECK(other);
        const auto history = context.consents.history(id);
        CRM_CHECK(history);
        const auto objections = carryOverObjections(context, *other, *history);
        CRM_CHECK(objections);
        const auto withdrawn = withdrawToo(context, *other, *history, person, said);
        CRM_CHECK(withdrawn);
        if (objections->isEmpty() && *withdrawn == 0)
            continue;
        CRM_CHECK(context.renewDues(*other));
        reached += id;
    }
    return reached;
}

void tellReached(const ServiceContext &context, ContactId from, const QList<ContactId> &reached)
{
    if (const auto others = reached.size() - reached.count(from); others > 0)
        Q_EMIT context.changes.stopSpread(others);
    if (reached.size() > kManyPeople) {
        Q_EMIT context.changes.contactsReplaced();
        return;
    }
    for (const ContactId &id : reached)
        Q_EMIT context.changes.consentRecorded(id);
}

Result<QList<ConsentEvent>> carryOverObjections(const ServiceContext &context, const Contact &contact,
                                                const QList<ConsentEvent> &history)
{
    const auto matches = context.suppressions.matching(suppressionMarks(contact));
    CRM_CHECK(matches);
    QList<SuppressionEntry> entries;
    for (const QList<SuppressionEntry> &some : *matches)
        entries += some;
    QList<ConsentEvent> events = suppressedObjections(contact.id, entries, history, context.clock());
    if (events.isEmpty())
        return events;
    for (ConsentEvent &event : events) {
        event.id = ConsentEventId(context.uuids());
        event.recordedBy = context.actor.id;
        event.recordedByName = context.actor.name;
    }
    auto appended = context.consents.append(events);
    CRM_CHECK(appended);
    CRM_CHECK(context.note(JournalAction::ObjectionRecorded, contact.id, {}, appended->size(),
                           appended->first().id.toString()));
    return appended;
}

} // namespace crm
