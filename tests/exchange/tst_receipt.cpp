// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentreceiptwriter.h"
#include "dossiercase.h"
#include "pythonchecks.h"
#include "testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace crm;
using namespace Qt::StringLiterals;

class tst_Receipt : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jsonIsValidAgainstItsSchema();
    void jsonSaysWhoWhatWhenAndHow();
    void carriesHashesButNoEvidence();
    void pdfIsOnePageInTheLanguageAsked();
    void refusesAnEmptyReceipt();

private:
    static QJsonObject receipt(const ConsentEvent &event);
    static Purpose offers();
};

Purpose tst_Receipt::offers()
{
    for (const Purpose &purpose : test::testRegistry().purposes) {
        if (purpose.key == u"offers.promo.consent"_s)
            return purpose;
    }
    return {};
}

QJsonObject tst_Receipt::receipt(const ConsentEvent &event)
{
    const auto bytes
        = DocumentReceiptWriter().json(event, event.purpose.isEmpty() ? Purpose() : offers(), test::testController());
    return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
}

void tst_Receipt::jsonIsValidAgainstItsSchema()
{
    if (!test::hasJsonSchema())
        QSKIP("python3 with jsonschema is not installed");
    QTemporaryDir folder;
    for (const ConsentEvent &event : test::testDossier().history) {
        QFile file(folder.filePath(event.id.toString()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(receipt(event)).toJson());
        file.close();
        const QString said = test::complaints(
            u"import json, sys\nfrom jsonschema import Draft202012Validator as V\n"
            "for e in V(json.load(open(sys.argv[1])), format_checker=V.FORMAT_CHECKER).iter_errors(json.load(open(sys.argv[2]))): print(list(e.absolute_path), e.message)"_s,
            {QStringLiteral(CRM_SOURCE_DIR "/resources/schema/consent.schema.json"), file.fileName()});
        QCOMPARE(said, QString());
    }
}

void tst_Receipt::jsonSaysWhoWhatWhenAndHow()
{
    const QJsonObject json = receipt(test::testDossier().history.first());
    QCOMPARE(json.value(u"schema_version"_s).toString(), u"entrenous-consent/1.0"_s);
    const QJsonValue purpose = json[u"pii_processing"_s][u"purposes"_s][0];
    QCOMPARE(purpose[u"lawful_basis"_s].toString(), u"eu-gdpr:A6-1-a"_s);
    QCOMPARE(purpose[u"x_channel"_s].toString(), u"email"_s);
    QCOMPARE(purpose[u"collection_method"_s].toString(), u"counter"_s);
    QCOMPARE(purpose[u"retention_period"_s].toString(), u"P3Y"_s);
    const QJsonValue event = json[u"events"_s][0];
    QCOMPARE(event[u"event_state"_s].toString(), u"given"_s);
    QCOMPARE(event[u"event_time"_s].toString(), u"2026-03-15T09:01:00.000Z"_s);
    QCOMPARE(event[u"x_wording"_s][u"version"_s].toInt(), 1);
    QCOMPARE(json[u"party_identification"_s][1][u"party_name"_s].toString(), u"CNIL"_s);
}

void tst_Receipt::carriesHashesButNoEvidence()
{
    const QJsonObject json = receipt(test::testDossier().history.first());
    const QJsonObject evidence = json[u"events"_s][0][u"x_evidence"_s][0].toObject();
    QCOMPARE(evidence.keys(), (QStringList{u"kind"_s, u"sha256"_s}));
    QVERIFY(!QJsonDocument(json).toJson().contains("Julien"));
}

void tst_Receipt::pdfIsOnePageInTheLanguageAsked()
{
    const Dossier dossier = test::testDossier();
    const QList<ConsentEvent> events = dossier.history.mid(0, 2);
    QElapsedTimer timer;
    timer.start();
    const auto pdf
        = DocumentReceiptWriter().pdf(events, dossier.purposes, dossier.contact, dossier.controller, u"en"_s);
    qInfo("one page as PDF: %lld ms", timer.elapsed());
    CRM_VERIFY(pdf);
    QVERIFY(pdf->startsWith("%PDF-1"));
    QVERIFY(pdf->contains("FontFile2"));
    QVERIFY(pdf->contains("/Count 1"));
}

void tst_Receipt::refusesAnEmptyReceipt()
{
    const Dossier dossier = test::testDossier();
    QVERIFY(!DocumentReceiptWriter().pdf({}, dossier.purposes, dossier.contact, dossier.controller, u"fr"_s));
}

CRM_TEST(tst_Receipt)
#include "tst_receipt.moc"
