// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestmodel.h"

namespace crm {

RequestModel::RequestModel(const Phrases &phrases, Clock clock, QObject *parent) :
    QAbstractTableModel(parent), m_phrases(phrases), m_clock(std::move(clock))
{
}

void RequestModel::show(const QList<SubjectRequest> &requests)
{
    beginResetModel();
    m_requests = requests;
    endResetModel();
}

int RequestModel::openCount() const { return int(std::count_if(m_requests.cbegin(), m_requests.cend(), isOpen)); }
int RequestModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_requests.size()); }
int RequestModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

int RequestModel::daysLeft(const SubjectRequest &request) const { return int(m_clock().toLocalTime().date().daysTo(request.dueOn)); }

QString RequestModel::clockText(const SubjectRequest &request) const
{
    if (!isOpen(request))
        return request.answeredAtUtc ? tr("answered on %1").arg(m_phrases.date(request.answeredAtUtc->toLocalTime().date())) : QString();
    const int days = daysLeft(request);
    return days < 0 ? tr("%n day(s) late", nullptr, -days) : tr("%n day(s) left", nullptr, days);
}

QVariant RequestModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const SubjectRequest &request = m_requests.at(index.row());
    if (role == DaysLeftRole)
        return daysLeft(request);
    if (role == IsOpenRole)
        return isOpen(request);
    if (role == SpentRole) {
        const double whole = double(qMax<qint64>(1, request.receivedOn.daysTo(request.dueOn)));
        return qBound(0.0, 1.0 - double(daysLeft(request)) / whole, 1.0);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case PersonColumn:
        return request.contactName;
    case RightColumn:
        return tr("Access");
    case ReceivedColumn:
        return m_phrases.date(request.receivedOn);
    case DueColumn:
        return m_phrases.date(request.dueOn);
    case ClockColumn:
        return clockText(request);
    case StateColumn:
        return m_phrases.word(request.state);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case PersonColumn:
        return tr("Person");
    case RightColumn:
        return tr("Right");
    case ReceivedColumn:
        return tr("Received");
    case DueColumn:
        return tr("Answer by");
    case ClockColumn:
        return tr("Time left");
    case StateColumn:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace crm
