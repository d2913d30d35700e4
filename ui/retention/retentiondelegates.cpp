// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/retentiondelegates.h"

#include "retention/hatching.h"
#include "retentionlinesmodel.h"
#include "retentionrulesmodel.h"
#include "widgets/icons.h"

#include <QPainter>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 16;
constexpr int kGap = 8;
constexpr int kBar = 16;

struct Sign {
    QString iconName;
    Token colour;
};

Sign signOf(RetentionLinesModel::Urgency urgency)
{
    switch (urgency) {
    case RetentionLinesModel::Urgency::Late:
        return {u"warning"_s, Token::Blocked};
    case RetentionLinesModel::Urgency::Soon:
        return {u"clock"_s, Token::Waiting};
    case RetentionLinesModel::Urgency::Held:
        return {u"hold"_s, Token::Text};
    }
    Q_UNREACHABLE();
}

void paintBar(QPainter *painter, const Theme &theme, const QRect &room, const QModelIndex &index,
              Qt::LayoutDirection direction)
{
    const qint64 largest = qMax<qint64>(1, index.data(RetentionRulesModel::LargestRole).toLongLong());
    const qint64 total = index.data(RetentionRulesModel::TotalRole).toLongLong();
    const qint64 overdue = index.data(RetentionRulesModel::OverdueRole).toLongLong();
    const int whole = qMax(2, static_cast<int>(room.width() * total / largest));
    const int late = overdue == 0 ? 0 : qMin(whole, qMax(6, static_cast<int>(room.width() * overdue / largest)));
    const int top = room.center().y() - kBar / 2 + 1;
    const QRect solid(room.left(), top, whole - late, kBar);
    painter->fillRect(QStyle::visualRect(direction, room, solid), theme.colour(Token::Chart2));
    if (late == 0)
        return;
    painter->setPen(theme.colour(Token::Blocked));
    painter->setBrush(overdueBrush(theme));
    painter->drawRect(QStyle::visualRect(direction, room, QRect(room.left() + whole - late, top, late - 1, kBar - 1)));
}

} // namespace

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Theme &theme = themeOf(option.widget);
    painter->save();
    const QRect room = paintRow(painter, option, index);
    const bool isChosen = option.state & QStyle::State_Selected;
    const QFont strong = Theme::font(Type::Strong, option.font);
    const int number = QFontMetrics(strong).horizontalAdvance(u"888 888"_s);
    const int words = qMin(room.width() * 56 / 100, QFontMetrics(option.font).averageCharWidth() * 36);
    const auto visual = [&](const QRect &part) { return QStyle::visualRect(option.direction, room, part); };
    painter->setFont(isChosen ? strong : option.font);
    painter->setPen(theme.colour(Token::Text));
    painter->drawText(visual(QRect(room.left(), room.top(), words, room.height())), Qt::AlignVCenter | Qt::AlignLeading,
                      painter->fontMetrics().elidedText(option.text, Qt::ElideRight, words));
    painter->setFont(strong);
    painter->drawText(visual(QRect(room.right() - number, room.top(), number, room.height())),
                      Qt::AlignVCenter | Qt::AlignTrailing, index.data(RetentionRulesModel::TotalTextRole).toString());
    const int left = room.left() + words + kGap;
    const int span = room.right() - number - kGap - left;
    if (span > kGap)
        paintBar(painter, theme, visual(QRect(left, room.top(), span, room.height())), index, option.direction);
    painter->restore();
}

/// As wide as the view, whatever the words.
QSize BarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {0, RowDelegate::sizeHint(option, index).height()};
}

void UrgencyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Theme &theme = themeOf(option.widget);
    const Sign sign
        = signOf(static_cast<RetentionLinesModel::Urgency>(index.data(RetentionLinesModel::UrgencyRole).toInt()));
    painter->save();
    const QRect room = paintRow(painter, option, index);
    const QRect place(room.left(), room.center().y() - kIcon / 2 + 1, kIcon, kIcon);
    paintIcon(painter, QStyle::visualRect(option.direction, room, place), sign.iconName, theme.colour(sign.colour));
    const QRect words = QStyle::visualRect(option.direction, room, room.adjusted(kIcon + kGap, 0, 0, 0));
    painter->setFont(option.font);
    painter->setPen(theme.colour(sign.colour));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
                      option.fontMetrics.elidedText(option.text, Qt::ElideRight, words.width()));
    painter->restore();
}

void LinkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    const QRect room = paintRow(painter, option, index);
    QFont font = option.font;
    font.setUnderline(true);
    painter->setFont(font);
    painter->setPen(themeOf(option.widget).colour(Token::Accent));
    painter->drawText(room.adjusted(0, 0, -kGap, 0), Qt::AlignVCenter | Qt::AlignTrailing, option.text);
    painter->restore();
}

} // namespace crm
