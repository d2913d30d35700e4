// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textdiff.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace crm {
namespace {
/// Beyond, nobody reads word by word, and the table would not fit into memory.
constexpr qsizetype kMostCells = 4'000'000;

class Lengths {
public:
    Lengths(const QStringList &older, const QStringList &newer)
        : m_width(newer.size() + 1), m_cells(size_t(older.size() + 1) * size_t(m_width))
    {
        for (qsizetype i = older.size() - 1; i >= 0; --i) {
            for (qsizetype j = newer.size() - 1; j >= 0; --j)
                at(i, j) = older.at(i) == newer.at(j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    int &at(qsizetype i, qsizetype j) { return m_cells[size_t(i) * size_t(m_width) + size_t(j)]; }

private:
    qsizetype m_width;
    std::vector<int> m_cells;
};

void append(QList<TextPiece> &pieces, TextPiece::Kind kind, const QString &word)
{
    if (!pieces.isEmpty() && pieces.last().kind == kind)
        pieces.last().text += QLatin1Char(' ') + word;
    else
        pieces.append({kind, word});
}
} // namespace

QList<TextPiece> differences(const QString &older, const QString &newer)
{
    const QStringList before = older.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList after = newer.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<TextPiece> pieces;
    if (before.size() * after.size() > kMostCells)
        return {{TextPiece::Kind::Removed, before.join(QLatin1Char(' '))}, {TextPiece::Kind::Added, after.join(QLatin1Char(' '))}};
    Lengths common(before, after);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() || j < after.size()) {
        const bool hasBoth = i < before.size() && j < after.size();
        if (hasBoth && before.at(i) == after.at(j)) {
            append(pieces, TextPiece::Kind::Same, before.at(i++));
            ++j;
        } else if (i < before.size() && (j == after.size() || common.at(i + 1, j) >= common.at(i, j + 1))) {
            append(pieces, TextPiece::Kind::Removed, before.at(i++));
        } else {
            append(pieces, TextPiece::Kind::Added, after.at(j++));
        }
    }
    return pieces;
}

} // namespace crm
