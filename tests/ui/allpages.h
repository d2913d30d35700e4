// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageset.h"
#include "uivault.h"

#include "shell/mainwindow.h"

namespace crm::test {

/// The window with every page, over a vault with two people.
class AllPages {
public:
    explicit AllPages(const QString &language) : preferences(vault.path(QStringLiteral("preferences.ini")))
    {
        anne = vault.add(QStringLiteral("Anne"), QStringLiteral("Le Goff"), QStringLiteral("anne@kerlann.example"), QStringLiteral("0639981204"));
        vault.add(QStringLiteral("Karim"), QStringLiteral("Bensaïd"), QStringLiteral("karim@mail.example"));
        if (!vault.problem().isEmpty())
            return;
        window = std::make_unique<MainWindow>();
        window->setVaultName(QStringLiteral("Test"));
        pages = std::make_unique<PageSet>(*window, vault.backend(), vault.changes(), preferences, vault.prompts, Phrases(language), vault.clock(), vault.opened(), vault.address());
    }
    ~AllPages()
    {
        pages.reset();
        window.reset();
    }

    UiVault vault;
    Preferences preferences;
    Contact anne;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<PageSet> pages;
};

} // namespace crm::test
