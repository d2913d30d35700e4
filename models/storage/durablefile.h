// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

namespace crm {

/// Puts a file's bytes and name on the disk: nothing that was answered with success is lost with the power.
Result<void> syncFile(const QString &path);
Result<void> syncFolder(const QString &path);

/// Writes beside, flushes, renames over, flushes the folder. Owner-only. The file as it was is kept as `<path>.old`
/// from before the exchange until the new one has been read back, so that a crash leaves one whole file at any instant.
Result<void> replaceFile(const QString &path, const QByteArray &content);

/// An Error with the operating system's words: disk_full, or io.
Error fileError(const QString &path, const QString &why);

} // namespace crm
