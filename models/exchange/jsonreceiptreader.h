// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receiptreader.h"

namespace crm {

/// Consent receipts in JSON of the three kinds we know.
class JsonReceiptReader final : public ReceiptReader {
public:
    Result<ClaimedReceipt> read(const QString &path) const override;
    /// The same without a file.
    static Result<ClaimedReceipt> parsed(const QByteArray &bytes);
};

} // namespace crm
