// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/undostack.h"

#include <QPointer>

namespace crm {

namespace {
constexpr qsizetype kDepth = 100;
}

void UndoStack::push(const UserCommand &command)
{
    if (!command.undo)
        return;
    m_commands.resize(m_next);
    m_commands.append(command);
    if (m_commands.size() > kDepth)
        m_commands.removeFirst();
    m_next = static_cast<int>(m_commands.size());
    Q_EMIT changed();
}

bool UndoStack::canUndo() const
{
    return !m_busy && m_next > 0;
}

bool UndoStack::canRedo() const
{
    return !m_busy && m_next < m_commands.size() && m_commands.at(m_next).redo;
}

QString UndoStack::undoText() const
{
    return m_next > 0 ? m_commands.at(m_next - 1).text : QString();
}

QString UndoStack::redoText() const
{
    return m_next < m_commands.size() ? m_commands.at(m_next).text : QString();
}

void UndoStack::clear()
{
    ++m_life;
    m_busy = false;
    m_commands.clear();
    m_next = 0;
    Q_EMIT changed();
}

void UndoStack::undo()
{
    if (!canUndo())
        return;
    const UserCommand command = m_commands.at(m_next - 1);
    const int to = m_next - 1;
    m_busy = true;
    Q_EMIT changed();
    command.undo([self = QPointer(this), life = m_life, to, text = command.text](const Result<void> &answer) {
        if (self && self->m_life == life)
            self->finish(to, text, true, answer);
    });
}

void UndoStack::redo()
{
    if (!canRedo())
        return;
    const UserCommand command = m_commands.at(m_next);
    const int to = m_next + 1;
    m_busy = true;
    Q_EMIT changed();
    command.redo([self = QPointer(this), life = m_life, to, text = command.text](const Result<void> &answer) {
        if (self && self->m_life == life)
            self->finish(to, text, false, answer);
    });
}

void UndoStack::finish(int to, const QString &text, bool isUndo, const Result<void> &answer)
{
    m_busy = false;
    if (!answer) {
        Q_EMIT changed();
        Q_EMIT failed(answer.error());
        return;
    }
    m_next = to;
    Q_EMIT changed();
    if (isUndo)
        Q_EMIT undone(text);
    else
        Q_EMIT redone(text);
}

} // namespace crm
