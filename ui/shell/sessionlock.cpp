// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sessionlock.h"

#ifdef CRM_HAS_DBUS
#include <QDBusConnection>
#endif

namespace crm {

using namespace Qt::StringLiterals;

SessionLock::SessionLock(QObject *parent) : QObject(parent)
{
#ifdef CRM_HAS_DBUS
    // Signals only: nothing is asked of, or told to, anybody. An empty path hears every session of this user.
    if (QDBusConnection::systemBus().isConnected())
        m_isListening |= QDBusConnection::systemBus().connect(
            u"org.freedesktop.login1"_s, {}, u"org.freedesktop.login1.Session"_s, u"Lock"_s, this, SIGNAL(locked()));
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    for (const QString &name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
        m_isListening |= QDBusConnection::sessionBus().connect({}, {}, name, u"ActiveChanged"_s, this,
                                                               SLOT(noteScreenSaver(bool)));
#endif
}

void SessionLock::noteScreenSaver(bool active)
{
    if (active)
        Q_EMIT locked();
}

} // namespace crm
