// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importreader.h"

#include <QDate>

#include <functional>

namespace crm {

/// Reads CSV files and vCards of any version, in bounded memory. Files of other formats are named as such:
/// format_unknown.
class FileImportReader final : public ImportReader {
public:
    /// phones outlives the reader and every stream it opens.
    explicit FileImportReader(const PhoneNumbers &phones, std::function<QDate()> today = &QDate::currentDate);

    Result<ImportPreview> preview(const QString &path, const QString &country, const QString &hint) const override;
    Result<ImportPreview> previewAs(const QString &path, const ImportFormat &format) const override;
    Result<std::unique_ptr<ImportStream>> open(const QString &path, const ImportFormat &format) const override;

private:
    const PhoneNumbers &m_phones;
    std::function<QDate()> m_today;
};

} // namespace crm
