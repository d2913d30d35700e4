// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording.h"

namespace crm {

bool isRecording(const QByteArray &content)
{
    if (content.startsWith("RIFF"))
        return content.mid(8, 4) == "WAVE";
    for (const char *const start : {"OggS", "ID3", "fLaC", "#!AMR", "\x1A\x45\xDF\xA3"}) {
        if (content.startsWith(start))
            return true;
    }
    if (content.mid(4, 4) == "ftyp")
        return content.mid(8, 4) != "heic" && content.mid(8, 4) != "heix" && content.mid(8, 4) != "mif1"
            && content.mid(8, 4) != "avif"; // pictures in the same box
    // The sync word of an MPEG frame: eleven bits set, layer III.
    return content.size() > 1 && static_cast<unsigned char>(content.at(0)) == 0xFF
        && (static_cast<unsigned char>(content.at(1)) & 0xE6) == 0xE2;
}

} // namespace crm
