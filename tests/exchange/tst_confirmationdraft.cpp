// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "confirmation.h"
#include "draftconfirmationwriter.h"
#include "gmimemailreader.h"
#include "testmain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace crm {

class tst_ConfirmationDraft : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static ConfirmationLetter letter(const QString &language)
    {
        ConfirmationLetter letter;
        letter.contact.name = {{}, u"Anaïs"_s, {}, u"Le Goff"_s, {}};
        letter.contact.emails = {{u"anais@kerlann.example"_s, {}}};
        letter.controller = {u"Librairie des Tilleuls"_s,   u"FR"_s, u"3 rue Haute, Lorient"_s,
                             u"bonjour@tilleuls.example"_s, {},      u"fr"_s};
        letter.wording.text = {u"J’accepte de recevoir vos offres."_s, u"I agree to receive your offers."_s};
        letter.wording.withdrawal = {u"Un mot suffit."_s, u"A word is enough."_s};
        letter.wording.retention = {u"Trois ans."_s, u"Three years."_s};
        letter.language = language;
        letter.token = freshToken();
        letter.goodUntil = QDate(2026, 12, 1);
        return letter;
    }
    MailMessage readBack(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(u"draft.eml"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the draft");
        file.close();
        const auto mails = GMimeMailReader().read(file.fileName(), {});
        return mails ? mails->first() : MailMessage();
    }

private Q_SLOTS:
    void theMailSpeaksThePersonsLanguageAndCarriesTheCode_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("wording");
        QTest::addColumn<QString>("until");
        QTest::newRow("fr") << u"fr"_s << u"J’accepte de recevoir vos offres."_s << u"01/12/2026"_s;
        QTest::newRow("en") << u"en"_s << u"I agree to receive your offers."_s << u"01/12/2026"_s;
    }
    void theMailSpeaksThePersonsLanguageAndCarriesTheCode() // B9
    {
        QFETCH(QString, language);
        QFETCH(QString, wording);
        QFETCH(QString, until);
        const ConfirmationLetter asked = letter(language);
        const auto bytes = DraftConfirmationWriter().mail(asked);
        CRM_VERIFY(bytes);
        QVERIFY(bytes->contains("X-Unsent: 1"));
        const MailMessage mail = readBack(*bytes);
        QCOMPARE(mail.from, u"bonjour@tilleuls.example"_s);
        QCOMPARE(mail.to, QStringList{u"anais@kerlann.example"_s});
        QVERIFY(mail.text.contains(wording));
        QVERIFY(mail.text.contains(u"Anaïs Le Goff"_s));
        QVERIFY(mail.text.contains(until));
        QCOMPARE(tokenIn(mail.subject), asked.token);
        QCOMPARE(tokenIn(mail.text), asked.token);
        QVERIFY(!mail.text.contains(u"http"_s)); // no link, no tracker
    }

    void whatWasSaidComesBackWordForWord_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("lead");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("wording");
        QTest::newRow("fr") << u"fr"_s
                            << u"Voici ce que vous nous avez dit le mercredi 25 novembre 2026 à 10:12 (par téléphone)"_s
                            << u"Moi, Anaïs Le Goff"_s << u"J’accepte de recevoir vos offres."_s;
        QTest::newRow("en") << u"en"_s << u"This is what you told us on Wednesday 25 November 2026 at 10:12 (by phone)"_s
                            << u"I, Anaïs Le Goff"_s << u"I agree to receive your offers."_s;
    }
    void whatWasSaidComesBackWordForWord() // B8, C9
    {
        QFETCH(QString, language);
        QFETCH(QString, lead);
        QFETCH(QString, sentence);
        QFETCH(QString, wording);
        const ConfirmationLetter asked = letter(language);
        Purpose offers;
        offers.key = u"offers.promo.consent"_s;
        offers.label = {u"Offres"_s, u"Offers"_s};
        ConsentEvent event;
        event.purpose = offers.key;
        event.channel = Channel::Email;
        event.state = ConsentState::Given;
        event.method = CollectionMethod::Phone;
        event.occurredAtUtc = QDateTime(QDate(2026, 11, 25), QTime(9, 12), Qt::UTC);
        event.timeZone = u"Europe/Paris"_s;
        event.wordingText = asked.wording.shown(language);
        offers.validity = Period::fromIso(u"P3Y"_s).value();
        event.lastValidDay = QDate(2027, 11, 24); // the law cuts it off (B10)
        const SpokenAnswers said{asked.contact, asked.controller, {offers}, {event}, language};
        const auto bytes = DraftConfirmationWriter().mail(said);
        CRM_VERIFY(bytes);
        const MailMessage mail = readBack(*bytes);
        QCOMPARE(mail.to, QStringList{u"anais@kerlann.example"_s});
        for (const QString &text : {lead, sentence, wording, u"STOP"_s, u"24/11/2027"_s, asked.controller.email})
            QVERIFY2(mail.text.contains(text), qPrintable(text + u" is missing in\n"_s + mail.text));
        QVERIFY(!bytes->toLower().contains("http")
                && !bytes->toLower().contains("html")); // nothing that can be followed
        QVERIFY(tokenIn(mail.text).isEmpty()); // it asks nothing
        CRM_VERIFY(DraftConfirmationWriter().page(said));
    }

    void noDraftFollowsWhoOpensIt_data() // C9
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("fr") << u"fr"_s;
        QTest::newRow("en") << u"en"_s;
    }
    void noDraftFollowsWhoOpensIt() // C9: no picture, no link, no pixel, no receipt
    {
        QFETCH(QString, language);
        ConfirmationLetter asked = letter(language);
        asked.controller.noticeUrl = u"https://tilleuls.example/confidentialite"_s;
        const auto bytes = DraftConfirmationWriter().mail(asked);
        CRM_VERIFY(bytes);
        const QByteArray draft = bytes->toLower();
        QVERIFY(draft.contains("content-type: text/plain"));
        for (const char *trace : {"text/html", "multipart/", "image/", "<img", "src=", "http://", "https://",
                                  "cid:", "disposition-notification-to", "return-receipt-to", "x-track"})
            QVERIFY2(!draft.contains(trace), trace);
    }

    void aNameCannotAddAHeader()
    {
        ConfirmationLetter asked = letter(u"en"_s);
        asked.controller.name = u"Tilleuls\r\nBcc: eve@else.example"_s;
        const auto bytes = DraftConfirmationWriter().mail(asked);
        CRM_VERIFY(bytes);
        QVERIFY(!bytes->left(bytes->indexOf("\n\n")).contains("\nBcc:"));
    }

    void aReconfirmationSaysWhenItEndsByItself() // B11
    {
        ConfirmationLetter asked = letter(u"en"_s);
        asked.endsOn = QDate(2026, 12, 24);
        const MailMessage mail = readBack(*DraftConfirmationWriter().mail(asked));
        QVERIFY(mail.text.contains(u"You agreed to the following until 24/12/2026"_s));
        QVERIFY(mail.text.contains(u"it simply ends"_s));
    }

    void theLetterIsAPage()
    {
        const auto page = DraftConfirmationWriter().page(letter(u"fr"_s));
        CRM_VERIFY(page);
        QVERIFY(page->startsWith("%PDF-1"));
    }

    void codesDifferAreLongEnoughAndAreFoundAgain() // B9: at least 128 bits
    {
        QSet<QString> codes;
        for (int i = 0; i < 200; ++i)
            codes.insert(freshToken());
        QCOMPARE(codes.size(), 200);
        const QString code = *codes.begin();
        QCOMPARE(QString(code).remove(u'-').size(), 2 + 28); // 28 signs of 5 bits
        QCOMPARE(tokenIn(u"Re: x ["_s + code.toLower() + u"]"_s), code);
        QCOMPARE(tokenIn(u"Les entrées en enfer ENFIN"_s), QString());
        QCOMPARE(hashOfToken(code), hashOfToken(QString(code).remove(u'-').toLower()));
        QVERIFY(hashOfToken(code) != hashOfToken(code + u'1'));
    }
};

CRM_TEST(tst_ConfirmationDraft)

} // namespace crm

#include "tst_confirmationdraft.moc"
