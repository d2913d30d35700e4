// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace crm {

/// A run of words that both texts have, that only the older or only the newer one has.
struct TextPiece {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text; ///< words with single spaces
    friend bool operator==(const TextPiece &, const TextPiece &) = default;
};

/// What changed between two texts, word by word (longest common subsequence); removed before added. Texts of
/// many thousand words are told as one removed and one added whole.
QList<TextPiece> differences(const QString &older, const QString &newer);

} // namespace crm
