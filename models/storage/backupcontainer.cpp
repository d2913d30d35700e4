// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupcontainer.h"

#include "durablefile.h"

#include <QDataStream>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kMagic = QByteArrayLiteral("ENTRENOUS-BACKUP");
constexpr quint32 kVersion = 1;
constexpr quint32 kLargestHeader = 64 * 1024;
constexpr qsizetype kHashBytes = crypto_generichash_BYTES;
constexpr qint64 kChunk = 1024 * 1024;
constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error damaged(const QString &detail)
{
    return {Error::Code::Storage, u"backup_damaged"_s, detail, {}};
}

class Hash final {
public:
    Hash() { crypto_generichash_init(&m_state, nullptr, 0, std::size_t(kHashBytes)); }
    void add(const QByteArray &bytes)
    {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.constData()),
                                  static_cast<unsigned long long>(bytes.size()));
    }
    QByteArray result()
    {
        QByteArray hash(kHashBytes, '\0');
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()), std::size_t(kHashBytes));
        return hash;
    }

private:
    crypto_generichash_state m_state;
};

QByteArray hashOf(const QByteArray &bytes)
{
    Hash hash;
    hash.add(bytes);
    return hash.result();
}

/// Passes exactly that many bytes on, in pieces; stops at the first that does not come or is not taken.
Result<void> pass(QFile &source, qint64 bytes, const Progress &progress, qint64 &done, qint64 total,
                  const std::function<bool(const QByteArray &)> &take)
{
    for (qint64 left = bytes; left > 0;) {
        if (progress.isCancelled())
            return Error{Error::Code::Cancelled, {}, {}, {}};
        const QByteArray piece = source.read(qMin(left, kChunk));
        if (piece.isEmpty())
            return damaged(u"cut short"_s);
        if (!take(piece))
            return fileError(source.fileName(), u"write"_s);
        left -= piece.size();
        done += piece.size();
        progress.report(done, total);
    }
    return {};
}

Result<BackupPart> measured(const QString &name, const QString &path, const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(path, file.errorString());
    Hash hash;
    qint64 done = 0;
    Progress silent;
    silent.cancelled = progress.cancelled;
    const auto add = [&hash](const QByteArray &piece) {
        hash.add(piece);
        return true;
    };
    CRM_CHECK(pass(file, file.size(), silent, done, file.size(), add));
    return BackupPart{name, file.size(), hash.result()};
}

QByteArray spelled(const BackupHeader &header)
{
    QJsonArray parts;
    for (const BackupPart &part : header.parts)
        parts.append(QJsonObject{
            {u"name"_s, part.name}, {u"bytes"_s, part.bytes}, {u"blake2b"_s, QString::fromLatin1(part.hash.toHex())}});
    const QJsonObject json{{u"at"_s, header.atUtc.toUTC().toString(Qt::ISODateWithMs)},
                           {u"vault"_s, header.vaultName},
                           {u"parts"_s, parts}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<BackupHeader> parsed(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    BackupHeader header;
    header.atUtc = QDateTime::fromString(json.value("at"_L1).toString(), Qt::ISODateWithMs);
    header.vaultName = json.value("vault"_L1).toString();
    static const QStringList known{u"vault.db"_s, u"keys.json"_s, u"erasures.ledger"_s};
    const QJsonArray parts = json.value("parts"_L1).toArray();
    for (const QJsonValue &value : parts) {
        const QJsonObject part = value.toObject();
        header.parts.append({part.value("name"_L1).toString(), part.value("bytes"_L1).toInteger(-1),
                             QByteArray::fromHex(part.value("blake2b"_L1).toString().toLatin1())});
        // A name becomes a path: only the three that are known.
        if (!known.contains(header.parts.last().name) || header.parts.last().bytes < 0)
            return damaged(u"part"_s);
    }
    if (header.parts.size() != known.size() || !header.atUtc.isValid())
        return damaged(u"header"_s);
    return header;
}

} // namespace

qint64 BackupHeader::totalBytes() const
{
    qint64 total = 0;
    for (const BackupPart &part : parts)
        total += part.bytes;
    return total;
}

Result<void> BackupContainer::write(const QString &target, const QString &vaultName, const QDateTime &atUtc,
                                    const QList<std::pair<QString, QString>> &parts, const Progress &progress)
{
    BackupHeader header{atUtc, vaultName, {}, 0};
    for (const auto &[name, path] : parts) {
        const auto part = measured(name, path, progress);
        if (!part)
            return part.error();
        header.parts.append(*part);
    }
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !file.setPermissions(kOwnerOnly))
        return fileError(target, file.errorString());
    const QByteArray text = spelled(header);
    QDataStream stream(&file);
    stream.writeRawData(kMagic.constData(), int(kMagic.size()));
    stream << kVersion << quint32(text.size());
    file.write(hashOf(text));
    file.write(text);
    qint64 done = 0;
    for (const auto &[name, path] : parts) {
        QFile source(path);
        if (!source.open(QIODevice::ReadOnly))
            return fileError(path, source.errorString());
        const auto put = [&file](const QByteArray &piece) { return file.write(piece) == piece.size(); };
        CRM_CHECK(pass(source, source.size(), progress, done, header.totalBytes(), put));
    }
    if (!file.flush() || file.error() != QFileDevice::NoError)
        return fileError(target, file.errorString());
    file.close();
    return syncFile(target);
}

Result<BackupHeader> BackupContainer::header(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound, u"backup_missing"_s, file.errorString(), {}};
    if (file.read(kMagic.size()) != kMagic)
        return damaged(u"magic"_s);
    quint32 version = 0;
    quint32 length = 0;
    QDataStream(&file) >> version >> length;
    if (version > kVersion)
        return Error{Error::Code::Unsupported, u"backup_newer"_s, QString::number(version), {}};
    if (version == 0 || length > kLargestHeader)
        return damaged(u"version"_s);
    const QByteArray hash = file.read(kHashBytes);
    const QByteArray text = file.read(length);
    if (text.size() != qsizetype(length) || hashOf(text) != hash)
        return damaged(u"header"_s);
    auto header = parsed(text);
    if (!header)
        return header;
    header->firstByte = file.pos();
    if (file.size() != header->firstByte + header->totalBytes())
        return damaged(u"length"_s);
    return header;
}

Result<void> BackupContainer::read(const QString &path, const QString &folder, const Progress &progress)
{
    const auto header = BackupContainer::header(path);
    if (!header)
        return header.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(header->firstByte))
        return fileError(path, file.errorString());
    qint64 done = 0;
    for (const BackupPart &part : header->parts) {
        QFile target(folder + u'/' + part.name);
        const bool isWritten = !folder.isEmpty();
        if (isWritten
            && (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !target.setPermissions(kOwnerOnly)))
            return fileError(target.fileName(), target.errorString());
        Hash hash;
        const auto take = [&](const QByteArray &piece) {
            hash.add(piece);
            return !isWritten || target.write(piece) == piece.size();
        };
        CRM_CHECK(pass(file, part.bytes, progress, done, header->totalBytes(), take));
        if (hash.result() != part.hash)
            return damaged(part.name);
        if (!isWritten)
            continue;
        if (!target.flush())
            return fileError(target.fileName(), target.errorString());
        target.close();
        CRM_CHECK(syncFile(target.fileName()));
    }
    return {};
}

} // namespace crm
