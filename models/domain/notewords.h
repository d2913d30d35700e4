// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contact.h"

namespace crm {

/// What a free note should not hold about a person (B16, G16, G21); the person may read it one day.
enum class NoteConcern { Health, Belief, Politics, Union, Origin, SexualLife, Insult, Identifier };

struct NoteWarning {
    NoteConcern concern = NoteConcern::Health;
    QString word; ///< as it stands in the note; of an identity number only the beginning
};

/// What is written of her in words of one's own: the note and the tags.
QString freeText(const ContactDraft &draft);
/// The doubtful words of a text, in French and in English, whole words only, each once; and the French and Belgian
/// national numbers whose check digits are right. A hint, never a refusal.
QList<NoteWarning> noteWarnings(const QString &note);

} // namespace crm
