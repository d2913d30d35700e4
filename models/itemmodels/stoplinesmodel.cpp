// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stoplinesmodel.h"

#include "stopphrases.h"

namespace crm {

using namespace Qt::StringLiterals;

StopLinesModel::StopLinesModel(const Phrases &phrases, QObject *parent)
    : QAbstractTableModel(parent), m_phrases(phrases)
{
}

void StopLinesModel::show(const QList<StopLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void StopLinesModel::setKind(int row, StopKind kind)
{
    StopLine &line = m_lines[row];
    if (line.kind == kind)
        return;
    line.kind = kind;
    line.reason = u"corrected"_s;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

StopLinesModel::Counts StopLinesModel::counts() const
{
    Counts counts;
    for (const StopLine &line : m_lines) {
        if (!stops(line.kind) || !line.mark)
            ++counts.left;
        else if (line.people.isEmpty())
            ++counts.unknown;
        else
            ++counts.requests;
    }
    return counts;
}

int StopLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int StopLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StopLinesModel::people(const StopLine &line) const
{
    if (line.people.isEmpty())
        return line.mark ? tr("nobody in the file") : QString();
    QStringList names;
    for (const StopPerson &person : line.people)
        names += person.name;
    return names.join(tr("; ", "between names"));
}

/// Something that changes what the line does comes before why it was understood so.
QString StopLinesModel::reason(const StopLine &line) const
{
    for (const StopPerson &person : line.people) {
        if (stops(line.kind) && person.consentedLater)
            return tr("older than the consent of %1, which it does not end")
                .arg(m_phrases.date(*person.consentedLater));
    }
    for (const StopPerson &person : line.people) {
        if (stops(line.kind) && person.hasStopped)
            return tr("had already said stop");
    }
    return stopReason(m_phrases, line.reason);
}

QVariant StopLinesModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const StopLine &line = m_lines.at(index.row());
    if (role == KindRole)
        return int(line.kind);
    if (role == WordsRole)
        return line.words;
    if (role == Qt::AccessibleTextRole)
        return u"%1, %2, %3, %4"_s.arg(stopWord(m_phrases, line.kind), line.address, people(line), reason(line));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case KindColumn:
        return stopWord(m_phrases, line.kind);
    case AddressColumn:
        return line.address;
    case PeopleColumn:
        return people(line);
    case ReasonColumn:
        return reason(line);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant StopLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case KindColumn:
        return tr("What it asks");
    case AddressColumn:
        return tr("Address or number");
    case PeopleColumn:
        return tr("Person");
    case ReasonColumn:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace crm
