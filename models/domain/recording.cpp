// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording.h"

namespace crm {

bool isRecording(const QByteArray &content)
{
    if (content.startsWith("RIFF"))
        return content.mid(8, 4) == "WAVE";
    if (content.startsWith("OggS") || content.startsWith("ID3") || content.startsWith("fLaC"))
        return true;
    if (content.mid(4, 4) == "ftyp")
        return content.mid(8, 3) == "M4A" || content.mid(8, 3) == "M4B";
    // The sync word of an MPEG frame: eleven bits set, layer III.
    return content.size() > 1 && static_cast<unsigned char>(content.at(0)) == 0xFF
        && (static_cast<unsigned char>(content.at(1)) & 0xE6) == 0xE2;
}

} // namespace crm
