// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend.h"

#include "vaultbackup.h"

#include <QSemaphore>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// Runs a job on another thread and waits for its answer; never called on the main thread.
template <class F>
auto answerFrom(Executor &executor, F job) -> decltype(job())
{
    QSemaphore done;
    std::optional<decltype(job())> answer;
    executor.post([&] {
        answer = job();
        done.release();
    });
    done.acquire();
    return std::move(*answer);
}

} // namespace

Backend::Host::Host(Changes &changes, const Clock &now, const KdfParameters &kdf) : clock(now), writers(now), opener(writers, changes, now, kdf) { }

Result<OpenedVault> Backend::Host::open(const VaultAddress &address, const Credentials &credentials)
{
    if (const auto closed = close(); !closed)
        return closed.error();
    auto opened = opener.open(address, credentials);
    CRM_CHECK(opened);
    vault = std::move(*opened);
    auto side = openSide(read, *reading);
    if (side)
        side = openSide(judge, *judging);
    const auto controller = vault->write->office.controller();
    if (!side || !controller) {
        const auto closed = close();
        return !side ? side.error() : controller.error();
    }
    return OpenedVault {vault->write->actor(), *controller, vault->isReadOnly, vault->lockedBy, vault->isDiskFull, vault->restored};
}

Result<QString> Backend::Host::create(const VaultAddress &address, const VaultDraft &draft) { return opener.create(address, draft); }

Result<QString> Backend::Host::createDemo(const DemoWish &wish, const Progress &progress) { return makeDemo(opener, clock, wish, progress); }

Result<void> Backend::Host::restore(const QString &backupFile, const QString &folder, const QString &formerVault, const Progress &progress)
{
    return VaultBackup::restore(backupFile, folder, progress, formerVault);
}

Result<void> Backend::Host::openSide(std::unique_ptr<ReadSide> &side, Executor &thread)
{
    return answerFrom(thread, [this, &side]() -> Result<void> {
        auto opened = opener.openReadSide(*vault);
        CRM_CHECK(opened);
        side = std::move(*opened);
        return {};
    });
}

Result<void> Backend::Host::closeSide(std::unique_ptr<ReadSide> &side, Executor &thread)
{
    if (side)
        side->database().interrupt();
    return answerFrom(thread, [&side]() -> Result<void> {
        side.reset();
        return {};
    });
}

Result<void> Backend::Host::close()
{
    if (!vault)
        return {};
    auto closed = closeSide(judge, *judging);
    if (const auto readClosed = closeSide(read, *reading); closed)
        closed = readClosed;
    const auto signedOut = vault->isReadOnly ? Result<void>() : vault->write->office.noteSignIn(false);
    vault.reset();
    CRM_CHECK(closed);
    return signedOut;
}

Backend::Backend(Changes &changes, const Clock &clock, const KdfParameters &kdf) :
    m_host(changes, clock, kdf), m_reading(u"reading"_s), m_judging(u"judging"_s), m_database(u"database"_s)
{
    m_host.reading = &m_reading;
    m_host.judging = &m_judging;
}

Backend::~Backend()
{
    // Queued behind everything accepted; the database thread's destructor then waits for it.
    m_database.post([this] { [[maybe_unused]] const auto closed = m_host.close(); });
}

QFuture<Result<OpenedVault>> Backend::open(const VaultAddress &address, const Credentials &credentials)
{
    return Remote<Host>(m_database, m_host).call(&Host::open, address, credentials);
}

QFuture<Result<QString>> Backend::create(const VaultAddress &address, const VaultDraft &draft)
{
    return Remote<Host>(m_database, m_host).call(&Host::create, address, draft);
}

QFuture<Result<QString>> Backend::createDemo(const DemoWish &wish, const Progress &progress)
{
    return Remote<Host>(m_database, m_host).call(&Host::createDemo, wish, progress);
}

QFuture<Result<void>> Backend::restore(const QString &backupFile, const QString &folder, const QString &formerVault, const Progress &progress)
{
    return Remote<Host>(m_database, m_host).call(&Host::restore, backupFile, folder, formerVault, progress);
}

QFuture<Result<void>> Backend::close() { return Remote<Host>(m_database, m_host).call(&Host::close); }

} // namespace crm
