// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consentrepository.h"
#include "phrases.h"

#include <QAbstractTableModel>

namespace crm {

/// How many people said what, per purpose and channel. One row for each channel a purpose uses.
class CoverageModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        PurposeColumn,
        ChannelColumn,
        GivenColumn,
        ExpiredColumn,
        RefusedColumn,
        WithdrawnColumn,
        RequestedColumn,
        UnprovenColumn,
        ColumnCount
    };
    enum Role { PeopleRole = Qt::UserRole + 1, PurposeRole, ChannelRole, StateRole, IsFirstOfPurposeRole, SortRole };

    explicit CoverageModel(const Phrases &words, QObject *parent = nullptr);

    /// Purposes that rest on consent, and any other that has an event.
    void show(const QList<Purpose> &purposes, const QList<ConsentTally> &tallies);
    qint64 people(ConsentState state) const; ///< answers in this state over all cells
    qint64 largest() const; ///< of all cells: the full length of a bar

    static std::optional<ConsentState> stateOf(int column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        QString purpose;
        QString label;
        Channel channel = Channel::Email;
        bool isFirst = false;
        QHash<ConsentState, qint64> people;
    };
    QVariant words(const Line &line, int column) const;

    Phrases m_words;
    QList<Line> m_lines;
};

} // namespace crm
