// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition.h"
#include "console.h"

namespace crm {

/// Opens the vault and leaves a picture of every page, in both languages and both themes, in the folder --photographs names.
class Photographer {
public:
    Photographer(Composition &composition, CommandLine line);
    ExitStatus run();

private:
    Result<void> open();
    Result<void> photograph(const QString &language, Preferences::Theme theme);
    Result<void> save(const QString &name);
    void settle(int milliseconds);

    Composition &m_composition;
    CommandLine m_line;
    QStringList m_pictures;
};

} // namespace crm
