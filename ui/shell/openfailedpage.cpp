// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/openfailedpage.h"

#include "widgets/buttons.h"
#include "widgets/errortext.h"
#include "widgets/headings.h"
#include "widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace crm {

using namespace Qt::StringLiterals;

namespace {
constexpr int kWidth = 640;
}

OpenFailedPage::OpenFailedPage(const Error &error, const QString &place, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"openFailedPage"_s);
    setProperty("surface", u"page"_s);
    auto *sheet = new QWidget(this);
    sheet->setFixedWidth(kWidth);
    auto *column = new QVBoxLayout(sheet);
    column->setSpacing(16);
    const ErrorWords words = wordsFor(error);
    auto *title = wordsLabel(tr("The vault could not be opened"), sheet);
    setType(title, Type::Title);
    column->addWidget(title);
    auto *where = wordsLabel(place, sheet);
    setType(where, Type::Small, Ink::Secondary);
    column->addWidget(where);
    addSentence(column, u"error"_s, tr("What happened"), words.what);
    addSentence(column, u"check"_s, tr("What is safe"), words.kept);
    addSentence(column, u"chevron-right"_s, tr("What you can do"), words.next);
    column->addSpacing(8);
    column->addLayout(buttons(error, sheet));
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(1);
    // Not by alignment: an aligned widget is not asked how high its wrapped words are.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(sheet);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(1);
}

QHBoxLayout *OpenFailedPage::buttons(const Error &error, QWidget *sheet)
{
    auto *retry = primaryButton(tr("&Try again"), u"redo"_s, sheet);
    auto *readOnly = plainButton(tr("Open to &read only"), u"eye"_s, sheet);
    auto *restore = plainButton(tr("Restore a &backup…"), u"backup"_s, sheet);
    auto *other = flatButton(tr("Other &vault…"), sheet);
    readOnly->setVisible(error.reason == "vault_in_use"_L1 || error.reason == "network_folder"_L1);
    restore->setVisible(error.reason == "vault_damaged"_L1);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {retry, readOnly, restore, other})
        row->addWidget(button);
    row->addStretch(1);
    setFocusProxy(retry);
    connect(retry, &QPushButton::clicked, this, &OpenFailedPage::retryRequested);
    connect(readOnly, &QPushButton::clicked, this, &OpenFailedPage::readOnlyRequested);
    connect(restore, &QPushButton::clicked, this, &OpenFailedPage::restoreRequested);
    connect(other, &QPushButton::clicked, this, &OpenFailedPage::otherVaultRequested);
    return row;
}

void OpenFailedPage::addSentence(QVBoxLayout *column, const QString &iconName, const QString &heading,
                                 const QString &text)
{
    if (text.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    auto *mark = new QLabel(this);
    mark->setPixmap(icon(iconName, Token::TextSecondary).pixmap(QSize(24, 24), devicePixelRatioF()));
    auto *strong = wordsLabel(heading, this);
    setType(strong, Type::Strong);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(strong);
    words->addWidget(wordsLabel(text, this));
    row->setSpacing(16);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    column->addLayout(row);
}

} // namespace crm
