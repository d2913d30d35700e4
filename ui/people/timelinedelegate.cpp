// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/timelinedelegate.h"

#include "widgets/icons.h"

namespace crm {

namespace {

constexpr int kThread = 14; ///< middle of the thread, from the left
constexpr int kWords = 32;
constexpr int kIcon = 14;

} // namespace

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Theme &theme = themeOf(option.widget);
    painter->save();
    const bool isChosen
        = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus);
    if (isChosen)
        painter->fillRect(option.rect, theme.colour(Token::AccentTint));
    paintThread(painter, option, index);
    const QRect room = option.rect.adjusted(kWords, 4, -8, -4);
    const QFont body = Theme::font(Type::Body, option.font);
    const QFont small = Theme::font(Type::Small, option.font);
    const int bodyHeight = QFontMetrics(body).height();
    const int smallHeight = QFontMetrics(small).height();
    const int top = room.top() + (room.height() - bodyHeight - smallHeight) / 2;
    const QString when = index.data(RightTextRole).toString();
    const int whenWidth = QFontMetrics(small).horizontalAdvance(when);
    painter->setFont(small);
    painter->setPen(theme.colour(Token::TextSecondary));
    painter->drawText(QRect(room.right() - whenWidth, top, whenWidth + 1, bodyHeight),
                      Qt::AlignVCenter | Qt::AlignRight, when);
    const QString detail = index.data(DetailRole).toString();
    painter->drawText(QRect(room.left(), top + bodyHeight, room.width(), smallHeight), Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(small).elidedText(detail, Qt::ElideRight, room.width()));
    painter->setFont(body);
    painter->setPen(theme.colour(Token::Text));
    const int width = room.width() - whenWidth - 12;
    painter->drawText(QRect(room.left(), top, width, bodyHeight), Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(body).elidedText(option.text, Qt::ElideRight, width));
    if (isChosen)
        drawCellRing(painter, option.rect, option);
    painter->restore();
}

void TimelineDelegate::paintThread(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const int x = option.rect.left() + kThread;
    const int middle = option.rect.top() + 4 + (option.rect.height() - 8) / 3;
    const int gap = kIcon / 2 + 4;
    const QColor line = theme.colour(Token::Line);
    if (index.row() > 0)
        painter->fillRect(QRect(QPoint(x, option.rect.top()), QPoint(x, middle - gap)), line);
    if (index.row() + 1 < index.model()->rowCount())
        painter->fillRect(QRect(QPoint(x, middle + gap), QPoint(x, option.rect.bottom())), line);
    const auto light = static_cast<Light>(index.data(LightRole).toInt());
    if (light != Light::NoChannel)
        paintIcon(painter, QRect(x - kIcon / 2, middle - kIcon / 2, kIcon, kIcon), iconNameOf(light),
                  theme.colour(tokenOf(light)));
}

} // namespace crm
