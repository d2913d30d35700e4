// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/choicesgrid.h"

#include "consentchoicesmodel.h"
#include "consents/choicepair.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsPerPurpose = 3; ///< the answers, the wording, a line

QString iconNameOf(Channel channel)
{
    return codeOf(channel);
}

} // namespace

ChoicesGrid::ChoicesGrid(ConsentChoicesModel &answers, QWidget *parent) : QFrame(parent), m_answers(answers)
{
    setObjectName(u"choices"_s);
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    connect(&m_answers, &QAbstractItemModel::modelReset, this, &ChoicesGrid::rebuild);
    connect(&m_answers, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &cell) {
        const std::optional<Channel> channel = ConsentChoicesModel::channelOf(cell.column());
        auto *pair = findChild<ChoicePair *>(u"choice_%1_%2"_s.arg(cell.row()).arg(cell.column()));
        if (channel && pair && pair->answer() != m_answers.answer(cell.row(), *channel))
            pair->setAnswer(m_answers.answer(cell.row(), *channel));
    });
    rebuild();
}

void ChoicesGrid::rebuild()
{
    delete m_body;
    m_body = new QWidget(this);
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(ConsentChoicesModel::PurposeColumn, 5);
    for (int column = 1; column < ConsentChoicesModel::ColumnCount; ++column)
        grid->setColumnStretch(column, 2);
    addHeader(grid);
    for (int row = 0; row < m_answers.rowCount(); ++row)
        addPurpose(grid, row);
    layout()->addWidget(m_body);
}

void ChoicesGrid::addHeader(QGridLayout *grid)
{
    const int height = themeOf(this).px("height", "tableHeader") + 8;
    for (int column = 0; column < ConsentChoicesModel::ColumnCount; ++column) {
        auto *cell = new QWidget(m_body);
        auto *row = new QHBoxLayout(cell);
        row->setContentsMargins(column == 0 ? 16 : 0, 0, 8, 0);
        row->setSpacing(8);
        if (const std::optional<Channel> channel = ConsentChoicesModel::channelOf(column)) {
            auto *picture = new QLabel(cell);
            picture->setPixmap(icon(iconNameOf(*channel)).pixmap(16));
            row->addWidget(picture);
        }
        auto *words = new QLabel(m_answers.headerData(column, Qt::Horizontal).toString(), cell);
        setType(words, Type::SmallStrong, column == 0 ? Ink::Secondary : Ink::Text);
        row->addWidget(words, 1);
        cell->setMinimumHeight(height);
        grid->addWidget(cell, 0, column);
    }
    grid->addWidget(hairline(Qt::Horizontal, m_body), 1, 0, 1, ConsentChoicesModel::ColumnCount);
}

void ChoicesGrid::addPurpose(QGridLayout *grid, int row)
{
    const int first = 2 + row * kRowsPerPurpose;
    grid->addWidget(title(row), first, 0, Qt::AlignVCenter);
    for (int column = 1; column < ConsentChoicesModel::ColumnCount; ++column)
        grid->addWidget(cell(row, column), first, column, Qt::AlignVCenter);
    grid->addWidget(wording(row), first + 1, 0, 1, ConsentChoicesModel::ColumnCount);
    if (row + 1 < m_answers.rowCount())
        grid->addWidget(hairline(Qt::Horizontal, m_body), first + 2, 0, 1, ConsentChoicesModel::ColumnCount);
}

QWidget *ChoicesGrid::cell(int row, int column)
{
    const Channel channel = *ConsentChoicesModel::channelOf(column);
    const QModelIndex index = m_answers.index(row, column);
    switch (m_answers.offer(row, channel)) {
    case ConsentChoicesModel::Offer::Offered:
        break;
    case ConsentChoicesModel::Offer::OtherPurpose: {
        auto *dash = new QLabel(u"–"_s, m_body);
        dash->setToolTip(index.data().toString());
        dash->setAccessibleName(index.data().toString());
        setType(dash, Type::Body, Ink::Secondary);
        return dash;
    }
    case ConsentChoicesModel::Offer::NoAddress:
    case ConsentChoicesModel::Offer::WordingMissing: {
        auto *why = wordsLabel(index.data().toString(), m_body);
        setType(why, Type::Small, Ink::Secondary);
        return why;
    }
    }
    const QString subject = tr("%1, %2").arg(m_answers.index(row, 0).data().toString(),
                                             m_answers.headerData(column, Qt::Horizontal).toString());
    auto *pair = new ChoicePair(subject, m_body);
    pair->setObjectName(u"choice_%1_%2"_s.arg(row).arg(column));
    pair->setAnswer(m_answers.answer(row, channel));
    connect(pair, &ChoicePair::answerChanged, &m_answers,
            [this, row, channel](ConsentChoicesModel::Answer answer) { m_answers.setAnswer(row, channel, answer); });
    return pair;
}

QWidget *ChoicesGrid::title(int row)
{
    const Wording &wording = m_answers.wording(row);
    auto *box = new QWidget(m_body);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(16, 8, 0, 4);
    column->setSpacing(0);
    auto *label = wordsLabel(m_answers.index(row, ConsentChoicesModel::PurposeColumn).data().toString(), box);
    auto *version = wordsLabel(
        tr("Wording version %1, privacy notice version %2").arg(wording.version).arg(wording.noticeVersion), box);
    setType(label, Type::Strong);
    setType(version, Type::Small, Ink::Secondary);
    column->addWidget(label);
    column->addWidget(version);
    return box;
}

QWidget *ChoicesGrid::wording(int row)
{
    const Wording &wording = m_answers.wording(row);
    const QString &language = m_answers.language();
    auto *box = new QWidget(m_body);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(16, 0, 16, 12);
    column->setSpacing(4);
    auto *asked = wordsLabel(wording.text.in(language), box);
    asked->setObjectName(u"wording_%1"_s.arg(row));
    auto *kept = wordsLabel(wording.retention.in(language), box);
    auto *withdrawal = wordsLabel(wording.withdrawal.in(language), box);
    setType(asked, Type::Body);
    for (QLabel *small : {kept, withdrawal})
        setType(small, Type::Small, Ink::Secondary);
    for (QLabel *words : {asked, kept, withdrawal})
        column->addWidget(words);
    return box;
}

} // namespace crm
