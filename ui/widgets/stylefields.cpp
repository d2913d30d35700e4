// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icons.h"
#include "widgets/stylepaint.h"

#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace crm::paint {

using namespace Qt::StringLiterals;

namespace {

constexpr int kArrow = 16;
constexpr int kArrowRoom = 28;

Box fieldBox(const Theme &theme, const QStyleOption &option, const QWidget *widget)
{
    Box look;
    look.fill = theme.colour(Token::Page);
    look.line = theme.colour(Token::ControlBorder);
    if (!(option.state & QStyle::State_Enabled)) {
        look.pen = Qt::DashLine;
    } else if (flagOf(widget, "error")) {
        look.line = theme.colour(Token::Blocked);
        look.width = 2;
    } else if (option.state & QStyle::State_ReadOnly) {
        look.fill = theme.colour(Token::Raised);
        look.line = theme.colour(Token::Line);
    }
    return look;
}

void arrow(const Theme &theme, const QRect &room, bool isUp, bool isEnabled, QPainter *painter)
{
    const QColor ink = theme.colour(isEnabled ? Token::Text : Token::TextSecondary);
    QRect place(0, 0, kArrow, kArrow);
    place.moveCenter(room.center());
    painter->save();
    if (isUp) {
        painter->translate(place.center() + QPoint(1, 1));
        painter->rotate(180);
        place.moveCenter(QPoint(-1, -1));
    }
    paintIcon(painter, place, u"chevron-down"_s, ink);
    painter->restore();
}

} // namespace

void field(const Theme &theme, const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    box(painter, option.rect, fieldBox(theme, option, widget));
}

void comboBox(const Theme &theme, const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget)
{
    Box look = fieldBox(theme, option, widget);
    if (!option.editable && option.state & QStyle::State_Enabled) {
        if (option.state & QStyle::State_On)
            look.line = theme.colour(Token::Accent);
        else if (option.state & QStyle::State_MouseOver)
            look.fill = theme.colour(Token::Raised);
    }
    box(painter, option.rect, look);
    arrow(theme, comboBoxPart(option, QStyle::SC_ComboBoxArrow), false, option.state & QStyle::State_Enabled, painter);
}

QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    QRect rect = all;
    if (part == QStyle::SC_ComboBoxEditField)
        rect = all.adjusted(8, 1, -kArrowRoom, -1);
    else if (part == QStyle::SC_ComboBoxArrow)
        rect = QRect(all.right() - kArrowRoom + 1, all.top(), kArrowRoom, all.height());
    return QStyle::visualRect(option.direction, all, rect);
}

void spinBox(const Theme &theme, const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget)
{
    box(painter, option.rect, fieldBox(theme, option, widget));
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto isOn = [&](QAbstractSpinBox::StepEnabledFlag flag) {
        return (option.state & QStyle::State_Enabled) && (option.stepEnabled & flag);
    };
    arrow(theme, spinBoxPart(option, QStyle::SC_SpinBoxUp), true, isOn(QAbstractSpinBox::StepUpEnabled), painter);
    arrow(theme, spinBoxPart(option, QStyle::SC_SpinBoxDown), false, isOn(QAbstractSpinBox::StepDownEnabled), painter);
}

QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    const int room = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : kArrowRoom;
    const int half = all.height() / 2;
    QRect rect = all;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        rect = QRect(all.right() - room, all.top() + 1, room, half - 1);
        break;
    case QStyle::SC_SpinBoxDown:
        rect = QRect(all.right() - room, all.top() + half, room, half - 1);
        break;
    case QStyle::SC_SpinBoxEditField:
        rect = all.adjusted(8, 1, -room - 1, -1);
        break;
    default:
        break;
    }
    return QStyle::visualRect(option.direction, all, rect);
}

void progressGroove(const Theme &theme, const QStyleOptionProgressBar &option, QPainter *painter)
{
    box(painter, option.rect, {theme.colour(Token::Line), Qt::transparent, 2});
}

void progressContents(const Theme &theme, const QStyleOptionProgressBar &option, QPainter *painter)
{
    const qint64 span = qint64(option.maximum) - option.minimum;
    QRect filled = option.rect;
    if (span > 0) {
        filled.setWidth(
            static_cast<int>(qint64(option.rect.width()) * (qint64(option.progress) - option.minimum) / span));
    } else {
        filled = option.rect.adjusted(option.rect.width() / 3, 0, -option.rect.width() / 3, 0);
    }
    if (filled.width() > 0)
        box(painter, QStyle::visualRect(option.direction, option.rect, filled),
            {theme.colour(Token::Accent), Qt::transparent, 2});
}

} // namespace crm::paint
