// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentwriters.h"

namespace crm {

/// Whether a CSV begins with a byte order mark, without which a spreadsheet reads accents wrongly.
enum class ByteOrderMark { Written, LeftOut };

/// Lists as csv, vcard, json or pdf; csv, vcard and json also as "csv+notes" and so on, with what staff wrote (notes,
/// tags, relation, capacity), for one's own use: importing such a file gives the same contacts again. Written row by
/// row beside the target and renamed at the end; owner-only permissions. The pdf is laid out at the end, so it alone
/// keeps its rows in memory.
class FileListWriter final : public ListWriter {
public:
    /// @param language of the column names of a pdf; csv and json keep their codes
    explicit FileListWriter(ByteOrderMark mark = ByteOrderMark::Written,
                            const QString &language = QStringLiteral("en"));
    /// @returns Unsupported/"format_unknown"; Storage/"file_not_writable"
    Result<std::unique_ptr<Sink>> open(const QString &path, const QString &format) const override;

private:
    ByteOrderMark m_mark;
    QString m_language;
};

} // namespace crm
