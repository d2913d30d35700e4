// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rail.h"

#include "widgets/icons.h"
#include "widgets/stylepaint.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;

namespace {
constexpr int kIcon = 20;
constexpr int kInset = 16;
constexpr int kGap = 8;
constexpr int kText = 44;
constexpr int kSpare = 40;

int badgeWidth(const QFontMetrics &metrics, int count)
{
    return count > 0 ? qMax(metrics.height() + 6, metrics.horizontalAdvance(QLocale().toString(count)) + 14) : 0;
}
} // namespace

void RailDelegate::paintBadge(QPainter *painter, const QStyleOptionViewItem &option, const QRect &room, int count) const
{
    const Theme &theme = themeOf(option.widget);
    const QFont font = Theme::font(Type::SmallStrong, option.font);
    const QFontMetrics metrics(font);
    QRect pill(0, 0, badgeWidth(metrics, count), metrics.height() + 3);
    pill.moveCenter(room.center());
    pill.moveRight(room.right());
    pill = QStyle::visualRect(option.direction, room, pill);
    paint::box(painter, pill, {Qt::transparent, theme.colour(Token::ControlBorder), pill.height() / 2.0});
    painter->setFont(font);
    painter->setPen(theme.colour(Token::Text));
    painter->drawText(pill, Qt::AlignCenter, QLocale().toString(count));
}

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Theme &theme = themeOf(option.widget);
    const QRect r = option.rect;
    const auto visual = [&](const QRect &part) { return QStyle::visualRect(option.direction, r, part); };
    painter->save();
    const bool isHeading = index.data(IsHeadingRole).toBool();
    const bool isChosen = option.state & QStyle::State_Selected;
    if (isChosen) {
        painter->fillRect(r, theme.colour(Token::Page));
        painter->fillRect(QRect(r.left(), r.top(), r.width(), 1), theme.colour(Token::Line));
        painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), theme.colour(Token::Line));
        painter->fillRect(visual(QRect(r.left(), r.top(), theme.px("line", "selectionBar"), r.height())),
                          theme.colour(Token::Accent));
    } else {
        if (option.state & QStyle::State_MouseOver && !isHeading)
            painter->fillRect(r, theme.colour(Token::Raised));
        painter->fillRect(visual(QRect(r.right(), r.top(), 1, r.height())), theme.colour(Token::Line));
    }
    if (isHeading) {
        painter->setFont(Theme::font(Type::Small, option.font));
        painter->setPen(theme.colour(Token::TextSecondary));
        painter->drawText(visual(r.adjusted(kInset, 0, 0, 0)), Qt::AlignVCenter | Qt::AlignLeft, option.text);
        painter->restore();
        return;
    }
    const QColor ink = theme.colour(isChosen ? Token::Accent : Token::Text);
    paintIcon(painter, visual(QRect(r.left() + kInset, r.center().y() - kIcon / 2 + 1, kIcon, kIcon)),
              index.data(IconRole).toString(), ink);
    painter->setFont(Theme::font(isChosen ? Type::Strong : Type::Body, option.font));
    painter->setPen(ink);
    painter->drawText(visual(r.adjusted(kText, 0, 0, 0)), Qt::AlignVCenter | Qt::AlignLeft, option.text);
    if (const int count = index.data(BadgeRole).toInt(); count > 0)
        paintBadge(painter, option, r.adjusted(0, 0, -kGap, 0), count);
    if ((option.state & QStyle::State_HasFocus) && option.widget->hasFocus())
        paint::box(painter, r.adjusted(6, 2, -3, -2), {Qt::transparent, theme.colour(Token::Accent), 4, 2});
    painter->restore();
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const QFontMetrics strong(Theme::font(Type::Strong, option.font));
    const QFontMetrics small(Theme::font(Type::SmallStrong, option.font));
    const int badge = badgeWidth(small, index.data(BadgeRole).toInt());
    const int width = strong.horizontalAdvance(index.data().toString()) + (badge > 0 ? badge + kGap : 0) + kText + kGap;
    return {width, qMax(theme.px("height", "railEntry"), strong.height() + 12)};
}

Rail::Rail(QWidget *parent)
    : QWidget(parent), m_top(new QStandardItemModel(this)), m_bottom(new QStandardItemModel(this))
{
    m_topView = makeView(m_top, tr("Pages"));
    m_bottomView = makeView(m_bottom, tr("Import, settings and lock"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(0);
    column->addWidget(m_topView, 1);
    column->addWidget(m_bottomView);
    setFocusProxy(m_topView);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    fit();
}

QListView *Rail::makeView(QStandardItemModel *model, const QString &name)
{
    auto *view = new QListView(this);
    view->setAccessibleName(name);
    view->setModel(model);
    view->setItemDelegate(new RailDelegate(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setMouseTracking(true);
    view->viewport()->setAutoFillBackground(false);
    view->setTabKeyNavigation(false);
    view->installEventFilter(this);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        const QString key = now.data(RailDelegate::KeyRole).toString();
        if (!key.isEmpty() && key != m_current && key != "lock"_L1)
            Q_EMIT chosen(key);
    });
    connect(view, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (const QString key = index.data(RailDelegate::KeyRole).toString(); key == "lock"_L1)
            Q_EMIT chosen(key);
    });
    return view;
}

int Rail::rowFor(RailGroup group) const
{
    if (group == RailGroup::Foot) {
        const int rows = m_bottom->rowCount();
        const bool endsWithLock
            = rows > 0 && m_bottom->item(rows - 1)->data(RailDelegate::KeyRole).toString() == "lock"_L1;
        return endsWithLock ? rows - 1 : rows;
    }
    int row = 0;
    for (int i = 0; i < m_top->rowCount(); ++i)
        if (m_top->item(i)->data(Qt::UserRole).toInt() <= static_cast<int>(group))
            row = i + 1;
    return row;
}

void Rail::addHeading(RailGroup group)
{
    auto *heading = new QStandardItem(group == RailGroup::Daily ? tr("Every day") : tr("Privacy"));
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setData(true, RailDelegate::IsHeadingRole);
    heading->setData(static_cast<int>(group), Qt::UserRole);
    m_top->insertRow(rowFor(group), heading);
}

void Rail::addEntry(RailGroup group, const QString &key, const QString &text, const QString &iconName)
{
    QStandardItemModel *model = group == RailGroup::Foot ? m_bottom : m_top;
    bool hasHeading = group == RailGroup::Foot;
    for (int i = 0; i < m_top->rowCount(); ++i)
        hasHeading |= m_top->item(i)->data(Qt::UserRole).toInt() == static_cast<int>(group);
    if (!hasHeading)
        addHeading(group);
    auto *item = new QStandardItem(text);
    item->setData(key, RailDelegate::KeyRole);
    item->setData(iconName, RailDelegate::IconRole);
    item->setData(static_cast<int>(group), Qt::UserRole);
    item->setData(text, Qt::AccessibleTextRole);
    model->insertRow(rowFor(group), item);
    fit();
}

void Rail::removeAll()
{
    m_current.clear();
    m_top->clear();
    m_bottom->clear();
    fit();
}

QStandardItem *Rail::itemOf(const QString &key) const
{
    for (const QStandardItemModel *model : {m_top, m_bottom})
        for (int i = 0; i < model->rowCount(); ++i)
            if (model->item(i)->data(RailDelegate::KeyRole).toString() == key)
                return model->item(i);
    return nullptr;
}

void Rail::setBadge(const QString &key, int count)
{
    QStandardItem *item = itemOf(key);
    if (!item)
        return;
    item->setData(count, RailDelegate::BadgeRole);
    item->setData(count > 0 ? tr("%1, %2 waiting", "page, number").arg(item->text(), QLocale().toString(count))
                            : item->text(),
                  Qt::AccessibleTextRole);
    fit();
}

void Rail::setCurrent(const QString &key)
{
    const QStandardItem *item = itemOf(key);
    if (!item)
        return;
    m_current = key;
    QListView *mine = item->model() == m_top ? m_topView : m_bottomView;
    QListView *other = mine == m_topView ? m_bottomView : m_topView;
    other->clearSelection();
    mine->setCurrentIndex(item->index());
    mine->selectionModel()->select(item->index(), QItemSelectionModel::ClearAndSelect);
}

QStringList Rail::keys() const
{
    QStringList keys;
    for (const QStandardItemModel *model : {m_top, m_bottom})
        for (int i = 0; i < model->rowCount(); ++i)
            if (const QString key = model->item(i)->data(RailDelegate::KeyRole).toString(); !key.isEmpty())
                keys.append(key);
    return keys;
}

int Rail::widest() const
{
    int width = themeOf(this).px("height", "railEntry") * 11 / 2;
    for (const QListView *view : {m_topView, m_bottomView})
        width = qMax(width, view->sizeHintForColumn(0) + kSpare / 5);
    return width;
}

void Rail::fit()
{
    m_wantedWidth = widest();
    setFixedWidth(m_wantedWidth);
    const int rows = m_bottom->rowCount();
    m_bottomView->setFixedHeight(rows > 0 ? rows * m_bottomView->sizeHintForRow(0) : 0);
}

void Rail::focusCurrent()
{
    const QStandardItem *item = itemOf(m_current);
    (item && item->model() == m_bottom ? m_bottomView : m_topView)->setFocus(Qt::ShortcutFocusReason);
}

bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    auto *view = qobject_cast<QListView *>(watched);
    if (!view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        const QString chosenKey = view->currentIndex().data(RailDelegate::KeyRole).toString();
        if (chosenKey == "lock"_L1)
            Q_EMIT chosen(chosenKey);
        else if (!chosenKey.isEmpty())
            Q_EMIT entered(chosenKey);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).colour(Token::Rail));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height())),
                     themeOf(this).colour(Token::Line));
}

} // namespace crm
