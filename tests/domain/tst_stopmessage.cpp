// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopmessage.h"
#include "testmain.h"

using namespace Qt::StringLiterals;

namespace crm {

class tst_StopMessage : public QObject {
    Q_OBJECT

    static MailMessage mail(const QString &subject, const QString &text)
    {
        MailMessage mail;
        mail.from = u"anne@example.org"_s;
        mail.to = {u"lettre@example.org"_s};
        mail.subject = subject;
        mail.text = text;
        return mail;
    }

private Q_SLOTS:
    void wordsOfEveryLanguageAreUnderstood_data() // C3, B6
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *words, const char *kind) {
            QTest::newRow(words) << QString::fromUtf8(words) << QString::fromLatin1(kind);
        };
        row("Merci de me désabonner.", "unsubscribe");
        row("Je souhaite ne plus recevoir vos courriels", "unsubscribe");
        row("Retirez-moi de votre liste svp", "unsubscribe");
        row("Stop", "unsubscribe");
        row("Please take me off your list", "unsubscribe");
        row("no more emails please", "unsubscribe");
        row("Graag afmelden", "unsubscribe");
        row("Bitte melden Sie mich ab: abmelden", "unsubscribe");
        row("Quiero darme de baja", "unsubscribe");
        row("Cancellatemi dalla lista", "unsubscribe");
        row("Je m’oppose à toute prospection commerciale.", "objection");
        row("Au titre de l'article 21 du RGPD, cessez de me solliciter", "objection");
        row("Do not contact me again", "objection");
        row("Ik maak bezwaar", "objection");
        row("Ne me désinscrivez surtout pas !", "unclear");
        row("please don't unsubscribe me", "unclear");
        row("schrijf me niet uit", "unclear");
        row("Merci pour votre lettre, à bientôt", "unclear");
        row("Veuillez effacer toutes mes données", "unclear");
        row("Quelles données avez-vous sur moi ?", "unclear");
        row("Rendez-vous à l’arrêt de bus, non-stop", "unclear");
    }
    void wordsOfEveryLanguageAreUnderstood()
    {
        QFETCH(QString, words);
        QFETCH(QString, kind);
        QCOMPARE(codeOf(readStopWords(words).kind), kind);
        QCOMPARE(codeOf(readStop(mail(u"Re: Lettre de mai"_s, words)).kind), kind);
    }

    void anAutomaticReplyIsNeverARequest() // C6: whatever words it carries
    {
        MailMessage away
            = mail(u"Absence du bureau : Re: Lettre"_s, u"Pour vous désabonner, écrivez à mon assistante."_s);
        QCOMPARE(readStop(away).kind, StopKind::AutomaticReply);
        away.subject = u"Re: Lettre"_s;
        away.isAutomatic = true;
        QCOMPARE(readStop(away).kind, StopKind::AutomaticReply);
    }

    void wordsInAQuotationAreNotThoseOfTheSender_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("marks") << u"Merci !\n> se désabonner ici"_s;
        QTest::newRow("French line")
            << u"Merci !\nLe lun. 3 juin 2024 à 11:02, Nous <l@example.org> a écrit :\nse désabonner"_s;
        QTest::newRow("folded line")
            << u"Thanks\nOn Mon, 3 Jun 2024 at 11:02, Notre Asso <lettre@example.org>\nwrote:\nunsubscribe"_s;
        QTest::newRow("Outlook") << u"Bedankt\n-----Oorspronkelijk bericht-----\nVan: x\nuitschrijven"_s;
        QTest::newRow("Outlook head") << u"Merci\nDe : Nous <l@example.org>\nEnvoyé : lundi\nse désabonner"_s;
        QTest::newRow("signature") << u"Merci\n-- \nStop Pub SARL, stop mail"_s;
    }
    void wordsInAQuotationAreNotThoseOfTheSender()
    {
        QFETCH(QString, text);
        QCOMPARE(readStop(mail(u"Re: stop"_s, text)).kind, StopKind::Unclear);
    }

    void theSubjectCountsOnlyWhereItIsHers()
    {
        QCOMPARE(readStop(mail(u"STOP"_s, {})).kind, StopKind::Unsubscribe);
        QCOMPARE(readStop(mail(u"RE: Comment vous désabonner"_s, u"Bonjour, quel est le prix ?"_s)).kind,
                 StopKind::Unclear);
    }

    void anEmptyMailToAnAddressMadeForStoppingIsARequest()
    {
        MailMessage empty = mail({}, {});
        empty.to = {u"unsubscribe+a1b2@example.org"_s};
        const StopReading reading = readStop(empty);
        QCOMPARE(reading.kind, StopKind::Unsubscribe);
        QCOMPARE(reading.addresses, QStringList{u"anne@example.org"_s});
    }

    void aReportIsAboutThePersonItNamesAndNotAboutItsSender()
    {
        MailMessage report = mail(u"Delivery Status Notification (Failure)"_s, {});
        report.from = u"mailer-daemon@example.net"_s;
        report.delivery = DeliveryReport{{u"failed"_s}, {u"anne@example.org"_s}};
        QCOMPARE(readStop(report).kind, StopKind::Bounce);
        QCOMPARE(readStop(report).addresses, QStringList{u"anne@example.org"_s});
        report.delivery->actions = {u"delivered"_s};
        QCOMPARE(readStop(report).kind, StopKind::AutomaticReply);
        report.delivery.reset();
        report.feedback = FeedbackReport{u"abuse"_s, {u"bo@example.org"_s}};
        QCOMPARE(readStop(report).kind, StopKind::Complaint);
        QCOMPARE(readStop(report).addresses, QStringList{u"bo@example.org"_s});
        report.feedback->type = u"not-spam"_s;
        QCOMPARE(readStop(report).kind, StopKind::Unclear);
    }

    void aNewsletterOfOthersAsksNothing()
    {
        MailMessage letter = mail(u"Lettre de mai"_s, u"Pour se désinscrire, cliquez ici"_s);
        letter.isNewsletter = true;
        QCOMPARE(readStop(letter).kind, StopKind::Unclear);
        QCOMPARE(readStop(letter).reason, u"newsletter"_s);
    }

    void everyKindHasACodeAndComesBackFromIt()
    {
        for (const char *code : {"unsubscribe", "objection", "complaint", "bounce", "automatic_reply", "unclear"})
            QCOMPARE(codeOf(*stopKindFromCode(QString::fromLatin1(code))), QString::fromLatin1(code));
        QVERIFY(!stopKindFromCode(u"maybe"_s));
    }
};

CRM_TEST(tst_StopMessage)

} // namespace crm

#include "tst_stopmessage.moc"
