// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "wordinghints.h"

using namespace Qt::StringLiterals;

namespace crm {

class tst_WordingHints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTurnThatLeavesNoFreeChoiceIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<WordingHint>("hint");
        QTest::addColumn<QString>("words");
        QTest::newRow("needed to order, fr")
            << u"J’accepte vos offres ; cet accord est nécessaire pour passer commande."_s << WordingHint::Conditional
            << u"nécessaire pour passer commande"_s;
        QTest::newRow("without it, fr") << u"Sans votre accord, nous ne pourrons pas livrer."_s
                                        << WordingHint::Conditional
                                        << u"Sans votre accord, nous ne pourrons pas livrer"_s;
        QTest::newRow("on condition, fr") << u"Remise de 10 %, à condition d’accepter nos courriels."_s
                                          << WordingHint::Conditional << u"à condition d’accepter"_s;
        QTest::newRow("required to buy, en")
            << u"Your consent is required to order from us."_s << WordingHint::Conditional << u"required to order"_s;
        QTest::newRow("silence, fr") << u"Sauf avis contraire de votre part, vous recevrez nos offres."_s
                                     << WordingHint::Silence << u"Sauf avis contraire de votre part"_s;
        QTest::newRow("going on, en") << u"By continuing to browse, you agree."_s << WordingHint::Silence
                                      << u"By continuing to browse"_s;
        QTest::newRow("terms, fr") << u"J’accepte les conditions générales de vente et vos offres."_s
                                   << WordingHint::Bundled << u"accepte les conditions générales de vente"_s;
        QTest::newRow("terms, en") << u"I accept the terms & conditions and your offers."_s << WordingHint::Bundled
                                   << u"accept the terms & conditions"_s;
    }
    void aTurnThatLeavesNoFreeChoiceIsNamed() // B1, B2, B3, B20
    {
        QFETCH(QString, text);
        QFETCH(WordingHint, hint);
        QFETCH(QString, words);
        const auto doubts = doubtsAbout(text);
        QCOMPARE(doubts.size(), 1);
        QCOMPARE(doubts.first().hint, hint);
        QCOMPARE(doubts.first().words, words);
    }

    void anHonestQuestionRaisesNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"J’accepte de recevoir par e-mail les offres de la librairie. Refuser ne change rien à mes commandes."_s,
              u"I agree to be called about new products. You can order without agreeing."_s,
              u"Vos données sont conservées trois ans ; un mot suffit pour arrêter, à tout moment."_s,
              u"We keep the answer in order to prove it. It is not needed for your orders."_s,
              u"Votre accord n’est pas nécessaire pour commander."_s,
              u"Your consent is not required to order; saying no costs nothing."_s,
              u"Sans votre accord, nous ne pouvons pas vous envoyer d’offres."_s,
              u"Without your consent we will not write to you."_s, u"Votre silence vaut refus."_s,
              u"Cette question est indépendante des conditions générales de vente."_s})
            QTest::newRow(qPrintable(text.left(30))) << text;
    }
    void anHonestQuestionRaisesNone() // B3
    {
        QFETCH(QString, text);
        const auto doubts = doubtsAbout(text);
        QVERIFY2(doubts.isEmpty(), doubts.isEmpty() ? "" : qPrintable(doubts.first().words));
    }

    void everyKindIsSaidOnce()
    {
        const auto doubts = doubtsAbout(u"Sans votre accord, nous ne pouvons livrer. Votre accord est obligatoire pour "
                                        "commander. J’accepte les CGV. Sauf refus, vous êtes inscrit."_s);
        QCOMPARE(doubts.size(), 3);
    }
};

CRM_TEST(tst_WordingHints)

} // namespace crm

#include "tst_wordinghints.moc"
