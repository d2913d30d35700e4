// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tag.h"

#include "widgets/icons.h"
#include "widgets/stylepaint.h"

#include <QPainter>

namespace crm {

namespace {
constexpr int kInset = 8;
constexpr int kKeyInset = 4;
constexpr int kIcon = 14;
} // namespace

Tag::Tag(const QString &text, Look look, QWidget *parent) : QWidget(parent), m_text(text), m_look(look)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Tag::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Tag::setLight(Light light, const QString &word)
{
    m_look = Look::State;
    m_light = light;
    setText(word);
}

QSize Tag::sizeHint() const
{
    if (m_look == Look::Key)
        return {keyWidth(m_text, font()), QFontMetrics(Theme::font(Type::Small, font())).height() + 4};
    const QFontMetrics metrics(Theme::font(Type::SmallStrong, font()));
    const int icon = m_look == Look::State && m_light != Light::NoChannel ? kIcon + kKeyInset + 2 : 0;
    return {metrics.horizontalAdvance(m_text) + icon + 2 * kInset,
            qMax(themeOf(this).px("height", "tag"), metrics.height() + 8)};
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    if (m_look == Look::Key) {
        paintKey(&painter, rect(), m_text, theme, font());
        return;
    }
    const bool isState = m_look == Look::State;
    paint::box(&painter, rect(),
               {theme.colour(isState ? tintOf(m_light) : Token::Raised),
                isState ? QColor(Qt::transparent) : theme.colour(Token::Line)});
    QRect room = rect().adjusted(kInset, 0, -kInset, 0);
    const QColor ink = theme.colour(isState ? tokenOf(m_light) : Token::Text);
    if (isState && m_light != Light::NoChannel) {
        const QRect place(room.left(), room.center().y() - kIcon / 2 + 1, kIcon, kIcon);
        paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), place), iconNameOf(m_light), ink);
        room.setLeft(room.left() + kIcon + kKeyInset + 2);
    }
    painter.setFont(Theme::font(Type::SmallStrong, font()));
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room), Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

int keyWidth(const QString &keys, const QFont &body)
{
    return keys.isEmpty() ? 0
                          : QFontMetrics(Theme::font(Type::Small, body)).horizontalAdvance(keys) + 2 * kKeyInset + 1;
}

int paintKey(QPainter *painter, const QRect &room, const QString &keys, const Theme &theme, const QFont &body)
{
    const QFont font = Theme::font(Type::Small, body);
    const int height = QFontMetrics(font).height() + 3;
    const QRect place(room.left(), room.center().y() - height / 2 + 1, keyWidth(keys, body), height);
    paint::box(painter, place, {theme.colour(Token::Raised), theme.colour(Token::Line)});
    painter->setFont(font);
    painter->setPen(theme.colour(Token::TextSecondary));
    painter->drawText(place, Qt::AlignCenter, keys);
    return place.width();
}

} // namespace crm
