// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"

#include "widgets/buttons.h"
#include "widgets/datefield.h"
#include "widgets/emptypage.h"
#include "widgets/errortext.h"
#include "widgets/formats.h"
#include "widgets/notice.h"
#include "widgets/passphrasefield.h"
#include "widgets/progressstrip.h"
#include "widgets/prompts.h"
#include "widgets/rows.h"
#include "widgets/statusline.h"
#include "widgets/strength.h"
#include "widgets/style.h"
#include "widgets/wizard.h"

#include <QApplication>
#include <QDialog>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace crm;
using namespace Qt::StringLiterals;

class tst_Components : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void aNoticeSaysWhatHappenedAndOffersOneStep();
    void anErrorIsThreeSentences();
    void everyCodeHasWords();
    void reasonsPeopleMeetHaveWordsOfTheirOwn();
    void noButtonCutsItsWords();
    void aButtonThatIsOffSaysWhy();
    void theRingIsOnFieldsAlwaysAndOnButtonsAfterTab();
    void stopIsAsked();
    void theStatusLineOffersUndo();
    void theEyeShowsThePassphrase();
    void capsLockIsNoticed();
    void weakAndStrongPassphrasesAreTold_data();
    void weakAndStrongPassphrasesAreTold();
    void datesAreReadAsTheLocaleWritesThem();
    void aWrongDateIsMarked();
    void numbersAndPhonesAreWrittenAsInFrance();
    void enterNeverAnswersAChoice();
    void theStepsSayWhereOneIs();
    void theSafeAnswerIsTheDefault();
    void aDangerousAnswerMayNeedAWord();
    void rowsOfAListAreDrawn();
};

void tst_Components::initTestCase()
{
    applyLook(*qApp, Scheme::Light);
}

void tst_Components::aNoticeSaysWhatHappenedAndOffersOneStep()
{
    Notice notice;
    notice.resize(400, 100);
    notice.say(Tone::Error, u"The backup was not written."_s, u"The disk is full."_s);
    bool isTaken = false;
    notice.offer(u"Choose another folder"_s, [&] { isTaken = true; });
    QVERIFY(QTest::qWaitForWindowExposed(&notice));
    QCOMPARE(notice.text(), u"The backup was not written. The disk is full."_s);
    for (QToolButton *link : notice.findChildren<QToolButton *>())
        if (link->isVisible())
            QTest::mouseClick(link, Qt::LeftButton);
    QVERIFY(isTaken);
    notice.clear();
    QVERIFY(notice.isHidden());
}

void tst_Components::anErrorIsThreeSentences()
{
    const ErrorWords words = wordsFor({Error::Code::Storage, u"disk_full"_s, {}, {}});
    QVERIFY(!words.what.isEmpty() && !words.kept.isEmpty() && !words.next.isEmpty());
    QCOMPARE(sentenceFor({Error::Code::Storage, u"disk_full"_s, {}, {}}),
             words.what + u' ' + words.kept + u' ' + words.next);
}

void tst_Components::everyCodeHasWords()
{
    for (int code = 0; code <= static_cast<int>(Error::Code::Internal); ++code)
        QVERIFY(sentenceFor({static_cast<Error::Code>(code), {}, u"secret detail"_s, {}}).size() > 5);
    QVERIFY(!sentenceFor({Error::Code::Internal, {}, u"secret detail"_s, {}}).contains(u"secret"_s));
}

/// A message that only says "something in this form" is no help: what people meet has words of its own.
void tst_Components::reasonsPeopleMeetHaveWordsOfTheirOwn()
{
    const QString general = wordsFor({Error::Code::Invalid, {}, {}, {}}).what;
    for (const QString &reason : {u"format_unknown"_s,
                                  u"no_usable_column"_s,
                                  u"file_unreadable"_s,
                                  u"file_not_writable"_s,
                                  u"file_empty"_s,
                                  u"disk_full"_s,
                                  u"vault_in_use"_s,
                                  u"wrong_passphrase"_s,
                                  u"recovery_key_mistyped"_s,
                                  u"folder_name"_s,
                                  u"folder_unreadable"_s,
                                  u"backup_missing"_s,
                                  u"backup_newer"_s,
                                  u"no_connection"_s,
                                  u"server_too_old"_s,
                                  u"postgresql_driver_missing"_s,
                                  u"not_permitted"_s,
                                  u"chain_broken"_s,
                                  u"user_exists"_s,
                                  u"changed_meanwhile"_s,
                                  u"not_contacts"_s}) {
        const ErrorWords words = wordsFor({Error::Code::Invalid, reason, {}, {}});
        QVERIFY2(words.what != general, qPrintable(reason));
        QVERIFY2(!words.kept.isEmpty() && !words.next.isEmpty(), qPrintable(reason));
    }
}

void tst_Components::noButtonCutsItsWords()
{
    auto *button = primaryButton(u"Recueillir un consentement"_s, u"consent"_s);
    const std::unique_ptr<QPushButton> owner(button);
    setKeyHint(button, u"Ctrl+N"_s);
    const int words = QFontMetrics(Theme::font(Type::Strong, button->font())).horizontalAdvance(button->text());
    QVERIFY(button->sizeHint().width() > words + 16 + 24);
    QVERIFY(button->sizeHint().height() >= 32);
}

void tst_Components::aButtonThatIsOffSaysWhy()
{
    const std::unique_ptr<QPushButton> button(plainButton(u"Erase"_s));
    button->setToolTip(u"Erases"_s);
    setReasonOff(button.get(), u"A hold is in force."_s);
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), u"A hold is in force."_s);
    setReasonOff(button.get(), {});
    QVERIFY(button->isEnabled());
    QCOMPARE(button->toolTip(), u"Erases"_s);
}

void tst_Components::theRingIsOnFieldsAlwaysAndOnButtonsAfterTab()
{
    QWidget window;
    QVBoxLayout column(&window);
    QLineEdit edit;
    QPushButton button(u"Go"_s);
    column.addWidget(&edit);
    column.addWidget(&button);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto ringed = [&]() -> QWidget * {
        for (QFocusFrame *frame : window.findChildren<QFocusFrame *>())
            return frame->widget();
        return nullptr;
    };
    QTest::mouseClick(&edit, Qt::LeftButton);
    QCOMPARE(ringed(), &edit);
    QTest::mouseClick(&button, Qt::LeftButton);
    button.setFocus(Qt::MouseFocusReason);
    QCOMPARE(ringed(), nullptr);
    edit.setFocus(Qt::OtherFocusReason);
    QTest::keyClick(&edit, Qt::Key_Tab);
    QCOMPARE(ringed(), &button);
}

void tst_Components::stopIsAsked()
{
    ProgressStrip strip;
    strip.show(u"Import"_s, 41200, 100000);
    QSignalSpy spy(&strip, &ProgressStrip::stopRequested);
    QTest::mouseClick(strip.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    strip.finish();
    QVERIFY(strip.isHidden());
}

void tst_Components::theStatusLineOffersUndo()
{
    StatusLine line;
    line.say(u"Noted."_s);
    line.offer(u"Undo"_s, u"Ctrl+Z"_s);
    line.show();
    QSignalSpy spy(&line, &StatusLine::actionClicked);
    QTest::mouseClick(line.findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    line.say(u"Something else."_s);
    QVERIFY(line.findChild<QToolButton *>()->isHidden());
}

void tst_Components::theEyeShowsThePassphrase()
{
    PassphraseField field;
    field.resize(400, 80);
    field.show();
    QTest::keyClicks(field.edit(), u"le loup"_s);
    QCOMPARE(field.edit()->echoMode(), QLineEdit::Password);
    QTest::mouseClick(field.edit()->findChildren<QToolButton *>().constLast(), Qt::LeftButton);
    QCOMPARE(field.edit()->echoMode(), QLineEdit::Normal);
    QCOMPARE(field.passphrase(), QByteArray("le loup"));
    field.clear();
    QVERIFY(field.text().isEmpty());
    QCOMPARE(field.edit()->echoMode(), QLineEdit::Password);
}

void tst_Components::capsLockIsNoticed()
{
    PassphraseField field;
    field.show();
    const auto isNoticed = [&] {
        for (const QLabel *label : field.findChildren<QLabel *>())
            if (!label->text().isEmpty() && label->isVisible())
                return true;
        return false;
    };
    QTest::keyClick(field.edit(), Qt::Key_A);
    QVERIFY(!isNoticed());
    QKeyEvent capital(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"A"_s);
    QApplication::sendEvent(field.edit(), &capital);
    QVERIFY(isNoticed());
    QKeyEvent small(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s);
    QApplication::sendEvent(field.edit(), &small);
    QVERIFY(!isNoticed());
}

void tst_Components::weakAndStrongPassphrasesAreTold_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<bool>("isEnough");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("short") << u"Xk7!pq"_s << false;
    QTest::newRow("keyboard") << u"azertyuiopqsdfgh"_s << false;
    QTest::newRow("known word") << u"motdepasse2026!"_s << false;
    QTest::newRow("repeat") << u"aaaaaaaaaaaaaaaaaaaa"_s << false;
    QTest::newRow("same word") << u"chat chat chat chat chat"_s << false;
    QTest::newRow("known phrase") << u"il était une fois"_s << false;
    QTest::newRow("own name") << u"atelier marceau des jardins verts"_s << false;
    QTest::newRow("five words") << u"le chêne attend sous la pluie douce"_s << true;
    QTest::newRow("random letters") << u"vG7#kQ2!xPz9"_s << true;
}

void tst_Components::weakAndStrongPassphrasesAreTold()
{
    QFETCH(QString, passphrase);
    QFETCH(bool, isEnough);
    const Strength strength = strengthOf(passphrase, {u"Atelier Marceau"_s});
    QCOMPARE(strength.level >= Strength::Level::Fair, isEnough);
    StrengthMeter meter;
    meter.show(strength);
    QCOMPARE(meter.word().isEmpty(), passphrase.isEmpty());
}

void tst_Components::datesAreReadAsTheLocaleWritesThem()
{
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    const QDate day(2026, 11, 23);
    for (const QString &text : {u"23/11/2026"_s, u"23.11.26"_s, u"2026-11-23"_s, u"23112026"_s, u" 23 11 2026 "_s})
        QCOMPARE(dateFromText(text), day);
    QVERIFY(!dateFromText(u"31/02/2026"_s).isValid());
    QVERIFY(!dateFromText(u"demain"_s).isValid());
    QCOMPARE(dateText(day), u"23/11/2026"_s);
    for (const QLocale &locale :
         {QLocale::c(), QLocale(QLocale::Dutch, QLocale::Belgium), QLocale(QLocale::English, QLocale::UnitedKingdom),
          QLocale(QLocale::German, QLocale::Germany)}) {
        QLocale::setDefault(locale);
        QCOMPARE(dateFromText(dateText(day)), day);
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(dateFromText(u"11/23/2026"_s), day);
}

void tst_Components::aWrongDateIsMarked()
{
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    DateField field;
    field.setLimits({}, QDate(2026, 11, 23));
    QTest::keyClicks(field.edit(), u"24/11/2026"_s);
    QVERIFY(!field.isValid());
    QVERIFY(field.edit()->property("error").toBool());
    field.edit()->clear();
    QVERIFY(field.isValid() && field.isEmpty());
    QTest::keyClicks(field.edit(), u"22112026"_s);
    QTest::keyClick(field.edit(), Qt::Key_Return);
    QCOMPARE(field.edit()->text(), u"22/11/2026"_s);
}

void tst_Components::numbersAndPhonesAreWrittenAsInFrance()
{
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QCOMPARE(phoneText(u"+33639981204"_s).replace(QChar::Nbsp, u' '), u"06 39 98 12 04"_s);
    QCOMPARE(phoneText(u"+32470123456"_s).replace(QChar::Nbsp, u' '), u"+32 470 12 34 56"_s);
    QCOMPARE(phoneText(u"+4915112345678"_s), u"+4915112345678"_s);
    QCOMPARE(numberText(1284).size(), 5);
    QVERIFY(bytesText(2100000).startsWith(u"2,1"_s));
}

namespace {

class ChoicePage final : public WizardPage {
public:
    ChoicePage() : WizardPage(u"Choice"_s, u"What do you choose?"_s)
    {
        body()->addWidget(&radio);
        body()->addWidget(&edit);
    }
    QRadioButton radio{u"Accepts"_s};
    QLineEdit edit;
};

} // namespace

void tst_Components::enterNeverAnswersAChoice()
{
    Wizard wizard(u"Ask"_s);
    auto *first = new ChoicePage;
    wizard.addStep(first);
    wizard.addStep(new WizardPage(u"End"_s, u"Done"_s));
    wizard.show();
    wizard.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    first->radio.setFocus();
    QTest::keyClick(&first->radio, Qt::Key_Return);
    QCOMPARE(wizard.currentStep(), first);
    first->edit.setFocus();
    QTest::keyClick(&first->edit, Qt::Key_Return);
    QVERIFY(wizard.currentStep() != first);
}

void tst_Components::theStepsSayWhereOneIs()
{
    Wizard wizard(u"Ask"_s);
    wizard.addStep(new WizardPage(u"One"_s, u"First"_s));
    wizard.addStep(new WizardPage(u"Two"_s, u"Second"_s));
    wizard.show();
    QVERIFY(QTest::qWaitForWindowExposed(&wizard));
    auto *steps = wizard.findChild<QWidget *>(u"steps"_s);
    QVERIFY(steps->accessibleName().contains(u"One"_s));
    QTest::mouseClick(steps, Qt::LeftButton, {}, QPoint(80, 24 + 60));
    QCOMPARE(wizard.currentStep()->step(), u"One"_s);
    QTest::mouseClick(wizard.button(QWizard::NextButton), Qt::LeftButton);
    QCOMPARE(wizard.currentStep()->step(), u"Two"_s);
    QTest::mouseClick(steps, Qt::LeftButton, {}, QPoint(80, 24 + 20));
    QCOMPARE(wizard.currentStep()->step(), u"One"_s);
}

void tst_Components::theSafeAnswerIsTheDefault()
{
    QWidget window;
    window.show();
    DialogPrompts prompts;
    int answers = 0;
    bool isYes = true;
    prompts.ask(&window, {u"Erase?"_s, {}, {u"It cannot be undone."_s}, u"Erase"_s, {}, true, {}}, [&](bool yes) {
        ++answers;
        isYes = yes;
    });
    auto *dialog = window.findChild<QDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(answers, 1);
    QVERIFY(!isYes);
}

void tst_Components::aDangerousAnswerMayNeedAWord()
{
    QWidget window;
    window.show();
    DialogPrompts prompts;
    bool isYes = false;
    prompts.ask(&window, {u"Erase?"_s, {}, {}, u"Erase"_s, {}, true, u"ERASE"_s}, [&](bool yes) { isYes = yes; });
    auto *dialog = window.findChild<QDialog *>();
    auto *yes = dialog->findChild<QPushButton *>(u"yes"_s);
    QTest::mouseClick(yes, Qt::LeftButton);
    QVERIFY(!isYes && !yes->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"confirm"_s), u"ERASE"_s);
    QTest::mouseClick(yes, Qt::LeftButton);
    QTRY_VERIFY(isYes);
}

void tst_Components::rowsOfAListAreDrawn()
{
    QTableWidget table(1, 1);
    prepareView(&table);
    table.setItemDelegate(new PermissionDelegate(&table));
    auto *item = new QTableWidgetItem(u"Blocked"_s);
    item->setData(LightRole, static_cast<int>(Light::Blocked));
    item->setData(ReasonRole, u"objection of 02/09/2026"_s);
    table.setItem(0, 0, item);
    table.resize(400, 100);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QCOMPARE(table.rowHeight(0), qMax(32, table.fontMetrics().height() + 12));
    const QImage image = table.viewport()->grab().toImage();
    bool hasStateColour = false;
    const QRgb ink = themeOf().colour(Token::Blocked).rgb();
    for (int y = 0; y < image.height() && !hasStateColour; ++y)
        for (int x = 0; x < image.width(); ++x)
            hasStateColour |= image.pixel(x, y) == ink;
    QVERIFY(hasStateColour);
}

CRM_TEST(tst_Components)
#include "tst_components.moc"
