// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases.h"
#include "retention.h"

#include <QAbstractTableModel>

namespace crm {

/// The whole retention schedule as the organisation keeps it.
class RetentionPoliciesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        IdColumn,
        LabelColumn,
        AnchorColumn,
        PeriodColumn,
        ActionColumn,
        SourceColumn,
        EvaluatedColumn,
        ColumnCount
    };
    enum Role { IsEvaluatedRole = Qt::UserRole + 1, SortRole };

    explicit RetentionPoliciesModel(const Phrases &words, QObject *parent = nullptr);
    void show(const QList<RetentionPolicy> &policies);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString words(const RetentionPolicy &policy, Column column) const;

    Phrases m_words;
    QList<RetentionPolicy> m_policies;
};

} // namespace crm
