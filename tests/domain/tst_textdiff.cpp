// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "textdiff.h"

using namespace crm;
using namespace Qt::StringLiterals;

class tst_TextDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNewAndWhatIsGoneIsTold()
    {
        using enum TextPiece::Kind;
        QCOMPARE(differences(u"Voulez-vous nos offres ?"_s, u"Voulez-vous nos  nouvelles offres par e-mail ?"_s),
                 (QList<TextPiece>{{Same, u"Voulez-vous nos"_s}, {Added, u"nouvelles"_s}, {Same, u"offres"_s},
                                   {Added, u"par e-mail"_s}, {Same, u"?"_s}}));
        QCOMPARE(differences(u"un deux"_s, u"trois"_s), (QList<TextPiece>{{Removed, u"un deux"_s}, {Added, u"trois"_s}}));
    }
    void equalTextsDifferNowhere()
    {
        QCOMPARE(differences(u"a b"_s, u"a\n b "_s), (QList<TextPiece>{{TextPiece::Kind::Same, u"a b"_s}}));
        QVERIFY(differences({}, {}).isEmpty());
    }
    void aPastedBookIsToldAsAWhole()
    {
        const QString book = QStringList(50'000, u"mot"_s).join(u' ');
        QCOMPARE(differences(book, book + u" fin"_s).size(), 2);
    }
    void bothTextsCanBeReadBack()
    {
        const QString older = u"le chat dort sur le lit de la chambre"_s;
        const QString newer = u"un chat dort dans le grand lit"_s;
        QStringList before, after;
        for (const TextPiece &piece : differences(older, newer)) {
            if (piece.kind != TextPiece::Kind::Added)
                before += piece.text;
            if (piece.kind != TextPiece::Kind::Removed)
                after += piece.text;
        }
        QCOMPARE(before.join(u' '), older);
        QCOMPARE(after.join(u' '), newer);
    }
};

CRM_TEST(tst_TextDiff)
#include "tst_textdiff.moc"
