// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvparser.h"
#include "phonenumbers.h"
#include "testmain.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace crm {

class tst_Phones final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyUsualWritingGivesTheSameNumber()
    {
        const QStringList writings
            = {u"01 42 68 53 00"_s,       u"01.42.68.53.00"_s, u"0142685300"_s,    u"+33 1 42 68 53 00"_s,
               u"+33 (0)1 42 68 53 00"_s, u"0033142685300"_s,  u"01-42-68-53-00"_s};
        for (const QString &writing : writings) {
            const PhoneNumber number = m_phones.parse(writing, u"FR"_s);
            QCOMPARE(number.e164, u"+33142685300"_s);
            QCOMPARE(number.asTyped, writing);
            QCOMPARE(number.kind, PhoneKind::Landline);
        }
    }

    void aBelgianMobileNumberIsKnownAtHomeAndFromAbroad()
    {
        QCOMPARE(m_phones.parse(u"0470 12 34 56"_s, u"BE"_s).e164, u"+32470123456"_s);
        QCOMPARE(m_phones.parse(u"+32470123456"_s, u"FR"_s).kind, PhoneKind::Mobile);
    }

    void aNumberThatIsNoneKeepsOnlyWhatWasTyped()
    {
        for (const QString &text : {u"ask Jenny"_s, u"1"_s, u""_s, u"00000000"_s, u"+999999999"_s}) {
            const PhoneNumber number = m_phones.parse(text, u"FR"_s);
            QCOMPARE(number.e164, QString());
            QCOMPARE(number.asTyped, text);
        }
    }

    void aNumberIsWrittenAsPeopleOfTheRegionWriteIt()
    {
        const PhoneNumber number = m_phones.parse(u"0142685300"_s, u"FR"_s);
        QCOMPARE(m_phones.written(number, u"FR"_s), u"01 42 68 53 00"_s);
        QCOMPARE(m_phones.written(number, u"BE"_s), u"+33 1 42 68 53 00"_s);
        QCOMPARE(m_phones.written({u"poste 12"_s, {}, PhoneKind::Other, {}}, u"FR"_s), u"poste 12"_s);
    }

    void theShortWayAgreesWithTheLibrary_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<int>("length");
        QTest::newRow("French at home") << u"FR"_s << u"0"_s << 9;
        QTest::newRow("French from abroad") << u"BE"_s << u"+33"_s << 9;
        QTest::newRow("Belgian landline") << u"BE"_s << u"0"_s << 8;
        QTest::newRow("Belgian mobile") << u"BE"_s << u"04"_s << 8;
        QTest::newRow("Belgian with a digit too many") << u"BE"_s << u"0"_s << 9;
        QTest::newRow("Belgian abroad with a digit too many") << u"FR"_s << u"+32"_s << 9;
        QTest::newRow("British mobile") << u"GB"_s << u"+447"_s << 9;
        QTest::newRow("British landline") << u"FR"_s << u"+442"_s << 9;
        QTest::newRow("French behind 00") << u"FR"_s << u"0033"_s << 9;
    }

    void theShortWayAgreesWithTheLibrary()
    {
        QFETCH(QString, region);
        QFETCH(QString, prefix);
        QFETCH(int, length);
        QRandomGenerator random(20261124);
        for (int i = 0; i < 3000; ++i) {
            QString text = prefix;
            for (int digit = 0; digit < length; ++digit)
                text += QChar(u'0' + static_cast<char16_t>(random.bounded(10)));
            const PhoneNumber quick = m_phones.parse(text, region);
            const PhoneNumber slow = m_phones.parseSlowly(text, region);
            QVERIFY2(quick == slow,
                     qPrintable(text + u" gives "_s + quick.e164 + u", the library says "_s + slow.e164));
        }
    }

    void theNumbersOfTheTestInputsAreReadAsExpected()
    {
        ByteSource source(QStringLiteral(CRM_SOURCE_DIR "/../shared/corpora/phone/example-numbers.csv"));
        if (!source.open(u"UTF-8"_s))
            QSKIP("the folder of test inputs is absent");
        CsvParser parser(source, ',');
        QVERIFY(parser.next());
        int rows = 0;
        int right = 0;
        while (parser.next()) {
            const QString region = QString::fromUtf8(parser.cell(0));
            const QString national = m_phones.parse(QString::fromUtf8(parser.cell(2)), region).e164;
            const QString international = m_phones.parse(QString::fromUtf8(parser.cell(3)), region).e164;
            const QString e164 = QString::fromUtf8(parser.cell(5));
            const bool isRight = national == e164 && international == e164;
            static const QStringList close = {u"FR"_s, u"BE"_s, u"LU"_s, u"CH"_s, u"MC"_s, u"CA"_s,
                                              u"DE"_s, u"NL"_s, u"GB"_s, u"ES"_s, u"IT"_s, u"US"_s};
            QVERIFY2(isRight || !close.contains(region), qPrintable(region + u' ' + e164));
            ++rows;
            right += isRight ? 1 : 0;
        }
        QVERIFY2(right * 100 >= rows * 98, qPrintable(u"%1 of %2"_s.arg(right).arg(rows)));
    }

private:
    LibPhoneNumbers m_phones;
};

CRM_TEST(tst_Phones)

} // namespace crm

#include "tst_phones.moc"
