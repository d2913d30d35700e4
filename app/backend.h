// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demovault.h"
#include "remote.h"
#include "vaultopener.h"

namespace crm {

/// What the window needs to know of the vault that was opened.
struct OpenedVault {
    Actor actor;
    Controller controller;
    bool isReadOnly = false;
    QString lockedBy;
    bool isDiskFull = false;
    std::optional<RestoreReport> restored; ///< at the first opening after a restore
};

/// The open vault on its three threads: one writes, one reads what somebody waits for, one passes over everybody. The window talks to it through Remotes, which are valid
/// between the answer of open() and the call of close(). Methods are called on the main thread.
class Backend {
public:
    /// @param kdf of new key slots; tests and the demo use a cheap one
    Backend(Changes &changes, const Clock &clock, const KdfParameters &kdf = KdfParameters::moderate());
    /// Everything accepted is still done; then the parts die on the threads they lived on.
    ~Backend();

    QFuture<Result<OpenedVault>> open(const VaultAddress &address, const Credentials &credentials);
    /// @returns the recovery key, empty for a server
    QFuture<Result<QString>> create(const VaultAddress &address, const VaultDraft &draft);
    QFuture<Result<QString>> createDemo(const DemoWish &wish, const Progress &progress);
    /// A backup into a new folder; nothing has to be open.
    /// @param formerVault the vault it was made of, where that is known
    QFuture<Result<void>> restore(const QString &backupFile, const QString &folder, const QString &formerVault, const Progress &progress);
    /// Signs out, closes both connections and wipes the keys.
    QFuture<Result<void>> close();

    Remote<ContactService> contacts() { return {m_database, m_host.vault->write->contacts}; }
    Remote<ConsentService> consents() { return {m_database, m_host.vault->write->consents}; }
    Remote<ImportService> imports() { return {m_database, m_host.vault->write->imports}; }
    Remote<RequestService> requests() { return {m_database, m_host.vault->write->requests}; }
    Remote<AudienceExportService> audiences() { return {m_database, m_host.vault->write->audiences}; }
    Remote<OfficeService> office() { return {m_database, m_host.vault->write->office}; }
    Remote<PurposeService> purposes() { return {m_database, m_host.vault->write->purposes}; }
    Remote<StopListService> stops() { return {m_database, m_host.vault->write->stops}; }
    Remote<ConfirmationService> confirmations() { return {m_database, m_host.vault->write->confirmations}; }
    /// Looks at a scan where nobody who types or saves waits behind it.
    Remote<ConsentFormPaper> papers() { return {m_judging, *m_host.writers.forms}; }
    Remote<ConsentFormService> forms() { return {m_database, m_host.vault->write->forms}; }
    Remote<ReceiptService> receipts() { return {m_database, m_host.vault->write->receipts}; }
    Remote<CallService> calls() { return {m_database, m_host.vault->write->calls}; }
    Remote<SegmentService> segments() { return {m_database, m_host.vault->write->segments}; }
    Remote<AskQueueService> asking() { return {m_reading, m_host.read->asking}; }
    Remote<PermissionService> reading() { return {m_reading, m_host.read->reading}; }
    /// For questions about everybody: typing and scrolling do not wait behind them.
    Remote<PermissionService> judging() { return {m_judging, m_host.judge->reading}; }
    Remote<RetentionService> retention() { return {m_reading, m_host.read->retention}; }
    Remote<OverviewService> overview() { return {m_reading, m_host.read->overview}; }
    const PhoneNumbers &phones() const { return *m_host.writers.phones; }

private:
    /// Lives on the database thread; only its read sides are used, and made and destroyed, on the other ones.
    struct Host {
        Host(Changes &changes, const Clock &clock, const KdfParameters &kdf);
        Result<OpenedVault> open(const VaultAddress &address, const Credentials &credentials);
        Result<QString> create(const VaultAddress &address, const VaultDraft &draft);
        Result<QString> createDemo(const DemoWish &wish, const Progress &progress);
        Result<void> restore(const QString &backupFile, const QString &folder, const QString &formerVault, const Progress &progress);
        Result<void> close();
        /// A read side on a thread of its own, made and destroyed there.
        Result<void> openSide(std::unique_ptr<ReadSide> &side, Executor &thread);
        Result<void> closeSide(std::unique_ptr<ReadSide> &side, Executor &thread);

        Clock clock;
        Writers writers;
        VaultOpener opener;
        std::unique_ptr<OpenVault> vault;
        std::unique_ptr<ReadSide> read;
        std::unique_ptr<ReadSide> judge;
        Executor *reading = nullptr;
        Executor *judging = nullptr;
    };

    Host m_host;
    WorkerThread m_reading; ///< dies after the database thread, which waits for it while opening and closing
    WorkerThread m_judging; ///< as m_reading
    WorkerThread m_database;
};

} // namespace crm
