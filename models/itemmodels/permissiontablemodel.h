// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "permissionservice.h"
#include "phrases.h"

#include <QAbstractTableModel>

namespace crm {

/// The lights of one person: a row per purpose, a column per channel.
class PermissionTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PurposeColumn, EmailColumn, PhoneColumn, SmsColumn, PostColumn, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole,
        SentenceRole, ///< the whole answer: "Blocked: objection of 12/06/2026"
        PurposeKeyRole,
        LightRole = Qt::UserRole + 902, ///< int of Light; the number of RowRole in ui
        ReasonRole
    };

    explicit PermissionTableModel(const Phrases &phrases, QObject *parent = nullptr);

    /// The same purposes again change cells only, so the view keeps its place.
    void show(const QList<PermissionRow> &rows);
    /// None in the column of purposes.
    std::optional<Permission> permissionAt(const QModelIndex &index) const;
    const Purpose &purposeAt(int row) const { return m_rows.at(row).purpose; }
    static std::optional<Channel> channelOf(int column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString spoken(const QModelIndex &index, const Permission &permission) const;

    Phrases m_phrases;
    QList<PermissionRow> m_rows;
};

} // namespace crm
