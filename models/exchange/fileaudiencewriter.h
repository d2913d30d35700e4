// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audiencewriter.h"

namespace crm {

/// Audiences as files: CSV (UTF-8, RFC 4180) and PDF. No more of each person than the channel needs (art. 5(1)(c)).
class FileAudienceWriter final : public AudienceWriter {
public:
    Result<std::unique_ptr<Sink>> open(const QString &path, const AudienceSheetHead &head) const override;
};

} // namespace crm
