// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importdates.h"
#include "importreader.h"

#include <QList>
#include <QString>

namespace crm {

/// What the cells of one column turn into, worked out once per file.
struct CsvColumn {
    enum class Target {
        FullName,
        Prefix,
        Given,
        Additional,
        Family,
        Suffix,
        Organisation,
        JobTitle,
        Email,
        Phone,
        Street,
        Postcode,
        City,
        Region,
        Country,
        Website,
        Birthday,
        BirthPart,
        Note,
        Language,
        Relation,
        Capacity,
        Tags,
        LastContact,
        RelationEnded,
        Source,
        SourceType, ///< of a list of our own
        ExternalId,
        Claim,
        OptOut,
        ClaimDate,
        ClaimMethod,
        ClaimWording,
        ClaimSource,
        Kind
    };
    Target target = Target::Note;
    qsizetype index = 0; ///< of the cell
    QString name; ///< as in the file
    QString label; ///< work, home
    qsizetype labelColumn = -1; ///< another column that holds the label of this value
    PhoneKind phoneKind = PhoneKind::Other;
    std::optional<Channel> channel;
    bool isMarked = false; ///< Claim: of a confirmed opt-in; OptOut: of mail that comes back
    int address = -1; ///< which address of the record a part belongs to
    int datePart = 0; ///< BirthPart: 0 year, 1 month, 2 day
};

/// The columns that matter, in file order. Column names tell which address, which label and which part of a date is
/// meant.
QList<CsvColumn> csvColumns(const ImportFormat &format);

} // namespace crm
