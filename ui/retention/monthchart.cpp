// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/monthchart.h"

#include "retention/hatching.h"
#include "retention/totalitem.h"
#include "retentionmonthsmodel.h"
#include "widgets/buttons.h"
#include "widgets/columnfit.h"
#include "widgets/headings.h"
#include "widgets/rows.h"
#include "widgets/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QGraphicsPathItem>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMouseEvent>
#include <QPainterPath>
#include <QStackedBarSeries>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <QValueAxis>

#include <cmath>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kBarWidth = 0.65;
constexpr int kMark = 12;
constexpr int kNameGap = 10; ///< what the chart keeps free beside a name

/// The list of months that has the keyboard paints nothing: the chart below it is what one sees.
class SilentDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override { }
};

/// A round upper end of the scale: 1, 2 or 5 times a power of ten per step, three steps at most.
int roundStep(qint64 largest)
{
    int step = 1;
    for (int power = 1;; power *= 10) {
        for (const int factor : {1, 2, 5}) {
            step = factor * power;
            if (static_cast<qint64>(step) * 3 >= largest || power >= 100000000)
                return step;
        }
    }
}

} // namespace

MonthChart::MonthChart(RetentionMonthsModel &months, QWidget *parent)
    : QFrame(parent), m_months(months), m_stack(new QStackedWidget(this))
{
    setObjectName(u"monthChart"_s);
    setFrameShape(QFrame::StyledPanel);
    makeChart();
    makeTable();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(4);
    column->addWidget(makeHead());
    column->addWidget(m_stack, 1);
    makeKeyboard();
    paintLooks();
    connect(&m_months, &QAbstractItemModel::modelReset, this, &MonthChart::showMonths);
    connect(m_chart, &QChart::plotAreaChanged, this, &MonthChart::place);
    showMonths();
}

QWidget *MonthChart::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_title = new QLabel(head);
    m_title->setObjectName(u"chartTitle"_s);
    setType(m_title, Type::Strong);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->installEventFilter(this); // its width is known after the layout only
    row->addWidget(m_title, 1);
    const auto addMark = [&](QLabel *&mark, const QString &words) {
        mark = new QLabel(head);
        auto *label = new QLabel(words, head);
        setType(label, Type::Small);
        row->addWidget(mark);
        row->addWidget(label);
        row->addSpacing(4);
    };
    addMark(m_dueMark, tr("Due"));
    addMark(m_overdueMark, tr("Overdue"));
    m_figures = linkButton(tr("Figures"), head);
    m_figures->setObjectName(u"figures"_s);
    m_figures->setToolTip(tr("Shows the chart as a table (T)"));
    connect(m_figures, &QToolButton::clicked, this, &MonthChart::toggleTable);
    row->addWidget(m_figures);
    return head;
}

void MonthChart::makeChart()
{
    m_chart = new QChart;
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins(QMargins(0, 16, 0, 6));
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_series = new QStackedBarSeries(m_chart);
    m_series->setBarWidth(kBarWidth);
    m_due = new QBarSet(tr("Due"), m_series);
    m_overdue = new QBarSet(tr("Overdue"), m_series);
    m_series->append({m_due, m_overdue});
    m_chart->addSeries(m_series);
    m_names = new QBarCategoryAxis(m_chart);
    m_names->setGridLineVisible(false);
    m_counts = new QValueAxis(m_chart);
    m_counts->setLabelFormat(u"%d"_s);
    m_counts->setLineVisible(false);
    m_chart->addAxis(m_names, Qt::AlignBottom);
    m_chart->addAxis(m_counts, Qt::AlignLeft);
    m_series->attachAxis(m_names);
    m_series->attachAxis(m_counts);
    m_view = new QChartView(m_chart, m_stack);
    m_view->setObjectName(u"chartView"_s);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->installEventFilter(this);
    m_view->viewport()->setCursor(Qt::PointingHandCursor);
    m_frame = new QGraphicsPathItem(m_chart);
    m_frame->setZValue(10);
}

void MonthChart::makeKeyboard()
{
    m_keys = new QListView(this);
    m_keys->setObjectName(u"months"_s);
    m_keys->setAccessibleName(tr("Months"));
    m_keys->setModel(&m_months);
    m_keys->setFlow(QListView::LeftToRight);
    m_keys->setItemDelegate(new SilentDelegate(m_keys));
    m_keys->setFrameShape(QFrame::NoFrame);
    m_keys->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_keys->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_keys->viewport()->setAutoFillBackground(false);
    m_keys->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_keys->installEventFilter(this);
    connect(m_keys->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid() && m_keys->hasFocus() && now.row() != m_chosen)
            choose(now.row());
    });
}

void MonthChart::makeTable()
{
    m_table = new QTableView(m_stack);
    m_table->setObjectName(u"figuresTable"_s);
    m_table->setAccessibleName(tr("Due and overdue by month"));
    m_table->setModel(&m_months);
    prepareView(m_table);
    new ColumnFit(m_table, {18, 11, 11, 11}, {}, RetentionMonthsModel::MonthColumn);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { choose(index.row()); });
}

QWidget *MonthChart::keyboard() const
{
    return m_keys;
}

void MonthChart::setTitle(const QString &title)
{
    m_titleText = title;
    m_title->setToolTip(title);
    m_title->setAccessibleName(title);
    place();
}

void MonthChart::showMonths()
{
    m_due->remove(0, m_due->count());
    m_overdue->remove(0, m_overdue->count());
    for (int row = 0; row < m_months.rowCount(); ++row) {
        m_due->append(static_cast<qreal>(m_months.due(row)));
        m_overdue->append(static_cast<qreal>(m_months.overdue(row)));
    }
    nameMonths();
    const qint64 largest = qMax<qint64>(m_months.largest(), 3);
    const int step = roundStep(largest);
    auto steps = static_cast<int>((largest + step - 1) / step);
    // The highest bar has its total and the frame of the chosen month above it.
    if (static_cast<qint64>(step) * steps * 9 < largest * 10)
        ++steps;
    m_counts->setRange(0, step * steps);
    m_counts->setTickCount(steps + 1);
    qDeleteAll(m_totals);
    m_totals.clear();
    for (int row = 0; row < m_months.rowCount(); ++row)
        m_totals << new TotalItem(m_chart, *this);
    if (m_chosen >= m_months.rowCount())
        m_chosen = m_months.rowCount() > 0 ? 0 : -1;
    place();
}

/// Names of months as short as the columns need them.
void MonthChart::nameMonths()
{
    QStringList names;
    for (int row = 0; row < m_months.rowCount(); ++row) {
        const int role = m_isNarrow ? RetentionMonthsModel::NarrowNameRole : RetentionMonthsModel::ShortNameRole;
        QString name = m_months.index(row, 0).data(role).toString();
        // The thirteenth month has the name of the first, and names on this axis must differ.
        while (names.contains(name))
            name += QChar(0x200B);
        names << name;
    }
    m_names->setCategories(names);
}

void MonthChart::paintLooks()
{
    const Theme &theme = themeOf(this);
    const QFont small = Theme::font(Type::Small, font());
    m_due->setColor(theme.colour(Token::Chart2));
    m_due->setBorderColor(theme.colour(Token::Chart2));
    m_overdue->setBrush(overdueBrush(theme));
    m_overdue->setPen(QPen(theme.colour(Token::Blocked), 1));
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_names), static_cast<QAbstractAxis *>(m_counts)}) {
        axis->setLabelsFont(small);
        axis->setLabelsColor(theme.colour(Token::TextSecondary));
        axis->setGridLineColor(theme.colour(Token::Line));
        axis->setLinePenColor(theme.colour(Token::ControlBorder));
    }
    m_view->setBackgroundBrush(theme.colour(Token::Page));
    m_frame->setPen(QPen(theme.colour(Token::Accent), 2));
    QPixmap due(kMark, kMark);
    due.fill(theme.colour(Token::Chart2));
    m_dueMark->setPixmap(due);
    QPixmap overdue(kMark, kMark);
    QPainter painter(&overdue);
    painter.setPen(theme.colour(Token::Blocked));
    painter.setBrush(overdueBrush(theme));
    painter.drawRect(0, 0, kMark - 1, kMark - 1);
    painter.end();
    m_overdueMark->setPixmap(overdue);
    place();
}

void MonthChart::place()
{
    const QFontMetrics small(Theme::font(Type::Small, font()));
    int widest = 0;
    for (int row = 0; row < m_months.rowCount(); ++row)
        widest = qMax(
            widest,
            small.horizontalAdvance(m_months.index(row, 0).data(RetentionMonthsModel::ShortNameRole).toString()));
    const bool isNarrow = m_chart->plotArea().width() < (widest + kNameGap) * m_months.rowCount();
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        nameMonths();
    }
    elideTitle();
    placeTotals();
    placeFrame();
    if (m_keys && m_view)
        m_keys->setGeometry(QRect(m_view->mapTo(this, QPoint(0, 0)), m_view->size()));
}

void MonthChart::elideTitle()
{
    m_title->setText(QFontMetrics(m_title->font()).elidedText(m_titleText, Qt::ElideRight, m_title->width()));
}

void MonthChart::placeTotals()
{
    const Theme &theme = themeOf(this);
    for (int row = 0; row < m_totals.size(); ++row) {
        QGraphicsSimpleTextItem *text = m_totals.at(row);
        const auto total = static_cast<qreal>(m_months.total(row));
        text->setText(m_months.index(row, RetentionMonthsModel::TotalColumn).data().toString());
        text->setVisible(total > 0 || row == m_chosen);
        text->setFont(Theme::font(row == m_chosen ? Type::SmallStrong : Type::Small, font()));
        text->setBrush(theme.colour(Token::Text));
        const QPointF top = m_chart->mapToPosition(QPointF(row, total), m_series);
        const QRectF box = text->boundingRect();
        text->setPos(top.x() - box.width() / 2, top.y() - box.height() - 1);
    }
}

void MonthChart::placeFrame()
{
    if (m_chosen < 0 || m_chosen >= m_totals.size()) {
        m_frame->setPath({});
        return;
    }
    const QRectF plot = m_chart->plotArea();
    const qreal column = plot.width() / qMax(1, m_months.rowCount());
    const qreal middle = m_chart->mapToPosition(QPointF(m_chosen, 0), m_series).x();
    const qreal top = m_totals.at(m_chosen)->pos().y() - 4;
    const qreal bottom = plot.bottom() + QFontMetricsF(Theme::font(Type::Small, font())).height() + 8;
    QPainterPath path;
    path.addRoundedRect(QRectF(middle - column * 0.46, top, column * 0.92, bottom - top), 4, 4);
    m_frame->setPath(path);
}

QPoint MonthChart::columnCentre(int month) const
{
    const QPointF spot(m_chart->mapToPosition(QPointF(month, 0), m_series).x(), m_chart->plotArea().bottom() - 6);
    return m_view->viewport()->mapTo(this, m_view->mapFromScene(m_chart->mapToScene(spot)));
}

int MonthChart::monthAt(const QPointF &scenePoint) const
{
    const auto month
        = static_cast<int>(std::lround(m_chart->mapToValue(m_chart->mapFromScene(scenePoint), m_series).x()));
    return month >= 0 && month < m_months.rowCount() ? month : -1;
}

void MonthChart::setChosen(int month)
{
    m_chosen = month;
    const QModelIndex index = month < 0 ? QModelIndex() : m_months.index(month, 0);
    if (m_keys->currentIndex() != index)
        m_keys->setCurrentIndex(index);
    place();
}

void MonthChart::choose(int month)
{
    setChosen(month);
    Q_EMIT monthChosen(month);
}

void MonthChart::toggleTable()
{
    const bool isTable = m_stack->currentWidget() == m_table;
    m_stack->setCurrentWidget(isTable ? static_cast<QWidget *>(m_view) : m_table);
    m_figures->setText(isTable ? tr("Figures") : tr("Chart"));
    m_keys->setVisible(isTable);
    (isTable ? static_cast<QWidget *>(m_keys) : m_table)->setFocus();
}

bool MonthChart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::Resize)
        elideTitle();
    // The chart itself hears no buttons: its bars are made anew while it would still hold one of them.
    if (watched == m_view->viewport()
        && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick))
        return true;
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int month = monthAt(m_view->mapToScene(mouse->position().toPoint()));
        if (mouse->button() == Qt::LeftButton && month >= 0)
            choose(month);
        return true;
    }
    if ((watched == m_keys || watched == m_table) && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_T) {
        toggleTable();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void MonthChart::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_view && m_dueMark)
        paintLooks();
}

void MonthChart::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    place();
}

} // namespace crm
