// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importrepository.h"
#include "phrases.h"

#include <QAbstractTableModel>

namespace crm {

/// Past imports, newest first.
class ImportBatchModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WhenColumn, FileColumn, ByColumn, CreatedColumn, UpdatedColumn, RejectedColumn, StateColumn, ColumnCount };

    explicit ImportBatchModel(const Phrases &phrases, QObject *parent = nullptr);
    void show(const QList<ImportBatch> &batches);
    const ImportBatch &batch(int row) const { return m_batches.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Phrases m_phrases;
    QList<ImportBatch> m_batches;
};

} // namespace crm
