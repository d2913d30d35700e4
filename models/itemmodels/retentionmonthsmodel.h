// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases.h"
#include "retentionservice.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace crm {

/// The figures of the month chart: this month and the next twelve. The chart, its keyboard and its table read the same
/// rows.
class RetentionMonthsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { MonthColumn, DueColumn, OverdueColumn, TotalColumn, ColumnCount };
    enum Role { ShortNameRole = Qt::UserRole + 1, NarrowNameRole, SortRole };

    explicit RetentionMonthsModel(const Phrases &words, QObject *parent = nullptr);

    /// @param policy counts only what falls due under this rule; empty: all of them
    void show(const RetentionForecast &forecast, const QString &policy);
    const RetentionMonth &month(int row) const { return m_months.at(row); }
    QDate firstDay(int row) const { return m_months.at(row).month; }
    qint64 due(int row) const;
    qint64 overdue(int row) const;
    qint64 total(int row) const { return due(row) + overdue(row); }
    qint64 largest() const;
    QString monthName(int row) const; ///< "November 2026"

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant value(int row, Column column) const;
    QString shortName(int row, QLocale::FormatType format) const;

    Phrases m_words;
    QString m_policy;
    QHash<QString, qint64> m_overdueByPolicy;
    QList<RetentionMonth> m_months;
};

} // namespace crm
