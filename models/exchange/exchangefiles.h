// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace crm {

/// A file that came with the program: "schema/contact.schema.json", "templates/document.html". Empty if there is none.
QByteArray exchangeFile(const QString &path);
/// The names in one of its folders, sorted.
QStringList exchangeFiles(const QString &folder);

} // namespace crm
