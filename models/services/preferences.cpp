// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences.h"

#include <QSettings>
#include <QUrl>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace crm {

Preferences::Preferences(const QString &file) :
    m_settings(file.isEmpty() ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"entrenous"_s, u"entrenous"_s)
                              : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

Preferences::~Preferences() = default;

QString Preferences::language() const
{
    const QString language = m_settings->value(u"language"_s).toString();
    return language == u"fr"_s || language == u"en"_s ? language : QString();
}

void Preferences::setLanguage(const QString &language) { m_settings->setValue(u"language"_s, language); }

Preferences::Theme Preferences::theme() const
{
    const QString theme = m_settings->value(u"theme"_s).toString();
    return theme == u"light"_s ? Theme::Light : theme == u"dark"_s ? Theme::Dark : Theme::System;
}

void Preferences::setTheme(Theme theme)
{
    m_settings->setValue(u"theme"_s, theme == Theme::Light ? u"light"_s : theme == Theme::Dark ? u"dark"_s : u"system"_s);
}

int Preferences::lockAfterMinutes() const { return qBound(1, m_settings->value(u"lockAfterMinutes"_s, 5).toInt(), 60); }
void Preferences::setLockAfterMinutes(int minutes) { m_settings->setValue(u"lockAfterMinutes"_s, qBound(1, minutes, 60)); }
QString Preferences::lastVault() const { return m_settings->value(u"lastVault"_s).toString(); }

void Preferences::setLastVault(const QString &vault)
{
    QUrl url(vault);
    m_settings->setValue(u"lastVault"_s, vault.startsWith("postgres"_L1) && vault.contains("://"_L1) ? url.toString(QUrl::RemovePassword) : vault);
}

QStringList Preferences::columns(const QString &list) const { return m_settings->value(u"columns/"_s + list).toStringList(); }
void Preferences::setColumns(const QString &list, const QStringList &columns) { m_settings->setValue(u"columns/"_s + list, columns); }
QByteArray Preferences::geometry() const { return m_settings->value(u"geometry"_s).toByteArray(); }
void Preferences::setGeometry(const QByteArray &geometry) { m_settings->setValue(u"geometry"_s, geometry); }

} // namespace crm
