// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/historysection.h"

#include "people/timelinedelegate.h"

#include "widgets/buttons.h"
#include "widgets/formats.h"
#include "widgets/headings.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstLines = 6;

} // namespace

HistorySection::HistorySection(const Phrases &phrases, QWidget *parent)
    : QWidget(parent), m_model(phrases), m_heading(new SectionHeading(tr("What they have said"))),
      m_view(new QListView),
      m_nothing(
          wordsLabel(tr("Nothing recorded yet. Nobody may write or call to advertise without a reason shown above."))),
      m_more(linkButton(tr("Show everything")))
{
    m_view->setObjectName(u"history"_s);
    m_view->setAccessibleName(tr("Consent history"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new TimelineDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->setAutoFillBackground(false);
    m_more->setObjectName(u"wholeHistory"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_nothing);
    column->addWidget(m_view);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    const auto wish = [this](const QModelIndex &index) { Q_EMIT eventWished(m_model.eventAt(index.row())); };
    connect(m_view, &QListView::activated, this, wish);
    connect(m_view, &QListView::clicked, this, wish);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_isWhole = true;
        fit();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &HistorySection::fit);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &HistorySection::fit);
    fit();
}

void HistorySection::show(const QList<ConsentEvent> &history, const QList<Purpose> &purposes, const QDate &today)
{
    m_model.show(history, purposes, today);
    fit();
}

void HistorySection::clear()
{
    m_isWhole = false;
    m_model.show({}, {}, {});
}

QRect HistorySection::reveal(ConsentEventId event)
{
    const auto row = m_model.rowOf(event);
    if (!row)
        return {};
    if (*row >= kFirstLines)
        m_isWhole = true;
    fit();
    m_view->setCurrentIndex(m_model.index(*row));
    m_view->setFocus(Qt::OtherFocusReason);
    return m_view->visualRect(m_model.index(*row)).translated(m_view->pos());
}

/// As high as its lines: what scrolls is the card.
void HistorySection::fit()
{
    const int rows = m_model.rowCount();
    const int shown = m_isWhole ? rows : std::min(rows, kFirstLines);
    QStyleOptionViewItem option;
    option.initFrom(m_view);
    const int height = m_view->itemDelegate()->sizeHint(option, m_model.index(0)).height();
    m_view->setFixedHeight(shown * height);
    m_view->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    m_more->setVisible(shown < rows);
    m_heading->setNote(rows > 0 ? numberText(rows) : QString());
}

} // namespace crm
