// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "shell/rail.h"
#include "shell/searchpopup.h"
#include "shell/topbar.h"
#include "widgets/errortext.h"
#include "widgets/statusline.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kLeast{1024, 640};
constexpr QSize kUsual{1280, 800};
constexpr int kNumberedPages = 9;

QString localFileOf(const QMimeData *mime)
{
    return mime->urls().size() == 1 ? mime->urls().constFirst().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_covers(new QStackedWidget(this)), m_frame(new QWidget(m_covers)),
      m_bar(new TopBar(m_frame)), m_rail(new Rail(m_frame)), m_pages(new QStackedWidget(m_frame)),
      m_status(new StatusLine(m_frame)), m_popup(nullptr), m_undo(new UndoStack(this))
{
    // No name of a person or a vault ever stands in the title: other programs can read it.
    setWindowTitle(u"Entre Nous"_s);
    setMinimumSize(kLeast);
    resize(kUsual);
    setAcceptDrops(true);
    makeFrame();
    m_popup = new SearchPopup(m_bar->search(), m_frame);
    makeActions();
    connect(m_undo, &UndoStack::changed, this, &MainWindow::showUndo);
    connect(m_undo, &UndoStack::undone, this, [this](const QString &text) {
        m_status->say(tr("Undone: %1").arg(text));
        m_status->offer(m_undo->canRedo() ? tr("Do it again") : QString(),
                        QKeySequence(QKeySequence::Redo).toString(QKeySequence::NativeText));
    });
    connect(m_undo, &UndoStack::redone, this, [this](const QString &text) { keep({text, {}, {}}); });
    connect(m_undo, &UndoStack::failed, this,
            [this](const Error &error) { m_status->say(sentenceFor(error), StatusLine::Kind::Problem); });
    showUndo();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeFrame()
{
    auto *grid = new QGridLayout(m_frame);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_bar, 0, 0, 1, 2);
    grid->addWidget(m_rail, 1, 0);
    grid->addWidget(m_pages, 1, 1);
    grid->addWidget(m_status, 2, 0, 1, 2);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(1, 1);
    m_covers->addWidget(m_frame);
    setCentralWidget(m_covers);
    m_rail->addEntry(RailGroup::Foot, u"lock"_s, tr("Lock"), u"lock"_s);
    connect(m_rail, &Rail::chosen, this, [this](const QString &key) {
        if (key == "lock"_L1)
            Q_EMIT lockRequested();
        else
            openPage(key);
    });
    connect(m_rail, &Rail::entered, this, [this](const QString &key) {
        openPage(key);
        if (Page *page = currentPage(); page && page->mainView())
            page->mainView()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_bar->search(), &QLineEdit::textChanged, this, &MainWindow::search);
    connect(m_bar, &TopBar::undoClicked, m_undo, &UndoStack::undo);
    connect(m_bar, &TopBar::redoClicked, m_undo, &UndoStack::redo);
    connect(m_bar, &TopBar::connectionsClicked, this, &MainWindow::connectionsRequested);
    connect(m_status, &StatusLine::actionClicked, this, [this] {
        if (m_undo->canRedo() && m_status->text() == tr("Undone: %1").arg(m_undo->redoText()))
            m_undo->redo();
        else
            m_undo->undo();
    });
}

void MainWindow::setVaultName(const QString &name)
{
    m_bar->setVaultName(name);
}

void MainWindow::setConnections(const QString &text)
{
    m_bar->setConnections(text);
}

void MainWindow::addPage(const PageEntry &entry, const PageMaker &make)
{
    m_planned.append({entry, make, nullptr});
    m_rail->addEntry(entry.group, entry.key, entry.title, entry.iconName);
    m_bar->setRailWidth(m_rail->wantedWidth());
    const QStringList keys = m_rail->keys();
    for (int i = 0; i < kNumberedPages; ++i) {
        const PlannedPage *numbered = planned(keys.value(i));
        if (auto *action = findChild<QAction *>(u"page%1"_s.arg(i + 1)))
            action->setText(numbered ? tr("Open the page %1").arg(numbered->entry.title) : QString());
    }
    if (m_planned.size() == 1)
        openPage(entry.key);
}

const MainWindow::PlannedPage *MainWindow::planned(const QString &key) const
{
    const auto found = std::find_if(m_planned.cbegin(), m_planned.cend(),
                                    [&key](const PlannedPage &one) { return one.entry.key == key; });
    return found == m_planned.cend() ? nullptr : &*found;
}

Page *MainWindow::page(const QString &key)
{
    const auto found = std::find_if(m_planned.begin(), m_planned.end(),
                                    [&key](const PlannedPage &one) { return one.entry.key == key; });
    if (found == m_planned.end())
        return nullptr;
    if (!found->page) {
        found->page = found->make();
        m_pages->addWidget(found->page);
        connectPage(found->page);
    }
    return found->page;
}

QStringList MainWindow::pageKeys() const
{
    QStringList keys;
    for (const PlannedPage &one : m_planned)
        keys << one.entry.key;
    return keys;
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::badgeChanged, this, [this, page](int count) { setBadge(page->key(), count); });
    connect(page, &Page::statusMessage, this, [this](const QString &text, const UserStep &undo) {
        keep({text, undo, {}});
    });
    connect(page, &Page::commandDone, this, &MainWindow::keep);
}

void MainWindow::keep(const UserCommand &command)
{
    m_undo->push(command);
    m_status->say(command.text);
    const bool canBeUndone = command.undo || (m_undo->canUndo() && m_undo->undoText() == command.text);
    if (canBeUndone && m_undo->canUndo())
        m_status->offer(tr("Undo"), QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
}

void MainWindow::say(const QString &text)
{
    m_status->say(text);
}

void MainWindow::clearSearch()
{
    m_popup->clear();
    m_bar->search()->clear();
}

void MainWindow::removePages()
{
    m_undo->clear();
    clearSearch();
    m_status->say({});
    while (m_pages->count() > 0)
        delete m_pages->widget(0);
    m_planned.clear();
    m_rail->removeAll();
    m_rail->addEntry(RailGroup::Foot, u"lock"_s, tr("Lock"), u"lock"_s);
}

void MainWindow::openPage(const QString &key)
{
    Page *wanted = page(key);
    if (!wanted)
        return;
    m_pages->setCurrentWidget(wanted);
    m_rail->setCurrent(key);
    wanted->opened();
    Q_EMIT pageOpened(key);
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_pages->currentWidget());
}

void MainWindow::setBadge(const QString &key, int count)
{
    m_rail->setBadge(key, count);
    m_bar->setRailWidth(m_rail->wantedWidth());
}

void MainWindow::cover(QWidget *widget)
{
    uncover();
    clearSearch();
    m_covers->addWidget(widget);
    m_covers->setCurrentWidget(widget);
    widget->setFocus();
}

void MainWindow::uncover()
{
    m_covers->setCurrentWidget(m_frame);
    while (m_covers->count() > 1) {
        QWidget *old = m_covers->widget(1);
        m_covers->removeWidget(old);
        old->deleteLater();
    }
    if (Page *page = currentPage(); page && page->mainView())
        page->mainView()->setFocus();
}

bool MainWindow::isCovered() const
{
    return m_covers->currentWidget() != m_frame;
}

void MainWindow::setSearchSource(SearchSource *source)
{
    m_source = source;
    ++m_question;
}

void MainWindow::showUndo()
{
    m_bar->setUndo(m_undo->canUndo(),
                   m_undo->canUndo() ? tr("Undo: %1").arg(m_undo->undoText()) : tr("Nothing to undo"));
    m_bar->setRedo(m_undo->canRedo(),
                   m_undo->canRedo() ? tr("Do again: %1").arg(m_undo->redoText()) : tr("Nothing to do again"));
}

QList<SearchHit> MainWindow::ownHits(const QString &text) const
{
    QList<SearchHit> hits;
    auto *self = const_cast<MainWindow *>(this);
    for (const PlannedPage &one : m_planned)
        if (one.entry.title.contains(text, Qt::CaseInsensitive))
            hits.append({tr("Pages"), one.entry.title, {}, one.entry.iconName, [self, key = one.entry.key] {
                             self->openPage(key);
                         }});
    const QList<QAction *> commands = m_bar->menu()->actions();
    for (QAction *command : commands) {
        const QString words = QString(command->text()).remove(u'&');
        if (!words.isEmpty() && words.contains(text, Qt::CaseInsensitive))
            hits.append({tr("Commands"), words, command->shortcut().toString(QKeySequence::NativeText),
                         u"chevron-right"_s, [command] { command->trigger(); }});
    }
    return hits;
}

void MainWindow::search(const QString &typed)
{
    const QString text = typed.trimmed();
    const quint64 question = ++m_question;
    Q_EMIT searchTyped(text);
    if (text.isEmpty()) {
        m_popup->clear();
        return;
    }
    const QString nothing = tr("Nothing found for “%1”").arg(text);
    if (!m_source) {
        m_popup->show(ownHits(text), nothing);
        return;
    }
    m_source->search(text, [this, question, text, nothing](const QList<SearchHit> &hits) {
        if (question == m_question)
            m_popup->show(hits + ownHits(text), nothing);
    });
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !isCovered() && currentPage() && currentPage()->closeNearest())
        return event->accept();
    QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isCovered() && !localFileOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = localFileOf(event->mimeData());
    if (isCovered() || path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT fileDropped(path);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_bar->setRailWidth(m_rail->wantedWidth());
}

} // namespace crm
