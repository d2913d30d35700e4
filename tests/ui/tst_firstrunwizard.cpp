// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"

#include "scriptedprompts.h"

#include "shell/firstrunpages.h"
#include "shell/firstrunwizard.h"
#include "widgets/notice.h"
#include "widgets/style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace crm;
using namespace Qt::StringLiterals;

class tst_FirstRunWizard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }
    void init();
    void fourStepsAskForAVault();
    void thePlaceFollowsTheNameAndCanBeChosen();
    void aWeakOrDifferentPassphraseDoesNotPass();
    void aFailureStaysOnThePageAndKeepsWhatWasTyped();
    void theRecoveryKeyMustBeKept();
    void theRecoverySheetCanBeSaved();
    void aProposedPhraseIsStrongAndNew();
    void otherWaysIn();
    void mnemonicsAreUniqueOnEveryPage();

private:
    QLineEdit *field(const char *name) const { return m_wizard->findChild<QLineEdit *>(QLatin1String(name)); }
    void press(QWizard::WizardButton which) const { QTest::mouseClick(m_wizard->button(which), Qt::LeftButton); }
    void goToPassphrase();
    void typePassphrase(const QString &first, const QString &second);

    test::ScriptedPrompts m_prompts;
    std::unique_ptr<FirstRunWizard> m_wizard;
};

void tst_FirstRunWizard::init()
{
    qRegisterMetaType<VaultDraft>();
    m_prompts = {};
    m_wizard = std::make_unique<FirstRunWizard>(m_prompts, u"/somewhere"_s);
    m_wizard->show();
    m_wizard->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
}

void tst_FirstRunWizard::goToPassphrase()
{
    press(QWizard::NextButton);
    QTest::keyClicks(field("organisation"), u"Atelier Marceau"_s);
    press(QWizard::NextButton);
    QTest::keyClicks(field("ownName"), u"Julien Marceau"_s);
    press(QWizard::NextButton);
}

void tst_FirstRunWizard::typePassphrase(const QString &first, const QString &second)
{
    field("passphrase")->clear();
    field("repeat")->clear();
    QTest::keyClicks(field("passphrase"), first);
    QTest::keyClicks(field("repeat"), second);
}

void tst_FirstRunWizard::fourStepsAskForAVault()
{
    VaultDraft asked;
    connect(m_wizard.get(), &FirstRunWizard::createRequested, this, [&](const VaultDraft &draft) { asked = draft; });
    goToPassphrase();
    typePassphrase(u"sept chevreuils dansent sous la neige"_s, u"sept chevreuils dansent sous la neige"_s);
    press(QWizard::CommitButton);
    QCOMPARE(asked.controller.name, u"Atelier Marceau"_s);
    QVERIFY(asked.controller.country == "FR"_L1 || asked.controller.country == "BE"_L1);
    QCOMPARE(asked.userName, u"Julien Marceau"_s);
    QCOMPARE(asked.passphrase, QByteArray("sept chevreuils dansent sous la neige"));
    QCOMPARE(asked.folder, u"/somewhere/Atelier Marceau.entrenous"_s);
    QVERIFY(!m_wizard->button(QWizard::CommitButton)->isEnabled());
}

void tst_FirstRunWizard::thePlaceFollowsTheNameAndCanBeChosen()
{
    press(QWizard::NextButton);
    QVERIFY(!m_wizard->button(QWizard::NextButton)->isEnabled());
    QTest::keyClicks(field("organisation"), u"A/B: \"C\"..."_s);
    QCOMPARE(QFileInfo(field("folder")->text()).fileName(), u"AB C.entrenous"_s);
    m_prompts.paths = {u"/elsewhere"_s};
    QTest::mouseClick(m_wizard->findChild<QPushButton *>(u"choosePlace"_s), Qt::LeftButton);
    QTRY_VERIFY(field("folder")->text().contains(u"elsewhere"_s));
}

void tst_FirstRunWizard::aWeakOrDifferentPassphraseDoesNotPass()
{
    goToPassphrase();
    for (const auto &[first, second] : QList<std::pair<QString, QString>>{
             {u"azerty"_s, u"azerty"_s},
             {u"atelier marceau des jardins verts"_s, u"atelier marceau des jardins verts"_s},
             {u"sept chevreuils dansent sous la neige"_s, u"sept chevreuils dansent"_s}}) {
        typePassphrase(first, second);
        QVERIFY2(!m_wizard->button(QWizard::CommitButton)->isEnabled(), qPrintable(first));
    }
}

void tst_FirstRunWizard::aFailureStaysOnThePageAndKeepsWhatWasTyped()
{
    goToPassphrase();
    typePassphrase(u"sept chevreuils dansent sous la neige"_s, u"sept chevreuils dansent sous la neige"_s);
    press(QWizard::CommitButton);
    m_wizard->showError({Error::Code::Refused, u"folder_not_empty"_s, {}, {}});
    QVERIFY(m_wizard->currentStep()->notice()->isVisible());
    QVERIFY(!field("passphrase")->text().isEmpty());
    QVERIFY(m_wizard->button(QWizard::CommitButton)->isEnabled());
}

void tst_FirstRunWizard::theRecoveryKeyMustBeKept()
{
    QSignalSpy kept(m_wizard.get(), &FirstRunWizard::recoveryKeyKept);
    goToPassphrase();
    typePassphrase(u"sept chevreuils dansent sous la neige"_s, u"sept chevreuils dansent sous la neige"_s);
    press(QWizard::CommitButton);
    m_wizard->showRecoveryKey(u"ABCD-EFGH-JKLM"_s);
    QCOMPARE(field("recoveryKey")->text(), u"ABCD-EFGH-JKLM"_s);
    QVERIFY(field("passphrase")->text().isEmpty());
    QVERIFY(!m_wizard->button(QWizard::FinishButton)->isEnabled());
    QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
    QVERIFY(m_wizard->isVisible());
    QTest::mouseClick(m_wizard->findChild<QCheckBox *>(u"kept"_s), Qt::LeftButton, {}, QPoint(8, 8));
    press(QWizard::FinishButton);
    QCOMPARE(kept.count(), 1);
}

void tst_FirstRunWizard::theRecoverySheetCanBeSaved()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"key.pdf"_s);
    m_prompts.paths = {path};
    goToPassphrase();
    typePassphrase(u"sept chevreuils dansent sous la neige"_s, u"sept chevreuils dansent sous la neige"_s);
    press(QWizard::CommitButton);
    m_wizard->showRecoveryKey(u"ABCD-EFGH-JKLM"_s);
    QCOMPARE(m_wizard->recoveryKeyCopies(), 0);
    QTest::mouseClick(m_wizard->findChild<QPushButton *>(u"savePdf"_s), Qt::LeftButton);
    QTRY_VERIFY(QFileInfo(path).size() > 500);
    QCOMPARE(m_wizard->recoveryKeyCopies(), 1);
    QVERIFY(!(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    // Where nothing could be written, no copy is counted and the page says so.
    m_prompts.paths = {folder.filePath(u"missing/key.pdf"_s)};
    QTest::mouseClick(m_wizard->findChild<QPushButton *>(u"savePdf"_s), Qt::LeftButton);
    QTRY_VERIFY(m_wizard->currentStep()->notice()->text().contains(u"not saved"_s));
    QCOMPARE(m_wizard->recoveryKeyCopies(), 1);
}

void tst_FirstRunWizard::aProposedPhraseIsStrongAndNew()
{
    for (const QString &language : {u"fr"_s, u"en"_s}) {
        const QString phrase = proposedPassphrase(language);
        QCOMPARE(phrase.split(u' ').size(), 6);
        QVERIFY(phrase != proposedPassphrase(language));
    }
    goToPassphrase();
    QTest::mouseClick(m_wizard->findChild<QPushButton *>(u"propose"_s), Qt::LeftButton);
    QTest::keyClicks(field("repeat"), field("passphrase")->text());
    QVERIFY(m_wizard->button(QWizard::CommitButton)->isEnabled());
}

void tst_FirstRunWizard::otherWaysIn()
{
    QSignalSpy existing(m_wizard.get(), &FirstRunWizard::openExistingRequested);
    QSignalSpy demo(m_wizard.get(), &FirstRunWizard::demoRequested);
    QTest::mouseClick(m_wizard->findChild<QPushButton *>(u"openExisting"_s), Qt::LeftButton);
    QTest::mouseClick(m_wizard->findChild<QPushButton *>(u"demo"_s), Qt::LeftButton);
    QCOMPARE(existing.count() + demo.count(), 2);
}

void tst_FirstRunWizard::mnemonicsAreUniqueOnEveryPage()
{
    QStringList common;
    for (const QWizard::WizardButton which : {QWizard::BackButton, QWizard::CancelButton})
        common.append(m_wizard->button(which)->text());
    for (const int id : m_wizard->pageIds()) {
        QStringList texts = common;
        for (const auto *button : m_wizard->page(id)->findChildren<QAbstractButton *>())
            texts.append(button->text());
        for (const auto *label : m_wizard->page(id)->findChildren<QLabel *>())
            if (label->buddy())
                texts.append(label->text());
        texts.append(m_wizard->page(id)->isFinalPage()        ? m_wizard->button(QWizard::FinishButton)->text()
                         : m_wizard->page(id)->isCommitPage() ? m_wizard->page(id)->buttonText(QWizard::CommitButton)
                                                              : m_wizard->button(QWizard::NextButton)->text());
        QSet<QChar> seen;
        for (const QString &text : texts) {
            const qsizetype at = text.indexOf(u'&');
            if (at < 0 || at + 1 >= text.size())
                continue;
            const QChar letter = text.at(at + 1).toLower();
            QVERIFY2(!seen.contains(letter), qPrintable(u"%1 on page %2"_s.arg(text).arg(id)));
            seen.insert(letter);
        }
    }
}

CRM_TEST(tst_FirstRunWizard)
#include "tst_firstrunwizard.moc"
