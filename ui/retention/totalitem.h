// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QGraphicsSimpleTextItem>
#include <QPainter>

namespace crm {

/// The total over a bar: no line of the grid goes through its figures.
class TotalItem final : public QGraphicsSimpleTextItem {
public:
    /// @param chart the widget whose theme it wears; outlives it
    TotalItem(QGraphicsItem *parent, const QWidget &chart) : QGraphicsSimpleTextItem(parent), m_chart(chart) { }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override
    {
        painter->fillRect(boundingRect(), themeOf(&m_chart).colour(Token::Page));
        QGraphicsSimpleTextItem::paint(painter, option, widget);
    }

private:
    const QWidget &m_chart;
};

} // namespace crm
