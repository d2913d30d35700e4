// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes.h"
#include "officeservice.h"
#include "phrases.h"
#include "preferences.h"
#include "remote.h"

#include "widgets/page.h"
#include "widgets/prompts.h"

class QVBoxLayout;

namespace crm {

class Notice;
class PageHeader;

/// Choices of this computer, of the organisation and of the vault, one section each.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    /// @param isServer no passphrases and backups of ours: the server looks after both
    SettingsPage(Remote<OfficeService> office, const Changes &changes, Preferences &preferences, const Phrases &phrases, Prompts &prompts, const Actor &actor, bool isServer,
                 QWidget *parent = nullptr);
    static PageEntry entry();
    QWidget *actions() override;

Q_SIGNALS:
    /// The window is to be built anew in this language; empty: the system's.
    void languageChosen(const QString &language);
    void themeChosen(crm::Preferences::Theme theme);
    void lockTimeChosen(int minutes);

private:
    PageHeader *m_header;
};

} // namespace crm
