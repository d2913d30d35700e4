// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/prompts.h"

#include <QList>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace crm::test {

/// Answers at once from lists filled beforehand and remembers what was asked. Unexpected questions are answered no.
class ScriptedPrompts final : public Prompts {
public:
    QList<bool> answers;
    QStringList paths; ///< for openFile, saveFile and pickFolder, in order; empty: cancelled
    QList<Question> asked;
    QList<FileWish> wishes;
    QStringList shown; ///< "title: text"

    void ask(QWidget *parent, const Question &question, std::function<void(bool yes)> answered) override
    {
        asked.append(question);
        later(parent,
              [answered = std::move(answered), yes = !answers.isEmpty() && answers.takeFirst()] { answered(yes); });
    }
    void show(QWidget *, const QString &title, const QString &text) override
    {
        shown.append(title + QStringLiteral(": ") + text);
    }
    void openFile(QWidget *parent, const FileWish &wish, std::function<void(const QString &)> chosen) override
    {
        choose(parent, wish, std::move(chosen));
    }
    void saveFile(QWidget *parent, const FileWish &wish, std::function<void(const QString &)> chosen) override
    {
        choose(parent, wish, std::move(chosen));
    }
    void pickFolder(QWidget *parent, const FileWish &wish, std::function<void(const QString &)> chosen) override
    {
        choose(parent, wish, std::move(chosen));
    }

private:
    void choose(QWidget *parent, const FileWish &wish, std::function<void(const QString &)> chosen)
    {
        wishes.append(wish);
        later(parent,
              [chosen = std::move(chosen), path = paths.isEmpty() ? QString() : paths.takeFirst()] { chosen(path); });
    }
    static void later(QWidget *parent, std::function<void()> what) { QTimer::singleShot(0, parent, std::move(what)); }
};

} // namespace crm::test
