// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossiercase.h"
#include "packreader.h"
#include "phrases.h"
#include "testmain.h"

using namespace crm;
using namespace Qt::StringLiterals;

/// What people read under a message.
class tst_FooterText : public QObject {
    Q_OBJECT

    static MessageFooter complete(Channel channel)
    {
        const PackSet packs = bundledPacks().value();
        MessageFooter footer;
        footer.needed = footersFrom({u"FT1"_s, u"FT2"_s, u"FT3"_s, u"FT4"_s});
        footer.channel = channel;
        footer.purpose = {u"Offres et promotions"_s, u"Offers and promotions"_s};
        footer.code = u"A_CONSENT"_s;
        footer.since = QDate(2026, 3, 12);
        footer.source = {u"counter"_s, {}, QDate(2026, 3, 12)};
        footer.controller = test::testController();
        footer.controller.company = {u"123456782"_s, true, u"Vannes"_s, u"SARL au capital de 10 000 €"_s};
        footer.controller.noticeUrl = u"https://atelier-marceau.example/confidentialite"_s;
        footer.law = inForce(packs.packOf(u"FR"_s).senderLaw, QDate(2026, 11, 25), {});
        footer.authority = packs.packOf(u"FR"_s).authority;
        return footer;
    }
    static QString said(const MessageFooter &footer, const char *language)
    {
        return Phrases(QString::fromLatin1(language)).footer(footer);
    }

private Q_SLOTS:
    void aMailSaysWhoWhyAndHowToStop() // C8, FT1, FT2, FT3, FT4
    {
        const MessageFooter footer = complete(Channel::Email);
        QCOMPARE(said(footer, "en"),
                 u"Sent by Atelier Marceau, SARL au capital de 10 000 €, 4 rue des Orfèvres, 56000 Vannes, "
                 u"SIREN 123 456 782, RCS Vannes, bonjour@atelier-marceau.example, 02 97 00 00 00.\n"
                 u"You no longer want these messages? Answer with the word STOP, or write to "
                 u"bonjour@atelier-marceau.example: it is free, and you need not say why.\n"
                 u"Why you receive this: offers and promotions. You agreed to it on 12/03/2026. You gave us your "
                 u"details at our counter.\n"
                 u"You can ask bonjour@atelier-marceau.example for access to your data, for their rectification, "
                 u"erasure, restriction or portability, and object to their use.\n"
                 u"Privacy notice: https://atelier-marceau.example/confidentialite\n"
                 u"You can complain to: CNIL, https://www.cnil.fr"_s);
        QCOMPARE(said(footer, "fr").count(u'\n'), 5);
        QVERIFY(said(footer, "fr").contains(u"RCS Vannes"_s));
        QVERIFY(said(footer, "fr").contains(u"offres et promotions"_s));
        QVERIFY(said(footer, "fr").contains(u"12/03/2026"_s));
        QVERIFY(!said(footer, "fr").contains(u"You"_s));
    }

    void aTextMessageSaysItShortly() // C8, FT2: STOP
    {
        const QString text = said(complete(Channel::Sms), "en");
        QCOMPARE(text,
                 u"Atelier Marceau, SIREN 123 456 782, RCS Vannes. To stop: reply STOP. You agreed to it on "
                 u"12/03/2026. Your rights: https://atelier-marceau.example/confidentialite"_s);
        const QString french = said(complete(Channel::Sms), "fr");
        QVERIFY(french.contains(u"répondez STOP"_s));
        for (const QChar outside : {u'\u00a0', u'\u202f', u'\u2019', u'ê'}) // not in the alphabet of text messages
            QVERIFY2(!french.contains(outside), qPrintable(french));
        QVERIFY(!text.contains(u'\n'));
    }

    void onlyWhatIsNeededIsSaid() // C, table of footers
    {
        MessageFooter footer = complete(Channel::Email);
        footer.needed = footersFrom({u"FT1"_s});
        QCOMPARE(said(footer, "en").count(u'\n'), 0);
        footer.needed = footersFrom({u"FT1"_s, u"FT3"_s, u"FT4"_s});
        QVERIFY(!said(footer, "en").contains(u"STOP"_s));
        footer.needed = {};
        QCOMPARE(said(footer, "en"), QString());
    }

    void whoIsInNoRegisterNamesNoCity() // C8
    {
        MessageFooter footer = complete(Channel::Email);
        footer.controller.company.isRegistered = false;
        QVERIFY(said(footer, "fr").contains(u"SIREN 123 456 782"_s));
        QVERIFY(!said(footer, "fr").contains(u"RCS"_s));
    }

    void everyReasonIsSaidInPlainWords_data() // FT3
    {
        QTest::addColumn<QString>("code");
        for (const char *code :
             {"A_CONSENT", "A_SOFT", "A_CONTRACT", "A_LI_B2B", "A_OPTOUT", "A_ROLE", "A_LI_INFO", "A_SERVICE"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void everyReasonIsSaidInPlainWords()
    {
        QFETCH(QString, code);
        MessageFooter footer = complete(Channel::Post);
        footer.needed = footersFrom({u"FT3"_s});
        footer.code.clear();
        const QString without = said(footer, "fr");
        footer.code = code;
        QVERIFY(said(footer, "fr").size() > without.size() + 10);
        QVERIFY(said(footer, "fr") != said(footer, "en"));
    }

    void theSourceOfTheAddressIsToldButNoNameOfAFile() // FT3, art. 14(2)(f)
    {
        MessageFooter footer = complete(Channel::Email);
        footer.source = {u"import"_s, u"clients-2019-secret.csv"_s, {}};
        QVERIFY(!said(footer, "en").contains(u"secret"_s));
        QVERIFY(said(footer, "en").contains(u"a list we kept before"_s));
        footer.source = {u"third_party"_s, u"clients-2019-secret.csv"_s, {}}; // a file that speaks of others
        QVERIFY(!said(footer, "en").contains(u"secret"_s));
        QVERIFY(said(footer, "en").contains(u"passed on to us"_s));
        // Of a bought list the supplier is told, in a mail and in a text message: the first message tells her (C10).
        footer.source = {boughtListType(), u"Fichiers Martin"_s, {}, NoticePlan::FirstMessage, u"4711"_s};
        QVERIFY(said(footer, "en").contains(u"come from a list of Fichiers Martin"_s));
        QVERIFY(!said(footer, "en").contains(u"4711"_s));
        footer.channel = Channel::Sms;
        QVERIFY(said(footer, "fr").contains(u"viennent d'une liste de Fichiers Martin"_s));
    }

    void nothingInItFollowsTheReader() // C9
    {
        for (const Channel channel : {Channel::Email, Channel::Sms, Channel::Post}) {
            for (const char *language : {"fr", "en"}) {
                const MessageFooter footer = complete(channel);
                QString text = said(footer, language);
                QVERIFY(!text.contains(u'<')); // plain text: no picture, no pixel
                text.remove(footer.controller.noticeUrl).remove(footer.authority.page);
                QVERIFY2(!text.contains(u"://"_s), qPrintable(text));
                QVERIFY2(!text.contains(u'?') || !text.contains(u'='), qPrintable(text)); // no link with a code
            }
        }
    }
};

CRM_TEST(tst_FooterText)
#include "tst_footertext.moc"
