// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentreceiptwriter.h"
#include "dossiercase.h"
#include "jsonreceiptreader.h"
#include "pythonchecks.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace crm {

namespace {

QString privacyCorpus()
{
    return QStringLiteral(CRM_SOURCE_DIR "/../shared/corpora/privacy/");
}

/// The first thing of the kind in the dossier of the tests.
ConsentEvent eventIn(const Dossier &dossier, ConsentState state)
{
    for (const ConsentEvent &event : dossier.history) {
        if (event.kind == ConsentEventKind::Consent && event.state == state)
            return event;
    }
    return {};
}

} // namespace

class tst_ReceiptReader : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the receipt");
        return file.fileName();
    }

private Q_SLOTS:
    void aKantaraReceiptIsValidAgainstItsSchema() // I1
    {
        const Dossier dossier = test::testDossier();
        const ConsentEvent given = eventIn(dossier, ConsentState::Given);
        const auto bytes = DocumentReceiptWriter().kantara(given, dossier.purposes.first(), dossier.controller);
        CRM_VERIFY(bytes);
        const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
        QCOMPARE(json.value(u"version"_s).toString(), u"KI-CR-v1.1.0"_s);
        QCOMPARE(json.value(u"consentTimestamp"_s).toInteger(), given.occurredAtUtc.toSecsSinceEpoch());
        if (!QFile::exists(privacyCorpus() + u"kantara-consent-receipt-v1_1-schema.json"_s) || !test::hasJsonSchema())
            QSKIP("the schema of Kantara or jsonschema is not here");
        const QString said = test::complaints(
            u"import json, sys\nfrom jsonschema import Draft4Validator as V\n"
            "rules = json.load(open(sys.argv[1])); V.check_schema(rules)\n"
            "for e in V(rules).iter_errors(json.load(open(sys.argv[2]))): print(list(e.absolute_path), e.message)"_s,
            {privacyCorpus() + u"kantara-consent-receipt-v1_1-schema.json"_s, write(u"kantara.json"_s, *bytes)});
        QCOMPARE(said, QString());
    }

    void aKantaraReceiptOnlySaysThatAConsentWasGiven() // I1
    {
        const Dossier dossier = test::testDossier();
        ConsentEvent event = eventIn(dossier, ConsentState::Given);
        event.state = ConsentState::Withdrawn;
        QCOMPARE(DocumentReceiptWriter().kantara(event, dossier.purposes.first(), dossier.controller).error().reason,
                 u"receipt_not_given"_s);
    }

    void ourOwnReceiptsAreReadBack() // I1
    {
        const Dossier dossier = test::testDossier();
        const ConsentEvent given = eventIn(dossier, ConsentState::Given);
        const auto json = DocumentReceiptWriter().json(given, dossier.purposes.first(), dossier.controller);
        CRM_VERIFY(json);
        const auto receipt = JsonReceiptReader().read(write(u"own.json"_s, *json));
        CRM_VERIFY(receipt);
        QCOMPARE(receipt->format, u"entrenous"_s);
        QCOMPARE(receipt->recordId, given.id.toString());
        QCOMPARE(receipt->fileName, u"own.json"_s);
        QCOMPARE(receipt->original, *json);
        QCOMPARE(receipt->consents.size(), 1);
        QCOMPARE(receipt->consents.first().purpose, given.purpose);
        QCOMPARE(receipt->consents.first().channel, given.channel);
        QCOMPARE(receipt->consents.first().state, ConsentState::Given);
        QCOMPARE(receipt->consents.first().atUtc, given.occurredAtUtc);
        QCOMPARE(receipt->consents.first().until, given.lastValidDay);
        QCOMPARE(receipt->controllers, QStringList{dossier.controller.name});

        const auto kantara = DocumentReceiptWriter().kantara(given, dossier.purposes.first(), dossier.controller);
        const auto second = JsonReceiptReader::parsed(*kantara);
        CRM_VERIFY(second);
        QCOMPARE(second->format, u"kantara"_s);
        QCOMPARE(second->receiptId, receipt->receiptId);
        QCOMPARE(second->consents.first().atUtc.toSecsSinceEpoch(), given.occurredAtUtc.toSecsSinceEpoch());
        QCOMPARE(second->controllers, receipt->controllers);
    }

    void whatIsNoReceiptIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no JSON") << QByteArray("{\"a\":") << u"not_json"_s;
        QTest::newRow("list") << QByteArray("[1, 2]") << u"not_a_receipt"_s;
        QTest::newRow("something else") << QByteArray("{\"hello\": \"world\"}") << u"not_a_receipt"_s;
        QTest::newRow("wrong types") << QByteArray("{\"consentReceiptID\": 5, \"services\": {\"a\": 1}}")
                                     << u"not_a_receipt"_s;
        QTest::newRow("deep") << QByteArray(100'000, '[') << u"not_json"_s;
        QTest::newRow("long") << QByteArray(2'000'000, ' ') << u"file_too_long"_s;
    }
    void whatIsNoReceiptIsRefusedWithItsReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const auto receipt = JsonReceiptReader().read(write(u"bad.json"_s, bytes));
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().reason, reason);
    }

    void theExamplesOfTheStandardAreRead() // ISO/IEC TS 27560 with DPV
    {
        QFile expectations(privacyCorpus() + u"../expect.json"_s);
        if (!expectations.open(QIODevice::ReadOnly))
            QSKIP("the corpus is not here");
        const QJsonObject all = QJsonDocument::fromJson(expectations.readAll()).object();
        int read = 0;
        int broken = 0;
        for (auto it = all.begin(); it != all.end(); ++it) {
            if (!it.key().startsWith("privacy/iso27560-dpv/"_L1))
                continue;
            const auto receipt = JsonReceiptReader().read(privacyCorpus() + it.key().mid(8));
            if (it->toObject().value(u"valid_json"_s).toBool()) {
                QVERIFY2(receipt, qPrintable(it.key()));
                QCOMPARE(receipt->format, u"dpv"_s);
                ++read;
            } else {
                QVERIFY2(!receipt && receipt.error().reason == u"not_json"_s, qPrintable(it.key()));
                ++broken;
            }
        }
        QCOMPARE(read, 38);
        QCOMPARE(broken, 7);
        const auto full = JsonReceiptReader().read(privacyCorpus() + u"iso27560-dpv/89-receipt-full-2.jsonld"_s);
        CRM_VERIFY(full);
        QCOMPARE(full->receiptId, u"receipt-a1masdln1"_s);
        QCOMPARE(full->controllers, QStringList{u"ex:Acme"_s});
        QCOMPARE(full->consents.size(), 2);
        QCOMPARE(full->consents.first().purpose, u"dpv:Marketing"_s);
        QCOMPARE(full->consents.first().state, ConsentState::Given);
        QCOMPARE(full->consents.last().state, ConsentState::Withdrawn);
        QCOMPARE(full->consents.last().atUtc.date(), QDate(2024, 3, 1));
    }
};

CRM_TEST(tst_ReceiptReader)

} // namespace crm

#include "tst_receiptreader.moc"
