// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rows.h"

namespace crm {

/// A cell of the card's lights: icon beside the word where the widest word fits, else above it; a purpose wraps to two
/// lines.
class LightDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit LightDelegate(QObject *parent = nullptr);

    /// The widest word of any light; decides for the whole table whether the icon stands beside or above.
    void setWords(const QStringList &words) { m_words = words; }

    /// True where every word fits beside its icon in a cell of this size.
    bool isBeside(const QStyleOptionViewItem &option) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPurpose(QPainter *painter, const QStyleOptionViewItem &option) const;

    QStringList m_words;
};

} // namespace crm
