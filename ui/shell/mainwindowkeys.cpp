// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard of MainWindow: shortcuts, commands of the menu, and the way round its parts with F6.
#include "shell/mainwindow.h"

#include "shell/keysdialog.h"
#include "shell/rail.h"
#include "shell/topbar.h"

#include <QLineEdit>
#include <QMenu>

namespace crm {

using namespace Qt::StringLiterals;

namespace {
constexpr int kNumberedPages = 9;
}

QAction *MainWindow::addKey(const QString &text, const QKeySequence &keys, std::function<void()> act)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    addAction(action);
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
        if (!isCovered())
            act();
    });
    return action;
}

void MainWindow::makeActions()
{
    addKey(tr("Search"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] {
        m_bar->search()->setFocus(Qt::ShortcutFocusReason);
        m_bar->search()->selectAll();
    });
    addKey(tr("Undo"), QKeySequence::Undo, [this] {
        Q_EMIT undoRequested();
        m_undo->undo();
    });
    addKey(tr("Do again what was undone"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] {
        Q_EMIT redoRequested();
        m_undo->redo();
    });
    addKey(tr("Next part of the window"), QKeySequence(Qt::Key_F6), [this] { focusNextPart(1); });
    addKey(tr("Previous part of the window"), QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { focusNextPart(-1); });
    const auto help = [this] { Q_EMIT helpRequested(currentPage() ? currentPage()->key() : QString()); };
    m_bar->menu()->addAction(addKey(tr("&Help on this page"), QKeySequence(QKeySequence::HelpContents), help));
    m_bar->menu()->addAction(addKey(tr("&Keys"), QKeySequence(Qt::CTRL | Qt::Key_Slash), [this] { showKeys(); }));
    m_bar->menu()->addAction(
        addKey(tr("&Lock"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { Q_EMIT lockRequested(); }));
    for (int i = 0; i < kNumberedPages; ++i) {
        auto *action = addKey(QString(), QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), [this, i] {
            const QString key = m_rail->keys().value(i);
            if (key == "lock"_L1)
                Q_EMIT lockRequested();
            else
                openPage(key);
        });
        action->setObjectName(u"page%1"_s.arg(i + 1));
    }
}

QAction *MainWindow::addCommand(const QString &text, const QKeySequence &keys, const QString &iconName)
{
    auto *action = addKey(text, keys, [] {});
    action->setData(iconName);
    QMenu *menu = m_bar->menu();
    menu->insertAction(menu->actions().value(menu->actions().size() - 3), action);
    return action;
}

QList<QWidget *> MainWindow::parts() const
{
    QList<QWidget *> found{m_bar->search(), m_rail};
    if (Page *page = currentPage()) {
        for (QWidget *part : {page->actions(), page->mainView()})
            if (part && part->isVisible())
                found.append(part);
    }
    return found;
}

void MainWindow::focusNextPart(int step)
{
    const QList<QWidget *> all = parts();
    const QWidget *focus = focusWidget();
    qsizetype now = -1;
    for (qsizetype i = 0; i < all.size(); ++i)
        if (focus && (all.at(i) == focus || all.at(i)->isAncestorOf(focus)))
            now = i;
    QWidget *next = all.at((now + step + all.size()) % all.size());
    if (next == m_rail)
        return m_rail->focusCurrent();
    // A part that takes no keys itself hands on to the first of its children that does.
    for (QWidget *child : next->findChildren<QWidget *>())
        if (next->focusPolicy() == Qt::NoFocus && child->isVisible() && child->isEnabled()
            && (child->focusPolicy() & Qt::TabFocus)) {
            next = child;
            break;
        }
    next->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showKeys()
{
    QList<QWidget *> sources{this};
    if (currentPage())
        sources.append(currentPage());
    auto *dialog = new KeysDialog(sources, this);
    dialog->open();
}

} // namespace crm
