// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "permissionservice.h"
#include "phrases.h"

#include <QAbstractTableModel>

namespace crm {

/// A few people of one group, by name, each with her light.
class AudiencePeopleModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, ReasonColumn, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole,
        IdRole, ///< ContactId
        LightRole = Qt::UserRole + 902, ///< the numbers of RowRole in ui, as is the next
        ReasonRole
    };

    explicit AudiencePeopleModel(const Phrases &phrases, QObject *parent = nullptr);

    void show(const QList<LitRow> &people);
    ContactId idAt(int row) const { return m_people.at(row).row.id; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Phrases m_phrases;
    QList<LitRow> m_people;
};

} // namespace crm
