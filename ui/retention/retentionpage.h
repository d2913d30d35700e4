// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contactquery.h"
#include "phrases.h"
#include "remote.h"
#include "retentionservice.h"
#include "widgets/page.h"

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace crm {

class Changes;
class MonthChart;
class Notice;
class PageHeader;
class RetentionLinesModel;
class RetentionMonthsModel;
class RetentionRulesModel;

/// What leaves, when and why: by month, by rule, and the people behind a bar.
class RetentionPage final : public Page {
    Q_OBJECT

public:
    RetentionPage(const Remote<RetentionService> &retention, const Changes &changes, const Phrases &words,
                  const Clock &clock, QWidget *parent = nullptr);

    static PageEntry entry();
    QWidget *actions() override;
    QWidget *mainView() override;
    bool closeNearest() override;

Q_SIGNALS:
    void openPerson(crm::ContactId contact);
    /// The list as it is filtered now, to be exported.
    void exportList(const crm::ContactQuery &query, const QString &title);

protected:
    void load() override;

private:
    /// First and last day the list is about.
    struct Span {
        QDate from;
        QDate until;
    };

    QWidget *makeTop();
    QWidget *makeRules();
    QWidget *makeChips();
    QWidget *makeList();
    void listen(const Changes &changes);
    void showForecast(const RetentionForecast &forecast);
    void refilter();
    void sayTitles();
    void loadLines();
    void loadMore(int skip);
    void chooseMonth(int month);
    void chooseRule(const QString &policy);
    void activate(const QModelIndex &index, bool isClick);
    void explain(int row);
    void showRules();
    Span span() const;
    qint64 countBehind() const;
    QString listTitle() const;

    Remote<RetentionService> m_retention;
    const Phrases &m_words;
    Clock m_clock;
    RetentionMonthsModel *m_months;
    RetentionRulesModel *m_rules;
    RetentionLinesModel *m_lines;
    RetentionForecast m_forecast;
    QString m_policy; ///< empty: every rule
    int m_month = 0; ///< -1: all months
    int m_asked = 0; ///< number of the latest question; late answers are dropped
    PageHeader *m_header;
    Notice *m_notice;
    MonthChart *m_chart = nullptr;
    QListView *m_ruleView = nullptr;
    QLabel *m_listTitle = nullptr;
    QLabel *m_listCount = nullptr;
    QToolButton *m_monthChip = nullptr;
    QToolButton *m_overdueChip = nullptr;
    QToolButton *m_ruleChip = nullptr;
    QPushButton *m_export = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_listStack = nullptr;
};

} // namespace crm
