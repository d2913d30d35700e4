// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/columnfit.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <numeric>

namespace crm {

ColumnFit::ColumnFit(QTableView *view, const QList<int> &letters, const QList<int> &leaveFirst, int stretch)
    : QObject(view), m_view(view), m_letters(letters), m_leaveFirst(leaveFirst), m_stretch(stretch)
{
    view->horizontalHeader()->setStretchLastSection(false);
    view->viewport()->installEventFilter(this);
    fit();
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void ColumnFit::fit()
{
    const int letter = m_view->fontMetrics().averageCharWidth();
    const int room = m_view->viewport()->width();
    int needed = letter * std::accumulate(m_letters.cbegin(), m_letters.cend(), 0);
    for (const int column : m_leaveFirst) {
        const bool isTooMuch = needed > room;
        m_view->setColumnHidden(column, isTooMuch);
        if (isTooMuch)
            needed -= letter * m_letters.at(column);
    }
    for (int column = 0; column < m_letters.size(); ++column) {
        if (!m_view->isColumnHidden(column))
            m_view->setColumnWidth(column,
                                   letter * m_letters.at(column) + (column == m_stretch ? qMax(0, room - needed) : 0));
    }
}

} // namespace crm
