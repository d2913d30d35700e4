// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases.h"
#include "stoplist.h"

#include <QAbstractTableModel>

namespace crm {

/// The requests of a list or a mailbox, to be read and corrected before anything is written.
class StopLinesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { KindColumn, AddressColumn, PeopleColumn, ReasonColumn, ColumnCount };
    enum Role { KindRole = Qt::UserRole + 1, WordsRole }; ///< int of StopKind; what she wrote

    struct Counts {
        int requests = 0; ///< lines that stop something for somebody in the file
        int unknown = 0; ///< lines that would stop something for somebody who is not
        int left = 0;
    };

    explicit StopLinesModel(const Phrases &phrases, QObject *parent = nullptr);
    void show(const QList<StopLine> &lines);
    const QList<StopLine> &lines() const { return m_lines; }
    void setKind(int row, StopKind kind);
    Counts counts() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString people(const StopLine &line) const;
    QString reason(const StopLine &line) const;

    const Phrases m_phrases;
    QList<StopLine> m_lines;
};

} // namespace crm
