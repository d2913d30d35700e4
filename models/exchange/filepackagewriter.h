// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "documentwriters.h"

namespace crm {

/// The access package of gdpr-rules I2 as a folder or an encrypted ZIP.
class FilePackageWriter final : public PackageWriter {
public:
    explicit FilePackageWriter(Clock clock);
    Result<WrittenPackage> write(const Dossier &dossier, const PackageOptions &options,
                                 const Progress &progress) const override;

private:
    Clock m_clock;
};

} // namespace crm
