// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"

#include "shell/idlewatch.h"
#include "shell/mainwindow.h"
#include "widgets/headings.h"
#include "widgets/statusline.h"
#include "widgets/style.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace crm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class SomePage final : public Page {
public:
    explicit SomePage(const PageEntry &entry)
        : Page(entry), m_header(new PageHeader(entry.key)), m_list(new QListWidget)
    {
        m_header->addAction(new QPushButton(u"New"_s));
        auto *column = new QVBoxLayout(this);
        column->addWidget(m_header);
        column->addWidget(m_list);
    }
    QWidget *actions() override { return m_header; }
    QWidget *mainView() override { return m_list; }
    bool closeNearest() override { return ++closed > 0; }
    int closed = 0;

private:
    PageHeader *m_header;
    QListWidget *m_list;
};

class SomeSource final : public SearchSource {
public:
    void search(const QString &text, Answer answer) override
    {
        asked.append(text);
        pending.append(std::move(answer));
    }
    QStringList asked;
    QList<Answer> pending;
};

} // namespace

class tst_MainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }
    void init();
    void cleanup() { m_window.reset(); }
    void theTitleNamesNobody();
    void numbersOpenThePages();
    void clickingTheRailOpensAPage();
    void lockIsAskedByKeyAndByRail();
    void f6GoesRoundTheParts();
    void escapeClosesTheNearestThing();
    void badgesWidenTheRail();
    void searchShowsSectionsAndEnterOpens();
    void aHitOffersMovesWithoutBeingOpened();
    void aLateAnswerIsDropped();
    void pagesAndCommandsAreFoundToo();
    void doingUndoingAndDoingAgain();
    void aFailedUndoIsSaidAndKept();
    void aCoverHidesEverything();
    void keysAreListed();
    void idlenessIsNoticed();

private:
    SomePage *page(const QString &key) const { return static_cast<SomePage *>(m_window->page(key)); }
    std::unique_ptr<MainWindow> m_window;
};

void tst_MainWindow::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->setVaultName(u"Atelier Marceau"_s);
    for (const auto &[key, group] :
         {std::pair{u"people"_s, RailGroup::Daily}, std::pair{u"settings"_s, RailGroup::Foot},
          std::pair{u"requests"_s, RailGroup::Privacy}}) {
        const PageEntry entry{key, u"Page "_s + key, u"people"_s, group};
        m_window->addPage(entry, [entry] { return new SomePage(entry); });
    }
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_MainWindow::theTitleNamesNobody()
{
    QCOMPARE(m_window->windowTitle(), u"Entre Nous"_s);
}

void tst_MainWindow::numbersOpenThePages()
{
    QCOMPARE(m_window->currentPage(), page(u"people"_s));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), page(u"requests"_s));
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), page(u"settings"_s));
}

void tst_MainWindow::clickingTheRailOpensAPage()
{
    for (QListView *view : m_window->findChildren<QListView *>())
        for (int row = 0; row < view->model()->rowCount(); ++row)
            if (view->model()->index(row, 0).data().toString() == "Page settings"_L1)
                QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                                  view->visualRect(view->model()->index(row, 0)).center());
    QCOMPARE(m_window->currentPage(), page(u"settings"_s));
}

void tst_MainWindow::lockIsAskedByKeyAndByRail()
{
    QSignalSpy spy(m_window.get(), &MainWindow::lockRequested);
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(spy.count(), 1);
    for (QListView *view : m_window->findChildren<QListView *>()) {
        const QModelIndex last = view->model()->index(view->model()->rowCount() - 1, 0);
        if (last.data(Qt::UserRole + 1).toString() == "lock"_L1)
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(last).center());
    }
    QCOMPARE(spy.count(), 2);
    QCOMPARE(m_window->currentPage(), page(u"people"_s));
}

void tst_MainWindow::f6GoesRoundTheParts()
{
    auto *search = m_window->findChild<QLineEdit *>(u"search"_s);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), search);
    QTest::keyClick(search, Qt::Key_F6);
    QVERIFY(qobject_cast<QListView *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), page(u"people"_s)->mainView());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
}

void tst_MainWindow::escapeClosesTheNearestThing()
{
    page(u"people"_s)->mainView()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(page(u"people"_s)->closed, 1);
}

void tst_MainWindow::badgesWidenTheRail()
{
    page(u"requests"_s)->setBadge(12);
    bool isShown = false;
    for (const QListView *view : m_window->findChildren<QListView *>())
        for (int row = 0; row < view->model()->rowCount(); ++row)
            isShown |= view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(u"12"_s);
    QVERIFY(isShown);
}

void tst_MainWindow::searchShowsSectionsAndEnterOpens()
{
    SomeSource source;
    m_window->setSearchSource(&source);
    QString opened;
    auto *search = m_window->findChild<QLineEdit *>(u"search"_s);
    auto *results = m_window->findChild<QListView *>(u"searchResults"_s);
    search->setFocus();
    QTest::keyClicks(search, u"an"_s);
    QCOMPARE(source.asked, (QStringList{u"a"_s, u"an"_s}));
    source.pending.last()({{u"People"_s, u"Anne"_s, {}, u"person"_s, [&] { opened = u"Anne"_s; }},
                           {u"People"_s, u"Jean"_s, {}, u"person"_s, [&] { opened = u"Jean"_s; }}});
    QVERIFY(results->isVisible());
    QCOMPARE(results->model()->index(0, 0).data().toString(), u"People"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(opened, u"Jean"_s);
    QVERIFY(!results->isVisible() && search->text().isEmpty());
    m_window->setSearchSource(nullptr);
}

void tst_MainWindow::aHitOffersMovesWithoutBeingOpened() // B6
{
    SomeSource source;
    m_window->setSearchSource(&source);
    QStringList done;
    auto *search = m_window->findChild<QLineEdit *>(u"search"_s);
    auto *results = m_window->findChild<QListView *>(u"searchResults"_s);
    search->setFocus();
    QTest::keyClicks(search, u"an"_s);
    source.pending.last()({{u"People"_s, u"Anne"_s, {}, u"person"_s, [&] { done << u"opened"_s; },
                            [&](QMenu &menu) { menu.addAction(u"Stop"_s, [&] { done << u"stopped"_s; }); }}});
    QTest::keyClick(search, Qt::Key_Return, Qt::ShiftModifier);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = m_window->findChild<QMenu *>(u"searchMoves"_s)) && menu->isVisible());
    QVERIFY(results->isVisible()); // the results stay behind it
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().first()).center());
    QCOMPARE(done, QStringList{u"stopped"_s});
    QVERIFY(!results->isVisible() && search->text().isEmpty());
    m_window->setSearchSource(nullptr);
}

void tst_MainWindow::aLateAnswerIsDropped()
{
    SomeSource source;
    m_window->setSearchSource(&source);
    auto *search = m_window->findChild<QLineEdit *>(u"search"_s);
    auto *results = m_window->findChild<QListView *>(u"searchResults"_s);
    search->setFocus();
    QTest::keyClicks(search, u"xy"_s);
    source.pending.first()({{u"People"_s, u"Old"_s, {}, {}, {}}});
    QVERIFY(!results->isVisible());
    m_window->setSearchSource(nullptr);
}

void tst_MainWindow::pagesAndCommandsAreFoundToo()
{
    auto *search = m_window->findChild<QLineEdit *>(u"search"_s);
    search->setFocus();
    QTest::keyClicks(search, u"requests"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), page(u"requests"_s));
}

void tst_MainWindow::doingUndoingAndDoingAgain()
{
    int state = 1;
    QList<StepDone> waiting;
    Q_EMIT page(u"people"_s)
        ->commandDone({u"Ada was created."_s,
                       [&](const StepDone &done) {
                           state = 0;
                           waiting.append(done);
                       },
                       [&](const StepDone &done) {
                           state = 1;
                           done({});
                       }});
    QCOMPARE(m_window->statusLine()->text(), u"Ada was created."_s);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(state, 0);
    QVERIFY(m_window->undoStack()->isBusy());
    waiting.takeFirst()({});
    QVERIFY(m_window->statusLine()->text().contains(u"Ada was created."_s));
    QVERIFY(!m_window->undoStack()->canUndo());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(state, 1);
    QVERIFY(m_window->undoStack()->canUndo());
}

void tst_MainWindow::aFailedUndoIsSaidAndKept()
{
    Q_EMIT page(u"people"_s)->statusMessage(u"Moved."_s, [](const StepDone &done) {
        done(Error{Error::Code::Storage, u"disk_full"_s, {}, {}});
    });
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_window->statusLine()->text() != u"Moved."_s);
    QVERIFY(m_window->undoStack()->canUndo());
}

void tst_MainWindow::aCoverHidesEverything()
{
    auto *cover = new QWidget;
    m_window->cover(cover);
    QVERIFY(cover->isVisible());
    QVERIFY(!page(u"people"_s)->isVisible());
    QSignalSpy spy(m_window.get(), &MainWindow::lockRequested);
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(spy.count(), 0);
    m_window->uncover();
    QVERIFY(page(u"people"_s)->isVisible());
}

void tst_MainWindow::keysAreListed()
{
    QTest::keyClick(m_window.get(), Qt::Key_Slash, Qt::ControlModifier);
    auto *dialog = m_window->findChild<QDialog *>(u"keys"_s);
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
}

void tst_MainWindow::idlenessIsNoticed()
{
    IdleWatch watch;
    QCOMPARE(watch.delay(), std::chrono::milliseconds(5min));
    watch.setDelay(30ms);
    QSignalSpy spy(&watch, &IdleWatch::idle);
    watch.start();
    QTRY_COMPARE(spy.count(), 1);
    watch.stop();
}

CRM_TEST(tst_MainWindow)
#include "tst_mainwindow.moc"
