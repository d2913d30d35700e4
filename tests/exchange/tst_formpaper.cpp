// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "defaultregistry.h"
#include "documentformpaper.h"
#include "testmain.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTransform>

using namespace Qt::StringLiterals;

namespace crm {

class tst_FormPaper : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static ConsentFormSheet sheetIn(const QString &language, bool isBlank)
    {
        ConsentFormSheet sheet;
        sheet.controller = {u"Librairie des Tilleuls"_s,   u"FR"_s, u"3 rue Haute, Lorient"_s,
                            u"bonjour@tilleuls.example"_s, {},      u"fr"_s};
        const auto registry = defaultRegistry(
            sheet.controller, [] { return QUuid::createUuid(); }, QDateTime::currentDateTimeUtc());
        sheet.form.id = freshFormId();
        sheet.form.language = language;
        sheet.form.issuedAtUtc = instantFromText(u"2026-11-23T13:32:00.000Z"_s);
        sheet.form.questions = questionsFor(registry->purposes, registry->wordings, language);
        sheet.words = wordsOf(sheet.form, registry->purposes, registry->wordings);
        sheet.phoneItems = Period::fromIso(u"P1Y"_s).value();
        if (isBlank)
            return sheet;
        sheet.contact.id = ContactId(QUuid::createUuid());
        sheet.form.contact = sheet.contact.id;
        sheet.contact.name = {{}, u"Anaïs"_s, {}, u"Le Goff"_s, {}};
        sheet.contact.emails = {{u"anais@kerlann.example"_s, {}}};
        return sheet;
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    static QByteArray run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        return process.readAllStandardOutput();
    }
    static QString textOf(const QString &pdf)
    {
        return QString::fromUtf8(run(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s})).simplified();
    }
    /// The first page as a scanner would see it.
    static QImage scanOf(const QString &pdf, int dotsPerInch)
    {
        return QImage::fromData(
            run(u"pdftoppm"_s, {u"-r"_s, QString::number(dotsPerInch), u"-gray"_s, u"-l"_s, u"1"_s, pdf}), "pgm");
    }

private Q_SLOTS:
    void theFormSaysWhoAsksForWhatHowLongAndHowToWithdraw_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("fr") << u"fr"_s
                            << QStringList{u"Formulaire de consentement"_s,
                                           u"Librairie des Tilleuls"_s,
                                           u"Anaïs Le Goff"_s,
                                           u"J’accepte"_s,
                                           u"Je refuse"_s,
                                           u"retirer votre consentement"_s,
                                           u"3 ans"_s,
                                           u"Signature"_s};
        QTest::newRow("en") << u"en"_s << QStringList{u"Consent form"_s, u"Librairie des Tilleuls"_s, u"I agree"_s,
                                                      u"I refuse"_s,     u"withdraw your consent"_s,  u"3 years"_s,
                                                      u"Signature"_s};
    }
    void theFormSaysWhoAsksForWhatHowLongAndHowToWithdraw() // B4, B5
    {
        QFETCH(QString, language);
        QFETCH(QStringList, words);
        const ConsentFormSheet sheet = sheetIn(language, false);
        const auto pdf = DocumentFormPaper().page(sheet);
        CRM_VERIFY(pdf);
        const QString text = textOf(write(u"form.pdf"_s, *pdf));
        for (const QString &word : words)
            QVERIFY2(text.contains(word), qPrintable(word));
        for (const Wording &wording : sheet.words.wordings)
            QVERIFY(text.contains(wording.text.in(language).left(40)));
    }

    void aFormForCallsInFranceShowsTheFiveItems() // B20
    {
        const auto pdf = DocumentFormPaper().page(sheetIn(u"fr"_s, true));
        CRM_VERIFY(pdf);
        const QString text = textOf(write(u"blank.pdf"_s, *pdf));
        for (const QString &item : {u"Qui appelle"_s, u"que pour cette entreprise"_s, u"sans renouvellement tacite"_s,
                                    u"même oralement"_s, u"preuve de votre consentement"_s})
            QVERIFY2(text.contains(item), qPrintable(item));
        QVERIFY(text.contains(u"Prénom et nom"_s)); // blank: she writes who she is
    }

    void elsewhereAFormForCallsShowsNoFrenchLaw() // C0, B20
    {
        ConsentFormSheet sheet = sheetIn(u"fr"_s, true);
        sheet.phoneItems.reset();
        const auto pdf = DocumentFormPaper().page(sheet);
        CRM_VERIFY(pdf);
        QVERIFY(!textOf(write(u"blank.pdf"_s, *pdf)).contains(u"Qui appelle"_s));
    }

    void theCodeIsReadBackFromTheScan_data()
    {
        QTest::addColumn<int>("dotsPerInch");
        QTest::addColumn<double>("turned");
        QTest::newRow("150 dpi") << 150 << 0.0;
        QTest::newRow("300 dpi, crooked") << 300 << 3.0;
        QTest::newRow("upside down") << 200 << 180.0;
    }
    void theCodeIsReadBackFromTheScan()
    {
        QFETCH(int, dotsPerInch);
        QFETCH(double, turned);
        const ConsentFormSheet sheet = sheetIn(u"fr"_s, false);
        const QString pdf = write(u"form.pdf"_s, *DocumentFormPaper().page(sheet));
        const QString scan = m_folder.filePath(u"scan.jpg"_s);
        QVERIFY(scanOf(pdf, dotsPerInch).transformed(QTransform().rotate(turned)).save(scan, "JPEG", 70));
        const auto codes = DocumentFormPaper().codesIn(scan);
        CRM_VERIFY(codes);
        QCOMPARE(codes->codes.size(), 1);
        QCOMPARE(formInCode(codes->codes.first()), std::optional(sheet.form.id));
    }

    void everyPageOfAPdfBearsTheCodeAndNothingElse()
    {
        const ConsentFormSheet sheet = sheetIn(u"fr"_s, false);
        const auto codes = DocumentFormPaper().codesIn(write(u"form.pdf"_s, *DocumentFormPaper().page(sheet)));
        CRM_VERIFY(codes);
        QVERIFY(codes->codes.size() >= 2);
        for (const QString &code : codes->codes)
            QCOMPARE(code, codeOfForm(sheet.form.id));
        QCOMPARE(codes->codes.first().size(), 47); // a prefix and a random number: nothing personal
    }

    void whatIsNoScanSaysSo()
    {
        QCOMPARE(DocumentFormPaper().codesIn(write(u"x.png"_s, "no picture")).error().reason, u"scan_not_readable"_s);
        QCOMPARE(DocumentFormPaper().codesIn(write(u"x.pdf"_s, "%PDF-1.4 broken")).error().reason,
                 u"scan_not_readable"_s);
        QCOMPARE(DocumentFormPaper().codesIn(u"/nowhere"_s).error().reason, u"file_unreadable"_s);
        QImage white(400, 400, QImage::Format_RGB32);
        white.fill(Qt::white);
        const QString path = m_folder.filePath(u"white.png"_s);
        QVERIFY(white.save(path));
        QVERIFY(DocumentFormPaper().codesIn(path)->codes.isEmpty());
    }
};

CRM_TEST(tst_FormPaper)

} // namespace crm

#include "tst_formpaper.moc"
