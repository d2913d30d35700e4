// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "phrases.h"
#include "subjectrequest.h"

#include <QAbstractTableModel>

namespace crm {

/// The requests of people, open ones first, with the days left.
class RequestModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PersonColumn, RightColumn, ReceivedColumn, DueColumn, ClockColumn, StateColumn, ColumnCount };
    enum Role { DaysLeftRole = Qt::UserRole + 1, SpentRole, IsOpenRole }; ///< days, share of the time spent 0 to 1, bool

    RequestModel(const Phrases &phrases, Clock clock, QObject *parent = nullptr);
    void show(const QList<SubjectRequest> &requests);
    const SubjectRequest &request(int row) const { return m_requests.at(row); }
    int openCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString clockText(const SubjectRequest &request) const;
    int daysLeft(const SubjectRequest &request) const;

    const Phrases m_phrases;
    Clock m_clock;
    QList<SubjectRequest> m_requests;
};

} // namespace crm
