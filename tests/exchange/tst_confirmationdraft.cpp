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
