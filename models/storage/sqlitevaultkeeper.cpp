// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitevaultkeeper.h"

#include "durablefile.h"
#include "migrations.h"
#include "pendingnotes.h"
#include "storagelog.h"
#include "vaultbackup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

Error notOpen()
{
    return {Error::Code::Locked, u"vault_not_open"_s, {}, {}};
}

Result<void> requireLength(const QByteArray &passphrase)
{
    if (QString::fromUtf8(passphrase).size() < SqliteVaultKeeper::kShortestPassphrase)
        return invalid(u"passphrase"_s, u"passphrase_too_short"_s);
    return {};
}

/// Slots, ledger and an empty schema in a folder that nobody sees yet.
Result<QString> fill(const VaultFolder &folder, const QString &userName, const SecureBytes &passphrase,
                     const KdfParameters &kdf)
{
    const VaultKeys keys = VaultKeys::random();
    KeySlots slots;
    CRM_CHECK(slots.put(userName, passphrase, keys, kdf));
    const auto recoveryKey = slots.putRecovery(keys, kdf);
    if (!recoveryKey)
        return recoveryKey;
    CRM_CHECK(folder.make());
    CRM_CHECK(slots.write(folder.keysFile()));
    CRM_CHECK(folder.makeLedger());
    auto database = Database::openVault(folder.databaseFile(), keys.database, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    CRM_CHECK(migrate(**database));
    CRM_CHECK((*database)->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    return recoveryKey;
}

} // namespace

SqliteVaultKeeper::SqliteVaultKeeper(const KdfParameters &kdf, Clock clock)
    : m_kdf(kdf), m_clock(clock ? std::move(clock) : Clock(&QDateTime::currentDateTimeUtc))
{
}

SqliteVaultKeeper::~SqliteVaultKeeper() = default;

QString SqliteVaultKeeper::keysFile() const
{
    return VaultFolder(m_vault->folder).keysFile();
}

void SqliteVaultKeeper::attach(const UnlockedVault *vault, Database *database)
{
    m_vault = vault;
    m_database = database;
}

Result<UnlockedVault> SqliteVaultKeeper::unlocked(const QString &path, const QString &userName, VaultKeys keys) const
{
    const VaultFolder folder(path);
    UnlockedVault vault{folder.path(), userName, std::move(keys), nullptr, {}, false};
    auto lock = VaultLock::take(folder);
    if (lock) {
        vault.lock = *std::move(lock);
        folder.closeToOthers();
        if (!QFile::exists(folder.ledgerFile())) {
            qCWarning(lcStorage) << "the erasure ledger was missing and is begun anew";
            CRM_CHECK(folder.makeLedger());
        }
    } else if (lock.error().reason == "vault_in_use"_L1 || !QFileInfo(folder.path()).isWritable()) {
        vault.heldBy = VaultLock::holder(folder);
    } else if (lock.error().reason == "disk_full"_L1) {
        vault.isDiskFull = true;
    } else {
        return lock.error();
    }
    return Result<UnlockedVault>(std::move(vault));
}

namespace {

/// Somebody else's folder is not "no vault": the person must hear which of the two it is.
Error noVaultIn(const QString &path)
{
    const QFileInfo folder(path);
    const bool isShut = folder.isDir() && (!folder.isReadable() || !folder.isExecutable());
    return isShut ? Error{Error::Code::Storage, u"folder_unreadable"_s, {}, {}}
                  : Error{Error::Code::NotFound, u"not_a_vault"_s, {}, {}};
}

} // namespace

Error SqliteVaultKeeper::counted(const VaultFolder &folder, const Error &error) const
{
    if (error.code == Error::Code::Locked)
        PendingNotes::addFailure(folder, m_clock());
    return error;
}

Result<UnlockedVault> SqliteVaultKeeper::unlock(const QString &path, const QString &userName,
                                                QByteArray passphrase) const
{
    const SecureBytes secret = SecureBytes::taken(passphrase);
    const VaultFolder folder(path);
    if (!folder.exists())
        return noVaultIn(path);
    const auto slots = KeySlots::read(folder.keysFile());
    if (!slots)
        return slots.error();
    auto keys = slots->unlock(userName, secret);
    if (!keys)
        return counted(folder, keys.error());
    if (!folder.isComplete())
        return Error{Error::Code::Storage, u"vault_damaged"_s, u"a file of the vault is missing"_s, {}};
    return unlocked(path, userName, *std::move(keys));
}

Result<UnlockedVault> SqliteVaultKeeper::unlockWithRecoveryKey(const QString &path, const QString &key) const
{
    const VaultFolder folder(path);
    if (!folder.exists())
        return noVaultIn(path);
    const auto slots = KeySlots::read(folder.keysFile());
    if (!slots)
        return slots.error();
    auto keys = slots->unlockWithRecoveryKey(key);
    if (!keys)
        return counted(folder, keys.error());
    if (!folder.isComplete())
        return Error{Error::Code::Storage, u"vault_damaged"_s, u"a file of the vault is missing"_s, {}};
    return unlocked(path, {}, *std::move(keys));
}

VaultOutline SqliteVaultKeeper::outline(const QString &path) const
{
    const VaultFolder folder(path);
    VaultOutline outline;
    outline.folder = folder.path();
    outline.exists = folder.exists();
    if (!outline.exists)
        return outline;
    const auto slots = KeySlots::read(folder.keysFile());
    outline.slots = slots ? slots->count() : 0;
    outline.isDamaged = !slots || !folder.isComplete();
    outline.lockedBy = VaultLock::holder(folder);
    return outline;
}

Result<QString> SqliteVaultKeeper::create(const VaultDraft &draft)
{
    const VaultFolder folder(draft.folder);
    if (!folder.path().endsWith(".entrenous"_L1))
        return invalid(u"folder"_s, u"folder_name"_s);
    if (draft.userName.simplified().isEmpty())
        return invalid(u"userName"_s, u"empty"_s);
    CRM_CHECK(requireLength(draft.passphrase));
    if (!folder.isFree())
        return Error{Error::Code::Conflict, u"folder_not_empty"_s, {}, {}};
    QByteArray passphrase = draft.passphrase;
    const SecureBytes secret = SecureBytes::taken(passphrase);
    const QString beside = folder.path() + ".making"_L1;
    QDir(beside).removeRecursively();
    auto recoveryKey = fill(VaultFolder(beside), draft.userName, secret, m_kdf);
    if (recoveryKey && QFileInfo::exists(folder.path()) && !QDir().rmdir(folder.path()))
        recoveryKey = fileError(folder.path(), u"rmdir"_s);
    if (recoveryKey && !QDir().rename(beside, folder.path()))
        recoveryKey = fileError(folder.path(), u"rename"_s);
    if (!recoveryKey) {
        QDir(beside).removeRecursively();
        return recoveryKey;
    }
    CRM_CHECK(syncFolder(QFileInfo(folder.path()).absolutePath()));
    return recoveryKey;
}

Result<void> SqliteVaultKeeper::prove(QByteArray passphrase) const
{
    const SecureBytes secret = SecureBytes::taken(passphrase);
    if (!m_vault)
        return notOpen();
    const auto slots = KeySlots::read(keysFile());
    if (!slots)
        return slots.error();
    const auto keys = m_vault->userName.isEmpty() ? slots->unlockWithRecoveryKey(
                          QString::fromUtf8(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size())))
                                                  : slots->unlock(m_vault->userName, secret);
    return keys ? Result<void>() : Result<void>(keys.error());
}

Result<KeySlots> SqliteVaultKeeper::slotsToChange() const
{
    if (!m_vault)
        return notOpen();
    if (!m_vault->isWriter())
        return Error{Error::Code::Refused, u"read_only"_s, {}, {}};
    return KeySlots::read(keysFile());
}

Result<void> SqliteVaultKeeper::changePassphrase(const QString &userName, QByteArray old, QByteArray fresh)
{
    const auto isLongEnough = requireLength(fresh);
    const SecureBytes before = SecureBytes::taken(old);
    const SecureBytes after = SecureBytes::taken(fresh);
    CRM_CHECK(isLongEnough);
    auto slots = slotsToChange();
    if (!slots)
        return slots.error();
    const auto keys = slots->unlock(userName, before);
    if (!keys)
        return keys.error();
    CRM_CHECK(slots->put(userName, after, *keys, m_kdf));
    return slots->write(keysFile());
}

Result<void> SqliteVaultKeeper::addSlot(const QString &userName, QByteArray passphrase)
{
    const auto isLongEnough = requireLength(passphrase);
    const SecureBytes secret = SecureBytes::taken(passphrase);
    CRM_CHECK(isLongEnough);
    auto slots = slotsToChange();
    if (!slots)
        return slots.error();
    CRM_CHECK(slots->put(userName, secret, m_vault->keys, m_kdf));
    return slots->write(keysFile());
}

Result<void> SqliteVaultKeeper::removeSlot(const QString &userName)
{
    auto slots = slotsToChange();
    if (!slots)
        return slots.error();
    if (slots->count() == 1 && slots->has(userName))
        return refused(u"last_slot"_s);
    CRM_CHECK(slots->remove(userName));
    return slots->write(keysFile());
}

Result<QString> SqliteVaultKeeper::renewRecoveryKey()
{
    auto slots = slotsToChange();
    if (!slots)
        return slots.error();
    auto key = slots->putRecovery(m_vault->keys, m_kdf);
    if (key)
        CRM_CHECK(slots->write(keysFile()));
    return key;
}

Result<VaultFigures> SqliteVaultKeeper::figures() const
{
    if (!m_database)
        return notOpen();
    return figuresOf(*m_database);
}

Result<QList<CheckFinding>> SqliteVaultKeeper::check(const Progress &progress)
{
    if (!m_vault || !m_database)
        return notOpen();
    auto findings = checkDatabase(*m_database, progress);
    if (!findings)
        return findings;
    if (!KeySlots::read(keysFile()))
        findings->append({u"keys_damaged"_s, u"keys.json"_s});
    for (const VaultCheck &check : m_checks) {
        const auto more = check(progress);
        if (!more)
            return more.error();
        findings->append(*more);
    }
    return findings;
}

Result<BackupFile> SqliteVaultKeeper::backup(const QString &path, const Progress &progress)
{
    if (!m_vault)
        return notOpen();
    return VaultBackup::write(m_vault->folder, m_vault->keys, path, m_clock(), progress);
}

QList<BackupFile> SqliteVaultKeeper::backups(const QString &folder) const
{
    return VaultBackup::list(folder);
}

} // namespace crm
