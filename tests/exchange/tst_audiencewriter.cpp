// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audiencecells.h"
#include "fileaudiencewriter.h"
#include "labelsheet.h"
#include "testmain.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace crm;
using namespace Qt::StringLiterals;

class tst_AudienceWriter : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static Contact anne()
    {
        Contact contact;
        contact.name.given = u"Anne"_s;
        contact.name.family = u"Le Goff"_s;
        contact.organisation = u"=Kerlann"_s;
        contact.emails = {{u"nonsense"_s, {}}, {u"anne@kerlann.example"_s, {}}};
        contact.phones = {{u"02 61 91 00 01"_s, u"+33261910001"_s, PhoneKind::Fax, {}},
                          {u"06 39 98 12 04"_s, u"+33639981204"_s, PhoneKind::Mobile, {}}};
        contact.addresses = {{u"1 rue Haute\nBâtiment B"_s, u"29000"_s, u"Quimper"_s, {}, {}, {}}};
        contact.language = u"fr"_s;
        contact.country = u"FR"_s;
        contact.note = u"secret"_s;
        return contact;
    }
    static AudienceSheetHead head(AudienceSheet sheet, Channel channel)
    {
        Purpose purpose;
        purpose.key = u"phone.offers"_s;
        purpose.label = {u"Appels commerciaux"_s, u"Sales calls"_s};
        purpose.messageClass = MessageClass::Commercial;
        return {sheet,
                channel,
                purpose,
                {u"Atelier Marceau"_s, u"FR"_s, {}, u"bonjour@atelier.example"_s, {}, u"fr"_s},
                QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC),
                u"en"_s};
    }
    /// In French, whatever the headings are in.
    static MessageFooter footer(Channel channel)
    {
        MessageFooter footer;
        footer.needed = Footer::Sender | Footer::OptOut;
        footer.channel = channel;
        footer.language = u"fr"_s;
        footer.controller = head(AudienceSheet::MailingCsv, channel).controller;
        return footer;
    }
    static CallWindow mornings()
    {
        return {{1, 2, 3, 4, 5}, {{QTime(10, 0), QTime(13, 0)}, {QTime(14, 0), QTime(20, 0)}}, false, {}};
    }
    QByteArray written(const AudienceSheetHead &head, const QList<AudienceLine> &lines)
    {
        const QString path = m_folder.filePath(codeOf(head.sheet) + codeOf(head.channel));
        auto sink = FileAudienceWriter().open(path, head);
        if (!sink || !(*sink)->add(lines))
            return "not written";
        if (QFile::exists(path))
            return "there too early";
        const auto hash = (*sink)->finish();
        QFile file(path);
        if (!hash || !file.open(QIODevice::ReadOnly))
            return "not finished";
        const QByteArray bytes = file.readAll();
        if (*hash != QCryptographicHash::hash(bytes, QCryptographicHash::Sha256))
            return "another hash";
        return bytes;
    }

private Q_SLOTS:
    void aMailingToolGetsWhatItNeedsAndNoMore() // art. 5(1)(c), G12, C6
    {
        const AudienceLine line{anne(), {}, {}, footer(Channel::Email)};
        QCOMPARE(
            written(head(AudienceSheet::MailingCsv, Channel::Email), {line}),
            QByteArray("email,given,family,organisation,language,notice,list_unsubscribe\r\n"
                       "anne@kerlann.example,Anne,Le Goff,'=Kerlann,fr,Envoyé par Atelier Marceau.,"
                       "<mailto:bonjour@atelier.example?subject=STOP>\r\n")
                .replace("Envoyé par Atelier Marceau.", "\"" + Phrases(u"fr"_s).footer(line.footer).toUtf8() + "\""));
        QCOMPARE(written(head(AudienceSheet::MailingCsv, Channel::Sms), {{anne(), {}, {}, footer(Channel::Sms)}}),
                 QByteArray("phone,given,family,organisation,language,notice\r\n"
                            "33639981204,Anne,Le Goff,'=Kerlann,fr,"
                            "Atelier Marceau. Pour refuser : répondez STOP. Vos droits : bonjour@atelier.example\r\n"));
        const QByteArray post
            = written(head(AudienceSheet::MailingCsv, Channel::Post), {{anne(), {}, {}, footer(Channel::Post)}});
        QVERIFY(post.contains("29000,Quimper"));
        QVERIFY(post.contains("Envoyé par Atelier Marceau"));
        QVERIFY(!post.contains("anne@"));
        QVERIFY(!post.contains("secret"));
    }

    void aCallerReadsWhatToSayAndWhen() // C7, L221-16, D223-9
    {
        const AudienceSheetHead sheet = head(AudienceSheet::CallSheetCsv, Channel::Phone);
        const QStringList cells = callCells({anne(), mornings(), u"Europe/Paris"_s}, sheet, Phrases(u"fr"_s));
        QCOMPARE(cells.size(), callColumns().size());
        QCOMPARE(cells.at(2), u"06 39 98 12 04"_s); // a fax is not called
        QVERIFY2(cells.at(4).contains(u"10:00–13:00"_s), qPrintable(cells.at(4)));
        QVERIFY(cells.at(4).contains(u"Europe/Paris"_s));
        QVERIFY(cells.at(5).contains(u"Atelier Marceau"_s));
        const QByteArray csv = written(sheet, {{anne(), mornings(), u"Europe/Paris"_s}});
        QVERIFY(csv.startsWith("name,organisation,phones,"));
        const QStringList script = Phrases(u"en"_s).callScript(sheet.controller, sheet.purpose);
        QVERIFY(script.at(0).contains(u"on behalf of Atelier Marceau"_s));
        QVERIFY(script.at(1).contains(u"sales call"_s));
        QVERIFY(script.at(2).contains(u"not to call"_s));
        const QByteArray pdf
            = written(head(AudienceSheet::CallSheetPdf, Channel::Phone), {{anne(), mornings(), u"Europe/Paris"_s}});
        QVERIFY(pdf.startsWith("%PDF-"));
    }

    void aLabelIsWhatThePostReads()
    {
        QCOMPARE(labelLines(anne(), u"FR"_s, u"fr"_s),
                 (QStringList{u"Anne Le Goff"_s, u"=Kerlann"_s, u"1 rue Haute"_s, u"Bâtiment B"_s, u"29000 Quimper"_s}));
        Contact abroad = anne();
        abroad.organisation.clear();
        abroad.country = u"BE"_s;
        QCOMPARE(labelLines(abroad, u"FR"_s, u"en"_s).last(), u"BELGIUM"_s);
        QCOMPARE(labelLines(abroad, u"FR"_s, u"fr"_s).last(), u"BELGIQUE"_s);
        QCOMPARE(labelLines(abroad, u"BE"_s, u"fr"_s).last(), u"29000 Quimper"_s);
    }

    void twentyFourLabelsFillASheet()
    {
        LabelSheet sheet(u"Labels"_s);
        for (int i = 0; i < LabelSheet::kAcross * LabelSheet::kDown; ++i)
            sheet.add({u"Anne Le Goff"_s, u"An organisation whose name is far too long for any label on earth"_s,
                       u"29000 Quimper"_s});
        QCOMPARE(sheet.pages(), 1);
        sheet.add({u"One more"_s});
        QCOMPARE(sheet.pages(), 2);
        const QByteArray pdf = sheet.finish();
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(pdf.count("/Type /Page\n"), 2);
        const QByteArray file
            = written(head(AudienceSheet::LabelsPdf, Channel::Post), {{anne(), {}, {}}, {anne(), {}, {}}});
        QVERIFY(file.startsWith("%PDF-"));
    }

    void everyChannelHasItsSheets()
    {
        for (const Channel channel : kChannels) {
            QVERIFY(!sheetsFor(channel).isEmpty());
            for (const AudienceSheet sheet : sheetsFor(channel))
                QCOMPARE(audienceSheetFromCode(codeOf(sheet)), sheet);
        }
    }
};

CRM_TEST(tst_AudienceWriter)
#include "tst_audiencewriter.moc"
