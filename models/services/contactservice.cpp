// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contactservice.h"

#include "datacategory.h"
#include "localday.h"
#include "suppressions.h"

namespace crm {
namespace {
/// From here on one "many changed" replaces a signal per person.
constexpr qsizetype kManyPeople = 20;
constexpr qint64 kSearchWorthNoting = 50; // gdpr-rules G5
} // namespace

Result<Contact> ContactService::add(const ContactDraft &draft)
{
    CRM_CHECK(m.allowed(Task::EditContacts));
    const auto tidy = checked(draft, today(m.clock));
    if (!tidy)
        return tidy.error();
    CRM_CHECK(refuseUnneeded(*tidy, nullptr));
    Contact contact;
    static_cast<ContactDraft &>(contact) = *tidy;
    contact.id = ContactId(m.uuids());
    contact.createdAtUtc = m.clock();
    contact.updatedAtUtc = contact.createdAtUtc;
    if (contact.source.type.isEmpty())
        contact.source.type = QStringLiteral("person");
    if (!contact.source.date.isValid() && !isBoughtList(contact.source)) // a day nobody gave is no documented day
        contact.source.date = today(m.clock);
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    CRM_CHECK(m.contacts.add(contact));
    CRM_CHECK(m.note(JournalAction::ContactCreated, contact.id));
    const auto objections = carryOverObjections(m, contact, {});
    CRM_CHECK(objections);
    CRM_CHECK(m.renewDues(contact));
    CRM_CHECK((*transaction)->commit());
    Q_EMIT m.changes.contactAdded(contact.id);
    if (!objections->isEmpty())
        Q_EMIT m.changes.consentRecorded(contact.id);
    return contact;
}

Result<Contact> ContactService::change(ContactId id, qint64 version, const ContactDraft &draft)
{
    CRM_CHECK(m.allowed(Task::EditContacts));
    const auto stored = m.contacts.find(id);
    if (!stored)
        return stored.error();
    if (stored->version != version)
        return Error{Error::Code::Conflict, QStringLiteral("changed_meanwhile"), {}, {}};
    ContactDraft wanted = draft;
    if (wanted.source.type.isEmpty())
        wanted.source = stored->source;
    const auto tidy = checked(wanted, today(m.clock));
    if (!tidy)
        return tidy.error();
    CRM_CHECK(refuseUnneeded(*tidy, &*stored));
    const QStringList fields = changedFields(*stored, *tidy);
    if (fields.isEmpty())
        return *stored;
    Contact contact = *stored;
    static_cast<ContactDraft &>(contact) = *tidy;
    contact.updatedAtUtc = m.clock();
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    CRM_CHECK(m.contacts.store(contact));
    CRM_CHECK(m.note(JournalAction::ContactChanged, id, fields));
    const auto reached = meetSuppressions(*stored, contact);
    CRM_CHECK(reached);
    CRM_CHECK(m.renewDues(contact));
    CRM_CHECK((*transaction)->commit());
    contact.version = version + 1;
    Q_EMIT m.changes.contactChanged(id);
    tellReached(m, id, *reached);
    return contact;
}

Result<void> ContactService::refuseUnneeded(const ContactDraft &draft, const Contact *stored) const
{
    if (!holdsBoundField(draft))
        return {};
    const auto purposes = m.registry.purposes();
    CRM_CHECK(purposes);
    const auto history = stored ? m.consents.history(stored->id) : QList<ConsentEvent>();
    CRM_CHECK(history);
    for (const QString &field : unneededFields(draft, *purposes, *history, m.clock())) {
        if (!stored || !isSame(field, *stored, draft))
            return invalid(field, QStringLiteral("not_needed"));
    }
    return {};
}

Result<QHash<QString, QDate>> ContactService::recordedOn(ContactId id) const
{
    CRM_CHECK(m.allowed(Task::ReadContacts));
    const auto entries = m.journal.about(id);
    CRM_CHECK(entries);
    QHash<QString, QDate> days;
    for (const JournalEntry &entry : *entries) {
        if (entry.action != JournalAction::ContactChanged)
            continue;
        for (const QString &field : entry.fields)
            days.insert(categoryOfField(field), entry.atUtc.toLocalTime().date());
    }
    days.remove({});
    return days;
}

Result<QList<ContactId>> ContactService::meetSuppressions(const ContactDraft &before, const Contact &after)
{
    if (suppressionMarks(before) == suppressionMarks(after))
        return QList<ContactId>();
    const auto history = m.consents.history(after.id);
    CRM_CHECK(history);
    CRM_CHECK(suppress(m, after, *history));
    const auto brought = carryOverObjections(m, after, *history);
    CRM_CHECK(brought);
    // A consent she ended concerned the addresses she had; an objection goes with her to the new one.
    QList<ConsentEvent> objections = *history + *brought;
    objections.removeIf([](const ConsentEvent &event) { return event.kind != ConsentEventKind::Objection; });
    auto reached = reachOthers(m, after, objections);
    if (reached && !brought->isEmpty())
        reached->prepend(after.id);
    return reached;
}

Result<Contact> ContactService::find(ContactId id) const
{
    return m.contacts.find(id);
}

Result<Contact> ContactService::open(ContactId id)
{
    CRM_CHECK(m.allowed(Task::ReadContacts));
    auto contact = m.contacts.find(id);
    if (!contact)
        return contact;
    const auto noted = noteRead(id);
    if (!noted && noted.error().reason != QLatin1String("read_only"))
        return noted.error();
    return contact;
}

Result<void> ContactService::noteRead(ContactId id)
{
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    CRM_CHECK(m.note(JournalAction::ContactRead, id));
    return (*transaction)->commit();
}

Result<QList<ContactId>> ContactService::moveAll(const QList<ContactId> &ids, std::optional<QDateTime> trashedAtUtc)
{
    CRM_CHECK(m.allowed(Task::EditContacts));
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    QList<ContactId> moved;
    for (const ContactId &id : ids) {
        auto contact = m.contacts.find(id);
        if (!contact)
            return contact.error();
        if (contact->trashedAtUtc.has_value() == trashedAtUtc.has_value())
            continue;
        contact->trashedAtUtc = trashedAtUtc;
        contact->updatedAtUtc = m.clock();
        CRM_CHECK(m.contacts.store(*contact));
        CRM_CHECK(m.note(trashedAtUtc ? JournalAction::ContactTrashed : JournalAction::ContactRestored, id));
        CRM_CHECK(m.renewDues(*contact));
        moved += id;
    }
    CRM_CHECK((*transaction)->commit());
    return moved;
}

Result<void> ContactService::trash(const QList<ContactId> &ids)
{
    const auto moved = moveAll(ids, m.clock());
    if (!moved)
        return moved.error();
    if (moved->size() > kManyPeople) {
        Q_EMIT m.changes.contactsReplaced();
        return {};
    }
    for (const ContactId &id : *moved)
        Q_EMIT m.changes.contactTrashed(id);
    return {};
}

Result<void> ContactService::restore(const QList<ContactId> &ids)
{
    const auto moved = moveAll(ids, {});
    if (!moved)
        return moved.error();
    if (moved->size() > kManyPeople) {
        Q_EMIT m.changes.contactsReplaced();
        return {};
    }
    for (const ContactId &id : *moved)
        Q_EMIT m.changes.contactRestored(id);
    return {};
}

Result<void> ContactService::deleteForGood(const QList<ContactId> &ids)
{
    // The roles that answer for people's rights are those that may let someone go for good.
    CRM_CHECK(m.allowed(Task::AnswerRequests));
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    for (const ContactId &id : ids) {
        const auto contact = m.contacts.find(id);
        if (!contact)
            return contact.error();
        if (!contact->trashedAtUtc)
            return refused(QStringLiteral("not_in_trash"));
        const auto history = m.consents.history(id);
        if (!history)
            return history.error();
        CRM_CHECK(suppress(m, *contact, *history));
        CRM_CHECK(m.contacts.remove(id));
        CRM_CHECK(m.note(JournalAction::ContactDeleted, id));
    }
    CRM_CHECK((*transaction)->commit());
    Q_EMIT m.changes.contactsReplaced();
    return {};
}

Result<QList<Contact>> ContactService::lookalikes(const ContactDraft &draft, ContactId except) const
{
    QList<ContactId> ids;
    const auto collect = [&](const Result<QList<ContactId>> &found) -> Result<void> {
        if (!found)
            return found.error();
        for (const ContactId &id : *found) {
            if (!(id == except) && !ids.contains(id))
                ids += id;
        }
        return {};
    };
    for (const EmailAddress &email : draft.emails) {
        if (isEmailAddress(email.value.trimmed()))
            CRM_CHECK(collect(m.contacts.withEmail(normalisedEmail(email.value))));
    }
    for (const PhoneNumber &phone : draft.phones) {
        if (!phone.e164.isEmpty())
            CRM_CHECK(collect(m.contacts.withPhone(phone.e164)));
    }
    QList<Contact> people;
    for (const ContactId &id : ids) {
        const auto contact = m.contacts.find(id);
        if (!contact)
            return contact.error();
        if (!contact->trashedAtUtc)
            people += *contact;
    }
    return people;
}

Result<void> ContactService::noteSearch(qint64 rowsShown)
{
    if (rowsShown <= kSearchWorthNoting)
        return {};
    auto transaction = m.transactions.begin();
    if (!transaction)
        return transaction.error();
    CRM_CHECK(m.note(JournalAction::SearchedMany, {}, {}, rowsShown));
    return (*transaction)->commit();
}

} // namespace crm
