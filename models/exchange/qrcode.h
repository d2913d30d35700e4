// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QList>
#include <QRect>

namespace crm {

/// A QR code as squares of one unit, without its white rim.
struct QrCode {
    int side = 0; ///< modules in a row; 0: nothing
    QList<QRect> dark; ///< runs of dark modules, one module high
};

/// With a quarter of it lost to folds and stains it can still be read (level Q). Invalid/"code_too_long"
Result<QrCode> qrCode(const QString &text);

} // namespace crm
