// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keysdialog.h"

#include "widgets/buttons.h"
#include "widgets/headings.h"
#include "widgets/tag.h"
#include "widgets/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 520;
constexpr int kHeight = 560;

QList<const QAction *> actionsOf(const QList<QWidget *> &sources)
{
    QList<const QAction *> found;
    QSet<QString> seen;
    for (const QWidget *source : sources) {
        const QList<QAction *> all = source->actions() + source->findChildren<QAction *>();
        for (const QAction *action : all) {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            if (keys.isEmpty() || action->text().isEmpty() || seen.contains(keys + action->text()))
                continue;
            seen.insert(keys + action->text());
            found.append(action);
        }
    }
    return found;
}

} // namespace

KeysDialog::KeysDialog(const QList<QWidget *> &sources, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"keys"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("surface", u"page"_s);
    setAccessibleName(tr("Keys"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    auto *title = new QLabel(tr("Keys"), this);
    setType(title, Type::Title);
    column->addWidget(title);
    auto *rows = new QWidget;
    rows->setProperty("surface", u"page"_s);
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const QAction *action : actionsOf(sources)) {
        auto *words = wordsLabel(QString(action->text()).remove(u'&'), rows);
        words->setMinimumHeight(24);
        grid->addWidget(words, row, 0);
        grid->addWidget(new Tag(action->shortcut().toString(QKeySequence::NativeText), Tag::Look::Key, rows), row, 1,
                        Qt::AlignRight);
        ++row;
    }
    grid->setRowStretch(row, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(rows);
    column->addWidget(scroll, 1);
    auto *close = plainButton(tr("&Close"), {}, this);
    close->setDefault(true);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(kWidth, kHeight);
}

} // namespace crm
