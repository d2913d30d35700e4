// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "permission.h"

#include "widgets/theme.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace crm {

/// Roles a RowDelegate reads besides the usual ones. Models of ui/ may answer them through a proxy.
enum RowRole {
    DetailRole = Qt::UserRole + 900, ///< second line, smaller
    IconNameRole, ///< QString: icon at the left
    LightRole, ///< int of crm::Light: the row's permission
    ReasonRole, ///< words after the word of the permission
    RightTextRole, ///< at the right end, secondary
    HeadingRole ///< true: a heading between rows, not selectable
};

/// Rows of every list: hairline below, 4 px bar and strong name when chosen, one or two lines, ring on the current row.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Lines { One, Two };
    explicit RowDelegate(QObject *parent = nullptr, Lines lines = Lines::One);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    /// Fill, hairline, bar and focus ring of a row; returns the room for words. For delegates of your own.
    QRect paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect room) const;

    Lines m_lines;
};

/// Light, word and reason in one cell: "(disc) Allowed until 11/03/2029". Reads LightRole, DisplayRole (word),
/// ReasonRole.
class PermissionDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Sets up a table or list as the look wants it: no grid, fixed rows, header, selection by rows, tips for elided text.
void prepareView(QAbstractItemView *view, RowDelegate::Lines lines = RowDelegate::Lines::One);

/// Draws icon, strong word in the state's colour and the reason, elided last. NoChannel: a centred dash.
void drawLight(QPainter *painter, const QRect &rect, const QStyleOption &option, Light light, const QString &word,
               const QString &reason = {});
/// Icon above the word, for narrow cells; drawLight beside it when it fits.
void drawLightStacked(QPainter *painter, const QRect &rect, const QStyleOption &option, Light light,
                      const QString &word);
/// 2 px ring inside a cell that has the keyboard.
void drawCellRing(QPainter *painter, const QRect &rect, const QStyleOption &option);

} // namespace crm
