// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/usercommand.h"

#include <QKeySequence>
#include <QWidget>

namespace crm {

enum class RailGroup { Daily, Privacy, Foot };

/// One entry of the rail and what it shows.
class Page : public QWidget {
    Q_OBJECT

public:
    /// @param key its short name: object name, help file, preferences ("people", "retention")
    Page(const QString &key, const QString &title, const QString &iconName, RailGroup group, QWidget *parent = nullptr);

    QString key() const { return m_key; }
    QString title() const { return m_title; }
    QString iconName() const { return m_iconName; }
    RailGroup group() const { return m_group; }
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

private:
    QString m_key;
    QString m_title;
    QString m_iconName;
    RailGroup m_group;
    int m_badge = 0;
};

} // namespace crm
