// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/usercommand.h"

#include <QList>
#include <QObject>

namespace crm {

/// What the person did and can take back, newest last. Steps may answer later; meanwhile nothing else is undone.
class UndoStack final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Keeps a command that has been done; what was undone before can no longer be redone.
    void push(const UserCommand &command);
    bool canUndo() const;
    bool canRedo() const;
    bool isBusy() const { return m_busy; }
    QString undoText() const;
    QString redoText() const;
    /// When the vault is closed.
    void clear();

public Q_SLOTS:
    void undo();
    void redo();

Q_SIGNALS:
    void changed();
    void undone(const QString &text);
    void redone(const QString &text);
    void failed(const crm::Error &error);

private:
    void finish(int to, const QString &text, bool isUndo, const Result<void> &answer);

    QList<UserCommand> m_commands;
    int m_next = 0; ///< commands before it are done, from it on undone
    bool m_busy = false;
    quint64 m_life = 0;
};

} // namespace crm
