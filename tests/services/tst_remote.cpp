// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTest>

#include <stdexcept>

using namespace crm;

namespace {
class Echo final {
public:
    Result<QThread *> thread() const { return QThread::currentThread(); }
    Result<int> twice(int number) { return 2 * number; }
    Result<void> breaks() { throw std::runtime_error("broken"); }
};
} // namespace

class tst_Remote : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theServiceWorksOnItsThreadAndTheAnswerComesBackOnOurs()
    {
        WorkerThread worker(QStringLiteral("test"));
        Echo echo;
        const Remote<Echo> remote(worker, echo);
        QThread *worked = nullptr;
        QThread *answered = nullptr;
        whenDone(remote.call(&Echo::thread), this, [&](const Result<QThread *> &answer) {
            worked = *answer;
            answered = QThread::currentThread();
        });
        QTRY_VERIFY(answered);
        QCOMPARE(answered, QThread::currentThread());
        QVERIFY(worked != answered);
    }

    void nobodyIsCalledWhoIsGone()
    {
        WorkerThread worker(QStringLiteral("test"));
        Echo echo;
        const Remote<Echo> remote(worker, echo);
        auto page = std::make_unique<QObject>();
        bool wasCalled = false;
        whenDone(remote.call(&Echo::twice, 1), page.get(), [&](const Result<int> &) { wasCalled = true; });
        page.reset();
        int last = 0;
        whenDone(remote.call(&Echo::twice, 21), this, [&](const Result<int> &answer) { last = *answer; });
        QTRY_COMPARE(last, 42);
        QVERIFY(!wasCalled);
    }

    void anExceptionBecomesAnError()
    {
        InlineExecutor here;
        Echo echo;
        const auto future = Remote<Echo>(here, echo).call(&Echo::breaks);
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, Error::Code::Internal);
    }

    void jobsAlreadyPostedAreDoneBeforeTheThreadEnds()
    {
        int done = 0;
        {
            WorkerThread worker(QStringLiteral("test"));
            for (int i = 0; i < 100; ++i)
                worker.post([&done] { ++done; });
        }
        QCOMPARE(done, 100);
    }
};

CRM_TEST(tst_Remote)
#include "tst_remote.moc"
