// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagetarget.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

#include <zip.h>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOwnerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto kOwnerFolder = kOwnerFile | QFileDevice::ExeOwner;

Error notWritable(const QString &detail)
{
    return {Error::Code::Storage, u"file_not_writable"_s, detail, {}};
}

Error cancelled()
{
    return {Error::Code::Cancelled, {}, {}, {}};
}

/// A name beside the target, in the same file system, that nobody else has.
QString besides(const QString &path)
{
    const QFileInfo target(path);
    return target.absolutePath() + u"/."_s + QUuid::createUuid().toString(QUuid::WithoutBraces) + u".part"_s;
}

Result<void> free(const QString &path)
{
    if (QFileInfo::exists(path))
        return Error{Error::Code::Conflict, u"file_exists"_s, {}, u"path"_s};
    return {};
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !file.setPermissions(kOwnerFile)
        || file.write(content) != content.size() || !file.flush())
        return notWritable(file.errorString());
    return {};
}

Result<void> fillFolder(const QDir &folder, const QList<PackageFile> &files, const Progress &progress)
{
    qint64 done = 0;
    for (const PackageFile &file : files) {
        if (progress.isCancelled())
            return cancelled();
        if (!folder.mkpath(QFileInfo(file.path).path()))
            return notWritable(u"folder"_s);
        CRM_CHECK(writeFile(folder.filePath(file.path), file.content));
        progress.report(++done, files.size());
    }
    for (const QString &inner : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QFile::setPermissions(folder.filePath(inner), kOwnerFolder);
    return progress.isCancelled() ? Result<void>(cancelled()) : Result<void>();
}

/// A libzip archive being written; thrown away unless closed.
class Archive {
public:
    explicit Archive(const QString &path)
    {
        int problem = 0;
        m_zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_EXCL, &problem);
    }
    ~Archive()
    {
        if (m_zip)
            zip_discard(m_zip);
    }
    Q_DISABLE_COPY_MOVE(Archive)

    bool isOpen() const { return m_zip; }

    /// content must live until close().
    bool add(const PackageFile &file, const QByteArray &passphrase)
    {
        zip_source_t *source
            = zip_source_buffer(m_zip, file.content.constData(), static_cast<zip_uint64_t>(file.content.size()), 0);
        if (!source)
            return false;
        const zip_int64_t index = zip_file_add(m_zip, file.path.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return false;
        }
        return zip_file_set_encryption(m_zip, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, passphrase.constData())
            == 0;
    }

    bool close(const Progress &progress)
    {
        auto *state = const_cast<Progress *>(&progress);
        zip_register_progress_callback_with_state(m_zip, 0.01, &Archive::report, nullptr, state);
        zip_register_cancel_callback_with_state(m_zip, &Archive::isCancelled, nullptr, state);
        if (zip_close(m_zip) != 0)
            return false;
        m_zip = nullptr;
        return true;
    }

private:
    static void report(zip_t *, double part, void *state)
    {
        static_cast<const Progress *>(state)->report(static_cast<qint64>(part * 100), 100);
    }
    static int isCancelled(zip_t *, void *state) { return static_cast<const Progress *>(state)->isCancelled() ? 1 : 0; }

    zip_t *m_zip = nullptr;
};

} // namespace

Result<void> writeFolder(const QString &path, const QString &provisional, const QList<PackageFile> &files,
                         const Progress &progress)
{
    CRM_CHECK(free(path));
    const QString part = provisional.isEmpty() ? besides(path) : provisional;
    auto removed = qScopeGuard([&] { QDir(part).removeRecursively(); });
    if (!QDir().mkdir(part) || !QFile::setPermissions(part, kOwnerFolder))
        return notWritable(u"folder"_s);
    CRM_CHECK(fillFolder(QDir(part), files, progress));
    if (!QDir().rename(part, QFileInfo(path).absoluteFilePath()))
        return notWritable(u"rename"_s);
    removed.dismiss();
    return {};
}

Result<void> writeEncryptedZip(const QString &path, const QString &provisional, const QByteArray &passphrase,
                               const QList<PackageFile> &files, const Progress &progress)
{
    if (passphrase.isEmpty())
        return invalid(u"passphrase"_s, u"passphrase_missing"_s);
    CRM_CHECK(free(path));
    const QString part = provisional.isEmpty() ? besides(path) : provisional;
    const auto removed = qScopeGuard([&] { QFile::remove(part); });
    Archive archive(part);
    if (!archive.isOpen())
        return notWritable(u"zip_open"_s);
    for (const PackageFile &file : files) {
        if (progress.isCancelled())
            return cancelled();
        if (!archive.add(file, passphrase))
            return notWritable(u"zip_add"_s);
    }
    if (!archive.close(progress))
        return progress.isCancelled() ? cancelled() : notWritable(u"zip_close"_s);
    if (!QFile::setPermissions(part, kOwnerFile) || !QFile::rename(part, path))
        return notWritable(u"rename"_s);
    return {};
}

} // namespace crm
