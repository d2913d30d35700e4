// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace crm {

/// Copies a personal value for a minute: marked as sensitive for clipboard histories, cleared again if it is still ours
/// (G10).
class ClipboardKeeper final : public QObject {
    Q_OBJECT

public:
    explicit ClipboardKeeper(std::chrono::milliseconds keptFor = std::chrono::seconds(60), QObject *parent = nullptr);
    ~ClipboardKeeper() override;

    void copy(const QString &text);

private:
    bool isOurs() const;
    void clear();

    QTimer m_timer;
    QByteArray m_mark; ///< tells our own copy from the same words copied elsewhere
};

} // namespace crm
