// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "allpages.h"
#include "testmain.h"

#include "people/peoplepage.h"
#include "widgets/statusline.h"

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
};

CRM_TEST(tst_PageSet)
#include "tst_pageset.moc"
