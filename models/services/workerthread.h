// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <functional>

namespace crm {

/// Runs jobs one after another. Inline runs them where they are posted: that is what unit tests and the command line use.
class Executor {
public:
    virtual ~Executor() = default;
    virtual void post(std::function<void()> job) = 0;
};

class InlineExecutor final : public Executor {
public:
    void post(std::function<void()> job) override { job(); }
};

/// One thread; the destructor runs every job already posted before it stops.
class WorkerThread final : public Executor {
public:
    explicit WorkerThread(const QString &name);
    ~WorkerThread() override;
    WorkerThread(const WorkerThread &) = delete;
    WorkerThread &operator=(const WorkerThread &) = delete;
    void post(std::function<void()> job) override;

private:
    QThread m_thread;
    QObject *m_inbox;
};

} // namespace crm
