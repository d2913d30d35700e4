// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QStringList>

class QImage;

namespace crm {

/// What every QR code on a picture or a scanned PDF says. The pages of a PDF are drawn by pdftoppm of Poppler, a
/// program of its own that hands them over through a pipe: a crooked PDF cannot harm this one, and no copy is left on a
/// disk. Errors: those of ConsentFormPaper::codesIn().
Result<QStringList> codesInFile(const QString &path);

QStringList codesInPicture(const QImage &picture);

} // namespace crm
