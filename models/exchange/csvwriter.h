// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contact.h"

#include <QByteArray>

namespace crm {

/// The value as a spreadsheet may open it: an apostrophe before what it would take for a formula (G12).
QString neutralised(const QString &cell);

/// One record of RFC 4180, UTF-8, CRLF, cells neutralised and quoted where needed.
QByteArray csvRecord(const QStringList &cells, char separator = ',');

/// Columns of contact.csv and of exported lists; the first three e-mails, phones and the first address.
const QStringList &listColumns();
QStringList contactCells(const Contact &contact);

} // namespace crm
