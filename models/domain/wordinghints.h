// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace crm {

/// What makes a question no free and clear one, by its words.
enum class WordingHint {
    Conditional, ///< a sale or a service is made to depend on the answer (GDPR art. 7(4), B3)
    Silence, ///< saying nothing, or going on, is taken for a yes (rec. 32, B1, B20)
    Bundled ///< it hides among the terms of a contract (art. 7(2), B2)
};

struct WordingDoubt {
    WordingHint hint = WordingHint::Conditional;
    QString words; ///< as they stand in the text
    friend bool operator==(const WordingDoubt &, const WordingDoubt &) = default;
};

/// The doubtful turns of what is asked (how to withdraw and how long it is kept are no questions), French and English,
/// each kind once. A hint for the one who writes it, never a refusal: whether a consent was free depends on more than
/// words.
QList<WordingDoubt> doubtsAbout(const QString &wording);

} // namespace crm
