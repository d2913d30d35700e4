// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>

namespace crm::bench {

/// Prints, once the widget has painted something worth showing, the milliseconds since BENCH_STARTED, and a second later
/// the memory in use in MiB; then ends the program.
class FirstPaint final : public QObject {
public:
    FirstPaint(QWidget *widget, std::function<bool()> isWorth) : QObject(widget), m_isWorth(std::move(isWorth)) { widget->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isTold && m_isWorth()) {
            m_isTold = true;
            QTimer::singleShot(0, this, [] {
                timespec now {};
                clock_gettime(CLOCK_MONOTONIC, &now);
                std::printf("%g\n", double(now.tv_sec) * 1e3 + double(now.tv_nsec) * 1e-6 - std::atof(qgetenv("BENCH_STARTED").constData()));
            });
            QTimer::singleShot(1000, this, [] {
                QFile status(QStringLiteral("/proc/self/status"));
                if (status.open(QIODevice::ReadOnly)) {
                    for (const QByteArray &line : status.readAll().split('\n')) {
                        if (line.startsWith("VmRSS:"))
                            std::printf("%g\n", line.mid(6).trimmed().split(' ').first().toDouble() / 1024);
                    }
                }
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    std::function<bool()> m_isWorth;
    bool m_isTold = false;
};

inline void tellFirstPaint(QWidget *widget, std::function<bool()> isWorth)
{
    new FirstPaint(widget, std::move(isWorth));
}

} // namespace crm::bench
