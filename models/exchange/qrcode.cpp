// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrcode.h"

#include <qrencode.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace crm {

Result<QrCode> qrCode(const QString &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> drawn(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_Q, QR_MODE_8, 1), &QRcode_free);
    if (!drawn)
        return invalid(u"code"_s, u"code_too_long"_s);
    QrCode code;
    code.side = drawn->width;
    for (int y = 0; y < code.side; ++y) {
        const unsigned char *row = drawn->data + y * code.side;
        for (int x = 0; x < code.side; ++x) {
            if (!(row[x] & 1))
                continue;
            const int start = x;
            while (x < code.side && (row[x] & 1))
                ++x;
            code.dark += QRect(start, y, x - start, 1);
        }
    }
    return code;
}

} // namespace crm
