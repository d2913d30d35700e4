// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragemodel.h"

#include <algorithm>

namespace crm {

CoverageModel::CoverageModel(const Phrases &words, QObject *parent) : QAbstractTableModel(parent), m_words(words) { }

void CoverageModel::show(const QList<Purpose> &purposes, const QList<ConsentTally> &tallies)
{
    beginResetModel();
    m_lines.clear();
    for (const Purpose &purpose : purposes) {
        bool isFirst = true;
        for (const Channel channel : kChannels) {
            Line line{purpose.key, purpose.label.in(m_words.language()), channel, isFirst, {}};
            for (const ConsentTally &tally : tallies) {
                if (tally.purpose == purpose.key && tally.channel == channel && tally.people > 0)
                    line.people[tally.state] += tally.people;
            }
            const bool isAsked
                = purpose.isActive && purpose.basis == LegalBasis::Consent && purpose.channels.contains(channel);
            if (!isAsked && line.people.isEmpty())
                continue;
            m_lines.append(line);
            isFirst = false;
        }
    }
    endResetModel();
}

qint64 CoverageModel::people(ConsentState state) const
{
    qint64 sum = 0;
    for (const Line &line : m_lines)
        sum += line.people.value(state);
    return sum;
}

qint64 CoverageModel::largest() const
{
    qint64 most = 0;
    for (const Line &line : m_lines) {
        for (const qint64 count : line.people)
            most = std::max(most, count);
    }
    return most;
}

std::optional<ConsentState> CoverageModel::stateOf(int column)
{
    switch (static_cast<Column>(column)) {
    case GivenColumn:
        return ConsentState::Given;
    case ExpiredColumn:
        return ConsentState::Expired;
    case RefusedColumn:
        return ConsentState::Refused;
    case WithdrawnColumn:
        return ConsentState::Withdrawn;
    case RequestedColumn:
        return ConsentState::Requested;
    case UnprovenColumn:
        return ConsentState::Unknown;
    case PurposeColumn:
    case ChannelColumn:
    case ColumnCount:
        break;
    }
    return {};
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CoverageModel::words(const Line &line, int column) const
{
    if (const std::optional<ConsentState> state = stateOf(column))
        return m_words.number(line.people.value(*state));
    return column == PurposeColumn ? line.label : m_words.word(line.channel);
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const Line &line = m_lines.at(index.row());
    const std::optional<ConsentState> state = stateOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words(line, index.column());
    case Qt::TextAlignmentRole:
        return state ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case PeopleRole:
        return state ? QVariant(line.people.value(*state)) : QVariant();
    case SortRole:
        return state ? QVariant(line.people.value(*state)) : words(line, index.column());
    case PurposeRole:
        return line.purpose;
    case ChannelRole:
        return static_cast<int>(line.channel);
    case StateRole:
        return state ? QVariant(static_cast<int>(*state)) : QVariant();
    case IsFirstOfPurposeRole:
        return line.isFirst;
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const std::optional<ConsentState> state = stateOf(section);
    if (role == Qt::TextAlignmentRole && state)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    if (state)
        return m_words.word(*state);
    return section == PurposeColumn ? m_words.say(QT_TRANSLATE_NOOP("Phrases", "Purpose"))
                                    : m_words.say(QT_TRANSLATE_NOOP("Phrases", "Channel"));
}

} // namespace crm
