// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importmapping.h"
#include "importpresets.h"
#include "importtesting.h"

using namespace Qt::StringLiterals;

namespace crm {

class tst_ImportMapping final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPresetMapsToFieldsThatExist()
    {
        QVERIFY(importPresets().size() >= 14);
        for (const ImportPreset &preset : importPresets()) {
            for (const QString &field : preset.fields)
                QVERIFY2(field.isEmpty() || importFields().contains(field), qPrintable(preset.id + u' ' + field));
        }
    }

    void namesInFourLanguagesAreUnderstood()
    {
        QCOMPARE(fields({u"Prénom"_s, u"Nom"_s, u"Courriel"_s, u"Tél. portable"_s}),
                 (QStringList{u"given"_s, u"family"_s, u"email"_s, u"mobile"_s}));
        QCOMPARE(fields({u"First Name"_s, u"Last Name"_s, u"Work Email"_s, u"Zip"_s}),
                 (QStringList{u"given"_s, u"family"_s, u"email_work"_s, u"postcode"_s}));
        QCOMPARE(fields({u"Voornaam"_s, u"Achternaam"_s, u"E-mailadres"_s, u"Gemeente"_s}),
                 (QStringList{u"given"_s, u"family"_s, u"email"_s, u"city"_s}));
        QCOMPARE(fields({u"Vorname"_s, u"Nachname"_s, u"PLZ"_s, u"Straße"_s}),
                 (QStringList{u"given"_s, u"family"_s, u"postcode"_s, u"street"_s}));
        QCOMPARE(fields({u"Nom"_s, u"Courriel"_s, u"Pointure"_s}),
                 (QStringList{u"full_name"_s, u"email"_s, QString()}));
    }

    void twoColumnsOfOneNameAreToldApart()
    {
        QCOMPARE(fields({u"Titre"_s, u"Prénom"_s, u"Nom"_s, u"Titre"_s}),
                 (QStringList{u"prefix"_s, u"given"_s, u"family"_s, u"job_title"_s}));
        const auto all = m_bench.all(
            u"a.csv"_s, "Nom,Adresse privée,Ville,Adresse professionnelle,Ville\nA,1 rue B,Brest,2 rue C,Lyon\n");
        QCOMPARE(all.value(0).contact.addresses.size(), 2);
        QCOMPARE(all.value(0).contact.addresses.value(0).city, u"Brest"_s);
        QCOMPARE(all.value(0).contact.addresses.value(1).city, u"Lyon"_s);
        QCOMPARE(all.value(0).contact.addresses.value(1).label, u"work"_s);
    }

    void aSavedMappingFitsColumnsInAnotherOrder()
    {
        const QList<ColumnMapping> saved = {{u"X"_s, u"given"_s}, {u"Y"_s, u"family"_s}, {u"Y"_s, u"note"_s}};
        const QList<ColumnMapping> mapping = mappingFor({u"Y"_s, u"X"_s, u"Z"_s, u"Y"_s}, saved);
        QCOMPARE(mapping.at(0).field, u"family"_s);
        QCOMPARE(mapping.at(1).field, u"given"_s);
        QCOMPARE(mapping.at(2).field, QString());
        QCOMPARE(mapping.at(3).field, u"note"_s);
    }

    void aBareYesIsAClaimButNoProof()
    {
        const auto all = m_bench.all(u"a.csv"_s,
                                     "Nom;Courriel;Newsletter\nA;a@example.org;oui\nB;b@example.org;non\nC;c@example."
                                     "org;\nD;d@example.org;NPAI\n");
        QCOMPARE(all.size(), 4);
        QCOMPARE(all.at(0).claims.value(0).answer, MarketingClaim::Answer::OptedIn);
        QVERIFY(!all.at(0).claims.value(0).isComplete());
        QVERIFY(test::reasonsOf(all.at(0)).contains(u"bare_yes"_s));
        QCOMPARE(all.at(1).claims.value(0).answer, MarketingClaim::Answer::OptedOut);
        QVERIFY(all.at(2).claims.isEmpty());
        QCOMPARE(all.at(3).claims.value(0).answer, MarketingClaim::Answer::Unknown);
    }

    void aClaimWithDateMethodWordingAndSourceIsComplete()
    {
        const auto all = m_bench.all(u"a.csv"_s,
                                     "Nom;Courriel;Newsletter;Date de consentement;Mode de consentement;Texte du "
                                     "consentement;Source du consentement\n"
                                     "A;a@example.org;oui;25/05/2023;papier;J’accepte la "
                                     "lettre;salon\nB;b@example.org;oui;25/05/2031;papier;J’accepte;salon\n");
        const MarketingClaim claim = all.value(0).claims.value(0);
        QVERIFY(claim.isComplete());
        QCOMPARE(claim.givenAtUtc->date(), QDate(2023, 5, 25));
        QVERIFY(!test::reasonsOf(all.value(0)).contains(u"bare_yes"_s));
        QVERIFY(!all.value(1).claims.value(0).isComplete());
        QVERIFY(test::reasonsOf(all.value(1)).contains(u"date_in_future"_s));
    }

    void anOptOutWinsAndNoOptOutIsNoConsent()
    {
        const auto all = m_bench.all(u"a.csv"_s,
                                     "Email,Newsletter,Email Opt Out,Do Not Call,Invalid "
                                     "Email\na@example.org,yes,1,0,0\nb@example.org,,0,1,0\nc@example.org,,0,0,1\n");
        QCOMPARE(all.value(0).claims.value(0).answer, MarketingClaim::Answer::OptedOut);
        QCOMPARE(all.value(1).claims.size(), 1);
        QCOMPARE(all.value(1).claims.value(0).channel, Channel::Phone);
        QCOMPARE(all.value(2).claims.value(0).answer, MarketingClaim::Answer::Bounced);
    }

    void theOrderOfDayAndMonthComesFromTheColumn()
    {
        const auto first = m_bench.all(u"a.csv"_s, "Nom,Date de naissance\nA,03/09/1967\nB,31/12/1989\n");
        QCOMPARE(first.value(0).contact.birthday, QDate(1967, 9, 3));
        const auto second = m_bench.all(
            u"b.csv"_s, "Last Name,Birthday\nA,3/9/1967\nB,12/31/1989\nC,0/0/00\nD,2/30/1980\nE,1/1/2031\n");
        QCOMPARE(second.value(0).contact.birthday, QDate(1967, 3, 9));
        QVERIFY(second.value(2).problems.isEmpty());
        QCOMPARE(test::reasonsOf(second.value(3)), QStringList{u"date_invalid"_s});
        QCOMPARE(test::reasonsOf(second.value(4)), QStringList{u"date_in_future"_s});
    }

    void aColumnThatSaysNothingLeavesNothingToImport()
    {
        const QString path = m_bench.write(u"a.csv"_s, "c0,c1\nx,y\n");
        const auto preview = m_bench.reader.preview(path, u"FR"_s, u"auto"_s);
        CRM_VERIFY(preview);
        QCOMPARE(preview->problems.value(0).reason, u"no_usable_column"_s);
        const auto stream = m_bench.reader.open(path, preview->format);
        QCOMPARE(stream ? QString() : stream.error().reason, u"no_usable_column"_s);
    }

private:
    static QStringList fields(const QStringList &columns)
    {
        QStringList result;
        for (const ColumnMapping &column : guessMapping(columns, recognisedPreset(columns)))
            result.append(column.field);
        return result;
    }

    test::ImportBench m_bench;
};

CRM_TEST(tst_ImportMapping)

} // namespace crm

#include "tst_importmapping.moc"
