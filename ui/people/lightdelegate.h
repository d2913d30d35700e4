// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rows.h"

namespace crm {

/// A cell of the card's lights: icon beside the word where the widest word fits, else above it; a purpose wraps to
/// three lines at most.
class LightDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit LightDelegate(QObject *parent = nullptr);

    /// The widest word of any light; decides for the whole table whether the icon stands beside or above.
    void setWords(const QStringList &words) { m_words = words; }

    /// True where every word fits beside its icon in a cell of this size.
    bool isBeside(const QStyleOptionViewItem &option) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// How high the row of a purpose is in a column of that width.
    static int heightFor(const QString &purpose, int width, const QFont &font);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// A purpose on at most three lines; only what goes beyond is elided.
    static QStringList wrapped(const QString &text, int width, const QFont &font);
    void paintPurpose(QPainter *painter, const QStyleOptionViewItem &option) const;

    QStringList m_words;
};

} // namespace crm
