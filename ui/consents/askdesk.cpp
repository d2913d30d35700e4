// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents/askdesk.h"

#include "askqueuemodel.h"
#include "widgets/buttons.h"
#include "widgets/columnfit.h"
#include "widgets/headings.h"
#include "widgets/rows.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMost = 500;

QString nothing(AskReason reason)
{
    switch (reason) {
    case AskReason::EndsSoon:
        return AskDesk::tr(
            "No consent ends within 60 days. Those that do are listed here, so that you can ask again in time.");
    case AskReason::Ended:
        return AskDesk::tr("No consent has ended within the last year.");
    case AskReason::Unproven:
        return AskDesk::tr("No answer is without proof.");
    case AskReason::Waiting:
        return AskDesk::tr(
            "Nobody is being waited for. A request with a code is made from a card, or from the lists beside.");
    }
    Q_UNREACHABLE();
}

} // namespace

AskDesk::AskDesk(Remote<AskQueueService> asking, const Phrases &words, QWidget *parent)
    : QWidget(parent), m_asking(asking), m_model(new AskQueueModel(words, this)), m_view(new QTableView(this)),
      m_stack(new QStackedWidget(this)), m_none(wordsLabel({}, this)),
      m_ask(plainButton(tr("As&k again…"), u"email"_s, this)),
      m_record(plainButton(tr("Record the &proof…"), u"consent"_s, this)),
      m_confirm(plainButton(tr("&Confirm an answer…"), u"check"_s, this))
{
    m_view->setObjectName(u"askQueue"_s);
    m_view->setAccessibleName(tr("Consents to ask about"));
    m_view->setModel(m_model);
    prepareView(m_view);
    new ColumnFit(m_view, {18, 22, 10, 26, 34}, {AskQueueModel::ChannelColumn, AskQueueModel::PurposeColumn},
                  AskQueueModel::HowColumn);
    m_ask->setObjectName(u"askAgain"_s);
    m_record->setObjectName(u"recordProof"_s);
    m_confirm->setObjectName(u"confirmAnswer"_s);
    auto *noneBox = new QWidget(m_stack);
    auto *noneColumn = new QVBoxLayout(noneBox);
    noneColumn->setContentsMargins(16, 16, 16, 0);
    noneColumn->addWidget(m_none);
    noneColumn->addStretch();
    m_stack->addWidget(m_view);
    m_stack->addWidget(noneBox);
    auto *moves = new QHBoxLayout;
    moves->setContentsMargins(0, 4, 0, 8);
    moves->setSpacing(8);
    for (QPushButton *button : {m_ask, m_record, m_confirm})
        moves->addWidget(button);
    moves->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_stack, 1);
    column->addLayout(moves);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AskDesk::updateMoves);
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT openPerson(m_model->line(index.row()).contact); });
    connect(m_ask, &QPushButton::clicked, this, [this] {
        if (const AskLine *line = chosen())
            Q_EMIT askWished(line->contact, line->purpose, line->channel);
    });
    connect(m_record, &QPushButton::clicked, this, [this] {
        if (const AskLine *line = chosen())
            Q_EMIT recordWished(line->contact);
    });
    connect(m_confirm, &QPushButton::clicked, this, &AskDesk::confirmWished);
    updateMoves();
}

void AskDesk::setPurposes(const QList<Purpose> &purposes)
{
    m_model->setPurposes(purposes);
}

void AskDesk::show(AskReason reason)
{
    m_reason = reason;
    const auto life = ++m_life;
    whenDone(m_asking.call(&AskQueueService::lines, reason, kMost), this,
             [this, life](const Result<QList<AskLine>> &lines) {
                 if (life != m_life)
                     return;
                 if (!lines)
                     return Q_EMIT failed(lines.error());
                 m_model->show(*lines);
                 m_none->setText(nothing(m_reason));
                 m_stack->setCurrentIndex(lines->isEmpty() ? 1 : 0);
                 if (!lines->isEmpty())
                     m_view->selectRow(0);
                 updateMoves();
             });
}

const AskLine *AskDesk::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->line(rows.first().row());
}

void AskDesk::updateMoves()
{
    const AskLine *line = chosen();
    m_record->setVisible(m_reason == AskReason::Unproven);
    m_record->setEnabled(line != nullptr);
    // Also where we may not ask: the person may have come herself, and the dialog says so.
    m_ask->setText(line && line->asked == 0 && m_reason != AskReason::Waiting ? tr("As&k…") : tr("As&k again…"));
    setReasonOff(m_ask, line ? QString() : tr("Choose a line first"));
}

} // namespace crm
