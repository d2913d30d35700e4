// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packreader.h"
#include "pythonchecks.h"
#include "testmain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace crm;
using namespace Qt::StringLiterals;

class tst_Packs : public QObject {
    Q_OBJECT

    static Pack packOf(const char *country) { return bundledPacks().value().packOf(QString::fromLatin1(country)); }
    static QByteArray content(const char *name)
    {
        if (!bundledPacks()) // registers the resource
            return {};
        QFile file(u":/packs/"_s + QString::fromLatin1(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void everyPackIsValidAgainstTheSchema() // C0
    {
        if (!test::hasJsonSchema())
            QSKIP("python3-jsonschema is not installed");
        QTemporaryDir folder;
        const QStringList names{u"pack.schema.json"_s, u"fr.json"_s, u"be.json"_s, u"eu.json"_s};
        for (const QString &name : names) {
            QFile copy(folder.filePath(name));
            QVERIFY(copy.open(QIODevice::WriteOnly));
            QVERIFY(copy.write(content(qPrintable(name))) > 1000);
        }
        QCOMPARE(test::complaints(uR"PY(
import json, os, sys
from jsonschema import Draft202012Validator as Validator
read = lambda name: json.load(open(os.path.join(sys.argv[1], name), encoding="utf-8"))
rules = read(sys.argv[2])
Validator.check_schema(rules)
judge = Validator(rules, format_checker=Validator.FORMAT_CHECKER)
for name in sys.argv[3:]:
    for error in judge.iter_errors(read(name)):
        print(name, list(error.absolute_path), error.message[:200])
broken = read(sys.argv[3])
broken["matrix"][0]["channel"] = "pigeon"
assert list(judge.iter_errors(broken)), "the schema accepts a pigeon"
)PY"_s,
                                  QStringList{folder.path()} + names),
                 QString());
    }

    void isUnsignedUntilALawyerSigns() // C0, S52
    {
        const auto packs = bundledPacks();
        CRM_VERIFY(packs);
        QCOMPARE(packs->all().size(), 3);
        for (const Pack &pack : packs->all()) {
            QVERIFY(!pack.signOff.signedOn);
            QVERIFY(!pack.version.isEmpty());
            QVERIFY(pack.sources.size() >= 5);
        }
    }

    void knowsTheParametersOfEachCountry_data() // C0
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("pack");
        QTest::addColumn<int>("childAge");
        QTest::addColumn<QString>("phoneBefore");
        QTest::addColumn<QString>("phoneSince");
        QTest::addColumn<QString>("phoneProof");
        QTest::newRow("FR") << u"FR"_s << u"FR"_s << 15 << u"P3Y"_s << u"P1Y"_s << u"D11"_s;
        QTest::newRow("Reunion") << u"RE"_s << u"FR"_s << 15 << u"P3Y"_s << u"P1Y"_s << u"D11"_s;
        QTest::newRow("BE") << u"BE"_s << u"BE"_s << 13 << u"P3Y"_s << u"P3Y"_s << u"D18"_s;
        QTest::newRow("DE") << u"DE"_s << u"EU"_s << 16 << u"P3Y"_s << u"P3Y"_s << u"D18"_s;
        QTest::newRow("unknown") << u"??"_s << u"EU"_s << 16 << u"P3Y"_s << u"P3Y"_s << u"D18"_s;
        QTest::newRow("none") << QString() << u"EU"_s << 16 << u"P3Y"_s << u"P3Y"_s << u"D18"_s;
    }
    void knowsTheParametersOfEachCountry()
    {
        QFETCH(QString, country);
        const Pack pack = packOf(qPrintable(country));
        const QDate before(2026, 8, 10);
        const QDate since(2026, 8, 11);
        QTEST(pack.id, "pack");
        QTEST(inForce(pack.childAge, since, 0), "childAge");
        QTEST(inForce(pack.consentValidity, before, {}).value(Channel::Phone).toIso(), "phoneBefore");
        QTEST(inForce(pack.consentValidity, since, {}).value(Channel::Phone).toIso(), "phoneSince");
        QTEST(inForce(pack.phoneConsent, since, {}).proofPolicy, "phoneProof");
        QCOMPARE(inForce(pack.phoneConsent, since, {}).showsItems, pack.id == "FR"_L1); // B20
        QVERIFY(!inForce(pack.phoneConsent, before, {}).showsItems);
        QCOMPARE(inForce(pack.callLimit, since, {}).attempts, 4);
        QCOMPARE(inForce(pack.callWindow, since, {}).hours.size(), 2);
        QCOMPARE(inForce(pack.automaticCalls, since, MarketingRule::OptOut), MarketingRule::Consent);
        QCOMPARE(inForce(pack.openTracking, since, MarketingRule::OptOut), MarketingRule::Consent);
        QCOMPARE(inForce(pack.footers, since, {}).value(u"A_ROLE"_s), (QStringList{u"FT1"_s, u"FT2"_s}));
    }

    void knowsWhatASenderSaysOfItselfAndWhereOneComplains_data() // C8, FT4
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("number");
        QTest::addColumn<DetailNeed>("numberNeed");
        QTest::addColumn<QString>("city");
        QTest::addColumn<DetailNeed>("cityNeed");
        QTest::addColumn<QString>("authority");
        QTest::newRow("FR") << u"FR"_s << u"SIREN"_s << DetailNeed::Registered << u"RCS"_s << DetailNeed::Registered
                            << u"CNIL"_s;
        QTest::newRow("BE") << u"BE"_s << u"BCE"_s << DetailNeed::Always << u"RPM"_s << DetailNeed::Registered
                            << u"Autorité de protection des données (APD)"_s;
        QTest::newRow("DE") << u"DE"_s << u"Numéro d’immatriculation"_s << DetailNeed::Never << u"Registre"_s
                            << DetailNeed::Never << u"Autorité de contrôle de votre pays"_s;
    }
    void knowsWhatASenderSaysOfItselfAndWhereOneComplains()
    {
        QFETCH(QString, country);
        const Pack pack = packOf(qPrintable(country));
        const SenderLaw law = inForce(pack.senderLaw, QDate(2026, 11, 25), {});
        QTEST(law.numberName.fr, "number");
        QTEST(law.numberNeed, "numberNeed");
        QTEST(law.registerName.fr, "city");
        QTEST(law.cityNeed, "cityNeed");
        QTEST(pack.authority.name.fr, "authority");
        QVERIFY(pack.authority.page.startsWith(u"https://"_s));
    }

    void aFrenchPhoneConsentLastsOneYearLessADay_data() // B10
    {
        QTest::addColumn<QDate>("given");
        QTest::addColumn<QDate>("last");
        QTest::newRow("common year") << QDate(2026, 9, 1) << QDate(2027, 8, 31);
        QTest::newRow("29 February is clamped first") << QDate(2028, 2, 29) << QDate(2029, 2, 27);
        QTest::newRow("1 March") << QDate(2027, 3, 1) << QDate(2028, 2, 29);
    }
    void aFrenchPhoneConsentLastsOneYearLessADay()
    {
        QFETCH(QDate, given);
        QTEST(packOf("FR").lastDayOfConsent(given, Channel::Phone, given), "last");
    }

    void theZoneIsThePersons() // C0, phone windows
    {
        const PackSet packs = bundledPacks().value();
        QCOMPARE(packs.between(u"FR"_s, u"MQ"_s).timeZone, u"America/Martinique"_s);
        QCOMPARE(packs.between(u"FR"_s, {}).timeZone, u"Europe/Paris"_s);
        QCOMPARE(packs.between(u"BE"_s, u"PT"_s).timeZone, u"Europe/Lisbon"_s);
        QCOMPARE(packs.between(u"BE"_s, u"JP"_s).timeZone, u"Europe/Brussels"_s);
        QCOMPARE(packs.between(u"BE"_s, u"JP"_s).recipient.id, u"EU"_s);
    }

    void aBrokenPackIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("was");
        QTest::addColumn<QByteArray>("is");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *was, const char *is, const char *place) {
            QTest::newRow(name) << QByteArray(was) << QByteArray(is) << QString::fromLatin1(place);
        };
        row("syntax", "\"version\": \"2026-11-23\",", "\"version\": 2026-11-23,", "fr.json, line 5: ");
        row("channel", "\"channel\": \"email\"", "\"channel\": \"pigeon\"",
            "fr.json, /matrix/0/channel: unknown code \"pigeon\"");
        row("outcome", "\"outcome\": \"A_SOFT\"", "\"outcome\": \"A_CONSENT\"",
            "fr.json, /matrix/0/lanes/0/outcome: unknown code");
        row("condition", "\"soft_opt_in\"", "\"wishful\"", "fr.json, /matrix/0/lanes/0/conditions/0: unknown code");
        row("list", "\"do_not_call_list\": \"bloctel\"", "\"do_not_call_list\": \"nobody\"",
            "/do_not_call_list: no such list");
        row("period", "\"phone\": \"P1Y\"", "\"phone\": \"1 year\"",
            "fr.json, /parameters/consent_validity/1/value/phone: no duration");
        row("day", "\"effective_from\": \"2026-08-11\", \"value\"", "\"effective_from\": \"2026-02-30\", \"value\"",
            "/effective_from: no day");
        row("zone", "Europe/Paris", "Europe/Lutece", "fr.json, /countries/FR: unknown time zone");
        row("source", "\"sources\": [\"child-age\"]", "\"sources\": [\"rumour\"]",
            "fr.json, /parameters/child_age/0/sources/0: no such source");
        row("unknown member", "\"is_fallback\": false", "\"is_fallback\": false, \"note\": 1",
            "fr.json, /note: unknown member");
        row("missing member", "\"is_fallback\": false,", "", "fr.json, /: is_fallback is missing");
        row("signed by nobody", "\"signed_on\": null", "\"signed_on\": \"2026-12-01\"",
            "fr.json, /sign_off/lawyer: signed by nobody");
        row("hours", "\"from\": \"10:00\"", "\"from\": \"13:30\"", "/hours/0: the end is not after the beginning");
    }
    void aBrokenPackIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, was);
        QFETCH(QByteArray, is);
        QFETCH(QString, place);
        QByteArray json = content("fr.json");
        CRM_VERIFY(packFrom(json, u"fr.json"_s));
        const auto at = json.indexOf(was);
        QVERIFY(at > 0);
        json.replace(at, was.size(), is);
        const auto answer = packFrom(json, u"fr.json"_s);
        QVERIFY(!answer);
        QCOMPARE(answer.error().reason, u"pack_damaged"_s);
        QVERIFY2(answer.error().field.contains(place), qPrintable(answer.error().field));
    }

    void aCountryHasOneLawAndOnePackJudgesTheRest()
    {
        const auto twice = packSetFrom({{u"eu.json"_s, content("eu.json")},
                                        {u"fr.json"_s, content("fr.json")},
                                        {u"fr2.json"_s, content("fr.json")}});
        QVERIFY(!twice);
        QVERIFY(twice.error().field.contains("fr2.json, /countries/"_L1));
        QVERIFY(!packSetFrom({{u"fr.json"_s, content("fr.json")}}));
        QVERIFY(!packSetFrom({}));
    }
};

CRM_TEST(tst_Packs)
#include "tst_packs.moc"
