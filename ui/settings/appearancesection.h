// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferences.h"

#include <QWidget>

namespace crm {

/// Language, light or dark, minutes until the vault locks itself.
class AppearanceSection final : public QWidget {
    Q_OBJECT

public:
    explicit AppearanceSection(Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString &language);
    void themeChosen(crm::Preferences::Theme theme);
    void lockTimeChosen(int minutes);
};

} // namespace crm
