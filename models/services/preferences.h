// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

class QSettings;

namespace crm {

/// Choices of this machine's user, kept outside the vault: nothing here tells of anyone in it (G6).
class Preferences {
public:
    /// @param file an INI file; empty: the platform's place for this program's settings
    explicit Preferences(const QString &file = {});
    ~Preferences();

    enum class Theme { System, Light, Dark };

    QString language() const; ///< fr, en; empty: the system's
    void setLanguage(const QString &language);
    Theme theme() const; ///< default System
    void setTheme(Theme theme);
    int lockAfterMinutes() const; ///< 1 to 60, default 5 (G9)
    void setLockAfterMinutes(int minutes);
    QString lastVault() const; ///< folder or server address without password
    void setLastVault(const QString &vault);
    QStringList columns(const QString &list) const; ///< column codes shown in a list; empty: the list's own choice
    void setColumns(const QString &list, const QStringList &columns);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace crm
