// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultfolder.h"

#include "durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

bool isNetworkFileSystem(const QString &type)
{
    static const QStringList network{u"nfs"_s,       u"nfs4"_s,          u"cifs"_s,       u"smb2"_s,
                                     u"smb3"_s,      u"smbfs"_s,         u"fuse.sshfs"_s, u"fuse.davfs2"_s,
                                     u"davfs"_s,     u"fuse.rclone"_s,   u"afs"_s,        u"ceph"_s,
                                     u"webdav"_s,    u"afpfs"_s,         u"9p"_s,         u"fuse.gvfsd-fuse"_s,
                                     u"glusterfs"_s, u"fuse.glusterfs"_s};
    return network.contains(type.toLower());
}

/// Traces that synchronising programs leave in a folder, and names they give to it.
bool isSynchronised(const QDir &folder)
{
    static const QStringList traces{u".dropbox"_s,           u".dropbox.cache"_s, u".owncloudsync.log"_s,
                                    u".nextcloudsync.log"_s, u".stfolder"_s,      u".sync"_s,
                                    u".SeafileSync"_s};
    if (std::any_of(traces.begin(), traces.end(), [&](const QString &trace) { return folder.exists(trace); }))
        return true;
    if (!folder.entryList({u".sync_*.db"_s, u"._sync_*.db"_s}, QDir::Files | QDir::Hidden).isEmpty())
        return true;
    const QString name = folder.dirName().toLower();
    static const QStringList names{u"dropbox"_s,      u"nextcloud"_s,    u"owncloud"_s,
                                   u"google drive"_s, u"icloud drive"_s, u"mobile documents"_s};
    return names.contains(name) || name == "onedrive"_L1 || name.startsWith("onedrive - "_L1);
}

QString machineName()
{
    return QSysInfo::machineHostName();
}

} // namespace

VaultFolder::VaultFolder(const QString &path) : m_path(QDir::cleanPath(path)) { }

bool VaultFolder::exists() const
{
    return QFile::exists(databaseFile()) || QFile::exists(keysFile()) || QFile::exists(keysFile() + ".old"_L1);
}

bool VaultFolder::isComplete() const
{
    // An empty file would be taken for a new database and filled.
    return QFileInfo(databaseFile()).size() > 0 && (QFile::exists(keysFile()) || QFile::exists(keysFile() + ".old"_L1));
}

bool VaultFolder::isFree() const
{
    const QFileInfo place(m_path);
    return !place.exists()
        || (place.isDir()
            && QDir(m_path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot));
}

Result<void> VaultFolder::make() const
{
    if (!isFree())
        return Error{Error::Code::Conflict, u"folder_not_empty"_s, {}, {}};
    if (!QDir().mkpath(m_path))
        return fileError(m_path, u"mkdir"_s);
    if (!QFile::setPermissions(m_path, kOwnerOnly | QFileDevice::ExeOwner))
        return fileError(m_path, u"chmod"_s);
    return {};
}

Result<void> VaultFolder::makeLedger() const
{
    return replaceFile(ledgerFile(), "{\"format\":\"entrenous-erasures\",\"version\":1}\n");
}

void VaultFolder::closeToOthers() const
{
    QFile::setPermissions(m_path, kOwnerOnly | QFileDevice::ExeOwner);
    const QStringList files = QDir(m_path).entryList(QDir::Files | QDir::Hidden);
    for (const QString &file : files)
        QFile::setPermissions(m_path + u'/' + file, kOwnerOnly);
}

QString VaultFolder::sharingReason() const
{
    QDir folder(m_path);
    while (!folder.exists() && folder.path() != folder.rootPath() && folder.path() != "."_L1)
        folder = QDir(QFileInfo(folder.path()).path());
    const QString shared = u"network_folder"_s;
    if (isNetworkFileSystem(QString::fromLatin1(QStorageInfo(folder).fileSystemType())))
        return shared;
    folder = QDir(folder.absolutePath());
    do {
        if (isSynchronised(folder))
            return shared;
    } while (folder.cdUp());
    return {};
}

VaultLock::VaultLock(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) { }

VaultLock::~VaultLock()
{
    m_lock->unlock();
}

Result<std::unique_ptr<VaultLock>> VaultLock::take(const VaultFolder &folder)
{
    auto lock = std::make_unique<QLockFile>(folder.lockFile());
    lock->setStaleLockTime(0); // only death makes it stale, never age
    if (!lock->tryLock(0)) {
        if (lock->error() == QLockFile::LockFailedError)
            return Error{Error::Code::Conflict, u"vault_in_use"_s, holder(folder), {}};
        return fileError(folder.lockFile(), u"lock"_s);
    }
    return std::unique_ptr<VaultLock>(new VaultLock(std::move(lock)));
}

QString VaultLock::holder(const VaultFolder &folder)
{
    QLockFile probe(folder.lockFile());
    probe.setStaleLockTime(0);
    qint64 process = 0;
    QString machine;
    QString program;
    if (!QFile::exists(folder.lockFile()) || !probe.getLockInfo(&process, &machine, &program))
        return {};
    if (machine == machineName() && probe.tryLock(0)) { // its process has died
        probe.unlock();
        return {};
    }
    return machine;
}

} // namespace crm
