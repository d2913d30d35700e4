// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/retentionpage.h"

#include "changes.h"
#include "retention/monthchart.h"
#include "retention/retentiondelegates.h"
#include "retention/retentionrulesdialog.h"
#include "retention/whydialog.h"
#include "retentionlinesmodel.h"
#include "retentionmonthsmodel.h"
#include "retentionrulesmodel.h"
#include "widgets/buttons.h"
#include "widgets/columnfit.h"
#include "widgets/emptypage.h"
#include "widgets/formats.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/notice.h"
#include "widgets/rows.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 200;
constexpr int kTopHeight = 226;
const QDate kLongAgo(1900, 1, 1);

/// How wide the columns of the list are, in average letters of the view's font.
const QList<int> kLetters{20, 21, 26, 12, 21, 23, 10};

} // namespace

PageEntry RetentionPage::entry()
{
    return {u"retention"_s, tr("Retention"), u"retention"_s, RailGroup::Privacy};
}

RetentionPage::RetentionPage(const Remote<RetentionService> &retention, const Changes &changes, const Phrases &words,
                             const Clock &clock, QWidget *parent)
    : Page(entry(), parent), m_retention(retention), m_words(words), m_clock(clock),
      m_months(new RetentionMonthsModel(words, this)), m_rules(new RetentionRulesModel(words, this)),
      m_lines(new RetentionLinesModel(words, this)), m_header(new PageHeader(tr("Retention"), this)),
      m_notice(new Notice(this))
{
    auto *rules = plainButton(tr("&Rules"), u"settings"_s, this);
    rules->setObjectName(u"showRules"_s);
    m_export = plainButton(tr("&Export list…"), u"export"_s, this);
    m_export->setObjectName(u"exportList"_s);
    m_header->setCount(tr("What leaves, when, and why"));
    m_header->addAction(rules);
    m_header->addAction(m_export);
    m_notice->setClosable(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(16, 0, 16, 0);
    top->setSpacing(8);
    top->addWidget(m_header);
    top->addWidget(m_notice);
    top->addWidget(makeTop());
    top->addWidget(makeChips());
    column->addLayout(top);
    column->addWidget(makeList(), 1);
    connect(rules, &QPushButton::clicked, this, &RetentionPage::showRules);
    connect(m_export, &QPushButton::clicked, this, [this] {
        ContactQuery query;
        query.retentionPolicy = m_policy;
        query.dueFrom = span().from;
        query.dueUntil = span().until;
        Q_EMIT exportList(query, listTitle());
    });
    listen(changes);
}

QWidget *RetentionPage::actions()
{
    return m_header;
}

QWidget *RetentionPage::mainView()
{
    return m_table;
}

bool RetentionPage::closeNearest()
{
    if (m_policy.isEmpty() && !m_overdueChip->isChecked() && m_month == 0)
        return false;
    m_overdueChip->setChecked(false);
    m_policy.clear();
    m_ruleView->clearSelection();
    m_month = 0;
    refilter();
    return true;
}

void RetentionPage::listen(const Changes &changes)
{
    const auto soon = [this] { loadSoon(); };
    connect(&changes, &Changes::contactAdded, this, soon);
    connect(&changes, &Changes::contactChanged, this, soon);
    connect(&changes, &Changes::contactTrashed, this, soon);
    connect(&changes, &Changes::contactRestored, this, soon);
    connect(&changes, &Changes::contactsReplaced, this, soon);
    connect(&changes, &Changes::consentRecorded, this, soon);
    connect(&changes, &Changes::settingsChanged, this, soon);
}

QWidget *RetentionPage::makeTop()
{
    auto *top = new QWidget(this);
    m_chart = new MonthChart(*m_months, top);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_chart, 3);
    row->addWidget(makeRules(), 2);
    top->setFixedHeight(qMax(kTopHeight, fontMetrics().height() * 13));
    connect(m_chart, &MonthChart::monthChosen, this, &RetentionPage::chooseMonth);
    return top;
}

QWidget *RetentionPage::makeRules()
{
    auto *box = new QFrame(this);
    box->setFrameShape(QFrame::StyledPanel);
    auto *heading = new QLabel(tr("By rule, next twelve months"), box);
    setType(heading, Type::Strong);
    heading->setContentsMargins(16, 0, 16, 0);
    m_ruleView = new QListView(box);
    m_ruleView->setObjectName(u"rules"_s);
    m_ruleView->setAccessibleName(tr("Due by rule"));
    m_ruleView->setModel(m_rules);
    prepareView(m_ruleView);
    m_ruleView->setItemDelegate(new BarDelegate(m_ruleView));
    m_ruleView->setUniformItemSizes(false);
    m_ruleView->setWordWrap(true); // names take more lines in a narrow window: only a list that wraps lays out anew
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(1, 12, 1, 8);
    column->setSpacing(4);
    column->addWidget(heading);
    column->addWidget(m_ruleView, 1);
    const auto choose = [this](const QModelIndex &index) { chooseRule(m_rules->policy(index.row())); };
    connect(m_ruleView, &QListView::clicked, this, choose);
    connect(m_ruleView, &QListView::activated, this, choose);
    return box;
}

QWidget *RetentionPage::makeChips()
{
    auto *strip = new QWidget(this);
    m_listTitle = new QLabel(strip);
    m_listTitle->setObjectName(u"listTitle"_s);
    setType(m_listTitle, Type::Strong);
    m_listCount = new QLabel(strip);
    m_listCount->setObjectName(u"listCount"_s);
    setType(m_listCount, Type::Body, Ink::Secondary);
    m_monthChip = chipButton({}, strip);
    m_monthChip->setObjectName(u"monthChip"_s);
    m_monthChip->setToolTip(tr("Shows every month again"));
    m_overdueChip = chipButton(tr("Overdue only"), strip);
    m_overdueChip->setObjectName(u"overdueChip"_s);
    m_ruleChip = chipButton({}, strip);
    m_ruleChip->setObjectName(u"ruleChip"_s);
    m_ruleChip->setToolTip(tr("Shows every rule again"));
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *part :
         {static_cast<QWidget *>(m_listTitle), static_cast<QWidget *>(m_listCount), static_cast<QWidget *>(m_monthChip),
          static_cast<QWidget *>(m_overdueChip), static_cast<QWidget *>(m_ruleChip)})
        row->addWidget(part);
    row->addStretch();
    strip->setMinimumHeight(40);
    connect(m_monthChip, &QToolButton::clicked, this, [this] { chooseMonth(-1); });
    connect(m_ruleChip, &QToolButton::clicked, this, [this] { chooseRule({}); });
    connect(m_overdueChip, &QToolButton::clicked, this, &RetentionPage::refilter);
    return strip;
}

QWidget *RetentionPage::makeList()
{
    m_listStack = new QStackedWidget(this);
    m_table = new QTableView(m_listStack);
    m_table->setObjectName(u"people"_s);
    m_table->setAccessibleName(tr("People with something due"));
    m_table->setModel(m_lines);
    prepareView(m_table);
    m_table->setItemDelegateForColumn(RetentionLinesModel::StateColumn, new UrgencyDelegate(m_table));
    m_table->setItemDelegateForColumn(RetentionLinesModel::WhyColumn, new LinkDelegate(m_table));
    new ColumnFit(m_table, kLetters, {RetentionLinesModel::AnchorColumn, RetentionLinesModel::RuleColumn},
                  RetentionLinesModel::ActionColumn);
    m_listStack->addWidget(m_table);
    auto *emptyBox = new QWidget(m_listStack);
    auto *emptyColumn = new QVBoxLayout(emptyBox);
    emptyColumn->setContentsMargins(16, 0, 16, 0);
    emptyColumn->addWidget(
        new EmptyPage(u"retention"_s, tr("Nothing is due here."),
                      tr("People appear in this list when the period of a rule comes to its end for them."), emptyBox));
    emptyColumn->addStretch();
    m_listStack->addWidget(emptyBox);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { activate(index, true); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { activate(index, false); });
    connect(m_lines, &RetentionLinesModel::moreWanted, this, &RetentionPage::loadMore);
    return m_listStack;
}

void RetentionPage::load()
{
    whenDone(m_retention.call(&RetentionService::forecast, std::optional<QDate>()), this,
             [this](const Result<RetentionForecast> &forecast) {
                 if (!forecast)
                     return m_notice->showError(forecast.error());
                 showForecast(*forecast);
             });
}

void RetentionPage::showForecast(const RetentionForecast &forecast)
{
    m_forecast = forecast;
    m_rules->show(forecast);
    m_lines->setPolicies(forecast.policies);
    if (m_rules->rowOf(m_policy) < 0)
        m_policy.clear();
    qint64 overdue = 0;
    for (const qint64 count : forecast.overdueByPolicy)
        overdue += count;
    setBadge(static_cast<int>(overdue));
    refilter();
}

/// Month, rule or "overdue only" has changed: chart, words and list follow.
void RetentionPage::refilter()
{
    m_months->show(m_forecast, m_policy);
    const bool isOverdueOnly = m_overdueChip->isChecked();
    m_chart->setChosen(isOverdueOnly ? 0 : m_month);
    const int row = m_rules->rowOf(m_policy);
    m_ruleView->setCurrentIndex(row < 0 ? QModelIndex() : m_rules->index(row));
    sayTitles();
    loadLines();
}

void RetentionPage::sayTitles()
{
    const bool isOverdueOnly = m_overdueChip->isChecked();
    if (m_months->rowCount() > 0) {
        const auto now = static_cast<int>(m_months->total(0));
        const qint64 late = m_months->overdue(0);
        //: %1 is a number: how many of them are overdue
        m_chart->setTitle(late == 0 ? tr("%n due this month", nullptr, now)
                                    : tr("%n due this month, overdue: %1", nullptr, now).arg(numberText(late)));
    }
    m_listTitle->setText(listTitle());
    m_listCount->setText(tr("%n due date(s)", nullptr, static_cast<int>(countBehind())));
    m_monthChip->setVisible(!isOverdueOnly && m_month >= 0 && m_months->rowCount() > 0);
    if (m_month >= 0 && m_month < m_months->rowCount())
        m_monthChip->setText(tr("%1 ×", "a chip that can be taken away").arg(m_months->monthName(m_month)));
    m_monthChip->setChecked(true);
    m_ruleChip->setVisible(!m_policy.isEmpty());
    m_ruleChip->setText(tr("%1 ×", "a chip that can be taken away").arg(m_rules->label(m_policy)));
    m_ruleChip->setChecked(true);
    setReasonOff(m_export, countBehind() == 0 ? tr("There is nobody to export.") : QString());
}

QString RetentionPage::listTitle() const
{
    if (m_overdueChip->isChecked())
        return tr("Overdue");
    return m_month >= 0 && m_month < m_months->rowCount() ? m_months->monthName(m_month) : tr("Next twelve months");
}

qint64 RetentionPage::countBehind() const
{
    if (m_months->rowCount() == 0)
        return 0;
    if (m_overdueChip->isChecked())
        return m_months->overdue(0);
    if (m_month >= 0)
        return m_months->total(m_month);
    qint64 sum = 0;
    for (int row = 0; row < m_months->rowCount(); ++row)
        sum += m_months->total(row);
    return sum;
}

RetentionPage::Span RetentionPage::span() const
{
    const QDate today = m_forecast.today;
    if (m_overdueChip->isChecked())
        return {kLongAgo, today.addDays(-1)};
    if (m_months->rowCount() == 0)
        return {kLongAgo, today};
    const int last = m_month < 0 ? m_months->rowCount() - 1 : m_month;
    const QDate until = m_months->firstDay(last).addMonths(1).addDays(-1);
    return {m_month > 0 ? m_months->firstDay(m_month) : kLongAgo, until};
}

void RetentionPage::loadLines()
{
    const int asked = ++m_asked;
    const Span days = span();
    whenDone(
        m_retention.call(&RetentionService::lines, days.from, days.until, m_policy, kPage, 0, std::optional<QDate>()),
        this, [this, asked](const Result<QList<RetentionLine>> &lines) {
            if (asked != m_asked)
                return;
            if (!lines)
                return m_notice->showError(lines.error());
            m_lines->show(*lines, lines->size() == kPage);
            m_listStack->setCurrentIndex(lines->isEmpty() ? 1 : 0);
        });
}

void RetentionPage::loadMore(int skip)
{
    const int asked = m_asked;
    const Span days = span();
    whenDone(m_retention.call(&RetentionService::lines, days.from, days.until, m_policy, kPage, skip,
                              std::optional<QDate>()),
             this, [this, asked](const Result<QList<RetentionLine>> &lines) {
                 if (asked != m_asked)
                     return;
                 if (!lines)
                     return m_notice->showError(lines.error());
                 m_lines->append(*lines, lines->size() == kPage);
             });
}

void RetentionPage::chooseMonth(int month)
{
    m_overdueChip->setChecked(false);
    m_month = month;
    refilter();
}

void RetentionPage::chooseRule(const QString &policy)
{
    m_policy = policy == m_policy ? QString() : policy;
    refilter();
}

/// A click on the name opens the card, on "Why?" the reason; elsewhere it only chooses the row. Enter opens.
void RetentionPage::activate(const QModelIndex &index, bool isClick)
{
    if (index.column() == RetentionLinesModel::WhyColumn) {
        if (isClick || !findChild<WhyDialog *>())
            explain(index.row());
        return;
    }
    if (!isClick || index.column() == RetentionLinesModel::PersonColumn)
        Q_EMIT openPerson(m_lines->line(index.row()).contact);
}

void RetentionPage::explain(int row)
{
    const RetentionLine line = m_lines->line(row);
    auto *dialog = new WhyDialog(m_words, line, m_lines->policyOf(line), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WhyDialog::openPerson, this, &RetentionPage::openPerson);
    dialog->open();
}

void RetentionPage::showRules()
{
    auto *dialog = new RetentionRulesDialog(m_words, m_forecast.policies, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace crm
