// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audiencepeoplemodel.h"

#include <algorithm>

namespace crm {

AudiencePeopleModel::AudiencePeopleModel(const Phrases &phrases, QObject *parent)
    : QAbstractTableModel(parent), m_phrases(phrases)
{
}

void AudiencePeopleModel::show(const QList<LitRow> &people)
{
    beginResetModel();
    m_people = people;
    std::stable_sort(m_people.begin(), m_people.end(), [](const LitRow &a, const LitRow &b) {
        return a.row.name.localeAwareCompare(b.row.name) < 0;
    });
    endResetModel();
}

int AudiencePeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int AudiencePeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AudiencePeopleModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const LitRow &line = m_people.at(index.row());
    const bool isReason = index.column() == ReasonColumn;
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return isReason ? m_phrases.word(line.permission.light) : line.row.name;
    case Qt::ToolTipRole:
        return isReason ? QVariant(m_phrases.permissionSentence(line.permission)) : QVariant();
    case Qt::AccessibleTextRole:
        return isReason ? m_phrases.permissionSentence(line.permission) : line.row.name;
    case IdRole:
        return QVariant::fromValue(line.row.id);
    case LightRole:
        return isReason ? QVariant(static_cast<int>(line.permission.light)) : QVariant();
    case ReasonRole:
        return isReason ? QVariant(m_phrases.permissionReason(line.permission)) : QVariant();
    default:
        return {};
    }
}

QVariant AudiencePeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? m_phrases.fieldName(QStringLiteral("name"))
                                 : m_phrases.say(QT_TRANSLATE_NOOP("Phrases", "Reason"));
}

} // namespace crm
