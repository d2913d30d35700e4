// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace crm {

/// Tells when nobody has touched keyboard, mouse or screen for a while, in any window of the program.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent = nullptr);

    /// 0 switches it off.
    void setDelay(std::chrono::milliseconds delay);
    std::chrono::milliseconds delay() const { return m_timer.intervalAsDuration(); }
    void start();
    void stop();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
    bool m_isOn = false;
};

} // namespace crm
