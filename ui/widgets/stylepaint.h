// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;

/// The drawings of Style, by part. Nothing here is for the rest of the program.
namespace crm::paint {

struct Box {
    QColor fill = Qt::transparent;
    QColor line = Qt::transparent;
    qreal radius = 4;
    qreal width = 1;
    Qt::PenStyle pen = Qt::SolidLine;
};
void box(QPainter *painter, const QRect &rect, const Box &look);
QColor mixed(const QColor &a, const QColor &b, double partOfB);
QString kindOf(const QWidget *widget);
bool flagOf(const QWidget *widget, const char *property);
/// "large" controls are 40 px, others 32; in proportion to the font, so that larger fonts fit.
int controlHeight(const Theme &theme, const QWidget *widget);

void pushButton(const Theme &theme, const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
QSize pushButtonSize(const Theme &theme, const QStyleOptionButton &option, const QWidget *widget);
void toolButton(const Theme &theme, const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget);
QSize toolButtonSize(const Theme &theme, const QStyleOptionToolButton &option, const QWidget *widget);
void checkBox(const Theme &theme, const QStyleOption &option, QPainter *painter);
void radioButton(const Theme &theme, const QStyleOption &option, QPainter *painter);

void field(const Theme &theme, const QStyleOption &option, QPainter *painter, const QWidget *widget);
void comboBox(const Theme &theme, const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget);
QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part);
void spinBox(const Theme &theme, const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget);
QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part);
void progressGroove(const Theme &theme, const QStyleOptionProgressBar &option, QPainter *painter);
void progressContents(const Theme &theme, const QStyleOptionProgressBar &option, QPainter *painter);

void header(const Theme &theme, const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget);
void scrollBar(const Theme &theme, const QStyleOptionSlider &option, QPainter *painter, const QRect &slider);
void menuItem(const Theme &theme, const QStyleOptionMenuItem &option, QPainter *painter, const QWidget *widget);
QSize menuItemSize(const Theme &theme, const QStyleOptionMenuItem &option);
void tab(const Theme &theme, const QStyleOptionTab &option, QPainter *painter);
QSize tabSize(const QStyleOptionTab &option);
void focusRing(const Theme &theme, const QRect &rect, QPainter *painter);

} // namespace crm::paint
