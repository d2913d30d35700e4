// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retentionpoliciesmodel.h"

namespace crm {

RetentionPoliciesModel::RetentionPoliciesModel(const Phrases &words, QObject *parent)
    : QAbstractTableModel(parent), m_words(words)
{
}

void RetentionPoliciesModel::show(const QList<RetentionPolicy> &policies)
{
    beginResetModel();
    m_policies = policies;
    endResetModel();
}

int RetentionPoliciesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_policies.size());
}

int RetentionPoliciesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RetentionPoliciesModel::words(const RetentionPolicy &policy, Column column) const
{
    switch (column) {
    case IdColumn:
        return policy.id;
    case LabelColumn:
        return policy.label.in(m_words.language());
    case AnchorColumn:
        return m_words.anchorWord(policy.anchor);
    case PeriodColumn:
        return m_words.period(policy.period);
    case ActionColumn:
        return m_words.word(policy.action);
    case SourceColumn:
        return policy.isStatutory
            ? m_words.say(QT_TRANSLATE_NOOP("Phrases", "%1 (set by law)")).arg(policy.source.in(m_words.language()))
            : policy.source.in(m_words.language());
    case EvaluatedColumn:
        return policy.isEvaluated ? m_words.say(QT_TRANSLATE_NOOP("Phrases", "Watched"))
                                  : m_words.say(QT_TRANSLATE_NOOP("Phrases", "No such data yet"));
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant RetentionPoliciesModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const RetentionPolicy &policy = m_policies.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return words(policy, static_cast<Column>(index.column()));
    case IsEvaluatedRole:
        return policy.isEvaluated;
    default:
        return {};
    }
}

QVariant RetentionPoliciesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case IdColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Number"));
    case LabelColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Rule"));
    case AnchorColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Starts from"));
    case PeriodColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Period"));
    case ActionColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Then"));
    case SourceColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Source"));
    case EvaluatedColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Now"));
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace crm
