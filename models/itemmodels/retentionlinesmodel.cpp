// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retentionlinesmodel.h"

#include <algorithm>
#include <cstdlib>

namespace crm {

RetentionLinesModel::RetentionLinesModel(const Phrases &words, QObject *parent)
    : QAbstractTableModel(parent), m_words(words)
{
}

void RetentionLinesModel::setPolicies(const QList<RetentionPolicy> &policies)
{
    m_policies = policies;
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RetentionLinesModel::show(const QList<RetentionLine> &lines, bool hasMore)
{
    beginResetModel();
    m_lines = lines;
    m_hasMore = hasMore;
    m_isWaiting = false;
    endResetModel();
}

void RetentionLinesModel::append(const QList<RetentionLine> &lines, bool hasMore)
{
    m_hasMore = hasMore;
    m_isWaiting = false;
    if (lines.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    m_lines.append(lines);
    endInsertRows();
}

const RetentionPolicy *RetentionLinesModel::policyOf(const RetentionLine &line) const
{
    const auto found = std::find_if(m_policies.cbegin(), m_policies.cend(),
                                    [&](const RetentionPolicy &policy) { return policy.id == line.due.policy; });
    return found == m_policies.cend() ? nullptr : &*found;
}

QString RetentionLinesModel::stateWords(const RetentionLine &line) const
{
    if (line.due.isHeld)
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "On legal hold"));
    if (line.daysLeft == 0)
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Last day today"));
    const QString days = m_words.number(std::abs(line.daysLeft));
    if (line.daysLeft < 0)
        return line.daysLeft == -1 ? m_words.say(QT_TRANSLATE_NOOP("Phrases", "1 day late"))
                                   : m_words.say(QT_TRANSLATE_NOOP("Phrases", "%1 days late")).arg(days);
    return line.daysLeft == 1 ? m_words.say(QT_TRANSLATE_NOOP("Phrases", "1 day left"))
                              : m_words.say(QT_TRANSLATE_NOOP("Phrases", "%1 days left")).arg(days);
}

int RetentionLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RetentionLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RetentionLinesModel::words(const RetentionLine &line, Column column) const
{
    switch (column) {
    case PersonColumn:
        return line.name;
    case RuleColumn: {
        const RetentionPolicy *policy = policyOf(line);
        return policy ? policy->label.in(m_words.language()) : line.due.policy;
    }
    case AnchorColumn:
        return m_words.anchorPhrase(line.due.anchor, line.due.anchorOn);
    case DueColumn:
        return m_words.date(line.due.endsOn);
    case StateColumn:
        return stateWords(line);
    case ActionColumn:
        return line.due.isHeld ? m_words.say(QT_TRANSLATE_NOOP("Phrases", "Nothing while it is held"))
                               : m_words.word(line.due.action);
    case WhyColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Why?"));
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant RetentionLinesModel::sortValue(const RetentionLine &line, Column column) const
{
    switch (column) {
    case AnchorColumn:
        return line.due.anchorOn;
    case DueColumn:
        return line.due.endsOn;
    case StateColumn:
        return line.daysLeft;
    case PersonColumn:
    case RuleColumn:
    case ActionColumn:
    case WhyColumn:
    case ColumnCount:
        break;
    }
    return words(line, column);
}

RetentionLinesModel::Urgency RetentionLinesModel::urgencyOf(const RetentionLine &line)
{
    if (line.due.isHeld)
        return Urgency::Held;
    return line.daysLeft < 0 ? Urgency::Late : Urgency::Soon;
}

QVariant RetentionLinesModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const RetentionLine &line = m_lines.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words(line, column);
    case Qt::TextAlignmentRole:
        return column == WhyColumn ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case SortRole:
        return sortValue(line, column);
    case ContactRole:
        return line.contact.value();
    case UrgencyRole:
        return static_cast<int>(urgencyOf(line));
    default:
        return {};
    }
}

QVariant RetentionLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case PersonColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Person"));
    case RuleColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Rule"));
    case AnchorColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Starts from"));
    case DueColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Last day"));
    case StateColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "State"));
    case ActionColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "What will happen"));
    case WhyColumn:
    case ColumnCount:
        break;
    }
    return QString();
}

bool RetentionLinesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isWaiting;
}

void RetentionLinesModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isWaiting = true;
    Q_EMIT moreWanted(rowCount());
}

} // namespace crm
