// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerthread.h"

namespace crm {

WorkerThread::WorkerThread(const QString &name) : m_inbox(new QObject)
{
    m_thread.setObjectName(name);
    m_inbox->moveToThread(&m_thread);
    m_thread.start();
}

WorkerThread::~WorkerThread()
{
    // Queued behind every job already posted, so nothing that was accepted is lost.
    QMetaObject::invokeMethod(
        m_inbox,
        [this] {
            delete m_inbox;
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void WorkerThread::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(m_inbox, std::move(job), Qt::QueuedConnection);
}

} // namespace crm
