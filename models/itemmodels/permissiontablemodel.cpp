// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissiontablemodel.h"

#include <algorithm>
#include <iterator>

namespace crm {

using namespace Qt::StringLiterals;

PermissionTableModel::PermissionTableModel(const Phrases &phrases, QObject *parent)
    : QAbstractTableModel(parent), m_phrases(phrases)
{
}

void PermissionTableModel::show(const QList<PermissionRow> &rows)
{
    const bool sameRows
        = std::equal(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend(),
                     [](const PermissionRow &a, const PermissionRow &b) { return a.purpose.key == b.purpose.key; });
    if (!sameRows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    if (!rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::optional<Channel> PermissionTableModel::channelOf(int column)
{
    if (column < EmailColumn || column >= ColumnCount)
        return {};
    return kChannels[column - EmailColumn];
}

std::optional<Permission> PermissionTableModel::permissionAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < EmailColumn)
        return {};
    const auto &cells = m_rows.at(index.row()).channels;
    const auto cell = index.column() - EmailColumn;
    return cell < cells.size() ? std::optional(cells.at(cell)) : std::nullopt;
}

int PermissionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PermissionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant PermissionTableModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const Purpose &purpose = m_rows.at(index.row()).purpose;
    if (role == PurposeKeyRole)
        return purpose.key;
    const auto permission = permissionAt(index);
    if (!permission) {
        const bool wanted = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == SortRole;
        return wanted && index.column() == PurposeColumn ? QVariant(purpose.label.in(m_phrases.language()))
                                                         : QVariant();
    }
    const bool isChannel = permission->light != Light::NoChannel;
    switch (role) {
    case Qt::DisplayRole:
        return isChannel ? m_phrases.word(permission->light) : QString();
    case Qt::ToolTipRole: {
        const QString rules = m_phrases.packLine(*permission);
        const QString sentence = m_phrases.permissionSentence(*permission);
        return !isChannel ? QString() : rules.isEmpty() ? sentence : QString(sentence + u'\n' + rules);
    }
    case SentenceRole:
        return isChannel ? m_phrases.permissionSentence(*permission) : QString();
    case Qt::AccessibleTextRole:
        return spoken(index, *permission);
    case SortRole:
    case LightRole:
        return static_cast<int>(permission->light);
    case ReasonRole:
        return isChannel ? m_phrases.permissionReason(*permission) : QString();
    default:
        return {};
    }
}

QString PermissionTableModel::spoken(const QModelIndex &index, const Permission &permission) const
{
    const QString cell = u"%1, %2: %3"_s;
    const bool isChannel = permission.light != Light::NoChannel;
    return cell.arg(m_phrases.word(*channelOf(index.column())),
                    m_rows.at(index.row()).purpose.label.in(m_phrases.language()),
                    isChannel ? m_phrases.permissionSentence(permission) : m_phrases.word(Light::NoChannel));
}

QVariant PermissionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (const auto channel = channelOf(section))
        return m_phrases.word(*channel);
    return section == PurposeColumn ? QVariant(m_phrases.say(QT_TRANSLATE_NOOP("Phrases", "Purpose"))) : QVariant();
}

} // namespace crm
