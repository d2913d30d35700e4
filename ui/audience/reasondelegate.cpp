// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience/reasondelegate.h"

#include "audiencegroupsmodel.h"

#include "widgets/icons.h"

#include <QPainter>

namespace crm {

using namespace Qt::StringLiterals;

namespace {
constexpr int kState = 14;
constexpr int kArrow = 16;
constexpr int kGap = 8;
constexpr int kBar = 8;
constexpr int kLeastBar = 12;
constexpr int kHeadingHeight = 32;
} // namespace

void ReasonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Theme &theme = themeOf(option.widget);
    painter->save();
    const bool isHeading = index.data(AudienceGroupsModel::HeadingRole).toBool();
    const QRect room = paintRow(painter, option, index);
    const auto visual = [&](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
    const QFont strong = Theme::font(Type::Strong, option.font);
    if (isHeading) {
        painter->setFont(strong);
        painter->setPen(theme.colour(Token::Text));
        painter->drawText(visual(room), Qt::AlignVCenter | Qt::AlignLeading,
                          QFontMetrics(strong).elidedText(option.text, Qt::ElideRight, room.width()));
        painter->restore();
        return;
    }
    const Light light = static_cast<Light>(index.data(AudienceGroupsModel::LightRole).toInt());
    const QColor ink = theme.colour(tokenOf(light));
    paintIcon(painter, visual(QRect(room.left(), room.center().y() - kState / 2 + 1, kState, kState)),
              iconNameOf(light), ink);
    const QString number = index.data(AudienceGroupsModel::PeopleTextRole).toString();
    const int numberWidth = std::max(QFontMetrics(strong).horizontalAdvance(u"8 888"_s),
                                     QFontMetrics(strong).horizontalAdvance(number));
    const int right = room.right() - kArrow;
    const int barSpan = std::clamp(room.width() / 5 - 32, 32, 120);
    const QRect words(room.left() + kState + kGap, room.top(),
                      right - numberWidth - barSpan - 2 * kGap - (room.left() + kState + kGap), room.height());
    const bool isChosen = option.state & QStyle::State_Selected;
    const QFont first = isChosen ? strong : option.font;
    const QFont second = Theme::font(Type::Small, option.font);
    const int firstHeight = QFontMetrics(first).height();
    const int top = words.top() + (words.height() - firstHeight - QFontMetrics(second).height()) / 2;
    painter->setFont(first);
    painter->setPen(theme.colour(Token::Text));
    painter->drawText(visual(QRect(words.left(), top, words.width(), firstHeight)), Qt::AlignVCenter | Qt::AlignLeading,
                      QFontMetrics(first).elidedText(option.text, Qt::ElideRight, words.width()));
    painter->setFont(second);
    painter->setPen(theme.colour(Token::TextSecondary));
    painter->drawText(
        visual(QRect(words.left(), top + firstHeight, words.width(), QFontMetrics(second).height())),
        Qt::AlignVCenter | Qt::AlignLeading,
        QFontMetrics(second).elidedText(index.data(AudienceGroupsModel::DetailRole).toString(), Qt::ElideRight,
                                        words.width()));
    const qint64 largest = std::max<qint64>(1, index.data(AudienceGroupsModel::LargestRole).toLongLong());
    const qint64 people = index.data(AudienceGroupsModel::PeopleRole).toLongLong();
    const int length = std::max(kLeastBar, static_cast<int>(barSpan * people / largest));
    painter->fillRect(visual(QRect(words.right() + kGap, room.center().y() - kBar / 2 + 1, length, kBar)), ink);
    painter->setFont(strong);
    painter->setPen(theme.colour(Token::Text));
    painter->drawText(visual(QRect(right - numberWidth - kGap / 2, room.top(), numberWidth, room.height())),
                      Qt::AlignVCenter | Qt::AlignTrailing, number);
    if (!option.widget || !option.widget->property("opensNothing").toBool())
        paintIcon(painter, visual(QRect(right + 2, room.center().y() - kArrow / 2 + 1, kArrow, kArrow)),
                  u"chevron-right"_s, theme.colour(Token::TextSecondary));
    painter->restore();
}

/// As wide as the view, whatever the words; headings are one line.
QSize ReasonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = index.data(AudienceGroupsModel::HeadingRole).toBool()
        ? std::max(kHeadingHeight, QFontMetrics(option.font).height() + 12)
        : RowDelegate::sizeHint(option, index).height();
    return {0, height};
}

} // namespace crm
