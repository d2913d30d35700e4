// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases.h"
#include "purposeservice.h"

#include <QAbstractTableModel>

namespace crm {

/// The purpose registry, a line for each purpose.
class PurposesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, BasisColumn, OpenColumn, StateColumn, ColumnCount };

    explicit PurposesModel(const Phrases &words, QObject *parent = nullptr);
    void show(const QList<PurposeRecord> &records);
    const PurposeRecord &record(int row) const { return m_records.at(row); }
    const QList<PurposeRecord> &records() const { return m_records; }
    int rowOf(const QString &key) const; ///< -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString words(const PurposeRecord &record, Column column) const;

    Phrases m_words;
    QList<PurposeRecord> m_records;
};

} // namespace crm
