// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/lightdelegate.h"

#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>
#include <numeric>

namespace crm {

namespace {

constexpr int kInset = 8;
constexpr int kIconAndGap = 14 + 8;
constexpr qsizetype kMostLines = 3;

} // namespace

LightDelegate::LightDelegate(QObject *parent) : QStyledItemDelegate(parent) { }

bool LightDelegate::isBeside(const QStyleOptionViewItem &option) const
{
    const QFontMetrics metrics(Theme::font(Type::Body, option.font));
    const int widest = std::accumulate(m_words.cbegin(), m_words.cend(), 0, [&](int width, const QString &word) {
        return std::max(width, metrics.horizontalAdvance(word));
    });
    return widest + kIconAndGap + kInset / 2 <= option.rect.width();
}

void LightDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Theme &theme = themeOf(option.widget);
    painter->save();
    painter->fillRect(option.rect, theme.colour(Token::Page));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.colour(Token::Line));
    const QVariant light = index.data(LightRole);
    if (!light.isValid()) {
        paintPurpose(painter, option);
    } else {
        const QRect room = option.rect.adjusted(kInset / 2, 0, 0, -1);
        const auto shown = static_cast<Light>(light.toInt());
        if (isBeside(option) || shown == Light::NoChannel)
            drawLight(painter, room, option, shown, option.text);
        else
            drawLightStacked(painter, option.rect.adjusted(0, 0, 0, -1), option, shown, option.text);
    }
    if (option.state.testFlag(QStyle::State_Selected))
        drawCellRing(painter, option.rect.adjusted(0, 0, 0, -1), option);
    painter->restore();
}

QStringList LightDelegate::wrapped(const QString &text, int width, const QFont &font)
{
    const QFontMetrics metrics(font);
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == kMostLines;
        const QString words = text.mid(line.textStart(), isLast ? -1 : line.textLength()).trimmed();
        lines << metrics.elidedText(words, Qt::ElideRight, width);
        if (isLast)
            break;
    }
    layout.endLayout();
    lines.removeAll(QString());
    return lines;
}

int LightDelegate::heightFor(const QString &purpose, int width, const QFont &given)
{
    const QFont font = Theme::font(Type::Small, given);
    const auto lines = static_cast<int>(wrapped(purpose, width - kInset - kInset / 2, font).size());
    return std::max(40, std::max(2, lines) * QFontMetrics(font).height() + 8);
}

void LightDelegate::paintPurpose(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const QFont font = Theme::font(Type::Small, option.font);
    const QFontMetrics metrics(font);
    const QRect room = option.rect.adjusted(kInset, 2, -kInset / 2, -3);
    const QStringList lines = wrapped(option.text, room.width(), font);
    painter->setFont(font);
    painter->setPen(themeOf(option.widget).colour(Token::Text));
    const int height = metrics.height();
    int top = room.center().y() - static_cast<int>(lines.size()) * height / 2;
    for (const QString &line : lines) {
        painter->drawText(QRect(room.left(), top, room.width(), height),
                          int{Qt::AlignVCenter} | QStyle::visualAlignment(option.direction, Qt::AlignLeft), line);
        top += height;
    }
}

QSize LightDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = 2 * QFontMetrics(Theme::font(Type::Small, option.font)).height();
    return {96, std::max(40, lines + 8)};
}

} // namespace crm
