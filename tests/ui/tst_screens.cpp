// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "allpages.h"
#include "localization.h"
#include "screenjudge.h"
#include "testmain.h"

#include "people/peoplepage.h"
#include "widgets/style.h"

#include <QFontDatabase>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

/// Every page at two sizes, with the usual and the widest font, in both languages and both themes: nothing is cut.
class tst_Screens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_style = applyLook(*qApp, Scheme::Light);
        m_font = QApplication::font();
    }
    void cleanupTestCase()
    {
        m_style->setScheme(Scheme::Light);
        QApplication::setFont(m_font);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void everyPageFits_data();
    void everyPageFits();

private:
    Style *m_style = nullptr;
    QFont m_font;
};

void tst_Screens::everyPageFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("family");
    QTest::addColumn<bool>("dark");
    QTest::newRow("fr, Inter, light") << u"fr"_s << u"Inter"_s << false;
    QTest::newRow("fr, DejaVu Sans, dark") << u"fr"_s << u"DejaVu Sans"_s << true;
    QTest::newRow("en, DejaVu Sans, light") << u"en"_s << u"DejaVu Sans"_s << false;
    QTest::newRow("en, Inter, dark") << u"en"_s << u"Inter"_s << true;
}

void tst_Screens::everyPageFits()
{
    QFETCH(QString, language);
    QFETCH(QString, family);
    QFETCH(bool, dark);
    if (!QFontDatabase::families().contains(family))
        QSKIP(qPrintable(family + u" is not installed"_s));
    Localization localization;
    localization.use(language);
    QFont font(family);
    font.setPointSizeF(m_font.pointSizeF());
    QApplication::setFont(font);
    m_style->setScheme(dark ? Scheme::Dark : Scheme::Light);
    AllPages all(language);
    QVERIFY2(all.vault.problem().isEmpty() && all.window, qPrintable(all.vault.problem()));
    all.window->show();
    for (const QSize size : {QSize(1024, 700), QSize(1280, 800)}) {
        all.window->resize(size);
        for (const QString &key : all.window->pageKeys()) {
            all.window->openPage(key);
            if (all.window->currentPage() == all.pages->people())
                all.pages->people()->openCard(all.anne.id);
            QTest::qWait(250);
            const QString where = u"%1-%2-%3-%4-%5"_s.arg(key, language, QString(family).remove(u' ')).arg(size.width()).arg(dark ? u"dark"_s : u"light"_s);
            const QStringList faults = photographed(*all.window, where);
            QCOMPARE(all.window->size(), size);
            QVERIFY2(faults.isEmpty(), qPrintable(where + u": "_s + faults.join(u"; "_s)));
        }
    }
}

CRM_TEST(tst_Screens)
#include "tst_screens.moc"
