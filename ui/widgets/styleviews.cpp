// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icons.h"
#include "widgets/stylepaint.h"
#include "widgets/tag.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>

namespace crm::paint {

using namespace Qt::StringLiterals;

namespace {
constexpr int kInset = 8;
constexpr int kIcon = 16;
constexpr int kMenuText = 36;
} // namespace

void header(const Theme &theme, const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget)
{
    const bool isHovered = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled)
        && flagOf(widget, "clickable");
    painter->fillRect(option.rect, theme.colour(isHovered ? Token::Raised : Token::Page));
    const QRect r = option.rect;
    if (option.orientation == Qt::Horizontal)
        painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), theme.colour(Token::ControlBorder));
    else
        painter->fillRect(QRect(r.right(), r.top(), 1, r.height()), theme.colour(Token::Line));
    const bool isFirst
        = option.position == QStyleOptionHeader::Beginning || option.position == QStyleOptionHeader::OnlyOneSection;
    QRect room = r.adjusted(isFirst && option.orientation == Qt::Horizontal ? 2 * kInset : kInset, 0, -kInset, 0);
    if (!option.icon.isNull()) {
        option.icon.paint(painter, QRect(room.left(), room.center().y() - kIcon / 2 + 1, kIcon, kIcon));
        room.setLeft(room.left() + kIcon + kInset);
    }
    const QFont font = Theme::font(Type::SmallStrong, widget ? widget->font() : QFont());
    const QFontMetrics metrics(font);
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, room.width() - (isSorted ? kIcon + 4 : 0));
    painter->setFont(font);
    painter->setPen(theme.colour(isSorted ? Token::Text : Token::TextSecondary));
    const auto align = Qt::Alignment(option.textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
    painter->drawText(room, static_cast<int>(align) | Qt::TextSingleLine, text);
    if (!isSorted)
        return;
    const QRect place(room.left() + metrics.horizontalAdvance(text) + 4, room.center().y() - kIcon / 2 + 1, kIcon,
                      kIcon);
    painter->save();
    if (option.sortIndicator == QStyleOptionHeader::SortDown) {
        painter->translate(place.center() + QPoint(1, 1));
        painter->rotate(180);
        paintIcon(painter, QRect(-kIcon / 2, -kIcon / 2, kIcon, kIcon), u"chevron-down"_s, theme.colour(Token::Text));
    } else {
        paintIcon(painter, place, u"chevron-down"_s, theme.colour(Token::Text));
    }
    painter->restore();
}

void scrollBar(const Theme &theme, const QStyleOptionSlider &option, QPainter *painter, const QRect &slider)
{
    painter->fillRect(option.rect, theme.colour(Token::Raised));
    if (option.maximum <= option.minimum)
        return;
    const bool isActive = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRect handle
        = option.orientation == Qt::Vertical ? slider.adjusted(3, 2, -3, -2) : slider.adjusted(2, 3, -2, -3);
    Box look;
    look.fill = theme.colour(isActive ? Token::TextSecondary : Token::ControlBorder);
    look.radius = 3;
    box(painter, handle, look);
}

void menuItem(const Theme &theme, const QStyleOptionMenuItem &option, QPainter *painter, const QWidget *widget)
{
    const QRect r = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(r.left(), r.center().y(), r.width(), 1), theme.colour(Token::Line));
        return;
    }
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isChosen = (option.state & QStyle::State_Selected) && isEnabled;
    painter->fillRect(r, theme.colour(isChosen ? Token::AccentTint : Token::Page));
    if (isChosen)
        painter->fillRect(QStyle::visualRect(option.direction, r, QRect(r.left(), r.top(), 4, r.height())),
                          theme.colour(Token::Accent));
    const QRect place
        = QStyle::visualRect(option.direction, r, QRect(r.left() + 12, r.center().y() - kIcon / 2 + 1, kIcon, kIcon));
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        paintIcon(painter, place, u"check"_s, theme.colour(Token::Accent));
    else if (!option.icon.isNull())
        option.icon.paint(painter, place, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    const QStringList parts = option.text.split(u'\t');
    painter->setFont(Theme::font(Type::Body, widget ? widget->font() : option.font));
    painter->setPen(theme.colour(isEnabled ? Token::Text : Token::TextSecondary));
    const QRect room = QStyle::visualRect(option.direction, r, r.adjusted(kMenuText, 0, -2 * kInset, 0));
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, parts.first());
    if (parts.size() > 1) {
        const int width = keyWidth(parts.last(), option.font);
        paintKey(painter, QRect(room.right() - width, r.top(), width, r.height()), parts.last(), theme, option.font);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, QRect(room.right() - kIcon, r.center().y() - kIcon / 2 + 1, kIcon, kIcon),
                  u"chevron-right"_s, theme.colour(Token::Text));
}

QSize menuItemSize(const Theme &theme, const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {10, 9};
    const QStringList parts = option.text.split(u'\t');
    int width = kMenuText + QFontMetrics(option.font).size(Qt::TextShowMnemonic, parts.first()).width() + 3 * kInset;
    if (parts.size() > 1)
        width += keyWidth(parts.last(), option.font) + 3 * kInset;
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += 2 * kIcon;
    return {width, qMax(theme.px("height", "row"), QFontMetrics(option.font).height() + 12)};
}

void tab(const Theme &theme, const QStyleOptionTab &option, QPainter *painter)
{
    const bool isChosen = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const QRect r = option.rect;
    if (isHovered && !isChosen)
        painter->fillRect(r, theme.colour(Token::Raised));
    painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), theme.colour(Token::Line));
    if (isChosen)
        painter->fillRect(QRect(r.left(), r.bottom() - 2, r.width(), 3), theme.colour(Token::Accent));
    painter->setFont(Theme::font(isChosen ? Type::Strong : Type::Body, painter->font()));
    painter->setPen(theme.colour(
        isChosen ? Token::Accent : (option.state & QStyle::State_Enabled ? Token::Text : Token::TextSecondary)));
    painter->drawText(r, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    if (option.state & QStyle::State_HasFocus)
        box(painter, r.adjusted(2, 2, -2, -4), {Qt::transparent, theme.colour(Token::Accent), 4, 2});
}

QSize tabSize(const QStyleOptionTab &option)
{
    const QFontMetrics strong(Theme::font(Type::Strong, QFont()));
    return {strong.size(Qt::TextShowMnemonic, option.text).width() + 4 * kInset, qMax(36, strong.height() + 16)};
}

void focusRing(const Theme &theme, const QRect &rect, QPainter *painter)
{
    const qreal width = theme.px("line", "focusRing");
    box(painter, rect, {Qt::transparent, theme.colour(Token::Accent), 6, width});
}

} // namespace crm::paint
