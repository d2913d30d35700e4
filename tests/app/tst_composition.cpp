// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appdrive.h"
#include "testmain.h"

#include "consents/choicepair.h"
#include "consents/consentwizard.h"
#include "consents/counterscreen.h"
#include "exchange/exchangepage.h"
#include "exchange/importwizard.h"
#include "people/contactcard.h"
#include "people/contactdialog.h"
#include "people/peoplepage.h"
#include "settings/settingspage.h"
#include "shell/firstrunwizard.h"
#include "shell/lockpage.h"
#include "shell/mainwindow.h"
#include "widgets/notice.h"
#include "widgets/statusline.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

/// The program as a person uses it: keys and clicks on the real window, over a real vault.
class tst_Composition : public QObject {
    Q_OBJECT

    static QWidget *anyWidget(const char *name)
    {
        for (QWidget *widget : QApplication::allWidgets()) {
            if (widget->objectName() == QLatin1String(name) && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    template <class T>
    static T *shown()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<T *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static void type(QWidget *top, const char *name, const QString &text)
    {
        auto *edit = top->findChild<QLineEdit *>(QLatin1String(name));
        QVERIFY2(edit, name);
        edit->setFocus();
        QTest::keyClicks(edit, text);
    }
    static void press(QWidget *button)
    {
        QTRY_VERIFY(button && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static void toFront(QWidget *window)
    {
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
    }
    static void addAnne(Composition &program);
    /// Answers the first question of the wizard with yes, by telephone, and saves.
    static void agreeByPhone(ConsentWizard *wizard);
    static void unlockBy(Composition &program, const QString &secret);

private Q_SLOTS:
    void init() { m_drive = std::make_unique<AppDrive>(); }
    void cleanup() { m_drive.reset(); }
    void theFirstRunMakesAVaultAndShowsTheRecoveryKey();
    void aWrongPassphraseSaysSoAndKeepsTheName();
    void theRecoveryKeyOpensToo();
    void anotherLanguageRebuildsTheWindowWithoutClosingTheVault();
    void theTitleNeverNamesAnybody();
    void idlenessLocks();
    void aSecondWindowIsReadOnlyAndSaysWhoHasTheVault();
    void searchFindsAPersonAndAPage();
    void afterLockingNothingHoldsAName();
    void aDroppedFileOpensTheImport();
    void aConsentGoesFromTheCardToTheStoredHistory();
    void theScreenHandedOverIsLeftToTheLockedScreen();

private:
    std::unique_ptr<AppDrive> m_drive;
};

void tst_Composition::addAnne(Composition &program)
{
    QTRY_VERIFY(program.isOpen() && program.pages());
    toFront(program.window());
    QTest::keyClick(program.window(), Qt::Key_N, Qt::ControlModifier);
    ContactDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = shown<ContactDialog>()));
    type(dialog, "given", u"Anne"_s);
    type(dialog, "family", u"Zorglubine"_s);
    type(dialog, "reach", u"anne@kerlann.example"_s);
    press(dialog->findChild<QPushButton *>(u"save"_s));
    QTRY_VERIFY(!shown<ContactDialog>());
    QTRY_COMPARE(program.pages()->people()->model().rowCount(), 1);
    const ContactId id = program.pages()->people()->model().index(0, 0).data(ContactListModel::IdRole).value<ContactId>();
    program.pages()->people()->openCard(id);
    // The list names her too: the card is there when it has been read itself.
    auto *name = program.pages()->people()->card()->findChild<QLabel *>(u"cardName"_s);
    QTRY_VERIFY(name->text().contains(u"Zorglubine"_s));
    QTRY_VERIFY(program.pages()->people()->card()->findChild<QToolButton *>(u"copy_email"_s));
}

void tst_Composition::unlockBy(Composition &program, const QString &secret)
{
    auto *page = program.window()->findChild<LockPage *>();
    QVERIFY(page);
    auto *field = page->findChild<QLineEdit *>(u"passphrase"_s);
    field->clear();
    field->setFocus();
    QTest::keyClicks(field, secret);
    QTest::keyClick(field, Qt::Key_Return);
}

void tst_Composition::theFirstRunMakesAVaultAndShowsTheRecoveryKey()
{
    auto program = m_drive->launch({});
    QSignalSpy opened(program.get(), &Composition::opened);
    auto *wizard = shown<FirstRunWizard>();
    QVERIFY(wizard && !program->window()->isVisible());
    press(wizard->button(QWizard::NextButton));
    m_drive->prompts.paths = {m_drive->path({})};
    press(wizard->findChild<QPushButton *>(u"choosePlace"_s));
    QTest::qWait(20);
    type(wizard, "organisation", u"Atelier Marceau"_s);
    press(wizard->button(QWizard::NextButton));
    type(wizard, "ownName", u"Julien"_s);
    press(wizard->button(QWizard::NextButton));
    type(wizard, "passphrase", u"sept chevreuils dansent sous la neige"_s);
    type(wizard, "repeat", u"sept chevreuils dansent sous la neige"_s);
    press(wizard->button(QWizard::CommitButton));
    auto *key = wizard->findChild<QLineEdit *>(u"recoveryKey"_s);
    QTRY_VERIFY2(!key->text().isEmpty(), qPrintable(wizard->currentStep()->notice()->text()));
    QVERIFY(!wizard->button(QWizard::FinishButton)->isEnabled());
    QVERIFY(!program->isOpen());
    m_drive->prompts.paths = {m_drive->path(u"key.pdf"_s)};
    press(wizard->findChild<QPushButton *>(u"savePdf"_s));
    QTRY_VERIFY(QFileInfo(m_drive->path(u"key.pdf"_s)).size() > 500);
    QTest::mouseClick(wizard->findChild<QCheckBox *>(u"kept"_s), Qt::LeftButton, {}, QPoint(8, 8));
    press(wizard->button(QWizard::FinishButton));
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(program->window()->isVisible() && !program->window()->isCovered());
    QVERIFY(QFile::exists(m_drive->path(u"Atelier Marceau.entrenous"_s)));
    // The copy of the key was made before there was a journal to write to: it is noted once there is (G5).
    program.reset();
    Changes changes;
    Backend backend(changes, AppDrive::clock(), KdfParameters::least());
    CRM_VERIFY(answerOf(backend.open({m_drive->path(u"Atelier Marceau.entrenous"_s)}, {u"Julien"_s, QByteArray("sept chevreuils dansent sous la neige"), {}})));
    const auto journal = answerOf(backend.office().call(&OfficeService::journal, 20, std::optional<qint64>()));
    CRM_VERIFY(journal);
    QVERIFY(std::any_of(journal->cbegin(), journal->cend(), [](const JournalEntry &one) { return one.action == JournalAction::Printed && one.fields == QStringList {u"recovery_key"_s}; }));
}

void tst_Composition::aWrongPassphraseSaysSoAndKeepsTheName()
{
    m_drive->makeVault();
    auto program = m_drive->launch(m_drive->vault());
    unlockBy(*program, u"ce n est pas la bonne"_s);
    auto *page = program->window()->findChild<LockPage *>();
    QTRY_VERIFY(!page->findChild<Notice *>()->isEmpty());
    QVERIFY(!program->isOpen() && program->window()->isCovered());
    QCOMPARE(page->findChild<QLineEdit *>(u"userName"_s)->text(), AppDrive::userName());
    QVERIFY(page->findChild<QLineEdit *>(u"passphrase"_s)->text().isEmpty());
    unlockBy(*program, QString::fromUtf8(AppDrive::passphrase()));
    QTRY_VERIFY(program->isOpen());
}

void tst_Composition::theRecoveryKeyOpensToo()
{
    const QString key = m_drive->makeVault();
    auto program = m_drive->launch(m_drive->vault());
    auto *page = program->window()->findChild<LockPage *>();
    press(page->findChild<QToolButton *>(u"recovery"_s));
    unlockBy(*program, key);
    QTRY_VERIFY(program->isOpen());
}

void tst_Composition::anotherLanguageRebuildsTheWindowWithoutClosingTheVault()
{
    m_drive->makeVault();
    auto program = m_drive->launchOpen();
    addAnne(*program);
    QSignalSpy locked(program.get(), &Composition::locked);
    QPointer<MainWindow> before = program->window();
    program->setLanguage(u"fr"_s);
    QVERIFY(before.isNull() && program->isOpen() && !program->window()->isCovered());
    QTRY_COMPARE(program->pages()->people()->model().rowCount(), 1);
    QCOMPARE(locked.count(), 0);
    QCOMPARE(program->window()->windowTitle(), u"Entre Nous"_s);
    QCOMPARE(QLocale().language(), QLocale::French);
    program->setLanguage(u"en"_s);
}

void tst_Composition::theTitleNeverNamesAnybody()
{
    m_drive->makeVault();
    auto program = m_drive->launchOpen();
    addAnne(*program);
    for (const QString &key : program->window()->pageKeys()) {
        program->window()->openPage(key);
        QCOMPARE(program->window()->windowTitle(), u"Entre Nous"_s);
    }
    program->lock();
    QCOMPARE(program->window()->windowTitle(), u"Entre Nous"_s);
}

void tst_Composition::idlenessLocks()
{
    m_drive->makeVault();
    auto program = m_drive->launchOpen();
    addAnne(*program);
    QSignalSpy locked(program.get(), &Composition::locked);
    // The timer of the real watch, run out early.
    auto *watch = program->findChild<IdleWatch *>();
    QVERIFY(watch);
    QCOMPARE(watch->delay(), std::chrono::minutes(m_drive->preferences.lockAfterMinutes()));
    watch->setDelay(std::chrono::milliseconds(30));
    QTRY_COMPARE(locked.count(), 1);
    QVERIFY(program->window()->isCovered());
}

void tst_Composition::aSecondWindowIsReadOnlyAndSaysWhoHasTheVault()
{
    m_drive->makeVault();
    auto first = m_drive->launchOpen();
    addAnne(*first);
    auto second = m_drive->launchOpen();
    QTRY_VERIFY(second->isOpen());
    QTRY_COMPARE(second->pages()->people()->model().rowCount(), 1);
    QStringList words;
    for (const QLabel *label : second->window()->findChildren<QLabel *>())
        words << label->text() << label->toolTip();
    QVERIFY2(words.join(u'\n').contains(u"can only be read"_s), qPrintable(words.join(u'\n')));
}

void tst_Composition::searchFindsAPersonAndAPage()
{
    m_drive->makeVault();
    auto program = m_drive->launchOpen();
    addAnne(*program);
    program->window()->openPage(u"settings"_s);
    auto *results = program->window()->findChild<QAbstractItemView *>(u"searchResults"_s);
    auto *search = program->window()->findChild<QLineEdit *>(u"search"_s);
    const auto found = [&] {
        QStringList words;
        for (int row = 0; results->isVisible() && row < results->model()->rowCount(); ++row)
            words << results->model()->index(row, 0).data(Qt::AccessibleTextRole).toString() << results->model()->index(row, 0).data().toString();
        return words.join(u'\n');
    };
    toFront(program->window());
    QTest::keyClick(program->window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"zorg"_s);
    QTRY_VERIFY2(found().contains(u"Zorglubine"_s), qPrintable(found()));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(program->window()->currentPage()->key(), program->pages()->people()->key());
    QTest::keyClick(program->window(), Qt::Key_K, Qt::ControlModifier);
    search->clear();
    QTest::keyClicks(search, u"retent"_s);
    QTRY_VERIFY2(found().contains(u"Retention"_s), qPrintable(found()));
    // Where the list finds nobody and one goes back to everybody, the words of the search go too.
    auto *everybody = program->pages()->people()->findChild<QPushButton *>(u"emptyStep"_s);
    search->setText(u"nobody of that name"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_VERIFY(everybody->isVisible());
    QTest::mouseClick(everybody, Qt::LeftButton);
    QTRY_COMPARE(search->text(), QString());
}

/// Whatever was open: the card, an unsaved form, a search with its results, a copied address, an undo that names her.
void tst_Composition::afterLockingNothingHoldsAName()
{
    m_drive->makeVault();
    auto program = m_drive->launchOpen();
    addAnne(*program);
    press(program->pages()->people()->card()->findChild<QToolButton *>(u"copy_email"_s));
    QTRY_COMPARE(QApplication::clipboard()->text(), u"anne@kerlann.example"_s);
    for (const QString &key : program->window()->pageKeys())
        program->window()->openPage(key);
    program->window()->openPage(u"people"_s);
    auto *search = program->window()->findChild<QLineEdit *>(u"search"_s);
    search->setFocus();
    QTest::keyClicks(search, u"zorg"_s);
    QTRY_VERIFY(search->accessibleDescription().contains(u"Zorglubine"_s));
    QTRY_COMPARE(program->pages()->people()->model().rowCount(), 1);
    // The card is read anew when its page is seen again, and cannot be edited before.
    QTRY_VERIFY(shown<ContactDialog>()
                || (QTest::mouseClick(program->pages()->people()->card()->findChild<QAbstractButton *>(u"editContact"_s), Qt::LeftButton), shown<ContactDialog>()));
    QSignalSpy locked(program.get(), &Composition::locked);
    program->lock();
    QTRY_COMPARE(locked.count(), 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (const QString &word : {u"Zorglubine"_s, u"Anne"_s, u"kerlann"_s})
        QVERIFY2(!everythingHeld().contains(word, Qt::CaseInsensitive), qPrintable(word + u" in: "_s + everythingHeld()));
    for (const QAction *action : program->window()->findChildren<QAction *>())
        QVERIFY2(!(action->text() + action->toolTip()).contains(u"Anne"_s), qPrintable(action->text()));
    QCOMPARE(QApplication::clipboard()->text(), QString());
    QCOMPARE(program->window()->windowTitle(), u"Entre Nous"_s);
}

void tst_Composition::aDroppedFileOpensTheImport()
{
    m_drive->makeVault();
    auto program = m_drive->launchOpen();
    QTRY_VERIFY(program->isOpen() && program->pages());
    QFile list(m_drive->path(u"members.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("given,family,email\r\nAnne,Zorglubine,anne@kerlann.example\r\n");
    list.close();
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(list.fileName())});
    // Over a part of the page, as a hand would: the event climbs to whoever takes it.
    QWidget *under = program->pages()->people();
    QDragEnterEvent enter(QPoint(80, 80), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(under, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(80, 80), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(under, &drop);
    QVERIFY(drop.isAccepted());
    ImportWizard *wizard = nullptr;
    QTRY_VERIFY((wizard = shown<ImportWizard>()));
    QCOMPARE(program->window()->currentPage()->key(), u"exchange"_s);
    QTRY_VERIFY(wizard->findChild<QLabel *>(u"fileSummary"_s)->text().contains(u"members.csv"_s));
    QMimeData two;
    two.setUrls({QUrl::fromLocalFile(list.fileName()), QUrl::fromLocalFile(m_drive->path(u"other.csv"_s))});
    QDragEnterEvent many(QPoint(80, 80), Qt::CopyAction, &two, Qt::LeftButton, Qt::NoModifier);
    many.ignore();
    QApplication::sendEvent(program->window(), &many);
    QVERIFY(!many.isAccepted());
}

void tst_Composition::agreeByPhone(ConsentWizard *wizard)
{
    QAbstractButton *next = wizard->button(QWizard::NextButton);
    const auto tick = [](QRadioButton *button) { QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2)); };
    const auto goOn = [&](const char *page) {
        QTRY_VERIFY2(next->isEnabled(), qPrintable(wizard->currentStep()->objectName() + u": "_s + wizard->currentStep()->whatIsMissing() + wizard->currentStep()->notice()->text()));
        QCOMPARE(wizard->currentStep()->objectName(), QLatin1String(page));
        QTest::mouseClick(next, Qt::LeftButton);
    };
    goOn("personPage");
    auto *pair = wizard->findChild<ChoicePair *>();
    QVERIFY(pair && !next->isEnabled()); // nothing is ticked beforehand (B1)
    tick(pair->findChild<QRadioButton *>(u"accept"_s));
    goOn("choicesPage");
    tick(wizard->findChild<QRadioButton *>(u"method_phone"_s));
    QTest::keyClicks(wizard->findChild<QPlainTextEdit *>(u"note"_s), u"Yes, send me your offers."_s);
    goOn("proofPage");
    goOn("summaryPage");
    QTRY_COMPARE(wizard->currentStep()->objectName(), u"receiptPage"_s);
    press(wizard->button(QWizard::FinishButton));
}

/// The walk of the README, on the real threads: card, wizard, service, chain, and back to the card (B1, B5, B17).
void tst_Composition::aConsentGoesFromTheCardToTheStoredHistory()
{
    m_drive->makeVault();
    auto program = m_drive->launchOpen();
    addAnne(*program);
    auto *card = program->pages()->people()->card();
    auto *told = card->findChild<QAbstractItemView *>(u"history"_s);
    QVERIFY(told);
    const int before = told->model()->rowCount();
    press(card->findChild<QAbstractButton *>(u"recordConsent"_s));
    ConsentWizard *wizard = nullptr;
    QTRY_VERIFY((wizard = card->window()->findChild<ConsentWizard *>()));
    QSignalSpy recorded(wizard, &ConsentWizard::recorded);
    agreeByPhone(wizard);
    QTRY_COMPARE(recorded.count(), 1);
    QTRY_COMPARE(told->model()->rowCount(), before + 1); // the card heard of it by itself
    program->lock();
    QTRY_VERIFY(!program->pages());
    program.reset();
    // What another program start reads from the disk.
    Changes changes;
    Backend backend(changes, AppDrive::clock(), KdfParameters::least());
    QVERIFY(answerOf(backend.open({m_drive->vault()}, {AppDrive::userName(), AppDrive::passphrase(), {}})));
    const auto people = answerOf(backend.reading().call(&PermissionService::suggest, u"Zorglubine"_s, 2));
    QVERIFY(people && people->size() == 1);
    const auto history = answerOf(backend.reading().call(&PermissionService::history, people->constFirst().id));
    QVERIFY(history);
    QCOMPARE(history->size(), 1);
    QCOMPARE(history->constFirst().state, ConsentState::Given);
    QCOMPARE(history->constFirst().note, u"Yes, send me your offers."_s);
    QCOMPARE(history->constFirst().method, CollectionMethod::Phone);
    QCOMPARE(history->constFirst().recordedByName, AppDrive::userName());
    const auto verified = answerOf(backend.consents().call(&ConsentService::verify));
    QVERIFY(verified && *verified == 1);
}

/// Counter mode: the customer's answer is in the vault, and what she leaves behind is the lock.
void tst_Composition::theScreenHandedOverIsLeftToTheLockedScreen()
{
    m_drive->makeVault();
    auto program = m_drive->launchOpen();
    addAnne(*program);
    QSignalSpy locked(program.get(), &Composition::locked);
    auto *card = program->pages()->people()->card();
    press(card->findChild<QAbstractButton *>(u"recordConsent"_s));
    ConsentWizard *wizard = nullptr;
    QTRY_VERIFY((wizard = card->window()->findChild<ConsentWizard *>()));
    press(wizard->button(QWizard::NextButton));
    auto *handOver = wizard->findChild<QPushButton *>(u"counterMode"_s);
    QTRY_VERIFY(handOver->isVisible());
    press(handOver);
    auto *screen = shown<CounterScreen>();
    QVERIFY(screen);
    const auto buttons = screen->findChildren<QPushButton *>();
    const auto no = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *one) { return one->objectName().endsWith(u"_no"_s); });
    QVERIFY(no != buttons.end());
    (*no)->click();
    press(screen->findChild<QPushButton *>(u"counterDone"_s));
    QTRY_COMPARE_WITH_TIMEOUT(locked.count(), 1, 10'000);
    QVERIFY(program->window()->isCovered());
    QVERIFY(!program->pages());
    QVERIFY(!shown<CounterScreen>());
    program.reset();
    Changes changes;
    Backend backend(changes, AppDrive::clock(), KdfParameters::least());
    QVERIFY(answerOf(backend.open({m_drive->vault()}, {AppDrive::userName(), AppDrive::passphrase(), {}})));
    const auto people = answerOf(backend.reading().call(&PermissionService::suggest, u"Zorglubine"_s, 2));
    QVERIFY(people && people->size() == 1);
    const auto history = answerOf(backend.reading().call(&PermissionService::history, people->constFirst().id));
    QVERIFY(history && history->size() == 1);
    QCOMPARE(history->constFirst().state, ConsentState::Refused);
}

CRM_TEST(tst_Composition)
#include "tst_composition.moc"
