// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases.h"
#include "retentionservice.h"

#include <QAbstractListModel>

namespace crm {

/// The rules under which something falls due in the next twelve months, the busiest first: one bar each.
class RetentionRulesModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { PolicyRole = Qt::UserRole + 1, TotalRole, OverdueRole, LargestRole, TotalTextRole };

    explicit RetentionRulesModel(const Phrases &words, QObject *parent = nullptr);

    void show(const RetentionForecast &forecast);
    QString policy(int row) const { return m_rules.at(row).policy; }
    QString label(const QString &policy) const; ///< empty if it is not listed
    int rowOf(const QString &policy) const; ///< -1 if it is not listed

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Rule {
        QString policy;
        QString label;
        qint64 total = 0;
        qint64 overdue = 0;
    };

    Phrases m_words;
    QList<Rule> m_rules;
};

} // namespace crm
