// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importbatchmodel.h"

using namespace Qt::StringLiterals;

namespace crm {

ImportBatchModel::ImportBatchModel(const Phrases &phrases, QObject *parent) : QAbstractTableModel(parent), m_phrases(phrases) { }

void ImportBatchModel::show(const QList<ImportBatch> &batches)
{
    beginResetModel();
    m_batches = batches;
    endResetModel();
}

int ImportBatchModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_batches.size()); }
int ImportBatchModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ImportBatchModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const ImportBatch &batch = m_batches.at(index.row());
    const bool isCount = index.column() >= CreatedColumn && index.column() <= RejectedColumn;
    if (role == Qt::TextAlignmentRole && isCount)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case WhenColumn:
        return m_phrases.instant(batch.startedAtUtc);
    case FileColumn:
        return batch.fileName;
    case ByColumn:
        return batch.importedBy;
    case CreatedColumn:
        return m_phrases.number(batch.created);
    case UpdatedColumn:
        return m_phrases.number(batch.updated);
    case RejectedColumn:
        return m_phrases.number(batch.rejected);
    case StateColumn:
        return batch.state == u"undone"_s ? tr("Taken back") : batch.state == u"running"_s ? tr("Running") : tr("Done");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImportBatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= CreatedColumn && section <= RejectedColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case WhenColumn:
        return tr("When");
    case FileColumn:
        return tr("File");
    case ByColumn:
        return tr("By");
    case CreatedColumn:
        return tr("Added");
    case UpdatedColumn:
        return tr("Completed");
    case RejectedColumn:
        return tr("Refused");
    case StateColumn:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace crm
