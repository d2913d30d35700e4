// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicecontext.h"

#include "localday.h"
#include "retentionrules.h"

namespace crm {

Result<void> ServiceContext::allowed(Task task) const
{
    if (may(actor.role, task))
        return {};
    return refused(QStringLiteral("not_allowed"));
}

Result<void> ServiceContext::note(JournalAction action, ContactId contact, const QStringList &fields, qint64 count,
                                  const QString &reference) const
{
    JournalEntry entry;
    entry.atUtc = clock();
    entry.actor = actor.id;
    entry.actorName = actor.name;
    entry.action = action;
    entry.contact = contact;
    entry.fields = fields;
    entry.count = count;
    entry.reference = reference;
    return journal.append(entry);
}

Result<void> ServiceContext::renewDues(const Contact &contact) const
{
    const auto rules = RetentionRules::read(registry, packs);
    CRM_CHECK(rules);
    const auto history = consents.history(contact.id);
    if (!history)
        return history.error();
    return retention.replaceDues(contact.id, rules->duesOf(contact, *history, today(clock)));
}

} // namespace crm
