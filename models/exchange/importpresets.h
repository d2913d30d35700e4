// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace crm {

/// What is known of the exports of one program: a file in resources/presets.
struct ImportPreset {
    QString id; ///< "hubspot"; empty: the names any file may use
    QList<QStringList> signatures; ///< plain keys; a file with all columns of one of them is such an export
    QHash<QString, QString> fields; ///< plain key of a column to its field code
    QString dateOrder; ///< when the values leave it open
    QString kindColumn; ///< plain key of the column that tells organisations from people
};

/// All presets the program ships, read once.
const QList<ImportPreset> &importPresets();
/// The preset of that id; the general one if there is none.
const ImportPreset &importPreset(const QString &id);
/// The id of the program that wrote these columns; empty if none is recognised.
QString recognisedPreset(const QStringList &columns);

} // namespace crm
