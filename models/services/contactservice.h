// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servicecontext.h"

namespace crm {

/// Finding and keeping people. Every change: one transaction, journal entry (field names), due dates renewed, then Changes.
class ContactService final {
public:
    explicit ContactService(ServiceContext context) : m(std::move(context)) {}

    /// Checks the draft (see checked()), sets source date and createdAt. A source without type becomes "person".
    /// Invalid "not_needed" for a field that no purpose needs of this person (G2, see unneededFields()).
    Result<Contact> add(const ContactDraft &draft);
    /// Conflict when version is not the stored one; unchanged drafts write nothing. Restores nothing from the trash.
    /// Invalid "not_needed" as add(); what lost its purpose since it was recorded may stay as it is or go.
    Result<Contact> change(ContactId id, qint64 version, const ContactDraft &draft);
    Result<Contact> find(ContactId id) const;
    /// As find(), and notes in the journal that the card was read (G5). Called when a card opens, not on every reload.
    /// A vault that is open to read only can note nothing; whoever looks is told so once.
    Result<Contact> open(ContactId id);

    /// Since when what is held has been there, by category (see categoryOfField()): the last change the journal knows
    /// of. A category that was never changed is missing: it is as old as the card.
    Result<QHash<QString, QDate>> recordedOn(ContactId id) const;

    /// To the trash: hidden from lists, never contactable, restorable; undo of both is the other one.
    Result<void> trash(const QList<ContactId> &ids);
    Result<void> restore(const QList<ContactId> &ids);
    /// Out of the trash for good (administrator or privacy officer). The consent history keeps its facts, not the person.
    Result<void> deleteForGood(const QList<ContactId> &ids);

    /// Contacts that share an e-mail or phone with the draft: the warning while typing.
    Result<QList<Contact>> lookalikes(const ContactDraft &draft, ContactId except) const;
    /// The journal notes searches that show more than 50 rows (G5).
    Result<void> noteSearch(qint64 rowsShown);

private:
    Result<void> noteRead(ContactId id);
    /// New addresses join the objections she has made, and reach whoever has them too; an address that said stop before
    /// brings its objection along. @returns whose history has grown
    Result<QList<ContactId>> meetSuppressions(const ContactDraft &before, const Contact &after);
    /// @param stored null for somebody new
    Result<void> refuseUnneeded(const ContactDraft &draft, const Contact *stored) const;
    /// Into the trash, or with no instant out of it. @returns those that were not already there.
    Result<QList<ContactId>> moveAll(const QList<ContactId> &ids, std::optional<QDateTime> trashedAtUtc);
    ServiceContext m;
};

} // namespace crm
