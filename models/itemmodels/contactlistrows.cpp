// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a view reads from the list of people.
#include "contactlistmodel.h"

namespace crm {

std::optional<ContactSort> ContactListModel::sortOf(Column column)
{
    switch (column) {
    case Name:
        return ContactSort::Name;
    case Organisation:
        return ContactSort::Organisation;
    case City:
        return ContactSort::City;
    case LastContact:
        return ContactSort::LastContact;
    case Created:
        return ContactSort::Created;
    case Updated:
        return ContactSort::Updated;
    case PermissionColumn:
    case Email:
    case Phone:
    case Relation:
    case JobTitle:
    case ColumnCount:
        return {};
    }
    Q_UNREACHABLE();
}

int ContactListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int ContactListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant ContactListModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const LitRow *line = lit(index.row());
    if (role == KeyRole)
        return m_keys.at(index.row());
    if (role == IsReadRole)
        return line && line->row.id.isValid();
    if (!line) {
        want(index.row() / kPageRows);
        if (!m_wanted.isEmpty())
            m_pageTimer.start(0);
        return {};
    }
    if (!line->row.id.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*line, column);
    case Qt::AccessibleTextRole:
        return column == PermissionColumn ? m_phrases.permissionSentence(line->permission) : text(*line, column);
    case Qt::ToolTipRole:
        return column == PermissionColumn ? whole(line->permission) : QVariant();
    case SortRole:
        return raw(*line, column);
    case IdRole:
        return QVariant::fromValue(line->row.id);
    case ReasonCodeRole:
        return line->permission.code;
    case LightRole:
        return column == PermissionColumn ? QVariant(static_cast<int>(line->permission.light)) : QVariant();
    case ReasonRole:
        return column == PermissionColumn ? QVariant(m_phrases.permissionReason(line->permission)) : QVariant();
    default:
        return {};
    }
}

/// The whole answer, of which the row shows a word and the shortest reason, and the rules that gave it.
QVariant ContactListModel::whole(const Permission &permission) const
{
    if (permission.code.isEmpty())
        return {};
    const QString rules = m_phrases.packLine(permission);
    const QString sentence = m_phrases.permissionSentence(permission);
    return rules.isEmpty() ? sentence : QString(sentence + QLatin1Char('\n') + rules);
}

QString ContactListModel::text(const LitRow &line, Column column) const
{
    const ContactRow &row = line.row;
    switch (column) {
    case Name:
        return row.name;
    case Organisation:
        return row.organisation;
    case PermissionColumn:
        return line.permission.light == Light::NoChannel ? QString() : m_phrases.word(line.permission.light);
    case City:
        return row.city;
    case LastContact:
        return row.lastContactOn ? m_phrases.date(*row.lastContactOn) : QString();
    case Email:
        return row.email;
    case Phone:
        return row.phone;
    case Relation:
        return m_phrases.word(row.relation);
    case JobTitle:
        return row.jobTitle;
    case Created:
        return m_phrases.date(row.createdAtUtc.toLocalTime().date());
    case Updated:
        return m_phrases.date(row.updatedAtUtc.toLocalTime().date());
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant ContactListModel::raw(const LitRow &line, Column column) const
{
    const ContactRow &row = line.row;
    switch (column) {
    case Name:
        return row.name;
    case Organisation:
        return row.organisation;
    case PermissionColumn:
        return static_cast<int>(line.permission.light);
    case City:
        return row.city;
    case LastContact:
        return row.lastContactOn ? QVariant(*row.lastContactOn) : QVariant();
    case Email:
        return row.email;
    case Phone:
        return row.phoneE164;
    case Relation:
        return static_cast<int>(row.relation);
    case JobTitle:
        return row.jobTitle;
    case Created:
        return row.createdAtUtc;
    case Updated:
        return row.updatedAtUtc;
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant ContactListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return m_titles.at(static_cast<std::size_t>(section));
}

void ContactListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    const auto wanted = sortOf(static_cast<Column>(column));
    if (!wanted)
        return;
    ContactQuery query = m_query;
    query.sort = *wanted;
    query.descending = order == Qt::DescendingOrder;
    if (query != m_query)
        show(query);
}

} // namespace crm
