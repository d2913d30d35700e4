// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QAbstractItemView;
class QBarCategoryAxis;
class QBarSet;
class QChart;
class QChartView;
class QGraphicsPathItem;
class QGraphicsSimpleTextItem;
class QLabel;
class QListView;
class QStackedBarSeries;
class QStackedWidget;
class QTableView;
class QToolButton;
class QValueAxis;

namespace crm {

class RetentionMonthsModel;

/// What falls due this month and in the next twelve: stacked bars, overdue hatched, a frame on the chosen month.
/// Arrows move the frame, T shows the figures as a table.
class MonthChart final : public QFrame {
    Q_OBJECT

public:
    explicit MonthChart(RetentionMonthsModel &months, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    int chosen() const { return m_chosen; }
    /// Moves the frame without telling; -1: no month.
    void setChosen(int month);
    /// Where the column of a month is, in the coordinates of this widget.
    QPoint columnCentre(int month) const;
    QWidget *keyboard() const;

Q_SIGNALS:
    void monthChosen(int month);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    void makeChart();
    void makeKeyboard();
    void makeTable();
    void showMonths();
    void nameMonths();
    void paintLooks();
    void place();
    void elideTitle();
    void placeTotals();
    void placeFrame();
    void choose(int month);
    void toggleTable();
    int monthAt(const QPointF &scenePoint) const;

    RetentionMonthsModel &m_months;
    QLabel *m_title = nullptr;
    QString m_titleText;
    bool m_isNarrow = false;
    QLabel *m_dueMark = nullptr;
    QLabel *m_overdueMark = nullptr;
    QToolButton *m_figures = nullptr;
    QStackedWidget *m_stack;
    QChart *m_chart = nullptr;
    QChartView *m_view = nullptr;
    QStackedBarSeries *m_series = nullptr;
    QBarSet *m_due = nullptr;
    QBarSet *m_overdue = nullptr;
    QBarCategoryAxis *m_names = nullptr;
    QValueAxis *m_counts = nullptr;
    QGraphicsPathItem *m_frame = nullptr;
    QList<QGraphicsSimpleTextItem *> m_totals;
    QListView *m_keys = nullptr;
    QTableView *m_table = nullptr;
    int m_chosen = 0;
};

} // namespace crm
