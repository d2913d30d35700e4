// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/searchpopup.h"

#include "widgets/rows.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>

namespace crm {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostRows = 14;
constexpr int kHitRole = Qt::UserRole + 1;
constexpr int kLeastWidth = 520;
} // namespace

SearchPopup::SearchPopup(QLineEdit *field, QWidget *window)
    : QListView(window), m_field(field), m_model(new QStandardItemModel(this))
{
    setObjectName(u"searchResults"_s);
    setAccessibleName(tr("Search results"));
    setModel(m_model);
    prepareView(this);
    setUniformItemSizes(false);
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::NoFocus);
    setProperty("drivenFromElsewhere", true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hide();
    field->installEventFilter(this);
    window->installEventFilter(this);
    connect(this, &QListView::clicked, this, &SearchPopup::activate);
}

void SearchPopup::show(const QList<SearchHit> &hits, const QString &nothingText)
{
    m_model->clear();
    m_hits = hits;
    QString section;
    for (int i = 0; i < hits.size(); ++i) {
        const SearchHit &hit = hits.at(i);
        if (hit.section != section) {
            auto *heading = new QStandardItem(hit.section);
            heading->setFlags(Qt::ItemIsEnabled);
            heading->setData(true, HeadingRole);
            m_model->appendRow(heading);
            section = hit.section;
        }
        auto *item = new QStandardItem(hit.title);
        item->setData(hit.iconName, IconNameRole);
        item->setData(hit.detail, RightTextRole);
        item->setData(i, kHitRole);
        m_model->appendRow(item);
    }
    if (hits.isEmpty()) {
        auto *nothing = new QStandardItem(nothingText);
        nothing->setFlags(Qt::ItemIsEnabled);
        nothing->setData(true, HeadingRole);
        m_model->appendRow(nothing);
    }
    setCurrentIndex({});
    move(1);
    place();
    QListView::show();
    raise();
}

void SearchPopup::clear()
{
    hide();
    m_hits.clear();
    m_model->clear();
    m_field->setAccessibleDescription({});
}

void SearchPopup::place()
{
    const QPoint below = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + 4));
    const int rows = qMin(kMostRows, m_model->rowCount());
    const int width = qMin(qMax(kLeastWidth, m_field->width()), parentWidget()->width() - below.x() - 8);
    const int height = qMin(rows * sizeHintForRow(0) + 2, parentWidget()->height() - below.y() - 8);
    setGeometry(QRect(below, QSize(width, height)));
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && isVisible())
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    if (watched == m_field && event->type() == QEvent::FocusOut)
        hide();
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QListView::eventFilter(watched, event);
}

bool SearchPopup::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(currentIndex());
        return true;
    case Qt::Key_Escape:
        m_field->clear();
        clear();
        return true;
    default:
        return false;
    }
}

void SearchPopup::move(int step)
{
    for (int row = currentIndex().isValid() ? currentIndex().row() + step : 0; row >= 0 && row < m_model->rowCount();
         row += step) {
        if (!m_model->item(row)->data(kHitRole).isValid())
            continue;
        setCurrentIndex(m_model->index(row, 0));
        m_field->setAccessibleDescription(m_model->item(row)->text());
        return;
    }
}

void SearchPopup::activate(const QModelIndex &index)
{
    const QVariant hit = index.data(kHitRole);
    if (!hit.isValid() || hit.toInt() >= m_hits.size())
        return;
    const auto act = m_hits.at(hit.toInt()).activate;
    m_field->clear();
    clear();
    if (act)
        act();
}

} // namespace crm
