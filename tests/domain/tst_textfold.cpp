// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "textfold.h"

using namespace crm;

class tst_TextFold : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldsWhatPeopleWriteDifferently_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("accents") << QStringLiteral("Éléonore Çağlar") << "eleonore caglar";
        QTest::newRow("ligatures") << QStringLiteral("Sœur Æneas ﬁn") << "soeur aeneas fin";
        QTest::newRow("sharp s and stroke") << QStringLiteral("Straße Łódź Ødegård") << "strasse lodz odegard";
        QTest::newRow("apostrophes") << QStringLiteral("L’Étang D‘Or") << "l'etang d'or";
        QTest::newRow("dashes") << QStringLiteral("Anne–Marie Saint‑Cyr") << "anne-marie saint-cyr";
        QTest::newRow("blanks") << QStringLiteral("  Anne\u00A0 \t Le\u202FGoff\n") << "anne le goff";
        QTest::newRow("already decomposed") << QStringLiteral("Rene\u0301e") << "renee";
        QTest::newRow("invisible") << QStringLiteral("Du\u200Bpont\uFEFF") << "dupont";
        QTest::newRow("Turkish capital i") << QStringLiteral("İstanbul ılgaz") << "istanbul ilgaz";
        QTest::newRow("other scripts stay") << QStringLiteral("ΑΘΗΝΆ") << QStringLiteral("αθηνα");
        QTest::newRow("nothing") << QString() << QString();
    }
    void foldsWhatPeopleWriteDifferently()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(folded(text), expected);
        QCOMPARE(folded(folded(text)), expected);
    }

    void findsTheDigitsInAnyWriting_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plus and trunk prefix") << "+33 (0)6 39 98"
                                               << "3363998";
        QTest::newRow("double zero") << "0033639 98"
                                     << "3363998";
        QTest::newRow("double zero and trunk prefix") << "00 33 (0)6 39 98"
                                                      << "3363998";
        QTest::newRow("national") << "06.39-98 00 12"
                                  << "0639980012";
        QTest::newRow("national keeps its bracketed zero") << "(0)6 39"
                                                           << "0639";
        QTest::newRow("other digits") << QStringLiteral("+٣٣ ٦") << "336";
        QTest::newRow("none") << "Anne"
                              << "";
    }
    void findsTheDigitsInAnyWriting()
    {
        QFETCH(QString, text);
        QTEST(digits(text), "expected");
    }
};

CRM_TEST(tst_TextFold)
#include "tst_textfold.moc"
