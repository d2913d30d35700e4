// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "allpages.h"
#include "screenjudge.h"
#include "screenlook.h"
#include "testmain.h"

#include "people/contactcard.h"
#include "people/peoplepage.h"

#include <QLineEdit>
#include <QToolButton>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

/// Every page at two sizes, with the usual and the widest font, in both languages and both themes: nothing is cut.
class tst_Screens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_look = std::make_unique<ScreenLook>(); }
    void cleanupTestCase() { m_look.reset(); }
    void everyPageFits_data() { ScreenLook::rows(); }
    void everyPageFits();

private:
    std::unique_ptr<ScreenLook> m_look;
};

void tst_Screens::everyPageFits()
{
    CRM_WEAR(*m_look);
    AllPages all(m_look->language());
    QVERIFY2(all.vault.problem().isEmpty() && all.window, qPrintable(all.vault.problem()));
    all.window->show();
    for (const QSize size : {QSize(1024, 700), QSize(1280, 800)}) {
        all.window->resize(size);
        for (const QString &key : all.window->pageKeys()) {
            all.window->openPage(key);
            if (all.window->currentPage() == all.pages->people())
                all.pages->people()->openCard(all.anne.id);
            QTest::qWait(250);
            const QString where = u"%1%2-%3"_s.arg(key, m_look->suffix()).arg(size.width());
            const QStringList faults = photographed(*all.window, where);
            QCOMPARE(all.window->size(), size);
            QVERIFY2(faults.isEmpty(), qPrintable(where + u": "_s + faults.join(u"; "_s)));
        }
        all.window->openPage(all.pages->people()->key());
        auto *card = all.pages->people()->card();
        card->findChild<QToolButton *>(u"pastLink"_s)->click();
        card->findChild<QLineEdit *>(u"pastDay"_s)->setText(u"2024-03-03"_s);
        QTest::qWait(250);
        const QStringList faults = photographed(*all.window, u"people-past%1-%2"_s.arg(m_look->suffix()).arg(size.width()));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
        card->findChild<QToolButton *>(u"pastLink"_s)->click();
    }
}

CRM_TEST(tst_Screens)
#include "tst_screens.moc"
