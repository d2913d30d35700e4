// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notewords.h"
#include "testmain.h"

using namespace crm;
using namespace Qt::StringLiterals;

/// What a note had better not say; the numbers are invented and only their check digits are right.
class tst_NoteWords : public QObject {
    Q_OBJECT

    static QList<NoteConcern> concernsOf(const QString &note)
    {
        QList<NoteConcern> concerns;
        for (const NoteWarning &warning : noteWarnings(note))
            concerns << warning.concern;
        return concerns;
    }

private Q_SLOTS:
    void eachConcernIsFoundInBothLanguages_data() // B16, G16
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<int>("concern");
        const auto row
            = [](const QString &note, NoteConcern concern) { QTest::newRow(qPrintable(note)) << note << int(concern); };
        row(u"Longue maladie en mai"_s, NoteConcern::Health);
        row(u"She is pregnant"_s, NoteConcern::Health);
        row(u"Famille chrétienne"_s, NoteConcern::Belief);
        row(u"A muslim family"_s, NoteConcern::Belief);
        row(u"Électeur communiste"_s, NoteConcern::Politics);
        row(u"A leftist"_s, NoteConcern::Politics);
        row(u"Déléguée CGT"_s, NoteConcern::Union);
        row(u"Trade-unionist"_s, NoteConcern::Union);
        row(u"D’origine maghrébine"_s, NoteConcern::Origin);
        row(u"An african name"_s, NoteConcern::Origin);
        row(u"Homosexuel, je crois"_s, NoteConcern::SexualLife);
        row(u"She is lesbian"_s, NoteConcern::SexualLife);
        row(u"Vraiment un idiot"_s, NoteConcern::Insult);
        row(u"What a liar"_s, NoteConcern::Insult);
        row(u"Sécu 1 85 05 78 006 084 91"_s, NoteConcern::Identifier);
        row(u"2850578006084 41 sans"_s, NoteConcern::Identifier);
        row(u"Né en Corse : 185052A00608435"_s, NoteConcern::Identifier);
        row(u"Registre national 85.07.30-033.28"_s, NoteConcern::Identifier);
        row(u"NN 17073003384"_s, NoteConcern::Identifier);
    }
    void eachConcernIsFoundInBothLanguages()
    {
        QFETCH(QString, note);
        QFETCH(int, concern);
        QCOMPARE(concernsOf(note), QList<NoteConcern>{NoteConcern(concern)});
    }

    void factsAndOrdinaryNumbersAreLeftAlone_data() // G16, G21
    {
        QTest::addColumn<QString>("note");
        for (const char *note : {"Préfère être appelée le matin, jamais le mercredi.", "Rappeler au +33 6 12 34 56 78.",
                                 "Commande 185057800608492", "IBAN reçu, facture 2026-11-0042", "06 12 34 56 78",
                                 "Registre 85.07.30-033.29", "Le contrat du 12/11/2026", "0032 475 12 34 56"})
            QTest::newRow(note) << QString::fromUtf8(note);
    }
    void factsAndOrdinaryNumbersAreLeftAlone()
    {
        QFETCH(QString, note);
        QVERIFY(concernsOf(note).isEmpty());
    }

    void anIdentityNumberIsNotRepeated() // G21
    {
        QVERIFY(!noteWarnings(u"85.07.30-033.28"_s).first().word.contains(u"033"_s));
    }

    void tagsAreWordsOfOnesOwnToo() // B16
    {
        ContactDraft draft;
        draft.tags = {u"jardin"_s, u"syndiqué"_s};
        QCOMPARE(concernsOf(freeText(draft)), QList<NoteConcern>{NoteConcern::Union});
    }
};

CRM_TEST(tst_NoteWords)
#include "tst_notewords.moc"
