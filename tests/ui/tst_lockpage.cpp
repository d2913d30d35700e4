// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"

#include "shell/lockpage.h"
#include "shell/openfailedpage.h"
#include "widgets/notice.h"
#include "widgets/style.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace crm;
using namespace Qt::StringLiterals;

class tst_LockPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }
    void init();
    void nameAndPassphraseOpenTheVault();
    void thePassphraseLeavesTheFieldAtOnce();
    void anEmptyFieldGetsTheFocusInstead();
    void aWrongPassphraseIsSaidAndTheFieldIsReady();
    void whileOpeningNothingCanBeAskedTwice();
    void theRecoveryKeyIsAnotherWay();
    void anErrorDoesNotFollowToTheOtherWay();
    void theMarkLeavesANarrowWindow();
    void aFailureOffersWhatHelps();

private:
    QLineEdit *field(const char *name) const { return m_page->findChild<QLineEdit *>(QLatin1String(name)); }
    QPushButton *open() const { return m_page->findChild<QPushButton *>(u"open"_s); }
    std::unique_ptr<LockPage> m_page;
};

void tst_LockPage::init()
{
    m_page = std::make_unique<LockPage>();
    m_page->setVaultName(u"Atelier Marceau"_s);
    m_page->resize(1024, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_LockPage::nameAndPassphraseOpenTheVault()
{
    QSignalSpy spy(m_page.get(), &LockPage::unlockRequested);
    QTest::keyClicks(field("userName"), u"Julien"_s);
    QTest::keyClick(field("userName"), Qt::Key_Return);
    QTest::keyClicks(field("passphrase"), u"le loup attend"_s);
    QTest::mouseClick(open(), Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).toString(), u"Julien"_s);
    QCOMPARE(spy.at(0).at(1).toByteArray(), QByteArray("le loup attend"));
}

void tst_LockPage::thePassphraseLeavesTheFieldAtOnce()
{
    m_page->setUserName(u"Julien"_s);
    QTest::keyClicks(field("passphrase"), u"le loup"_s);
    QTest::keyClick(field("passphrase"), Qt::Key_Return);
    QVERIFY(field("passphrase")->text().isEmpty());
}

void tst_LockPage::anEmptyFieldGetsTheFocusInstead()
{
    QSignalSpy spy(m_page.get(), &LockPage::unlockRequested);
    QTest::mouseClick(open(), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), field("userName"));
    QTest::keyClicks(field("userName"), u"Julien"_s);
    QTest::mouseClick(open(), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), field("passphrase"));
    QCOMPARE(spy.count(), 0);
}

void tst_LockPage::aWrongPassphraseIsSaidAndTheFieldIsReady()
{
    m_page->setBusy(true);
    m_page->showError({Error::Code::Locked, u"wrong_passphrase"_s, {}, {}});
    QVERIFY(m_page->findChild<Notice *>()->isVisible());
    QCOMPARE(QApplication::focusWidget(), field("passphrase"));
    QVERIFY(open()->isEnabled());
}

void tst_LockPage::whileOpeningNothingCanBeAskedTwice()
{
    m_page->setUserName(u"Julien"_s);
    m_page->setBusy(true);
    QSignalSpy spy(m_page.get(), &LockPage::unlockRequested);
    QTest::mouseClick(open(), Qt::LeftButton);
    QVERIFY(!field("passphrase")->isEnabled());
    QCOMPARE(spy.count(), 0);
}

void tst_LockPage::theRecoveryKeyIsAnotherWay()
{
    QSignalSpy spy(m_page.get(), &LockPage::recoveryRequested);
    QTest::mouseClick(m_page->findChild<QToolButton *>(u"recovery"_s), Qt::LeftButton);
    QVERIFY(!field("userName")->isVisible());
    QTest::keyClicks(field("passphrase"), u"ABCD-EFGH"_s);
    QTest::keyClick(field("passphrase"), Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).toString(), u"ABCD-EFGH"_s);
}

void tst_LockPage::anErrorDoesNotFollowToTheOtherWay()
{
    m_page->showError({Error::Code::Locked, u"wrong_passphrase"_s, {}, {}});
    QVERIFY(m_page->findChild<Notice *>()->isVisible());
    QTest::mouseClick(m_page->findChild<QToolButton *>(u"recovery"_s), Qt::LeftButton);
    QVERIFY(m_page->findChild<Notice *>()->isHidden());
}

void tst_LockPage::theMarkLeavesANarrowWindow()
{
    const QWidget *half = m_page->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly).constFirst();
    QVERIFY(half->isVisible());
    m_page->resize(800, 700);
    QTRY_VERIFY(!half->isVisible());
}

void tst_LockPage::aFailureOffersWhatHelps()
{
    OpenFailedPage inUse({Error::Code::Conflict, u"vault_in_use"_s, {}, {}}, u"/tmp/x.entrenous"_s);
    inUse.show();
    QSignalSpy readOnly(&inUse, &OpenFailedPage::readOnlyRequested);
    QSignalSpy restore(&inUse, &OpenFailedPage::restoreRequested);
    for (QPushButton *button : inUse.findChildren<QPushButton *>())
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(readOnly.count(), 1);
    QCOMPARE(restore.count(), 0);
}

CRM_TEST(tst_LockPage)
#include "tst_lockpage.moc"
