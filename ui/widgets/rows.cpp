// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rows.h"

#include "widgets/icons.h"
#include "widgets/stylepaint.h"

#include <QApplication>
#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QTableView>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kInset = 16;
constexpr int kCellInset = 8;
constexpr int kIcon = 16;
constexpr int kState = 14;
constexpr int kGap = 8;

bool startsTheRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return !table || table->horizontalHeader()->visualIndex(index.column()) == 0;
}

bool hasKeyboard(const QStyleOptionViewItem &option)
{
    if (option.widget && option.widget->property("drivenFromElsewhere").toBool())
        return true;
    return option.widget ? option.widget->hasFocus() : bool(option.state & QStyle::State_Active);
}

Light lightAt(const QModelIndex &index)
{
    const QVariant value = index.data(LightRole);
    return value.isValid() ? static_cast<Light>(value.toInt()) : Light::NoChannel;
}

} // namespace

RowDelegate::RowDelegate(QObject *parent, Lines lines) : QStyledItemDelegate(parent), m_lines(lines) { }

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(HeadingRole).toBool())
        option->state &= ~(QStyle::State_MouseOver | QStyle::State_Selected);
}

QRect RowDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const bool isChosen = option.state & QStyle::State_Selected;
    const bool isFirst = startsTheRow(option, index);
    if (isChosen)
        painter->fillRect(option.rect, theme.colour(hasKeyboard(option) ? Token::AccentTint : Token::Raised));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.colour(Token::Raised));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.colour(Token::Line));
    if (isChosen && isFirst) {
        const QRect bar(option.rect.left(), option.rect.top(), theme.px("line", "selectionBar"), option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                          theme.colour(hasKeyboard(option) ? Token::Accent : Token::ControlBorder));
    }
    if ((option.state & QStyle::State_HasFocus) && !(isChosen && qobject_cast<const QTableView *>(option.widget)))
        drawCellRing(painter, option.rect, option);
    const int inset = isFirst ? kInset : kCellInset;
    return QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(inset, 0, -kCellInset, -1));
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    QRect room = paintRow(painter, option, index);
    if (option.features & QStyleOptionViewItem::HasCheckIndicator) {
        QStyleOptionViewItem box = option;
        box.rect = QRect(room.left(), room.center().y() - kIcon / 2 + 1, kIcon, kIcon);
        box.state.setFlag(QStyle::State_On, option.checkState == Qt::Checked);
        box.state.setFlag(QStyle::State_NoChange, option.checkState == Qt::PartiallyChecked);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
        room.setLeft(room.left() + kIcon + kGap);
    }
    paintWords(painter, option, index, room);
    painter->restore();
}

void RowDelegate::paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             QRect room) const
{
    const Theme &theme = themeOf(option.widget);
    const bool isStrong = (option.state & QStyle::State_Selected) && startsTheRow(option, index);
    const bool isHeading = index.data(HeadingRole).toBool();
    const QColor ink = theme.colour(option.state & QStyle::State_Enabled ? Token::Text : Token::TextSecondary);
    const QString name = index.data(IconNameRole).toString();
    const int iconWidth = name.isEmpty() ? 0 : kIcon + kGap;
    if (!name.isEmpty())
        paintIcon(painter,
                  QStyle::visualRect(option.direction, room,
                                     QRect(room.left(), room.center().y() - kIcon / 2 + 1, kIcon, kIcon)),
                  name, ink);
    const QString right = index.data(RightTextRole).toString();
    const QFont small = Theme::font(Type::Small, option.font);
    const int rightWidth = right.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(right) + kGap;
    const QRect words = QStyle::visualRect(option.direction, room, room.adjusted(iconWidth, 0, -rightWidth, 0));
    QFont font = Theme::font(isHeading ? Type::Small : (isStrong ? Type::Strong : Type::Body), option.font);
    const QString detail = m_lines == Lines::Two ? index.data(DetailRole).toString() : QString();
    const QFontMetrics metrics(font);
    const Qt::Alignment align = (option.displayAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
    const auto draw = [&](const QRect &line, const QFont &f, const QColor &colour, const QString &text) {
        painter->setFont(f);
        painter->setPen(colour);
        painter->drawText(line, static_cast<int>(align) | Qt::TextSingleLine,
                          QFontMetrics(f).elidedText(text, Qt::ElideRight, line.width()));
    };
    const int detailHeight = detail.isEmpty() ? 0 : QFontMetrics(small).height();
    const int top = words.top() + (words.height() - metrics.height() - detailHeight) / 2;
    draw(QRect(words.left(), top, words.width(), metrics.height()), font,
         isHeading ? theme.colour(Token::TextSecondary) : ink, option.text);
    if (detailHeight > 0)
        draw(QRect(words.left(), top + metrics.height(), words.width(), detailHeight), small,
             theme.colour(Token::TextSecondary), detail);
    if (rightWidth > 0) {
        painter->setFont(small);
        painter->setPen(theme.colour(Token::TextSecondary));
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, right);
    }
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Theme &theme = themeOf(option.widget);
    const int words = QFontMetrics(Theme::font(Type::Strong, option.font)).horizontalAdvance(option.text) + 2 * kInset;
    const int line = QFontMetrics(option.font).height();
    const int height = m_lines == Lines::Two ? qMax(theme.px("height", "rowTwoLines"), 2 * line + 12)
                                             : qMax(theme.px("height", "row"), line + 12);
    return {words + (index.data(IconNameRole).toString().isEmpty() ? 0 : kIcon + kGap), height};
}

void PermissionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    const QRect room = paintRow(painter, option, index);
    drawLight(painter, room, option, lightAt(index), option.text, index.data(ReasonRole).toString());
    painter->restore();
}

void prepareView(QAbstractItemView *view, RowDelegate::Lines lines)
{
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTextElideMode(Qt::ElideRight);
    view->setMouseTracking(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setItemDelegate(new RowDelegate(view, lines));
    const Theme &theme = themeOf(view);
    const int line = view->fontMetrics().height();
    const int row = lines == RowDelegate::Lines::Two ? qMax(theme.px("height", "rowTwoLines"), 2 * line + 12)
                                                     : qMax(theme.px("height", "row"), line + 12);
    if (auto *list = qobject_cast<QListView *>(view))
        list->setUniformItemSizes(true);
    auto *table = qobject_cast<QTableView *>(view);
    if (!table)
        return;
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(24);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(row);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
}

void drawLight(QPainter *painter, const QRect &rect, const QStyleOption &option, Light light, const QString &word,
               const QString &reason)
{
    const auto *view = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    const Theme &theme = themeOf(view ? view->widget : nullptr);
    const QFont body = view ? view->font : painter->font();
    if (light == Light::NoChannel) {
        painter->setPen(theme.colour(Token::TextSecondary));
        painter->setFont(body);
        painter->drawText(rect, Qt::AlignCenter, word.isEmpty() ? u"–"_s : word);
        return;
    }
    const QRect place(rect.left(), rect.center().y() - kState / 2 + 1, kState, kState);
    paintIcon(painter, QStyle::visualRect(option.direction, rect, place), iconNameOf(light),
              theme.colour(tokenOf(light)));
    const QFont strong = Theme::font(reason.isEmpty() ? Type::Body : Type::Strong, body);
    const QFontMetrics metrics(strong);
    const QFont small = Theme::font(Type::Small, body);
    const QFontMetrics smallMetrics(small);
    QRect room = rect.adjusted(kState + kGap, 0, 0, 0);
    QRect reasonRoom = room.adjusted(metrics.horizontalAdvance(word) + kGap / 2, 0, 0, 0);
    // Where the reason does not fit beside the word it goes below it: cut short, a date says nothing.
    const int bothLines = metrics.height() + smallMetrics.height();
    if (!reason.isEmpty() && smallMetrics.horizontalAdvance(reason) > reasonRoom.width()
        && bothLines <= rect.height()) {
        const int top = rect.top() + (rect.height() - bothLines) / 2;
        room = QRect(room.left(), top, room.width(), metrics.height());
        reasonRoom = QRect(room.left(), room.bottom() + 1, room.width(), smallMetrics.height());
    }
    painter->setFont(strong);
    painter->setPen(theme.colour(tokenOf(light)));
    painter->drawText(QStyle::visualRect(option.direction, rect, room), Qt::AlignVCenter | Qt::AlignLeft, word);
    if (reason.isEmpty() || reasonRoom.width() < 2 * kGap)
        return;
    painter->setFont(small);
    painter->setPen(theme.colour(Token::TextSecondary));
    painter->drawText(QStyle::visualRect(option.direction, rect, reasonRoom), Qt::AlignVCenter | Qt::AlignLeft,
                      smallMetrics.elidedText(reason, Qt::ElideRight, reasonRoom.width()));
}

void drawLightStacked(QPainter *painter, const QRect &rect, const QStyleOption &option, Light light,
                      const QString &word)
{
    const auto *view = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    const QFont small = Theme::font(Type::Small, view ? view->font : painter->font());
    const QFontMetrics metrics(small);
    if (light == Light::NoChannel)
        return drawLight(painter, rect, option, light, word);
    const Theme &theme = themeOf(view ? view->widget : nullptr);
    const int top = rect.top() + (rect.height() - kState - metrics.height()) / 2;
    paintIcon(painter, QRect(rect.center().x() - kState / 2, top, kState, kState), iconNameOf(light),
              theme.colour(tokenOf(light)));
    painter->setFont(small);
    painter->setPen(theme.colour(tokenOf(light)));
    painter->drawText(QRect(rect.left(), top + kState, rect.width(), metrics.height()), Qt::AlignCenter, word);
}

void drawCellRing(QPainter *painter, const QRect &rect, const QStyleOption &option)
{
    const auto *view = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    const Theme &theme = themeOf(view ? view->widget : nullptr);
    paint::box(painter, rect.adjusted(1, 1, -1, -2),
               {Qt::transparent, theme.colour(Token::Accent), 4, qreal(theme.px("line", "focusRing"))});
}

} // namespace crm
