// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importtesting.h"

using namespace Qt::StringLiterals;

namespace crm {

class tst_VCard final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFoldedCardWithGroupsIsReadWhole()
    {
        const auto all = m_bench.all(
            u"a.vcf"_s,
            "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Le Goff;Anne;;Mme;\r\nFN:Anne Le Goff\r\nORG:Cap "
            "Vert;Atelier\r\nTITLE:Gérante\r\n"
            "item1.TEL;type=WORK:01 42 68\r\n  53 00\r\nitem1.X-ABLabel:bureau\r\nEMAIL;TYPE=home:a@example.org\r\n"
            "EMAIL;TYPE=work,pref:b@example.org\r\nADR;TYPE=home:;;3\\, quai "
            "Vert;Brest;;29200;France\r\nBDAY:1989-12-31\r\n"
            "NOTE:Ligne 1\\nLigne "
            "2\r\nCATEGORIES:client,VIP\r\nURL:https://example.org\r\nUID:u-1\r\nLANG:fr\r\nEND:VCARD\r\n");
        QCOMPARE(all.size(), 1);
        const ContactDraft &contact = all.at(0).contact;
        QCOMPARE(contact.name, (PersonName{u"Mme"_s, u"Anne"_s, {}, u"Le Goff"_s, {}}));
        QCOMPARE(contact.organisation, u"Cap Vert"_s);
        QCOMPARE(contact.phones.value(0).e164, u"+33142685300"_s);
        QCOMPARE(contact.phones.value(0).label, u"work"_s);
        QCOMPARE(contact.emails.value(0).value, u"b@example.org"_s);
        QCOMPARE(contact.emails.size(), 2);
        QCOMPARE(contact.addresses.value(0).street, u"3, quai Vert"_s);
        QCOMPARE(contact.country, u"FR"_s);
        QCOMPARE(contact.birthday, QDate(1989, 12, 31));
        QCOMPARE(contact.note, u"Ligne 1\nLigne 2"_s);
        QCOMPARE(contact.tags, (QStringList{u"client"_s, u"VIP"_s}));
        QCOMPARE(contact.language, u"fr"_s);
        QCOMPARE(all.at(0).externalId, u"u-1"_s);
    }

    void quotedPrintableAndCharsetsOfOldPhonesAreRead()
    {
        const auto all = m_bench.all(
            u"a.vcf"_s,
            "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:H=C3=A9rou=\nville;Zo=C3=AB;;;\nTEL;"
            "CELL:0470123456\nEND:VCARD\n"
            "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;Ren=E9\nEND:VCARD\n");
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).contact.name.family, u"Hérouville"_s);
        QCOMPARE(all.at(0).contact.name.given, u"Zoë"_s);
        QCOMPARE(all.at(1).contact.name.family, u"Müller"_s);
    }

    void aDamagedCardIsNamedAndTheOthersComeIn()
    {
        const auto all = m_bench.all(u"a.vcf"_s,
                                     "BEGIN:VCARD\nFN:Sans Fin\nBEGIN:VCARD\nFN:Anne "
                                     "Suivante\nEND:VCARD\nBEGIN:VCARD\nUID:1\nEND:VCARD\nBEGIN:VCARD\nFN:Coupé\n");
        QCOMPARE(all.size(), 4);
        QVERIFY(all.at(0).isRejected);
        QCOMPARE(all.at(0).row, 1);
        QVERIFY(test::reasonsOf(all.at(0)).contains(u"card_not_closed"_s));
        QVERIFY(!all.at(1).isRejected);
        QCOMPARE(all.at(1).contact.name.family, u"Suivante"_s);
        QVERIFY(test::reasonsOf(all.at(2)).contains(u"name_missing"_s));
        QVERIFY(all.at(3).isRejected);
        QCOMPARE(all.at(3).row, 4);
    }

    void aPictureOfFiftyMegabytesIsPassedOver()
    {
        QByteArray file = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anne Avant\r\nPHOTO;ENCODING=b;TYPE=JPEG:";
        file += QByteArray(50 * 1024 * 1024, 'A');
        file += "\r\nEMAIL:a@example.org\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Jean Après\r\nEND:VCARD\r\n";
        const auto all = m_bench.all(u"a.vcf"_s, file);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).contact.emails.size(), 1);
        QCOMPARE(all.at(1).contact.name.given, u"Jean"_s);
    }

    void addressesInsideACardAreNotFollowed()
    {
        const QString secret = m_bench.write(u"secret.txt"_s, "FN:Secret");
        const QByteArray url = "file://" + secret.toUtf8();
        const auto all
            = m_bench.all(u"a.vcf"_s,
                          "BEGIN:VCARD\nVERSION:3.0\nFN:Anne Sage\nPHOTO;VALUE=uri:" + url + "\nAGENT;VALUE=uri:" + url
                              + "\nSOUND:" + url + "\nSOURCE:" + url + "\nEND:VCARD\n");
        QCOMPARE(all.size(), 1);
        QCOMPARE(displayName(all.at(0).contact), u"Anne Sage"_s);
        QVERIFY(all.at(0).contact.note.isEmpty());
    }

    void aCardInsideACardIsNotAPersonOfTheFile()
    {
        const auto all = m_bench.all(u"a.vcf"_s,
                                     "BEGIN:VCARD\nVERSION:2.1\nN:Chef;Anne\nAGENT:\nBEGIN:VCARD\nN:Aide;Jean\nEND:"
                                     "VCARD\nTEL:0142685300\nEND:VCARD\n");
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.at(0).contact.name.family, u"Chef"_s);
        QCOMPARE(all.at(0).contact.phones.size(), 1);
    }

    /// Which of them come in is decided person by person, behind the reader (G2).
    void aBirthdayIsRead()
    {
        const QString path = m_bench.write(u"a.vcf"_s, "BEGIN:VCARD\nFN:Anne Sage\nBDAY:19670309\nEND:VCARD\n");
        const auto preview = m_bench.reader.preview(path, u"FR"_s, u"auto"_s);
        CRM_VERIFY(preview);
        QCOMPARE(preview->sample.at(0).contact.birthday, QDate(1967, 3, 9));
    }

    void anOrganisationIsNoPerson()
    {
        const auto all = m_bench.all(u"a.vcf"_s, "BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:Mairie de Brest\nEND:VCARD\n");
        QCOMPARE(all.value(0).contact.kind, ContactKind::Organisation);
        QCOMPARE(all.value(0).contact.organisation, u"Mairie de Brest"_s);
    }

private:
    test::ImportBench m_bench;
};

CRM_TEST(tst_VCard)

} // namespace crm

#include "tst_vcard.moc"
