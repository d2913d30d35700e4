// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documenttext.h"

#include <QByteArray>

namespace crm {

/// The document as one self-contained HTML page: no script, no picture, nothing from elsewhere; every value escaped.
QByteArray htmlOf(const DocumentText &text);

} // namespace crm
