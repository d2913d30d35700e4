// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"
#include "contact.h"
#include "purpose.h"

namespace crm {

/// What a purpose may need to know of a person, in form order: the codes of Purpose::dataCategories (G2).
const QStringList &dataCategories();
/// Special categories (GDPR art. 9 and 10; B16) and identifiers (G21): no purpose may be given them.
const QStringList &blockedCategories();
/// The category a field belongs to, named as changedFields() does; empty for what says nothing of the person herself
/// (relation, source).
QString categoryOfField(const QString &field);

/// True if the purpose is pursued for this person: one that rests on consent only while a consent is in force, one that
/// rests on a contract only for those who have one. Not asked here: whether it is active.
bool concerns(const Purpose &purpose, Relation relation, const QList<ConsentEvent> &history, const QDateTime &nowUtc);
/// The active purposes that need this kind of data of this person; none: nothing needs it (G2, G22).
QList<Purpose> purposesNeeding(const QString &category, const QList<Purpose> &purposes, Relation relation,
                               const QList<ConsentEvent> &history, const QDateTime &nowUtc);

/// The fields, filled in here, that may only be held while a purpose needs them and that none needs of this person:
/// birthday, of_age_checked_on (G2).
QStringList unneededFields(const ContactDraft &draft, const QList<Purpose> &purposes,
                           const QList<ConsentEvent> &history, const QDateTime &nowUtc);
/// True if one of the fields that need a purpose is filled in: whoever has none need not be asked about.
bool holdsBoundField(const ContactDraft &draft);
/// The draft without these fields, named as changedFields() does: those of unneededFields(), organisation, job_title,
/// websites, language, tags, note. Others stay.
ContactDraft without(const QStringList &fields, ContactDraft draft);
/// True if both say the same of this field of unneededFields().
bool isSame(const QString &field, const ContactDraft &one, const ContactDraft &other);

} // namespace crm
