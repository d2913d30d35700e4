// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace crm {

/// Tells when the session of the desktop is locked, where a desktop says so over its local bus (no network).
class SessionLock final : public QObject {
    Q_OBJECT

public:
    explicit SessionLock(QObject *parent = nullptr);
    bool isListening() const { return m_isListening; }

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void noteScreenSaver(bool active);

private:
    bool m_isListening = false;
};

} // namespace crm
