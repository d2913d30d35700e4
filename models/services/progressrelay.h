// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vaultkeeper.h"

#include <QMutex>
#include <QObject>

namespace crm {

/// A Progress whose reports reach handler(done, total) on receiver's thread, and nobody once the receiver has died:
/// a job may outlive the page that started it.
template <class F>
Progress relayed(QObject *receiver, F handler)
{
    struct Line {
        QMutex mutex;
        QObject *receiver;
    };
    auto line = std::make_shared<Line>();
    line->receiver = receiver;
    QObject::connect(receiver, &QObject::destroyed, [line] {
        const QMutexLocker lock(&line->mutex);
        line->receiver = nullptr;
    });
    Progress progress;
    progress.report = [line, handler](qint64 done, qint64 total) {
        const QMutexLocker lock(&line->mutex);
        if (line->receiver)
            QMetaObject::invokeMethod(line->receiver, [handler, done, total] { handler(done, total); }, Qt::QueuedConnection);
    };
    return progress;
}

} // namespace crm
