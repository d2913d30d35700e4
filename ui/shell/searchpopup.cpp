// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/searchpopup.h"

#include "widgets/rows.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStandardItemModel>

#include <algorithm>

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
            addHeading(hit.section);
            section = hit.section;
        }
        auto *item = new QStandardItem(hit.title);
        item->setData(hit.iconName, IconNameRole);
        item->setData(hit.detail, RightTextRole);
        item->setData(i, kHitRole);
        m_model->appendRow(item);
    }
    if (hits.isEmpty())
        addHeading(nothingText);
    if (std::any_of(hits.begin(), hits.end(), [](const SearchHit &hit) { return hit.addMoves != nullptr; }))
        addHeading(tr("Shift+Enter or right click: stop, record a consent…"));
    setCurrentIndex({});
    move(1);
    place();
    QListView::show();
    raise();
}

void SearchPopup::addHeading(const QString &text)
{
    auto *heading = new QStandardItem(text);
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setData(true, HeadingRole);
    m_model->appendRow(heading);
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
        return handleKey(*static_cast<QKeyEvent *>(event));
    if (watched == m_field && event->type() == QEvent::ContextMenu && isVisible()
        && static_cast<QContextMenuEvent *>(event)->reason() == QContextMenuEvent::Keyboard) {
        showMoves(currentIndex());
        return true;
    }
    // A menu over the results takes the keys for a while, not the place.
    if (watched == m_field && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        hide();
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QListView::eventFilter(watched, event);
}

bool SearchPopup::handleKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key.modifiers().testFlag(Qt::ShiftModifier))
            showMoves(currentIndex());
        else
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

const SearchHit *SearchPopup::hitAt(const QModelIndex &index) const
{
    const QVariant hit = index.data(kHitRole);
    return hit.isValid() && hit.toInt() < m_hits.size() ? &m_hits.at(hit.toInt()) : nullptr;
}

void SearchPopup::activate(const QModelIndex &index)
{
    const SearchHit *hit = hitAt(index);
    if (!hit)
        return;
    const auto act = hit->activate;
    m_field->clear();
    clear();
    if (act)
        act();
}

void SearchPopup::contextMenuEvent(QContextMenuEvent *event)
{
    showMoves(indexAt(event->pos()));
}

/// The menu stands over its line; whatever is chosen, the search is over.
void SearchPopup::showMoves(const QModelIndex &index)
{
    const SearchHit *hit = hitAt(index);
    if (!hit || !hit->addMoves)
        return;
    setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"searchMoves"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    hit->addMoves(*menu);
    connect(menu, &QMenu::triggered, this, [this](const QAction *move) {
        if (move->isCheckable())
            return; // a choice on the way to a move
        m_field->clear();
        clear();
    });
    const QRect line = visualRect(index);
    menu->popup(viewport()->mapToGlobal(QPoint(line.left() + 24, line.bottom())));
}

} // namespace crm
