// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importtesting.h"

using namespace Qt::StringLiterals;

namespace crm {

class tst_Csv final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSeparatorIsFound_data()
    {
        QTest::addColumn<QByteArray>("separator");
        for (const char *const separator : {",", ";", "\t", "|"})
            QTest::newRow(separator) << QByteArray(separator);
    }
    void theSeparatorIsFound()
    {
        QFETCH(QByteArray, separator);
        QByteArray file
            = "Nom;Prénom;Courriel\nLe Goff;Anne;anne@example.org\nMartin;\"Jean \"\"Jo\"\", dit\";jo@example.org\n";
        file.replace(';', separator);
        const auto preview = m_bench.preview(u"a.csv"_s, file);
        CRM_VERIFY(preview);
        QCOMPARE(preview->format.delimiter, QString::fromLatin1(separator));
        QCOMPARE(preview->sample.size(), 2);
        QCOMPARE(preview->sample.at(1).contact.name.given,
                 separator == "," ? u"Jean \"Jo\", dit"_s : preview->sample.at(1).contact.name.given);
        QCOMPARE(preview->sample.at(0).contact.name.family, u"Le Goff"_s);
    }

    void theEncodingIsFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const QString text
            = u"Nom;Prénom;Courriel\r\nHérouville;Zoë;zoe@example.org\r\nLefèbvre;Élodie;elodie@example.org\r\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s;
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << u"UTF-8"_s;
        QTest::newRow("windows-1252") << text.toLatin1() << u"windows-1252"_s;
        QTest::newRow("UTF-16LE with mark") << "\xFF\xFE" + utf16(text, false) << u"UTF-16LE"_s;
        QTest::newRow("UTF-16LE") << utf16(text, false) << u"UTF-16LE"_s;
        QTest::newRow("UTF-16BE with mark") << "\xFE\xFF" + utf16(text, true) << u"UTF-16BE"_s;
        QByteArray mac = text.toLatin1();
        mac.replace('\xE9', '\x8E').replace('\xEB', '\x91').replace('\xE8', '\x8F').replace('\xC9', '\x83');
        QTest::newRow("MacRoman") << mac << u"macintosh"_s;
    }
    void theEncodingIsFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        const auto preview = m_bench.preview(u"a.csv"_s, bytes);
        CRM_VERIFY(preview);
        QCOMPARE(preview->format.encoding, encoding);
        QCOMPARE(preview->sample.size(), 2);
        QCOMPARE(preview->sample.at(0).contact.name.given, u"Zoë"_s);
        QCOMPARE(preview->sample.at(1).contact.name.family, u"Lefèbvre"_s);
        QCOMPARE(preview->sample.at(1).contact.name.given, u"Élodie"_s);
    }

    void lineEndsMayBeMixedAndLinesMayBreakInsideQuotes()
    {
        const auto all = m_bench.all(u"a.csv"_s, "Nom;Note\r\nA;un\nB;\"deux\nlignes\"\rC;trois");
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(1).contact.note, u"deux\nlignes"_s);
        QCOMPARE(all.at(2).row, 3);
    }

    void aLostQuoteCostsItsLineOnly()
    {
        const auto all = m_bench.all(u"a.csv"_s, "Nom;Note\nA;un\n\"B;deux\nC;trois\nD;quatre\n");
        QCOMPARE(all.size(), 4);
        QVERIFY(all.at(1).isRejected);
        QCOMPARE(test::reasonsOf(all.at(1)), QStringList{u"quote_unclosed"_s});
        QCOMPARE(all.at(1).row, 2);
        QCOMPARE(all.at(3).contact.name.family + all.at(3).contact.organisation, u"D"_s);
    }

    void theProofOfABoughtListIsReadFromItsColumnWhateverElseItIs() // C10
    {
        const QString path = m_bench.write(
            u"a.csv"_s, "Nom;Courriel;Note\nMartin;m@mail.example;accord 4711\nDurand;d@mail.example;\n");
        auto preview = m_bench.reader.preview(path, u"FR"_s, u"csv"_s);
        CRM_VERIFY(preview);
        QVERIFY(preview->sample.at(0).contact.source.proof.isEmpty());
        preview->format.proofColumn = 2;
        const auto stream = m_bench.reader.open(path, preview->format);
        CRM_VERIFY(stream);
        const auto all = (*stream)->next(10);
        CRM_VERIFY(all);
        QCOMPARE(all->at(0).contact.source.proof, u"accord 4711"_s);
        QCOMPARE(all->at(0).contact.note, u"accord 4711"_s);
        QVERIFY(all->at(1).contact.source.proof.isEmpty());
    }

    void raggedRecordsKeepWhatFitsAndSaySo()
    {
        const auto all = m_bench.all(
            u"a.csv"_s,
            "Nom,Prénom,Courriel\nDupont,Jean,jean@example.org,en trop\nMartin\n,,\nDurand,Zoé,zoe@example.org\n");
        QCOMPARE(all.size(), 3);
        QCOMPARE(test::reasonsOf(all.at(0)), QStringList{u"too_many_cells"_s});
        QCOMPARE(test::reasonsOf(all.at(1)), QStringList{u"too_few_cells"_s});
        QCOMPARE(all.at(2).row, 4);
    }

    void zerosAndBrokenBytesAreSaidWithRowAndColumn()
    {
        const auto all = m_bench.all(
            u"a.csv"_s,
            QByteArray("Nom;Prénom;Courriel\nDu\0pont;Élodie;e@example.org\nMartin;Ren\xE9;r@example.org\n", 67));
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).contact.name.family, u"Dupont"_s);
        QCOMPARE(all.at(0).problems.value(0).reason, u"nul_byte"_s);
        QCOMPARE(all.at(1).contact.name.given, u"René"_s);
        QCOMPARE(all.at(1).problems.value(0).reason, u"bytes_not_text"_s);
        QCOMPARE(all.at(1).problems.value(0).column, u"Prénom"_s);
        QCOMPARE(all.at(1).problems.value(0).row, 2);
    }

    void aFileWithoutHeaderIsReadByItsValues()
    {
        const auto preview
            = m_bench.preview(u"a.csv"_s, "Anne,anne@example.org,0142685300\nJean,jean@example.org,0142685301\n");
        CRM_VERIFY(preview);
        QVERIFY(!preview->format.hasHeader);
        QCOMPARE(preview->sample.size(), 2);
        QCOMPARE(preview->sample.at(0).contact.emails.value(0).value, u"anne@example.org"_s);
        QCOMPARE(preview->sample.at(0).contact.phones.value(0).e164, u"+33142685300"_s);
        QCOMPARE(preview->format.columns.at(0).column, u"A"_s);
    }

    void aSeparatorLineAndExplanationsAreNoPeople()
    {
        QCOMPARE(m_bench.all(u"a.csv"_s, "sep=;\nNom;Courriel\nA;a@example.org\n").size(), 1);
        QCOMPARE(
            m_bench.all(u"b.csv"_s, "Notes:\n\"Some words, at length\"\n\nFirst Name,Last Name\nA,B\nC,D\n").size(), 2);
    }

    void filesThatAreNoContactsAreRefusedByName()
    {
        QCOMPARE(refusal(u"a.csv"_s, "\xEF\xBB\xBF"), u"file_empty"_s);
        QCOMPARE(refusal(u"a.csv"_s, ""), u"file_empty"_s);
        QCOMPARE(refusal(u"a.vcf"_s, QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\1\2\3\4\5\6\7", 24)), u"not_contacts"_s);
        QCOMPARE(refusal(u"a.ldif"_s, "dn: cn=a\ncn: a\n"), u"format_unknown"_s);
        QCOMPARE(refusal(u"a.json"_s, "[[\"vcard\"]]"), u"format_unknown"_s);
        ImportFormat odd;
        odd.encoding = u"klingon"_s;
        const auto preview = m_bench.reader.previewAs(m_bench.write(u"a.csv"_s, "Nom\nA\n"), odd);
        QCOMPARE(preview ? QString() : preview.error().reason, u"encoding_unknown"_s);
    }

private:
    static QByteArray utf16(const QString &text, bool isBigEndian)
    {
        QByteArray bytes;
        for (const QChar c : text) {
            const char low = static_cast<char>(c.unicode() & 0xFF);
            const char high = static_cast<char>(c.unicode() >> 8);
            bytes += isBigEndian ? high : low;
            bytes += isBigEndian ? low : high;
        }
        return bytes;
    }
    QString refusal(const QString &name, const QByteArray &bytes) const
    {
        const auto preview = m_bench.preview(name, bytes);
        return preview ? QString() : preview.error().reason;
    }

    test::ImportBench m_bench;
};

CRM_TEST(tst_Csv)

} // namespace crm

#include "tst_csv.moc"
