// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documenttext.h"
#include "result.h"

#include <QByteArray>

namespace crm {

/// The document as PDF/A-1b on A4, drawn directly, fonts embedded, "page n of m" at the foot.
/// Needs a QGuiApplication; any thread.
Result<QByteArray> pdfOf(const DocumentText &text);

} // namespace crm
