// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller.h"
#include "testmain.h"

using namespace crm;
using namespace Qt::StringLiterals;

class tst_Controller : public QObject {
    Q_OBJECT

    static SenderLaw french()
    {
        return {{u"SIREN"_s, u"SIREN"_s}, u"### ### ###"_s,     NumberCheck::Luhn,
                DetailNeed::Registered,   {u"RCS"_s, u"RCS"_s}, DetailNeed::Registered};
    }
    static SenderLaw belgian()
    {
        return {{u"BCE"_s, u"BCE/KBO"_s}, u"####.###.###"_s,        NumberCheck::Mod97,
                DetailNeed::Always,       {u"RPM"_s, u"RPM/RPR"_s}, DetailNeed::Registered};
    }
    static Controller withNumber(const QString &number, const QString &country = {})
    {
        Controller controller;
        controller.country = country;
        controller.name = u"Atelier"_s;
        controller.company.number = number;
        return controller;
    }

private Q_SLOTS:
    void aNumberHasTheDigitsAndTheCheckOfItsCountry_data() // C8
    {
        QTest::addColumn<bool>("isFrench");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("reason");
        QTest::newRow("siren") << true << u"123456782"_s << u"123456782"_s << QString();
        QTest::newRow("siren grouped") << true << u" 732 829\u00a0320 "_s << u"732829320"_s << QString();
        QTest::newRow("siren, a digit wrong") << true << u"123456783"_s << QString() << u"number_wrong"_s;
        QTest::newRow("siren, two digits swapped") << true << u"132456782"_s << QString() << u"number_wrong"_s;
        QTest::newRow("siren of zeros") << true << u"000000000"_s << QString() << u"number_wrong"_s;
        QTest::newRow("siret") << true << u"12345678200010"_s << QString() << u"number_malformed"_s;
        QTest::newRow("letters") << true << u"12345678A"_s << QString() << u"number_malformed"_s;
        QTest::newRow("other digits") << true << u"١٢٣٤٥٦٧٨٢"_s << QString() << u"number_malformed"_s;
        QTest::newRow("bce") << false << u"0123.456.749"_s << u"0123456749"_s << QString();
        QTest::newRow("bce, wrong check") << false << u"0123.456.748"_s << QString() << u"number_wrong"_s;
        QTest::newRow("bce, nine digits of before 2023") << false << u"123456749"_s << u"0123456749"_s << QString();
        QTest::newRow("bce with its country") << false << u"BE 0123.456.749"_s << u"0123456749"_s << QString();
        QTest::newRow("bce with strokes") << false << u"0123/456/749"_s << u"0123456749"_s << QString();
        QTest::newRow("bce, eight digits") << false << u"12345674"_s << QString() << u"number_malformed"_s;
        QTest::newRow("none yet") << false << QString() << QString() << QString();
    }
    void aNumberHasTheDigitsAndTheCheckOfItsCountry()
    {
        QFETCH(bool, isFrench);
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        QFETCH(QString, reason);
        const auto found = checked(withNumber(typed, isFrench ? u"FR"_s : u"BE"_s), isFrench ? french() : belgian());
        QCOMPARE(found.has_value(), reason.isEmpty());
        if (found) {
            QCOMPARE(found->company.number, kept);
        } else {
            QCOMPARE(found.error().field, u"company_number"_s);
            QCOMPARE(found.error().reason, reason);
        }
    }

    void aCountryWithoutAPatternTakesAnyNumber()
    {
        QCOMPARE(checked(withNumber(u" HRB 1234 B "_s), {})->company.number, u"HRB 1234 B"_s);
    }

    void aNumberIsShownAsItsCountryGroupsIt()
    {
        QCOMPARE(numberShown(u"123456782"_s, french()), u"123 456 782"_s);
        QCOMPARE(numberShown(u"0123456749"_s, belgian()), u"0123.456.749"_s);
        QCOMPARE(numberShown(u"HRB 1234"_s, {}), u"HRB 1234"_s);
        QCOMPARE(numberShown({}, french()), QString());
    }

    void whatCannotBeReachedIsNotKept_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("field");
        QTest::newRow("both") << u"a@b.example"_s << u"https://b.example/vie-privee"_s << QString();
        QTest::newRow("neither") << QString() << QString() << QString();
        QTest::newRow("no address") << u"nonsense"_s << QString() << u"controller_email"_s;
        QTest::newRow("two addresses") << u"a@b.example, c@d.example"_s << QString() << u"controller_email"_s;
        QTest::newRow("no scheme") << QString() << u"b.example/vie-privee"_s << u"notice_url"_s;
        QTest::newRow("a script") << QString() << u"javascript:alert(1)"_s << u"notice_url"_s;
        QTest::newRow("a file") << QString() << u"file:///etc/passwd"_s << u"notice_url"_s;
        QTest::newRow("two lines") << QString() << u"https://b.example/\nBcc: x"_s << u"notice_url"_s;
    }
    void whatCannotBeReachedIsNotKept()
    {
        QFETCH(QString, email);
        QFETCH(QString, url);
        Controller controller = withNumber({});
        controller.email = email;
        controller.noticeUrl = url;
        const auto found = checked(controller, french());
        QTEST(found ? QString() : found.error().field, "field");
    }

    void aControllerHasANameAndNoNovel()
    {
        Controller controller = withNumber({});
        controller.company.legalForm = QString(501, u'x');
        QCOMPARE(checked(controller, french()).error().field, u"legal_form"_s);
        controller = {};
        QCOMPARE(checked(controller, french()).error().reason, u"name_missing"_s);
    }
};

CRM_TEST(tst_Controller)
#include "tst_controller.moc"
