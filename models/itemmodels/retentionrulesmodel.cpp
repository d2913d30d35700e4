// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retentionrulesmodel.h"

#include <algorithm>

namespace crm {

RetentionRulesModel::RetentionRulesModel(const Phrases &words, QObject *parent)
    : QAbstractListModel(parent), m_words(words)
{
}

void RetentionRulesModel::show(const RetentionForecast &forecast)
{
    beginResetModel();
    m_rules.clear();
    for (const RetentionPolicy &policy : forecast.policies) {
        if (const qint64 total = forecast.byPolicy.value(policy.id); total > 0)
            m_rules.append(
                {policy.id, policy.label.in(m_words.language()), total, forecast.overdueByPolicy.value(policy.id)});
    }
    std::stable_sort(m_rules.begin(), m_rules.end(), [](const Rule &a, const Rule &b) { return a.total > b.total; });
    endResetModel();
}

int RetentionRulesModel::rowOf(const QString &policy) const
{
    for (int row = 0; row < m_rules.size(); ++row) {
        if (m_rules.at(row).policy == policy)
            return row;
    }
    return -1;
}

QString RetentionRulesModel::label(const QString &policy) const
{
    const int row = rowOf(policy);
    return row < 0 ? QString() : m_rules.at(row).label;
}

int RetentionRulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

QVariant RetentionRulesModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const Rule &rule = m_rules.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return rule.label;
    case Qt::AccessibleTextRole:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "%1: %2 due, %3 overdue"))
            .arg(rule.label, m_words.number(rule.total - rule.overdue), m_words.number(rule.overdue));
    case PolicyRole:
        return rule.policy;
    case TotalRole:
        return rule.total;
    case OverdueRole:
        return rule.overdue;
    case LargestRole:
        return m_rules.first().total;
    case TotalTextRole:
        return m_words.number(rule.total);
    default:
        return {};
    }
}

} // namespace crm
