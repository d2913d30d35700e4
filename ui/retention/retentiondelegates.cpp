// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/retentiondelegates.h"

#include "retention/hatching.h"
#include "retentionlinesmodel.h"
#include "retentionrulesmodel.h"
#include "widgets/icons.h"

#include <QAbstractItemView>
#include <QPainter>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 16;
constexpr int kGap = 8;
constexpr int kBar = 16;
constexpr int kInsets = 24; ///< what a row keeps free at its ends
constexpr int kAir = 6; ///< above and below words of several lines

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

/// The name of a rule is never cut: beside its bar it takes as many lines as it needs.
struct BarDelegate::Parts {
    int words = 0;
    int number = 0;
    int lines = 0; ///< height of the words
};

BarDelegate::Parts BarDelegate::partsOf(const QStyleOptionViewItem &option, const QModelIndex &index, int room) const
{
    const QFontMetrics strong(Theme::font(Type::Strong, option.font)); // the chosen one is the widest
    Parts parts;
    for (int row = 0; row < index.model()->rowCount(); ++row)
        parts.number = qMax(parts.number, strong.horizontalAdvance(
                                              index.siblingAtRow(row).data(RetentionRulesModel::TotalTextRole).toString()));
    parts.words = qMin(room * 60 / 100, strong.averageCharWidth() * 36);
    parts.lines = strong.boundingRect(QRect(0, 0, parts.words, 10000), Qt::TextWordWrap, option.text).height();
    return parts;
}

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Theme &theme = themeOf(option.widget);
    painter->save();
    const QRect room = paintRow(painter, option, index);
    const bool isChosen = option.state & QStyle::State_Selected;
    const QFont strong = Theme::font(Type::Strong, option.font);
    const Parts parts = partsOf(option, index, room.width());
    const auto visual = [&](const QRect &part) { return QStyle::visualRect(option.direction, room, part); };
    painter->setFont(isChosen ? strong : option.font);
    painter->setPen(theme.colour(Token::Text));
    painter->drawText(visual(QRect(room.left(), room.top(), parts.words, room.height())),
                      Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap, option.text);
    painter->setFont(strong);
    painter->drawText(visual(QRect(room.right() - parts.number, room.top(), parts.number, room.height())),
                      Qt::AlignVCenter | Qt::AlignTrailing, index.data(RetentionRulesModel::TotalTextRole).toString());
    const int left = room.left() + parts.words + kGap;
    const int span = room.right() - parts.number - kGap - left;
    if (span > kGap)
        paintBar(painter, theme, visual(QRect(left, room.top(), span, room.height())), index, option.direction);
    painter->restore();
}

/// As wide as the view, whatever the words.
QSize BarDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const int oneLine = RowDelegate::sizeHint(given, index).height();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int room = view ? view->viewport()->width() - kInsets : 0;
    return {0, room > 0 ? qMax(oneLine, partsOf(option, index, room).lines + 2 * kAir) : oneLine};
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
