// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultbackup.h"

#include "backupcontainer.h"
#include "database.h"
#include "durablefile.h"
#include "pendingnotes.h"
#include "statementwatch.h"
#include "vaultfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

/// A file or folder that goes away unless it is kept.
class Provisional final {
public:
    explicit Provisional(QString path) : m_path(std::move(path)) { remove(); }
    ~Provisional() { remove(); }
    Provisional(const Provisional &) = delete;
    Provisional &operator=(const Provisional &) = delete;
    const QString &path() const { return m_path; }

private:
    void remove() const
    {
        if (QFileInfo(m_path).isDir())
            QDir(m_path).removeRecursively();
        else
            QFile::remove(m_path);
    }
    const QString m_path;
};

Result<void> requireSpace(const QString &folder, qint64 bytes)
{
    const QStorageInfo place(folder);
    if (place.isValid() && place.bytesAvailable() >= 0 && place.bytesAvailable() < bytes)
        return Error{Error::Code::Storage, u"disk_full"_s, folder, {}};
    return {};
}

Result<void> verifyDatabase(const QString &file, const VaultKeys &keys, const Progress &progress)
{
    auto copy = Database::openVault(file, keys.database, Database::Access::ReadOnly);
    if (!copy)
        return copy.error();
    const StatementWatch watch(**copy, progress);
    const auto seals = (*copy)->rows(u"PRAGMA cipher_integrity_check"_s);
    if (!seals)
        return seals.error();
    const auto verdict = (*copy)->value(u"PRAGMA quick_check(1)"_s);
    if (!verdict)
        return verdict.error();
    if (!seals->isEmpty() || verdict->toString() != "ok"_L1)
        return Error{Error::Code::Storage, u"vault_damaged"_s, u"copy"_s, {}};
    return {};
}

/// Encrypted with the same key and without the gaps of the original.
Result<void> copyDatabase(const VaultFolder &vault, const VaultKeys &keys, const QString &target,
                          const Progress &progress)
{
    auto source = Database::openVault(vault.databaseFile(), keys.database, Database::Access::ReadOnly);
    if (!source)
        return source.error();
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fileError(target, file.errorString());
    file.close();
    CRM_CHECK((*source)->execute(u"PRAGMA query_only = OFF"_s)); // the copy is written over the same connection
    const qint64 whole = QFileInfo(vault.databaseFile()).size();
    const StatementWatch watch(**source, progress,
                               [&] { progress.report(qMin(QFileInfo(target).size(), whole), 2 * whole); });
    const auto copied = (*source)->run(u"VACUUM INTO ?"_s, {target});
    if (!copied)
        return copied.error();
    return {};
}

QString targetOf(const VaultFolder &vault, const QString &path, const QDateTime &atUtc)
{
    if (!QFileInfo(path).isDir())
        return path;
    QString name = QDir(vault.path()).dirName();
    if (name.endsWith(".entrenous"_L1))
        name.chop(10);
    const QString instant = atUtc.toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    return u"%1/%2-%3%4"_s.arg(QDir::cleanPath(path), name, instant, QLatin1String(VaultBackup::kSuffix));
}

/// The ledger and the slots are small; an interrupted exchange of keys.json is answered by the one before.
QString slotsFileOf(const VaultFolder &vault)
{
    return QFile::exists(vault.keysFile()) ? vault.keysFile() : vault.keysFile() + ".old"_L1;
}

QString formerVaultOf(const QString &backupFile, const QString &vaultName, const QString &named)
{
    if (!named.isEmpty())
        return QFileInfo(named).absoluteFilePath();
    // The header is not sealed: a name, never a path.
    const QString beside = QFileInfo(backupFile).absoluteDir().filePath(QFileInfo(vaultName).fileName());
    return !vaultName.isEmpty() && VaultFolder(beside).exists() ? beside : QString();
}

} // namespace

Result<BackupFile> VaultBackup::write(const QString &vaultFolder, const VaultKeys &keys, const QString &path,
                                      const QDateTime &atUtc, const Progress &progress)
{
    const VaultFolder vault(vaultFolder);
    const QString target = targetOf(vault, path, atUtc);
    if (QFile::exists(target))
        return Error{Error::Code::Conflict, u"file_exists"_s, {}, {}};
    const QString place = QFileInfo(target).absolutePath();
    CRM_CHECK(requireSpace(place, 2 * QFileInfo(vault.databaseFile()).size()));
    const Provisional copy(target + ".copy"_L1);
    const Provisional beside(target + ".new"_L1);
    CRM_CHECK(copyDatabase(vault, keys, copy.path(), progress));
    CRM_CHECK(verifyDatabase(copy.path(), keys, progress));
    const QList<std::pair<QString, QString>> parts{
        {u"vault.db"_s, copy.path()}, {u"keys.json"_s, slotsFileOf(vault)}, {u"erasures.ledger"_s, vault.ledgerFile()}};
    CRM_CHECK(BackupContainer::write(beside.path(), QDir(vault.path()).dirName(), atUtc, parts, progress));
    CRM_CHECK(BackupContainer::read(beside.path(), {}, progress));
    if (!QFile::rename(beside.path(), target))
        return fileError(target, u"rename"_s);
    CRM_CHECK(syncFolder(place));
    return BackupFile{target, atUtc, QFileInfo(target).size(), true};
}

Result<void> VaultBackup::restore(const QString &backupFile, const QString &newFolder, const Progress &progress,
                                  const QString &formerVault)
{
    const VaultFolder target(newFolder);
    if (QFileInfo::exists(target.path()))
        return Error{Error::Code::Conflict, u"folder_not_empty"_s, {}, {}};
    const auto header = BackupContainer::header(backupFile);
    if (!header)
        return header.error();
    const QString place = QFileInfo(target.path()).absolutePath();
    if (!QDir().mkpath(place))
        return fileError(place, u"mkdir"_s);
    CRM_CHECK(requireSpace(place, header->totalBytes()));
    const Provisional beside(target.path() + ".restoring"_L1);
    CRM_CHECK(VaultFolder(beside.path()).make());
    CRM_CHECK(BackupContainer::read(backupFile, beside.path(), progress));
    if (const auto slots = KeySlots::read(VaultFolder(beside.path()).keysFile()); !slots)
        return Error{Error::Code::Storage, u"backup_damaged"_s, u"keys.json"_s, {}};
    PendingNotes notes;
    notes.restoredAtUtc = QDateTime::currentDateTimeUtc();
    notes.backedUpAtUtc = header->atUtc;
    notes.formerVault = formerVaultOf(backupFile, header->vaultName, formerVault);
    CRM_CHECK(notes.write(VaultFolder(beside.path())));
    CRM_CHECK(syncFolder(beside.path()));
    if (!QDir().rename(beside.path(), target.path()))
        return fileError(target.path(), u"rename"_s);
    return syncFolder(place);
}

Result<BackupFile> VaultBackup::verify(const QString &backupFile, const Progress &progress)
{
    const auto header = BackupContainer::header(backupFile);
    if (!header)
        return header.error();
    CRM_CHECK(BackupContainer::read(backupFile, {}, progress));
    return BackupFile{backupFile, header->atUtc, QFileInfo(backupFile).size(), true};
}

QList<BackupFile> VaultBackup::list(const QString &folder)
{
    QList<BackupFile> backups;
    const QFileInfoList files = QDir(folder).entryInfoList({u'*' + QLatin1String(kSuffix)}, QDir::Files);
    for (const QFileInfo &file : files) {
        const auto header = BackupContainer::header(file.filePath());
        const QDateTime atUtc = header ? header->atUtc : file.lastModified().toUTC();
        backups.append({file.filePath(), atUtc, file.size(), header.has_value()});
    }
    std::sort(backups.begin(), backups.end(),
              [](const BackupFile &a, const BackupFile &b) { return a.atUtc > b.atUtc; });
    return backups;
}

} // namespace crm
