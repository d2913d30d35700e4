// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/prompts.h"

#include "widgets/buttons.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(crm::Prompts)
};

constexpr int kWidth = 480;
using Chosen = std::function<void(const QString &)>;

/// Title, sentence and lines of a question; the foot is added by the caller.
QVBoxLayout *questionBody(QDialog *dialog, const Question &question)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::applicationName());
    dialog->setObjectName(u"question"_s);
    dialog->setMinimumWidth(kWidth);
    dialog->setProperty("surface", u"page"_s);
    dialog->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(24, 24, 24, 24);
    body->setSpacing(8);
    auto *title = wordsLabel(question.title, dialog);
    setType(title, Type::Title);
    body->addWidget(title);
    if (!question.text.isEmpty())
        body->addWidget(wordsLabel(question.text, dialog));
    for (const QString &line : question.consequences) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        auto *mark = new QLabel(u"–"_s, dialog);
        auto *words = wordsLabel(line, dialog);
        mark->setAlignment(Qt::AlignTop);
        words->setAlignment(Qt::AlignTop);
        row->addWidget(mark);
        row->addWidget(words, 1);
        body->addLayout(row);
    }
    body->addStretch(1);
    column->addLayout(body, 1);
    dialog->setAccessibleName(question.title);
    dialog->setAccessibleDescription(question.consequences.join(u' '));
    return column;
}

QHBoxLayout *questionFoot(QDialog *dialog, QVBoxLayout *column)
{
    auto *foot = new QWidget(dialog);
    foot->setProperty("surface", u"raised"_s);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 16, 24, 16);
    row->addStretch(1);
    column->addWidget(hairline(Qt::Horizontal, dialog));
    column->addWidget(foot);
    return row;
}

/// A word to type before yes is possible.
void addConfirmField(QDialog *dialog, QVBoxLayout *column, QPushButton *yes, const QString &word)
{
    auto *edit = new QLineEdit(dialog);
    edit->setObjectName(u"confirm"_s);
    auto *label = fieldLabel(Words::tr("To confirm, type %1").arg(word), edit);
    auto *room = new QVBoxLayout;
    room->setContentsMargins(24, 0, 24, 24);
    room->addWidget(label);
    room->addWidget(edit);
    column->insertLayout(1, room);
    yes->setEnabled(false);
    QObject::connect(edit, &QLineEdit::textChanged, yes,
                     [yes, word](const QString &text) { yes->setEnabled(text.trimmed() == word); });
}

QFileDialog *fileDialog(QWidget *parent, const FileWish &wish, QFileDialog::AcceptMode mode, QFileDialog::FileMode what)
{
    auto *dialog = new QFileDialog(parent, wish.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(what);
    if (what == QFileDialog::Directory)
        dialog->setOption(QFileDialog::ShowDirsOnly);
    if (!wish.filter.isEmpty())
        dialog->setNameFilter(wish.filter);
    if (!wish.suffix.isEmpty())
        dialog->setDefaultSuffix(wish.suffix);
    if (!wish.suggestion.isEmpty()) {
        const QFileInfo suggested(wish.suggestion);
        dialog->setDirectory(suggested.isDir() ? suggested.filePath() : suggested.path());
        if (!suggested.isDir())
            dialog->selectFile(suggested.fileName());
    }
    return dialog;
}

void openDialog(QFileDialog *dialog, QWidget *parent, Chosen chosen)
{
    QObject::connect(dialog, &QFileDialog::finished, parent, [dialog, chosen = std::move(chosen)](int result) {
        chosen(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
    });
    dialog->open();
}

} // namespace

void DialogPrompts::ask(QWidget *parent, const Question &question, std::function<void(bool yes)> answered)
{
    auto *dialog = new QDialog(parent);
    QVBoxLayout *column = questionBody(dialog, question);
    QHBoxLayout *foot = questionFoot(dialog, column);
    auto *no = plainButton(question.no.isEmpty() ? Words::tr("Cancel") : question.no, {}, dialog);
    auto *yes = question.isDangerous ? dangerButton(question.yes, {}, dialog) : primaryButton(question.yes, {}, dialog);
    no->setObjectName(u"no"_s);
    yes->setObjectName(u"yes"_s);
    foot->addWidget(no);
    foot->addWidget(yes);
    if (!question.typeToConfirm.isEmpty())
        addConfirmField(dialog, column, yes, question.typeToConfirm);
    no->setDefault(true);
    no->setFocus();
    QObject::connect(no, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(yes, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::finished, parent,
                     [answered = std::move(answered)](int result) { answered(result == QDialog::Accepted); });
    dialog->open();
}

void DialogPrompts::show(QWidget *parent, const QString &title, const QString &text)
{
    auto *dialog = new QDialog(parent);
    QHBoxLayout *foot = questionFoot(dialog, questionBody(dialog, {title, text, {}, {}, {}, false, {}}));
    auto *close = plainButton(Words::tr("Close"), {}, dialog);
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    foot->addWidget(close);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->open();
}

void DialogPrompts::openFile(QWidget *parent, const FileWish &wish, std::function<void(const QString &path)> chosen)
{
    openDialog(fileDialog(parent, wish, QFileDialog::AcceptOpen, QFileDialog::ExistingFile), parent, std::move(chosen));
}

void DialogPrompts::saveFile(QWidget *parent, const FileWish &wish, std::function<void(const QString &path)> chosen)
{
    openDialog(fileDialog(parent, wish, QFileDialog::AcceptSave, QFileDialog::AnyFile), parent, std::move(chosen));
}

void DialogPrompts::pickFolder(QWidget *parent, const FileWish &wish, std::function<void(const QString &path)> chosen)
{
    openDialog(fileDialog(parent, wish, QFileDialog::AcceptOpen, QFileDialog::Directory), parent, std::move(chosen));
}

} // namespace crm
