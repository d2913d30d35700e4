// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"
#include "settings/userssection.h"
#include "testmain.h"
#include "uivault.h"
#include "widgets/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

class tst_SettingsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aColleagueGetsAPassphraseAndARole();
    void onAServerAColleagueNeedsALogin();
    void thePassphraseIsChangedOnlyWithTheOldOne();
    void choosingALanguageIsSaidAtOnce();
    void theOrganisationIsSavedOnlyWhenItChanged();
    void theCompanyDetailsAreThoseOfTheCountry();
};

void tst_SettingsPage::aColleagueGetsAPassphraseAndARole()
{
    UiVault vault;
    QVERIFY2(vault.problem().isEmpty(), qPrintable(vault.problem()));
    Preferences preferences(vault.path(u"settings.ini"_s));
    SettingsPage page(vault.backend().office(), vault.changes(), preferences, vault.phrases(), vault.prompts, vault.actor(), false);
    page.show();
    auto *users = page.findChild<QTableWidget *>(u"users"_s);
    QTRY_COMPARE(users->rowCount(), 1);
    QTest::mouseClick(page.findChild<QPushButton *>(u"newUser"_s), Qt::LeftButton);
    QTRY_VERIFY(page.findChild<QDialog *>(u"userDialog"_s));
    auto *dialog = page.findChild<QDialog *>(u"userDialog"_s);
    auto *add = dialog->findChild<QPushButton *>(u"addUser"_s);
    QVERIFY(!add->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"userName"_s), u"Bastien"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"userPassphrase"_s), u"une autre phrase"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"userRepeat"_s), u"une autre phrase"_s);
    QTRY_VERIFY(add->isEnabled());
    QTest::mouseClick(add, Qt::LeftButton);
    QTRY_COMPARE(users->rowCount(), 2);
    QVERIFY(answerOf(vault.backend().close()));
    const auto opened = answerOf(vault.backend().open(vault.address(), {u"Bastien"_s, QByteArray("une autre phrase"), {}}));
    CRM_VERIFY(opened);
    QCOMPARE(opened->actor.role, Role::Staff);
}

void tst_SettingsPage::onAServerAColleagueNeedsALogin()
{
    UiVault vault;
    UserDialog dialog(vault.backend().office(), vault.phrases(), true);
    dialog.show();
    auto *add = dialog.findChild<QPushButton *>(u"addUser"_s);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"userName"_s), u"Bastien"_s);
    QVERIFY(!add->isEnabled());
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"userLogin"_s), u"bastien_db"_s);
    QVERIFY(add->isEnabled());
}

void tst_SettingsPage::thePassphraseIsChangedOnlyWithTheOldOne()
{
    UiVault vault;
    const auto wrong = answerOf(vault.backend().office().call(&OfficeService::changePassphrase, QByteArray("ce n’est pas elle"), QByteArray("la nouvelle phrase")));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().reason, u"wrong_passphrase"_s);
    CRM_VERIFY(answerOf(vault.backend().office().call(&OfficeService::changePassphrase, UiVault::passphrase(), QByteArray("la nouvelle phrase"))));
    CRM_VERIFY(answerOf(vault.backend().close()));
    QVERIFY(!answerOf(vault.backend().open(vault.address(), {u"Camille"_s, UiVault::passphrase(), {}})));
    CRM_VERIFY(answerOf(vault.backend().open(vault.address(), {u"Camille"_s, QByteArray("la nouvelle phrase"), {}})));
}

void tst_SettingsPage::choosingALanguageIsSaidAtOnce()
{
    UiVault vault;
    Preferences preferences(vault.path(u"settings.ini"_s));
    SettingsPage page(vault.backend().office(), vault.changes(), preferences, vault.phrases(), vault.prompts, vault.actor(), false);
    page.show();
    const QSignalSpy chosen(&page, &SettingsPage::languageChosen);
    auto *language = page.findChild<QComboBox *>(u"language"_s);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(preferences.language(), u"fr"_s);
}

void tst_SettingsPage::theOrganisationIsSavedOnlyWhenItChanged()
{
    UiVault vault;
    Preferences preferences(vault.path(u"settings.ini"_s));
    SettingsPage page(vault.backend().office(), vault.changes(), preferences, vault.phrases(), vault.prompts, vault.actor(), false);
    page.show();
    auto *name = page.findChild<QLineEdit *>(u"controllerName"_s);
    auto *save = page.findChild<QPushButton *>(u"saveController"_s);
    QTRY_COMPARE(name->text(), u"Atelier Marceau"_s);
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(name, u" et fils"_s);
    QTRY_VERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE(answerOf(vault.backend().office().call(&OfficeService::controller)).value().name, u"Atelier Marceau et fils"_s);
}

void tst_SettingsPage::theCompanyDetailsAreThoseOfTheCountry() // C8
{
    UiVault vault;
    Preferences preferences(vault.path(u"settings.ini"_s));
    SettingsPage page(vault.backend().office(), vault.changes(), preferences, vault.phrases(), vault.prompts,
                      vault.actor(), false);
    page.show();
    auto *number = page.findChild<QLineEdit *>(u"companyNumber"_s);
    auto *city = page.findChild<QLineEdit *>(u"registerCity"_s);
    auto *save = page.findChild<QPushButton *>(u"saveController"_s);
    const auto stored
        = [&vault] { return answerOf(vault.backend().office().call(&OfficeService::controller)).value(); };
    QTRY_COMPARE(number->text(), u"123 456 782"_s);
    QCOMPARE(number->accessibleName(), u"SIREN"_s);
    QVERIFY(!save->isEnabled());

    number->selectAll();
    QTest::keyClicks(number, u"123 456 783"_s);
    QTRY_VERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    const auto says = [&page](const QString &words) {
        const auto notices = page.findChildren<Notice *>();
        return std::any_of(notices.begin(), notices.end(),
                           [&](const Notice *one) { return one->text().contains(words); });
    };
    QTRY_VERIFY(says(u"The company number has a wrong digit"_s));
    QCOMPARE(stored().company.number, u"123456782"_s);

    auto *country = page.findChild<QComboBox *>(u"country"_s);
    country->setFocus();
    QTest::keyClick(country, Qt::Key_Down);
    QTRY_COMPARE(number->accessibleName(), u"BCE/KBO"_s);
    number->selectAll();
    QTest::keyClicks(number, u"0123.456.749"_s);
    QTest::mouseClick(page.findChild<QCheckBox *>(u"unregistered"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!city->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE(stored().company.number, u"0123456749"_s);
    QVERIFY(!stored().company.isRegistered);
    QTRY_COMPARE(number->text(), u"0123.456.749"_s);
}

CRM_TEST(tst_SettingsPage)
#include "tst_settingspage.moc"
