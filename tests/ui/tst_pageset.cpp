// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "allpages.h"
#include "screenjudge.h"
#include "testmain.h"

#include "people/peoplepage.h"
#include "widgets/statusline.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>

#include <algorithm>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

/// What the window says of a move that reaches beyond the page it was made on.
class tst_PageSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStopIsToldToHoldOnTheOtherCardsOfTheAddress() // B7, C5
    {
        AllPages all(u"en"_s);
        all.window->show();
        all.vault.add(u"A."_s, u"Le Goff"_s, u"anne@kerlann.example"_s);
        CRM_VERIFY(answerOf(all.vault.backend().consents().call(&ConsentService::stopEverything, all.anne.id,
                                                                CollectionMethod::Phone, QString())));
        QTRY_VERIFY(all.window->statusLine()->text().startsWith(u"The stop also holds on 1 other"_s));
    }

    void aPersonFoundByTheSearchSaysStopWithoutHerCardBeingOpened() // B6, B7, C3
    {
        AllPages all(u"en"_s);
        all.window->resize(1024, 700);
        all.window->show();
        auto *search = all.window->findChild<QLineEdit *>(u"search"_s);
        auto *results = all.window->findChild<QListView *>(u"searchResults"_s);
        search->setFocus();
        QTest::keyClicks(search, u"goff"_s);
        QTRY_VERIFY(results->isVisible() && results->currentIndex().isValid());
        QTest::keyClick(search, Qt::Key_Return, Qt::ShiftModifier);
        QMenu *moves = nullptr;
        QTRY_VERIFY((moves = all.window->findChild<QMenu *>(u"searchMoves"_s)) && moves->isVisible());
        QVERIFY(pictured(*all.window, u"search-moves"_s));
        auto *stops = moves->findChild<QMenu *>(u"stopMenu"_s);
        moves->setActiveAction(stops->menuAction());
        QTest::keyClick(moves, Qt::Key_Right);
        QTRY_VERIFY(stops->isVisible());
        auto *everything = stops->findChild<QAction *>(u"stopEverything"_s);
        QTest::mouseClick(stops, Qt::LeftButton, {}, stops->actionGeometry(everything).center());
        QTRY_VERIFY(all.window->statusLine()->text().contains(u"said stop to everything"_s));
        const auto history = answerOf(all.vault.backend().consents().call(&ConsentService::history, all.anne.id));
        QVERIFY(std::ranges::any_of(*history, [](const ConsentEvent &e) {
            return e.kind == ConsentEventKind::Objection && e.purpose.isEmpty() && !e.channel;
        }));
    }
};

CRM_TEST(tst_PageSet)
#include "tst_pageset.moc"
