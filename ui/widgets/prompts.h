// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace crm {

/// A question that binds: what will happen, in words. The safe answer is the default button and Esc.
struct Question {
    QString title; ///< "Move Ada Martin to the trash?"
    QString text; ///< one or two sentences, may be empty
    QStringList consequences; ///< one line each: what goes, what stays
    QString yes; ///< a verb: "Move to the trash"
    QString no; ///< empty: "Cancel"
    bool isDangerous = false; ///< the yes button is outlined in red
    QString typeToConfirm; ///< if set, yes is off until this word has been typed
};

/// What may be chosen in a file dialog.
struct FileWish {
    QString title; ///< "Choose the file to import"
    QString filter; ///< "CSV (*.csv);;All files (*)"
    QString suggestion; ///< folder, or path with a name for saving
    QString suffix; ///< added when the person typed none: "csv"
};

/// Everything that stops to ask. Real ones are dialogs that are opened, not executed; tests hand in a scripted one.
/// The callbacks run later on the same thread, and never if parent died first.
class Prompts {
public:
    virtual ~Prompts() = default;
    virtual void ask(QWidget *parent, const Question &question, std::function<void(bool yes)> answered) = 0;
    /// One sentence with a Close button.
    virtual void show(QWidget *parent, const QString &title, const QString &text) = 0;
    /// path is empty when the person changed their mind.
    virtual void openFile(QWidget *parent, const FileWish &wish, std::function<void(const QString &path)> chosen) = 0;
    virtual void saveFile(QWidget *parent, const FileWish &wish, std::function<void(const QString &path)> chosen) = 0;
    virtual void pickFolder(QWidget *parent, const FileWish &wish, std::function<void(const QString &path)> chosen) = 0;
};

/// The dialogs of the program.
class DialogPrompts final : public Prompts {
public:
    void ask(QWidget *parent, const Question &question, std::function<void(bool yes)> answered) override;
    void show(QWidget *parent, const QString &title, const QString &text) override;
    void openFile(QWidget *parent, const FileWish &wish, std::function<void(const QString &path)> chosen) override;
    void saveFile(QWidget *parent, const FileWish &wish, std::function<void(const QString &path)> chosen) override;
    void pickFolder(QWidget *parent, const FileWish &wish, std::function<void(const QString &path)> chosen) override;
};

} // namespace crm
