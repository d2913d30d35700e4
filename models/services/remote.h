// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "workerthread.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <memory>
#include <type_traits>

namespace crm {

/// Calls handler(const R &) on context's thread once future is done; never, if context died first.
/// Use this and not QFuture::then(context, ...): on Qt 6.4 that aborts when context is gone.
template <class R, class F>
void whenDone(const QFuture<R> &future, QObject *context, F handler)
{
    auto *watcher = new QFutureWatcher<R>(context);
    QObject::connect(watcher, &QFutureWatcher<R>::finished, context, [watcher, handler = std::move(handler)] {
        watcher->deleteLater();
        handler(watcher->result());
    });
    watcher->setFuture(future);
}

/// A handle the window holds to a service that lives on another executor. Copies are cheap; it must not outlive the service.
template <class Service>
class Remote {
public:
    Remote(Executor &executor, Service &service) : m_executor(&executor), m_service(&service) {}

    /// call(&ConsentService::record, draft): the future holds the Result the method returned on the service's thread.
    template <class R, class C, class... P, class... A>
    QFuture<R> call(R (C::*method)(P...), A &&...arguments) const
    {
        return start<R>(method, std::forward<A>(arguments)...);
    }
    template <class R, class C, class... P, class... A>
    QFuture<R> call(R (C::*method)(P...) const, A &&...arguments) const
    {
        return start<R>(method, std::forward<A>(arguments)...);
    }

private:
    template <class R, class M, class... A>
    QFuture<R> start(M method, A &&...arguments) const
    {
        auto promise = std::make_shared<QPromise<R>>();
        auto future = promise->future();
        promise->start();
        m_executor->post([service = m_service, method, promise, ... kept = std::decay_t<A>(std::forward<A>(arguments))] {
            try {
                promise->addResult((service->*method)(kept...));
            } catch (const std::exception &e) {
                promise->addResult(R(Error{Error::Code::Internal, {}, QString::fromLocal8Bit(e.what()), {}}));
            }
            promise->finish();
        });
        return future;
    }

    Executor *m_executor;
    Service *m_service;
};

} // namespace crm
