// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultopener.h"

#include "consistency.h"
#include "migrations.h"
#include "packreader.h"
#include "vaultholder.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// Stands in until the user has been looked up.
Actor nobody() { return {{}, {}, Role::Administrator}; }

} // namespace

VaultOpener::VaultOpener(Writers &writers, Changes &changes, Clock clock, const KdfParameters &kdf) :
    m_writers(writers), m_changes(changes), m_clock(std::move(clock)), m_kdf(kdf), m_packs(bundledPacks())
{
}

Result<std::unique_ptr<OpenVault>> VaultOpener::open(const VaultAddress &address, const Credentials &credentials) const
{
    CRM_CHECK(m_packs);
    return address.isServer() ? openServer(address, credentials) : openFolder(address, credentials);
}

Result<std::unique_ptr<OpenVault>> VaultOpener::openFolder(const VaultAddress &address, const Credentials &credentials) const
{
    auto vault = openFolder(address, credentials, Wish::Write);
    if (!vault && vault.error().reason == "disk_full"_L1)
        return openFolder(address, credentials, Wish::Read);
    return vault;
}

Result<std::unique_ptr<OpenVault>> VaultOpener::openFolder(const VaultAddress &address, const Credentials &credentials, Wish wish) const
{
    auto vault = std::make_unique<OpenVault>();
    vault->keeper = std::make_unique<SqliteVaultKeeper>(m_kdf, m_clock);
    auto unlocked = credentials.recoveryKey.isEmpty() ? vault->keeper->unlock(address.text, credentials.userName, credentials.passphrase)
                                                      : vault->keeper->unlockWithRecoveryKey(address.text, credentials.recoveryKey);
    CRM_CHECK(unlocked);
    vault->unlocked = std::move(*unlocked);
    if (wish == Wish::Read)
        vault->unlocked->lock.reset();
    vault->isDiskFull = wish == Wish::Read || vault->unlocked->isDiskFull;
    vault->isReadOnly = !vault->unlocked->isWriter();
    vault->lockedBy = vault->unlocked->heldBy;
    auto database = Database::openVault(vault->unlocked->databaseFile(), vault->unlocked->keys.database, vault->unlocked->access());
    CRM_CHECK(database);
    if (!vault->isReadOnly) {
        CRM_CHECK(migrate(**database));
    } else {
        const auto holder = VaultHolder::read(**database);
        CRM_CHECK(holder);
        if (!vault->lockedBy.isEmpty() && !holder->isEmpty())
            vault->lockedBy = u"%1 (%2)"_s.arg(*holder, vault->lockedBy);
    }
    vault->keeper->attach(&*vault->unlocked, database->get());
    vault->keeper->setChecks({[base = database->get()](const Progress &progress) { return checkConsistency(*base, progress); }});
    CRM_CHECK(signIn(*vault, std::move(*database), credentials));
    return vault;
}

Result<std::unique_ptr<OpenVault>> VaultOpener::openServer(const VaultAddress &address, const Credentials &credentials) const
{
    // A server has no recovery slot: any text would otherwise sign in as its administrator.
    if (!credentials.recoveryKey.isEmpty())
        return Error {Error::Code::Locked, u"wrong_passphrase"_s, {}, {}};
    auto vault = std::make_unique<OpenVault>();
    QUrl url = address.url();
    if (!credentials.passphrase.isEmpty() && url.password().isEmpty())
        url.setPassword(QString::fromUtf8(credentials.passphrase));
    auto database = Database::openPostgres(url, Database::Access::ReadWrite);
    CRM_CHECK(database);
    CRM_CHECK(migrate(**database));
    vault->serverUrl = url;
    CRM_CHECK(signIn(*vault, std::move(*database), credentials));
    return vault;
}

Result<Actor> VaultOpener::actorOf(Database &database, const Credentials &credentials) const
{
    const auto users = makeRepositories(database).users->users();
    CRM_CHECK(users);
    const auto login = database.sessionUser();
    CRM_CHECK(login);
    for (const User &user : *users) {
        if (!user.isActive)
            continue;
        const bool isNamed = user.name.compare(credentials.userName, Qt::CaseInsensitive) == 0;
        if (database.engine() == Database::Engine::PostgreSql) {
            // A name that is typed proves nothing there: the server has said who this is.
            if (user.login == *login && (isNamed || credentials.userName.isEmpty() || credentials.userName == *login))
                return Actor {user.id, user.name, user.role};
        } else if (credentials.recoveryKey.isEmpty() ? isNamed : user.role == Role::Administrator) {
            // The recovery key opens the vault for the administrators: as the first one that is still active.
            return Actor {user.id, user.name, user.role};
        }
    }
    return Error {Error::Code::Locked, login->isEmpty() ? u"wrong_passphrase"_s : u"not_allowed"_s, {}, {}};
}

void VaultOpener::setProver(OpenVault &vault)
{
    if (vault.keeper) {
        vault.write->office.setProver([keeper = vault.keeper.get()](QByteArray passphrase) { return keeper->prove(std::move(passphrase)); },
                                      OfficeService::ProofNeed::Passphrase);
        return;
    }
    // Where the login came without a password (a socket that trusts its own), a fresh connection proves nothing more.
    const bool hasPassword = !vault.serverUrl.password().isEmpty() || !qEnvironmentVariableIsEmpty("PGPASSWORD");
    vault.write->office.setProver(
        [url = vault.serverUrl, hasPassword](QByteArray passphrase) -> Result<void> {
            QUrl fresh = url;
            if (hasPassword && passphrase.isEmpty()) // libpq would take the one of the environment
                return Error {Error::Code::Locked, u"wrong_passphrase"_s, {}, {}};
            if (hasPassword)
                fresh.setPassword(QString::fromUtf8(passphrase));
            wipe(passphrase);
            const auto connection = Database::openPostgres(fresh, Database::Access::ReadOnly);
            return connection ? Result<void>() : Result<void>(connection.error());
        },
        hasPassword ? OfficeService::ProofNeed::Passphrase : OfficeService::ProofNeed::Confirmation);
}

void VaultOpener::noteRefusal(std::unique_ptr<Database> database) const
{
    const auto login = database->sessionUser();
    if (!login || login->isEmpty())
        return;
    WriteSide side(std::move(database), {}, nullptr, m_writers, m_changes, m_clock, {{}, *login, Role::Staff}, *m_packs);
    // A role that may not write there leaves its trace in the server's own log only.
    [[maybe_unused]] const auto noted = side.office.noteBeforeSignIn(1, m_clock(), {});
}

Result<RestoreReport> VaultOpener::replay(OpenVault &vault, const PendingNotes &notes) const
{
    RestoreReport report {notes.backedUpAtUtc, notes.formerVault, {}, {}};
    const VaultFolder former(notes.formerVault);
    if (notes.formerVault.isEmpty() || former.path() == vault.unlocked->folder || !former.isComplete()) {
        report.whyNot = u"former_vault_missing"_s;
        return report;
    }
    const auto unreadable = [&report](const Error &error) {
        report.whyNot = error.reason.isEmpty() ? u"former_vault_unreadable"_s : error.reason;
        return report;
    };
    // A vault and its backups have one key: whoever opened the copy may read the original.
    const auto database = Database::openVault(former.databaseFile(), vault.unlocked->keys.database, Database::Access::ReadOnly);
    if (!database)
        return unreadable(database.error());
    const Repositories repositories = makeRepositories(**database);
    const BackupReplay replay(vault.write->context());
    const auto learnt = replay.learntSince({*repositories.contacts, *repositories.consents, *repositories.journal, *repositories.suppressions});
    if (!learnt)
        return unreadable(learnt.error());
    const auto tally = replay.takeOver(*learnt);
    CRM_CHECK(tally);
    report.tally = *tally;
    return report;
}

Result<void> VaultOpener::takePending(OpenVault &vault) const
{
    const VaultFolder folder(vault.unlocked->folder);
    const PendingNotes notes = PendingNotes::read(folder);
    if (notes.isEmpty())
        return {};
    qint64 taken = 0;
    if (notes.restoredAtUtc.isValid()) {
        const auto report = replay(vault, notes);
        CRM_CHECK(report);
        vault.restored = *report;
        taken = report->tally.all();
    }
    CRM_CHECK(vault.write->office.noteBeforeSignIn(notes.failures, notes.lastFailureAtUtc, notes.restoredAtUtc, taken));
    PendingNotes::clear(folder);
    return {};
}

Result<void> VaultOpener::signIn(OpenVault &vault, std::unique_ptr<Database> database, const Credentials &credentials) const
{
    const auto actor = actorOf(*database, credentials);
    if (!actor) {
        noteRefusal(std::move(database));
        return actor.error();
    }
    vault.write = std::make_unique<WriteSide>(std::move(database), vault.unlocked ? vault.unlocked->keys.suppression.copy() : SecureBytes(), vault.keeper.get(), m_writers, m_changes, m_clock, *actor, *m_packs);
    setProver(vault);
    if (vault.isReadOnly)
        return {};
    if (vault.unlocked) {
        CRM_CHECK(VaultHolder::write(vault.write->database(), actor->name));
        CRM_CHECK(takePending(vault));
    }
    CRM_CHECK(vault.write->requests.sweepUnfinished(vault.keeper ? RequestService::Whose::Anybodys : RequestService::Whose::Mine));
    const auto recovered = vault.write->imports.recover(vault.keeper ? ImportService::Whose::Anybodys : ImportService::Whose::Mine);
    CRM_CHECK(recovered);
    CRM_CHECK(vault.write->confirmations.forgetOld());
    CRM_CHECK(vault.write->consents.forgetRecordings());
    return vault.write->office.noteSignIn(true);
}

Result<QString> VaultOpener::create(const VaultAddress &address, VaultDraft draft) const
{
    CRM_CHECK(m_packs);
    draft.folder = address.text;
    QString recoveryKey;
    std::unique_ptr<Database> database;
    SqliteVaultKeeper keeper(m_kdf, m_clock);
    std::optional<UnlockedVault> unlocked;
    if (address.isServer()) {
        auto opened = Database::openPostgres(address.url(), Database::Access::ReadWrite);
        CRM_CHECK(opened);
        database = std::move(*opened);
        CRM_CHECK(migrate(*database));
    } else {
        auto made = keeper.create(draft);
        CRM_CHECK(made);
        recoveryKey = *made;
        auto opened = keeper.unlock(address.text, draft.userName, draft.passphrase);
        CRM_CHECK(opened);
        unlocked = std::move(*opened);
        auto file = Database::openVault(unlocked->databaseFile(), unlocked->keys.database, Database::Access::ReadWrite);
        CRM_CHECK(file);
        database = std::move(*file);
    }
    const auto login = database->sessionUser();
    CRM_CHECK(login);
    WriteSide side(std::move(database), unlocked ? unlocked->keys.suppression.copy() : SecureBytes(), address.isServer() ? nullptr : &keeper, m_writers, m_changes, m_clock, nobody(), *m_packs);
    const auto furnished = side.office.furnish(draft.controller, draft.userName, *login);
    if (!furnished && !address.isServer())
        QDir(address.text).removeRecursively();
    CRM_CHECK(furnished);
    return recoveryKey;
}

Result<std::unique_ptr<ReadSide>> VaultOpener::openReadSide(const OpenVault &vault) const
{
    CRM_CHECK(m_packs);
    auto database = vault.unlocked ? Database::openVault(vault.unlocked->databaseFile(), vault.unlocked->keys.database, Database::Access::ReadOnly)
                                   : Database::openPostgres(vault.serverUrl, Database::Access::ReadOnly);
    CRM_CHECK(database);
    return std::make_unique<ReadSide>(std::move(*database), *m_packs, m_clock);
}

} // namespace crm
