// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace crm {

/// True if these bytes are a sound recording by what they hold, whatever the file is called: WAV, MP3, Ogg (Vorbis,
/// Opus), FLAC, M4A.
bool isRecording(const QByteArray &content);

} // namespace crm
