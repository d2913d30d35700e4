// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace crm {

/// What a free note should not hold about a person (G16); the person may read it one day.
enum class NoteConcern { Health, Belief, Insult };

struct NoteWarning {
    NoteConcern concern = NoteConcern::Health;
    QString word; ///< as it stands in the note
};

/// The first doubtful words of a note, in French and in English, whole words only. A hint, never a refusal.
QList<NoteWarning> noteWarnings(const QString &note);

} // namespace crm
