// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retentionmonthsmodel.h"

#include <QLocale>

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

QLocale localeOf(const Phrases &words)
{
    return words.language() == "fr"_L1 ? QLocale(QLocale::French, QLocale::France)
                                       : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

RetentionMonthsModel::RetentionMonthsModel(const Phrases &words, QObject *parent)
    : QAbstractTableModel(parent), m_words(words)
{
}

void RetentionMonthsModel::show(const RetentionForecast &forecast, const QString &policy)
{
    beginResetModel();
    m_policy = policy;
    m_months = forecast.months;
    m_overdueByPolicy = forecast.overdueByPolicy;
    endResetModel();
}

/// Overdue ones are counted in the current month, which is the first row.
qint64 RetentionMonthsModel::overdue(int row) const
{
    if (m_policy.isEmpty())
        return m_months.at(row).overdue;
    return row == 0 ? m_overdueByPolicy.value(m_policy) : 0;
}

qint64 RetentionMonthsModel::due(int row) const
{
    if (m_policy.isEmpty())
        return m_months.at(row).due;
    return std::max<qint64>(0, m_months.at(row).dueByPolicy.value(m_policy) - overdue(row));
}

qint64 RetentionMonthsModel::largest() const
{
    qint64 most = 0;
    for (int row = 0; row < m_months.size(); ++row)
        most = std::max(most, total(row));
    return most;
}

QString RetentionMonthsModel::monthName(int row) const
{
    return localeOf(m_words).toString(firstDay(row), u"MMMM yyyy"_s);
}

QString RetentionMonthsModel::shortName(int row, QLocale::FormatType format) const
{
    return localeOf(m_words).standaloneMonthName(firstDay(row).month(), format);
}

int RetentionMonthsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_months.size());
}

int RetentionMonthsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RetentionMonthsModel::value(int row, Column column) const
{
    switch (column) {
    case MonthColumn:
        return firstDay(row);
    case DueColumn:
        return due(row);
    case OverdueColumn:
        return overdue(row);
    case TotalColumn:
        return total(row);
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant RetentionMonthsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return column == MonthColumn ? monthName(index.row()) : m_words.number(value(index.row(), column).toLongLong());
    case Qt::AccessibleTextRole:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "%1: %2 due, %3 overdue"))
            .arg(monthName(index.row()), m_words.number(due(index.row())), m_words.number(overdue(index.row())));
    case Qt::TextAlignmentRole:
        return column == MonthColumn ? QVariant()
                                     : QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case ShortNameRole:
        return shortName(index.row(), QLocale::ShortFormat);
    case NarrowNameRole:
        return shortName(index.row(), QLocale::NarrowFormat);
    case SortRole:
        return value(index.row(), column);
    default:
        return {};
    }
}

QVariant RetentionMonthsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != MonthColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case MonthColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Month"));
    case DueColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Due"));
    case OverdueColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Overdue"));
    case TotalColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Total"));
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace crm
