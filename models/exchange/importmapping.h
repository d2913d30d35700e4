// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importreader.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace crm {

/// Guesses where every column goes, by the names the preset and everyday files use. Unknown columns are left out.
QList<ColumnMapping> guessMapping(const QStringList &columns, const QString &presetId);

/// How many columns of a record have a name that is understood: what tells a header from a line of data.
int understoodColumns(const QStringList &cells);

/// The words of a column name that say which of several addresses or numbers it is.
struct ColumnHint {
    QString label; ///< work, home or empty
    QString group; ///< the word itself ("bureau", "mailing"), with a number in front of the field's name ("Address 2 -
                   ///< City"); may be empty
    QString bareKey; ///< the key of the name without those words and without numbers
};
ColumnHint columnHint(const QString &column);

/// Puts the fields of a saved mapping to the columns of this file: by position if the names agree, else by name,
/// doubles in their order.
QList<ColumnMapping> mappingFor(const QStringList &columns, const QList<ColumnMapping> &saved);

} // namespace crm
