// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossiercase.h"
#include "filepackagewriter.h"
#include "pythonchecks.h"
#include "testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <zip.h>

using namespace crm;
using namespace Qt::StringLiterals;

class tst_Package : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyFileIsValidAgainstItsSchema();
    void manifestNamesEveryFileWithItsHash();
    void checksumsAgree();
    void documentsAreInTheLanguageOfThePerson();
    void htmlIsSelfContainedAndEscaped();
    void namesNoMemberOfTheStaff();
    void keepsEvidenceUnderASafeName();
    void portabilityLeavesOutWhatThePersonDidNotGive();
    void callsQuestionsAndTheParentAreToldInWords();
    void whoSoldTheListIsTold();
    void zipOpensWithItsPassphraseOnly();
    void aZipWithoutPassphraseIsRefused();
    void nothingIsLeftWhenCancelled_data();
    void nothingIsLeftWhenCancelled();
    void neverOverwrites();
    void onlyTheOwnerMayReadIt();

private:
    WrittenPackage write(const PackageOptions &options, const Dossier &dossier = test::testDossier());
    QByteArray content(const QString &file) const;
    QStringList filesInFolder() const;
    QJsonObject object(const QString &file) const { return QJsonDocument::fromJson(content(file)).object(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_Package::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"answer"_s);
}

WrittenPackage tst_Package::write(const PackageOptions &options, const Dossier &dossier)
{
    const auto written = FilePackageWriter([] { return test::testNowUtc(); }).write(dossier, options, {});
    return written ? *written : WrittenPackage();
}

QByteArray tst_Package::content(const QString &file) const
{
    QFile opened(m_path + u'/' + file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

QStringList tst_Package::filesInFolder() const
{
    QStringList files;
    for (QDirIterator all(m_path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();)
        files << QDir(m_path).relativeFilePath(all.next());
    files.sort();
    return files;
}

void tst_Package::everyFileIsValidAgainstItsSchema()
{
    if (!test::hasJsonSchema())
        QSKIP("python3 with jsonschema is not installed");
    for (const QString &language : {u"fr"_s, u"en"_s}) {
        for (bool isPortability : {false, true}) {
            m_path = m_folder->filePath(language + QString::number(isPortability));
            QVERIFY(!write({m_path, {}, language, isPortability}).files.isEmpty());
            QCOMPARE(test::schemaComplaints(m_path), QString());
        }
    }
}

void tst_Package::manifestNamesEveryFileWithItsHash()
{
    QStringList written = write({m_path, {}, u"en"_s, false}).files;
    written.sort();
    QCOMPARE(filesInFolder(), written);
    const QJsonObject manifest = object(u"manifest.json"_s);
    QStringList listed{u"manifest.json"_s, u"SHA256SUMS"_s};
    for (const QJsonValue &file : manifest.value(u"files"_s).toArray()) {
        const QByteArray bytes = content(file[u"path"_s].toString());
        QCOMPARE(file[u"sha256"_s].toString().toLatin1(),
                 QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QCOMPARE(file[u"bytes"_s].toInteger(), qint64(bytes.size()));
        listed << file[u"path"_s].toString();
    }
    listed.sort();
    QCOMPARE(listed, written);
    QCOMPARE(manifest.value(u"kind"_s).toString(), u"access"_s);
    QCOMPARE(manifest.value(u"encryption"_s).toString(), u"none"_s);
}

void tst_Package::checksumsAgree()
{
    const WrittenPackage package = write({m_path, {}, u"en"_s, false});
    const QByteArray sums = content(u"SHA256SUMS"_s);
    QCOMPARE(package.sha256, QCryptographicHash::hash(sums, QCryptographicHash::Sha256));
    QProcess check;
    check.setWorkingDirectory(m_path);
    check.start(u"sha256sum"_s, {u"--check"_s, u"--quiet"_s, u"SHA256SUMS"_s});
    QVERIFY(check.waitForFinished());
    QCOMPARE(check.exitCode(), 0);
}

void tst_Package::documentsAreInTheLanguageOfThePerson()
{
    write({m_path, {}, u"fr"_s, false});
    const QString page = QString::fromUtf8(content(u"LISEZMOI.html"_s));
    QVERIFY(page.contains(u"<html lang=\"fr\">"_s));
    QVERIFY(page.contains(u"Les données que nous détenons sur vous"_s));
    QVERIFY(page.contains(u"responsable du traitement"_s));
    QVERIFY(page.contains(u"Ce qui était enregistré auparavant"_s)); // what is kept of the past is hers to read, too
    QCOMPARE(object(u"contact.json"_s).value(u"formerly"_s).toArray().size(), 1);
    QVERIFY(!QFile::exists(m_path + u"/README.html"_s));
    QVERIFY(content(u"access.pdf"_s).startsWith("%PDF-1"));
}

void tst_Package::htmlIsSelfContainedAndEscaped()
{
    write({m_path, {}, u"en"_s, false});
    const QString page = QString::fromUtf8(content(u"README.html"_s));
    QVERIFY(page.contains(u"&lt;b&gt;gras&lt;/b&gt; {{title}}"_s));
    for (const QString &forbidden : {u"<script"_s, u"src="_s, u"<link"_s, u"url("_s, u"<img"_s, u"@import"_s})
        QVERIFY2(!page.contains(forbidden), qPrintable(forbidden));
    QVERIFY(page.contains(u"default-src 'none'"_s));
}

void tst_Package::namesNoMemberOfTheStaff()
{
    write({m_path, {}, u"en"_s, false});
    for (const QString &file : filesInFolder())
        QVERIFY2(!content(file).contains("Julien"), qPrintable(file));
}

void tst_Package::keepsEvidenceUnderASafeName()
{
    write({m_path, {}, u"en"_s, false});
    const QString path = u"files/%1.pdf"_s.arg(test::idNumbered<EvidenceId>(50).toString());
    QCOMPARE(content(path), QByteArray("%PDF-1.4 scan"));
    const QJsonArray documents = QJsonDocument::fromJson(content(u"documents.json"_s)).array();
    QCOMPARE(documents.first()[u"path"_s].toString(), path);
    const QJsonArray consents = QJsonDocument::fromJson(content(u"consents.json"_s)).array();
    QCOMPARE(consents.size(), 4);
    QCOMPARE(consents.first()[u"events"_s][0][u"x_evidence"_s][0][u"path"_s].toString(), path);
}

void tst_Package::portabilityLeavesOutWhatThePersonDidNotGive()
{
    write({m_path, {}, u"en"_s, true});
    const QStringList files = filesInFolder();
    QVERIFY(!files.contains(u"access-log.json"_s) && !files.contains(u"recipients.json"_s));
    for (const QString &file : files) {
        const QByteArray bytes = content(file);
        QVERIFY2(!bytes.contains("matin"), qPrintable(file));
        QVERIFY2(!bytes.contains("hésitait"), qPrintable(file));
    }
    QVERIFY(!object(u"contact.json"_s).contains(u"note"_s));
    QVERIFY(!object(u"contact.json"_s).contains(u"formerly"_s));
    QCOMPARE(QJsonDocument::fromJson(content(u"consents.json"_s)).array().size(), 3);
    QCOMPARE(object(u"manifest.json"_s).value(u"kind"_s).toString(), u"portability"_s);
}

void tst_Package::callsQuestionsAndTheParentAreToldInWords() // E5, B15
{
    write({m_path, {}, u"en"_s, false});
    const QJsonObject call = QJsonDocument::fromJson(content(u"activities.json"_s)).array().at(0).toObject();
    QCOMPARE(call[u"kind"_s].toString(), u"call"_s);
    QCOMPARE(call[u"at"_s].toString(), u"2026-10-05T08:30:00.000Z"_s);
    QCOMPARE(call[u"text"_s].toString(), u"No reply to the call"_s);
    const QJsonObject agreed = QJsonDocument::fromJson(content(u"activities.json"_s)).array().at(1).toObject();
    QCOMPARE(agreed[u"kind"_s].toString(), u"agreed_call"_s); // B22
    QCOMPARE(agreed[u"text"_s].toString(), u"samedi soir, par téléphone"_s);
    const QJsonObject asked = QJsonDocument::fromJson(content(u"messages.json"_s)).array().at(0).toObject();
    QCOMPARE(asked[u"channel"_s].toString(), u"email"_s);
    QVERIFY(asked[u"subject"_s].toString().startsWith(u"Request to confirm a consent"_s));
    QVERIFY(asked[u"text"_s].toString().startsWith(u"confirmed on"_s));
    const QString page = QString::fromUtf8(content(u"README.html"_s));
    QVERIFY(page.contains(u"When we called or asked you"_s));
    QVERIFY(page.contains(u"No reply to the call"_s));
    QVERIFY(page.contains(u"Yann Le Goff (father, yann@poste.example) agreed in your place"_s));
    m_path = m_folder->filePath(u"portable"_s);
    write({m_path, {}, u"en"_s, true});
    QCOMPARE(content(u"activities.json"_s).simplified(), QByteArray("[ ]"));
    QVERIFY(!QString::fromUtf8(content(u"README.html"_s)).contains(u"No reply to the call"_s));
}

void tst_Package::whoSoldTheListIsTold() // C10, art. 15(1)(g)
{
    Dossier dossier = test::testDossier();
    dossier.contact.source
        = {boughtListType(), u"Fichiers Martin"_s, QDate(2026, 11, 2), NoticePlan::WithinMonth, u"accord 4711"_s};
    write({m_path, {}, u"en"_s, false}, dossier);
    const QJsonObject source = object(u"contact.json"_s).value(u"source"_s).toObject();
    QCOMPARE(source.value(u"type"_s).toString(), u"bought_list"_s);
    QCOMPARE(source.value(u"detail"_s).toString(), u"Fichiers Martin"_s);
    QCOMPARE(source.value(u"notice_due"_s).toString(), u"2026-12-02"_s);
    QCOMPARE(source.value(u"proof"_s).toString(), u"accord 4711"_s);
    const QString page = QString::fromUtf8(content(u"README.html"_s));
    for (const QString &words : {u"From a bought, rented or received list, 02/11/2026"_s, u"Supplier of the list: Fichiers Martin"_s,
                                 u"Proof given by the supplier: accord 4711"_s,
                                 u"Information on the source of the data (art. 14): due by 02/12/2026"_s})
        QVERIFY2(page.contains(words), qPrintable(words));
    if (test::hasJsonSchema())
        QCOMPARE(test::schemaComplaints(m_path), QString());
}

/// The content of one file of a ZIP, or nothing if it does not open with this passphrase.
static QByteArray unzipped(const QString &path, const char *name, const char *passphrase)
{
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    if (!archive)
        return {};
    QByteArray bytes;
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(archive, name, 0, &stat) == 0 && stat.encryption_method == ZIP_EM_AES_256) {
        if (zip_file_t *file = zip_fopen_encrypted(archive, name, 0, passphrase)) {
            bytes.resize(static_cast<qsizetype>(stat.size));
            if (zip_fread(file, bytes.data(), stat.size) != static_cast<zip_int64_t>(stat.size))
                bytes.clear();
            zip_fclose(file);
        }
    }
    zip_discard(archive);
    return bytes;
}

void tst_Package::zipOpensWithItsPassphraseOnly()
{
    m_path += u".zip"_s;
    const WrittenPackage package = write({m_path, "neuf lièvres bleus", u"fr"_s, false});
    QVERIFY(package.files.contains(u"manifest.json"_s));
    QVERIFY(!unzipped(m_path, "manifest.json", "neuf lièvres verts").contains("entrenous-export"));
    const QByteArray manifest = unzipped(m_path, "manifest.json", "neuf lièvres bleus");
    QCOMPARE(QJsonDocument::fromJson(manifest).object().value(u"encryption"_s).toString(), u"AES-256"_s);
    for (const QString &name : package.files)
        QVERIFY2(!unzipped(m_path, name.toUtf8().constData(), "neuf lièvres bleus").isEmpty(), qPrintable(name));
    QFile zip(m_path);
    QVERIFY(zip.open(QIODevice::ReadOnly));
    const QByteArray bytes = zip.readAll();
    QVERIFY(!bytes.contains("Kerlann"));
    QCOMPARE(package.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

void tst_Package::aZipWithoutPassphraseIsRefused()
{
    const auto written = FilePackageWriter([] {
                             return test::testNowUtc();
                         }).write(test::testDossier(), {m_path + u".zip"_s, {}, u"fr"_s, false}, {});
    QVERIFY(!written);
    QCOMPARE(written.error().reason, u"passphrase_missing"_s);
}

void tst_Package::nothingIsLeftWhenCancelled_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("folder") << u"answer"_s;
    QTest::newRow("zip") << u"answer.zip"_s;
}

void tst_Package::nothingIsLeftWhenCancelled()
{
    QFETCH(QString, name);
    Progress progress;
    progress.report = [&progress](qint64, qint64) { progress.cancelled->store(true); };
    const auto written
        = FilePackageWriter([] {
              return test::testNowUtc();
          }).write(test::testDossier(), {m_folder->filePath(name), "une phrase", u"fr"_s, false}, progress);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Cancelled);
    QVERIFY(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void tst_Package::neverOverwrites()
{
    QVERIFY(!write({m_path, {}, u"en"_s, false}).files.isEmpty());
    const auto again = FilePackageWriter([] {
                           return test::testNowUtc();
                       }).write(test::testDossier(), {m_path, {}, u"en"_s, false}, {});
    QVERIFY(!again);
    QCOMPARE(again.error().reason, u"file_exists"_s);
}

void tst_Package::onlyTheOwnerMayReadIt()
{
    write({m_path, {}, u"en"_s, false});
    const auto others
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(m_path).permissions() & others));
    for (const QString &file : filesInFolder())
        QVERIFY2(!(QFileInfo(m_path + u'/' + file).permissions() & others), qPrintable(file));
}

CRM_TEST(tst_Package)
#include "tst_package.moc"
