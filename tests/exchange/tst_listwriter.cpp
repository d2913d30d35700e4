// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvwriter.h"
#include "dossiercase.h"
#include "filelistwriter.h"
#include "testmain.h"
#include "vcardwriter.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>
#include <QTemporaryDir>

using namespace crm;
using namespace Qt::StringLiterals;

class tst_ListWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void formulaCellsAreNeutralised_data();
    void formulaCellsAreNeutralised();
    void csvBeginsWithAMarkAndQuotesWhatItMust();
    void cardLinesAreShortAndWholeCharacters();
    void cardRoundTrips();
    void cardSaysNothingOfConsentOrNotes();
    void jsonIsOneArray();
    void nothingIsThereBeforeTheEnd();
    void hashIsThatOfTheFile();
    void refusesAnUnknownFormat();
    void writesAListAsPdf();

private:
    static QByteArray written(const QString &format, QByteArray *hash = nullptr);
    static QByteArray contentOf(const QString &path);
};

QByteArray tst_ListWriter::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray tst_ListWriter::written(const QString &format, QByteArray *hash)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list"_s);
    auto sink = FileListWriter().open(path, format);
    if (!sink || !(*sink)->add({test::testContact()}) || !(*sink)->add({test::testContact()}))
        return {};
    const auto finished = (*sink)->finish();
    if (finished && hash)
        *hash = *finished;
    return contentOf(path);
}

void tst_ListWriter::formulaCellsAreNeutralised_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("safe");
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+33639981204"_s << u"'+33639981204"_s;
    QTest::newRow("minus") << u"-2"_s << u"'-2"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\tx"_s << u"'\tx"_s;
    QTest::newRow("blank first") << u"  =1"_s << u"'  =1"_s;
    QTest::newRow("full width") << u"\uFF1D1"_s << u"'\uFF1D1"_s;
    QTest::newRow("behind another separator") << u"Le Goff;=1+1"_s << u"Le Goff;'=1+1"_s;
    QTest::newRow("quoted behind another separator") << u"Le Goff; \"=1"_s << u"Le Goff; \"'=1"_s;
    QTest::newRow("on the next line") << u"Le Goff\n@1"_s << u"Le Goff\n'@1"_s;
    QTest::newRow("plain") << u"a=b"_s << u"a=b"_s;
    QTest::newRow("empty") << QString() << QString();
}

void tst_ListWriter::formulaCellsAreNeutralised()
{
    QFETCH(QString, cell);
    QTEST(neutralised(cell), "safe");
}

void tst_ListWriter::csvBeginsWithAMarkAndQuotesWhatItMust()
{
    const QByteArray csv = written(u"csv"_s);
    QVERIFY(csv.startsWith("\xEF\xBB\xBFid,kind,"));
    QVERIFY(csv.contains("\"Les Jardins de Kerlann, pépinière; serres"));
    QVERIFY(csv.contains("\"12, chemin du Lavoir\nBâtiment B\""));
    QCOMPARE(csv.count("\r\n"), 3);
    QCOMPARE(csvRecord({u"a\"b"_s, u"c"_s}), QByteArray("\"a\"\"b\",c\r\n"));
}

void tst_ListWriter::cardLinesAreShortAndWholeCharacters()
{
    const QByteArray card = vcardOf(test::testContact());
    QVERIFY(card.startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n"));
    QVERIFY(card.endsWith("END:VCARD\r\n"));
    bool isFolded = false;
    for (const QByteArray &line : card.split('\n')) {
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
        QVERIFY2(line.size() <= 76, line.constData());
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(line);
        QVERIFY(!decoder.hasError());
        isFolded = isFolded || line.startsWith(' ');
    }
    QVERIFY(isFolded);
}

void tst_ListWriter::cardRoundTrips()
{
    const Contact contact = test::testContact();
    const QString card = QString::fromUtf8(vcardOf(contact).replace("\r\n ", ""));
    const QStringList lines = card.split(u"\r\n"_s);
    QVERIFY(lines.contains(u"FN:"_s + displayName(contact).replace(u";"_s, u"\\;"_s)));
    QVERIFY(lines.contains(u"N:Le Goff;Anne 🌿;Éloïse\\; Marie;Mme;"_s));
    QVERIFY(lines.contains(u"TEL;VALUE=uri;TYPE=\"work,cell\";X-AS-TYPED=\"06 39 98 12 04\":tel:+33639981204"_s));
    QVERIFY(lines.contains(u"TEL:poste 12"_s));
    QVERIFY(lines.contains(u"ADR;TYPE=work:;;12\\, chemin du Lavoir\\nBâtiment B;Vannes;;56000;France"_s));
    QVERIFY(
        lines.contains(u"ORG:"_s + QString(contact.organisation).replace(u","_s, u"\\,"_s).replace(u";"_s, u"\\;"_s)));
    QVERIFY(lines.contains(u"UID:urn:uuid:"_s + contact.id.toString()));
    QVERIFY(lines.contains(u"REV:20260902T101500Z"_s));
}

void tst_ListWriter::cardSaysNothingOfConsentOrNotes()
{
    const QByteArray card = vcardOf(test::testContact());
    QVERIFY(!card.contains("\nX-"));
    QVERIFY(!card.contains("CATEGORIES"));
    QVERIFY(!card.contains("NOTE"));
    QVERIFY(!card.contains("matin"));
}

void tst_ListWriter::jsonIsOneArray()
{
    const QJsonArray people = QJsonDocument::fromJson(written(u"json"_s)).array();
    QCOMPARE(people.size(), 2);
    QCOMPARE(people.first()[u"names"_s][u"family"_s].toString(), u"Le Goff"_s);
    QVERIFY(!people.first().toObject().contains(u"note"_s));
}

void tst_ListWriter::nothingIsThereBeforeTheEnd()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    {
        auto sink = FileListWriter().open(path, u"csv"_s);
        CRM_VERIFY(sink);
        CRM_VERIFY((*sink)->add({test::testContact()}));
        QVERIFY(!QFile::exists(path));
    }
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void tst_ListWriter::hashIsThatOfTheFile()
{
    QByteArray hash;
    const QByteArray content = written(u"vcard"_s, &hash);
    QVERIFY(!content.isEmpty());
    QCOMPARE(hash, QCryptographicHash::hash(content, QCryptographicHash::Sha256));
}

void tst_ListWriter::refusesAnUnknownFormat()
{
    QTemporaryDir folder;
    const auto sink = FileListWriter().open(folder.filePath(u"x"_s), u"xlsx"_s);
    QVERIFY(!sink);
    QCOMPARE(sink.error().reason, u"format_unknown"_s);
    QVERIFY(!FileListWriter().open(folder.filePath(u"missing/x.csv"_s), u"csv"_s));
}

void tst_ListWriter::writesAListAsPdf()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.pdf"_s);
    auto sink = FileListWriter().open(path, u"pdf"_s);
    CRM_VERIFY(sink);
    CRM_VERIFY((*sink)->add(QList<Contact>(1000, test::testContact())));
    QElapsedTimer timer;
    timer.start();
    CRM_VERIFY((*sink)->finish());
    qInfo("1,000 rows as PDF: %lld ms", timer.elapsed());
    QVERIFY(contentOf(path).startsWith("%PDF-1"));
}

CRM_TEST(tst_ListWriter)
#include "tst_listwriter.moc"
