// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "durablefile.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Result<void> syncPath(const QString &path, [[maybe_unused]] bool isFolder)
{
#ifdef Q_OS_UNIX
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), (isFolder ? O_DIRECTORY : 0) | O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return fileError(path, u"open"_s);
    const bool isSynced = ::fsync(descriptor) == 0 || errno == EINVAL; // some file systems know no fsync of folders
    ::close(descriptor);
    if (!isSynced)
        return fileError(path, u"fsync"_s);
#else
    Q_UNUSED(path)
#endif
    return {};
}

Result<void> writeFresh(const QString &path, const QByteArray &content)
{
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !file.setPermissions(kOwnerOnly))
        return fileError(path, file.errorString());
    const bool isWritten = file.write(content) == content.size() && file.flush();
    file.close();
    if (isWritten && file.error() == QFileDevice::NoError)
        return syncFile(path);
    const Error error = fileError(path, file.errorString());
    QFile::remove(path);
    return error;
}

/// Over an existing file, which QFile::rename() refuses.
bool renameOver(const QString &from, const QString &to)
{
#ifdef Q_OS_UNIX
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#else
    QFile::remove(to);
    return QFile::rename(from, to);
#endif
}

bool holds(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll() == content;
}

} // namespace

Error fileError(const QString &path, const QString &why)
{
    const QString detail = QFileInfo(path).fileName() + ": "_L1 + why;
#ifdef Q_OS_UNIX
    if (errno == ENOSPC || errno == EDQUOT || errno == EFBIG)
        return {Error::Code::Storage, u"disk_full"_s, detail, {}};
#endif
    return {Error::Code::Storage, u"io"_s, detail, {}};
}

Result<void> syncFile(const QString &path)
{
    return syncPath(path, false);
}

Result<void> syncFolder(const QString &path)
{
    return syncPath(path, true);
}

Result<void> replaceFile(const QString &path, const QByteArray &content)
{
    const QString beside = path + ".new"_L1;
    const QString old = path + ".old"_L1;
    const QString folder = QFileInfo(path).absolutePath();
    CRM_CHECK(writeFresh(beside, content));
    QFile before(path);
    if (before.exists()) {
        if (!before.open(QIODevice::ReadOnly))
            return fileError(path, before.errorString());
        CRM_CHECK(writeFresh(old, before.readAll()));
        CRM_CHECK(syncFolder(folder));
    }
    if (!renameOver(beside, path))
        return fileError(path, u"rename"_s);
    CRM_CHECK(syncFolder(folder));
    if (!holds(path, content))
        return fileError(path, u"not read back as written"_s);
    QFile::remove(old);
    return syncFolder(folder);
}

} // namespace crm
