// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/usercommand.h"

#include <QKeySequence>
#include <QTimer>
#include <QWidget>

namespace crm {

enum class RailGroup { Daily, Privacy, Foot };

/// What the rail says of a page, known before the page is made.
struct PageEntry {
    QString key; ///< its short name: object name, help file, preferences ("people", "retention")
    QString title;
    QString iconName;
    RailGroup group = RailGroup::Daily;
};

/// One entry of the rail and what it shows.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const PageEntry &entry, QWidget *parent = nullptr);

    const PageEntry &entry() const { return m_entry; }
    QString key() const { return m_entry.key; }
    QString title() const { return m_entry.title; }
    QString iconName() const { return m_entry.iconName; }
    RailGroup group() const { return m_entry.group; }
    int badge() const { return m_badge; }

    /// The title row with its buttons: one stop of F6. Null if the page has none.
    virtual QWidget *actions() { return nullptr; }
    /// Where the focus belongs when the page is opened from the rail by Enter or F6.
    virtual QWidget *mainView() { return nullptr; }
    /// The page has come to the front.
    virtual void opened() { }
    /// Esc: closes the nearest thing. @returns false if there was nothing to close
    virtual bool closeNearest() { return false; }

public Q_SLOTS:
    /// The number beside the entry of the rail; 0 hides it.
    void setBadge(int count);

Q_SIGNALS:
    void badgeChanged(int count);
    /// One line for the status line. undo may be empty.
    void statusMessage(const QString &text, const crm::UserStep &undo);
    /// Something done that can be undone and redone with Ctrl+Z and Ctrl+Shift+Z.
    void commandDone(const crm::UserCommand &command);

protected:
    /// Reads what the page shows. Called when it is first seen, and when it is in sight after loadSoon().
    virtual void load() { }
    /// Something the page shows has changed: it is read again in a moment or, if nobody is looking, when it is seen
    /// next.
    void loadSoon();
    void showEvent(QShowEvent *event) override;

private:
    const PageEntry m_entry;
    QTimer m_soon;
    bool m_isStale = true;
    int m_badge = 0;
};

} // namespace crm
