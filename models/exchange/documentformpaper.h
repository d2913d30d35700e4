// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consentformpaper.h"

namespace crm {

/// Consent forms as PDF with a QR code, and the code read back from a scan (ZBar).
class DocumentFormPaper final : public ConsentFormPaper {
public:
    Result<QByteArray> page(const ConsentFormSheet &sheet) const override;
    Result<ScanCodes> codesIn(const QString &path) const override;
};

} // namespace crm
