// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "purposesmodel.h"

namespace crm {

PurposesModel::PurposesModel(const Phrases &words, QObject *parent) : QAbstractTableModel(parent), m_words(words) { }

void PurposesModel::show(const QList<PurposeRecord> &records)
{
    beginResetModel();
    m_records = records;
    endResetModel();
}

int PurposesModel::rowOf(const QString &key) const
{
    for (int row = 0; row < m_records.size(); ++row) {
        if (m_records.at(row).purpose.key == key)
            return row;
    }
    return -1;
}

int PurposesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int PurposesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PurposesModel::words(const PurposeRecord &record, Column column) const
{
    const Purpose &purpose = record.purpose;
    switch (column) {
    case NameColumn:
        return purpose.label.in(m_words.language());
    case BasisColumn:
        return m_words.word(purpose.basis);
    case OpenColumn:
        return purpose.basis == LegalBasis::Consent ? m_words.number(record.openConsents) : QString();
    case StateColumn:
        return purpose.isActive ? m_words.say(QT_TRANSLATE_NOOP("Phrases", "In use"))
                                : m_words.say(QT_TRANSLATE_NOOP("Phrases", "Closed"));
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant PurposesModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return words(m_records.at(index.row()), column);
    if (role == Qt::TextAlignmentRole && column == OpenColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant PurposesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == OpenColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case NameColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Purpose"));
    case BasisColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Legal basis"));
    case OpenColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Consents"));
    case StateColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "State"));
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace crm
