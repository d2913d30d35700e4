// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend.h"
#include "commandline.h"
#include "localization.h"
#include "pageset.h"
#include "preferences.h"

#include "shell/idlewatch.h"
#include "shell/sessionlock.h"

#include <QPointer>

namespace crm {

class FirstRunWizard;
class HelpWindow;
class LockPage;
class MainWindow;
class Style;

/// Builds everything and owns it. Declaration order is construction order; destruction runs backwards.
class Composition final : public QObject {
    Q_OBJECT

public:
    /// @param prompts a scripted one in tests
    Composition(const CommandLine &line, Preferences &preferences, Prompts &prompts, Style &style, const Clock &clock, const KdfParameters &kdf = KdfParameters::moderate());
    ~Composition() override;

    /// Shows the lock page of the last vault, or the first-run wizard where there is none.
    void start();
    void unlock(const Credentials &credentials);
    /// Pages gone, connections closed, keys wiped; then the lock page.
    void lock();
    /// The window is built anew in another language; the vault stays open.
    void setLanguage(const QString &language);
    void setTheme(Preferences::Theme theme);
    MainWindow *window() const { return m_window.get(); }
    PageSet *pages() const { return m_pages.get(); }
    bool isOpen() const { return m_opened.has_value(); }

Q_SIGNALS:
    void opened();
    void locked();
    void openingFailed(const crm::Error &error);

private:
    void makeWindow();
    void makePages();
    QString whyReadOnly() const;
    void showLastBackup();
    void showLockPage();
    void showFailure(const Error &error);
    void firstRun();
    void createVault(const VaultDraft &draft);
    void noteRecoveryKeyPrinted(int copies);
    void createDemo();
    void chooseVault();
    void restoreBackup();
    void goTo(const QString &vault);
    void showHelp(const QString &pageKey);
    void showConnections();

    Preferences &m_preferences;
    Prompts &m_prompts;
    Style &m_style;
    Clock m_clock;
    Localization m_localization; ///< outlives every translated widget
    Changes m_changes; ///< heard by models, told by services
    VaultAddress m_address;
    QString m_userName;
    Backend m_backend; ///< drained and joined before m_changes dies
    std::optional<OpenedVault> m_opened;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<PageSet> m_pages; ///< dies before the window and the backend
    QPointer<LockPage> m_lockPage;
    QPointer<FirstRunWizard> m_firstRun;
    QPointer<HelpWindow> m_help;
    IdleWatch m_idle;
    SessionLock m_session;
};

} // namespace crm
