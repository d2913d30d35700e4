// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "permission.h"

#include "widgets/theme.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace crm {

/// An icon of resources/icons by its file name without ".svg", in the text colour of the moment, sharp on every screen.
QIcon icon(const QString &name);
/// The same in the colour of a token, e.g. Token::Blocked for an error.
QIcon icon(const QString &name, Token colour);
/// The shape of a permission in its colour; empty for Light::NoChannel.
QIcon stateIcon(Light light);

/// For delegates: the drawing itself. size is in device-independent pixels.
QPixmap iconPixmap(const QString &name, const QSize &size, qreal deviceRatio, const QColor &colour);
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &colour);

QString iconNameOf(Light light);
Token tokenOf(Light light);
Token tintOf(Light light);

} // namespace crm
