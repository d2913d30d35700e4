// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentwriters.h"

#include <QByteArray>
#include <QList>

namespace crm {

/// One file of a package, in memory; path is relative, made of safe characters only.
struct PackageFile {
    QString path;
    QByteArray content;
    QString mediaType;
    QString schema; ///< path of its schema in the package; empty: none
};

/// Writes the files as a folder of owner-only files. Made beside the target and renamed at the end.
/// @returns Conflict/"file_exists", Cancelled, Storage/"file_not_writable"; nothing is left behind then
/// @param provisional where it is made; empty: a name of its own beside path
Result<void> writeFolder(const QString &path, const QString &provisional, const QList<PackageFile> &files,
                         const Progress &progress);

/// Writes the files as one ZIP with WinZip AES-256. Made beside the target and renamed at the end.
/// @returns as writeFolder(), and Invalid/"passphrase_missing"
Result<void> writeEncryptedZip(const QString &path, const QString &provisional, const QByteArray &passphrase,
                               const QList<PackageFile> &files, const Progress &progress);

} // namespace crm
