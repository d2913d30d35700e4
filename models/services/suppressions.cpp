// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "suppressions.h"

namespace crm {

Result<void> suppress(const ServiceContext &context, const ContactDraft &contact, const QList<ConsentEvent> &history)
{
    return context.suppressions.add(suppressionEntries(contact, history));
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
