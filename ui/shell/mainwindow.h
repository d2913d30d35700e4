// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/searchsource.h"
#include "shell/undostack.h"
#include "widgets/page.h"

#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace crm {

class Rail;
class SearchPopup;
class StatusLine;
class TopBar;

/// The frame: top bar, rail, pages, status line. It knows pages, not features.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    void setVaultName(const QString &name);
    using PageMaker = std::function<Page *()>;
    /// Made when it is first opened and owned by the window from then on: nobody waits for a page he does not look at.
    /// The first page added is shown at once.
    void addPage(const PageEntry &entry, const PageMaker &make);
    /// Deletes every page, e.g. when the vault closes.
    void removePages();
    void openPage(const QString &key);
    Page *currentPage() const;
    /// Made if it was not yet; null if there is none of that name.
    Page *page(const QString &key);
    QStringList pageKeys() const;
    void setBadge(const QString &key, int count);

    /// Shows another widget over the whole window (lock, opening, failure); deletes it on uncover. Pages keep their
    /// state, unseen.
    void cover(QWidget *widget);
    void uncover();
    bool isCovered() const;

    /// Not owned; null takes it away.
    void setSearchSource(SearchSource *source);
    UndoStack *undoStack() const { return m_undo; }
    StatusLine *statusLine() const { return m_status; }
    /// A command of the menu; with a shortcut it is also listed under Ctrl+/ and in the search.
    QAction *addCommand(const QString &text, const QKeySequence &keys = {}, const QString &iconName = {});
    void setConnections(const QString &text);
    void say(const QString &text);
    /// The page no longer searches: the field is emptied, too.
    void clearSearch();

Q_SIGNALS:
    void lockRequested();
    void searchTyped(const QString &text);
    void undoRequested();
    void redoRequested();
    void fileDropped(const QString &path);
    void helpRequested(const QString &pageKey);
    void connectionsRequested();
    void pageOpened(const QString &key);
    void closing();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct PlannedPage {
        PageEntry entry;
        PageMaker make;
        Page *page = nullptr;
    };
    const PlannedPage *planned(const QString &key) const;
    void makeFrame();
    void makeActions();
    QAction *addKey(const QString &text, const QKeySequence &keys, std::function<void()> act);
    void connectPage(Page *page);
    void keep(const UserCommand &command);
    void showUndo();
    void search(const QString &text);
    QList<SearchHit> ownHits(const QString &text) const;
    void focusNextPart(int step);
    QList<QWidget *> parts() const;
    void showKeys();

    QStackedWidget *m_covers;
    QWidget *m_frame;
    TopBar *m_bar;
    Rail *m_rail;
    QStackedWidget *m_pages;
    QList<PlannedPage> m_planned;
    StatusLine *m_status;
    SearchPopup *m_popup;
    UndoStack *m_undo;
    SearchSource *m_source = nullptr;
    quint64 m_question = 0;
};

} // namespace crm
