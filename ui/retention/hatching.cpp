// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/hatching.h"

#include <QPainter>
#include <QPixmap>

namespace crm {

QBrush overdueBrush(const Theme &theme)
{
    constexpr int kTile = 6;
    QPixmap tile(kTile, kTile);
    tile.fill(theme.colour(Token::BlockedTint));
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Token::Blocked), 1.5));
    for (const int shift : {-kTile, 0, kTile})
        painter.drawLine(QPointF(shift, kTile), QPointF(shift + kTile, 0));
    painter.end();
    return QBrush(tile);
}

} // namespace crm
