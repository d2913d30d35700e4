// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filepackagewriter.h"

#include "contactjson.h"
#include "csvwriter.h"
#include "exchangefiles.h"
#include "packagehtml.h"
#include "packagejson.h"
#include "packagetarget.h"
#include "packagetext.h"
#include "pdfdocument.h"
#include "vcardwriter.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

QString sha256(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

template <class Json> PackageFile jsonFile(const QString &name, const Json &json)
{
    return {name + u".json"_s, QJsonDocument(json).toJson(QJsonDocument::Indented), u"application/json"_s,
            u"schema/%1.schema.json"_s.arg(name)};
}

QList<PackageFile> readableFiles(const DocumentText &text, const QByteArray &pdf)
{
    const QString name = text.language == "fr"_L1 ? u"LISEZMOI.html"_s : u"README.html"_s;
    return {{name, htmlOf(text), u"text/html"_s, {}}, {u"access.pdf"_s, pdf, u"application/pdf"_s, {}}};
}

/// The card, and for the person herself what it said before.
QJsonObject contactOf(const Dossier &dossier, StaffWords staffWords)
{
    QJsonObject json = contactJson(dossier.contact, dossier.purposes, staffWords);
    if (staffWords == StaffWords::Included && !dossier.past.isEmpty())
        json.insert(u"formerly"_s, pastJson(dossier.past));
    return json;
}

QList<PackageFile> dataFiles(const Dossier &dossier, const PackageOptions &options)
{
    const Phrases phrases(options.language);
    const StaffWords staffWords = options.isPortability ? StaffWords::LeftOut : StaffWords::Included;
    QList<PackageFile> files{
        jsonFile(u"contact"_s, contactOf(dossier, staffWords)),
        {u"contact.vcf"_s, vcardOf(dossier.contact), u"text/vcard"_s, {}},
        {u"contact.csv"_s, csvRecord(listColumns()) + csvRecord(contactCells(dossier.contact)), u"text/csv"_s, {}},
        jsonFile(u"consents"_s, consentsJson(dossier, options)),
        jsonFile(u"activities"_s, options.isPortability ? QJsonArray() : activitiesJson(dossier, phrases)),
        jsonFile(u"messages"_s, options.isPortability ? QJsonArray() : messagesJson(dossier, phrases)),
        jsonFile(u"documents"_s, documentsJson(dossier, options)),
    };
    if (!options.isPortability) {
        files << jsonFile(u"recipients"_s, recipientsJson(dossier)) << jsonFile(u"access-log"_s, accessLogJson(dossier))
              << jsonFile(u"processing-info"_s, processingInfoJson(dossier, phrases));
    }
    return files;
}

QList<PackageFile> evidenceFiles(const Dossier &dossier, const PackageOptions &options)
{
    QList<PackageFile> files;
    QStringList paths;
    for (const ConsentEvent &event : eventsFor(dossier, options)) {
        for (const Evidence &evidence : event.evidence) {
            const QString path = evidencePath(evidence);
            if (!dossier.files.contains(evidence.id) || paths.contains(path))
                continue;
            paths << path;
            const QString type = evidence.mediaType.isEmpty() ? u"application/octet-stream"_s : evidence.mediaType;
            files << PackageFile{path, dossier.files.value(evidence.id), type, {}};
        }
    }
    return files;
}

QList<PackageFile> schemaFiles()
{
    QList<PackageFile> files;
    for (const QString &name : exchangeFiles(u"schema"_s))
        files << PackageFile{u"schema/"_s + name, exchangeFile(u"schema/"_s + name), u"application/schema+json"_s, {}};
    return files;
}

QString basesOf(const Dossier &dossier)
{
    QStringList bases;
    for (const Purpose &purpose : dossier.purposes)
        bases << codeOf(purpose.basis);
    bases.removeDuplicates();
    bases.sort();
    return bases.join(u' ');
}

QJsonArray listed(const QList<PackageFile> &files, const Dossier &dossier, const PackageOptions &options)
{
    QJsonArray entries;
    const QString bases = basesOf(dossier);
    for (const PackageFile &file : files) {
        entries << QJsonObject{{u"path"_s, file.path},
                               {u"media_type"_s, file.mediaType},
                               {u"bytes"_s, file.content.size()},
                               {u"sha256"_s, sha256(file.content)},
                               {u"schema"_s, file.schema.isEmpty() ? QJsonValue() : QJsonValue(file.schema)},
                               {u"article"_s, options.isPortability ? u"20"_s : u"15"_s},
                               {u"basis"_s, bases}};
    }
    return entries;
}

PackageFile manifest(const QList<PackageFile> &files, const Dossier &dossier, const PackageOptions &options,
                     const QDateTime &nowUtc)
{
    const Phrases phrases(options.language);
    const QJsonObject json{
        {u"format"_s, u"entrenous-export/1.0"_s},
        {u"kind"_s, options.isPortability ? u"portability"_s : u"access"_s},
        {u"request_id"_s, dossier.request.id.toString()},
        {u"subject_id"_s, dossier.contact.id.toString()},
        {u"generated_at"_s, instantText(nowUtc)},
        {u"generator"_s,
         QJsonObject{{u"name"_s, u"Entre Nous"_s}, {u"version"_s, QCoreApplication::applicationVersion()}}},
        {u"controller"_s, controllerJson(dossier.controller)},
        {u"language"_s, phrases.language()},
        {u"files"_s, listed(files, dossier, options)},
        {u"excluded"_s, excludedJson(options, phrases)},
        {u"encryption"_s, options.passphrase.isEmpty() ? u"none"_s : u"AES-256"_s},
    };
    return jsonFile(u"manifest"_s, json);
}

PackageFile checksums(const QList<PackageFile> &files)
{
    QByteArray lines;
    for (const PackageFile &file : files)
        lines += sha256(file.content).toLatin1() + "  " + file.path.toUtf8() + '\n';
    return {u"SHA256SUMS"_s, lines, u"text/plain"_s, {}};
}

Result<QByteArray> hashOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{Error::Code::Storage, u"file_unreadable"_s, file.errorString(), {}};
    return hash.result();
}

} // namespace

FilePackageWriter::FilePackageWriter(Clock clock) : m_clock(std::move(clock)) { }

Result<WrittenPackage> FilePackageWriter::write(const Dossier &dossier, const PackageOptions &options,
                                                const Progress &progress) const
{
    const QDateTime nowUtc = m_clock();
    const bool isZip = options.path.endsWith(".zip"_L1, Qt::CaseInsensitive);
    PackageOptions chosen = options;
    if (!isZip)
        chosen.passphrase.clear();
    const DocumentText text = packageText(dossier, chosen, nowUtc);
    const auto pdf = pdfOf(text);
    CRM_CHECK(pdf);
    QList<PackageFile> files = readableFiles(text, *pdf);
    files << dataFiles(dossier, chosen) << evidenceFiles(dossier, chosen) << schemaFiles();
    files << manifest(files, dossier, chosen, nowUtc);
    files << checksums(files);

    CRM_CHECK(isZip ? writeEncryptedZip(chosen.path, chosen.provisional, chosen.passphrase, files, progress)
                    : writeFolder(chosen.path, chosen.provisional, files, progress));
    const auto hash = isZip
        ? hashOfFile(chosen.path)
        : Result<QByteArray>(QCryptographicHash::hash(files.last().content, QCryptographicHash::Sha256));
    CRM_CHECK(hash);
    WrittenPackage package{chosen.path, {}, *hash};
    for (const PackageFile &file : files)
        package.files << file.path;
    return package;
}

} // namespace crm
