// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contactjson.h"

#include <QByteArray>

namespace crm {

/// The value as a spreadsheet may open it: an apostrophe before what it would take for a formula (G12).
QString neutralised(const QString &cell);

/// The value as it was before neutralised(): what an import takes from such a cell.
QString asTyped(const QString &cell);

/// One record of RFC 4180, UTF-8, CRLF, cells neutralised and quoted where needed.
QByteArray csvRecord(const QStringList &cells, char separator = ',');

/// Columns of contact.csv and of exported lists. Three e-mails and phones; more share the cell of the third, parted by
/// " ::: ". Three addresses. An import of these columns gives the same contact again.
QStringList listColumns(StaffWords staffWords = StaffWords::LeftOut);
QStringList contactCells(const Contact &contact, StaffWords staffWords = StaffWords::LeftOut);

} // namespace crm
