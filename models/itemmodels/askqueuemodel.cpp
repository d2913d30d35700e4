// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "askqueuemodel.h"

namespace crm {

AskQueueModel::AskQueueModel(const Phrases &phrases, QObject *parent) : QAbstractTableModel(parent), m_phrases(phrases)
{
}

void AskQueueModel::setPurposes(const QList<Purpose> &purposes)
{
    m_labels.clear();
    for (const Purpose &purpose : purposes)
        m_labels.insert(purpose.key, purpose.label.in(m_phrases.language()));
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, PurposeColumn), index(int(m_lines.size()) - 1, PurposeColumn));
}

void AskQueueModel::show(const QList<AskLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int AskQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AskQueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AskQueueModel::purpose(const AskLine &line) const
{
    return m_labels.value(line.purpose, line.purpose);
}

QString AskQueueModel::when(const AskLine &line) const
{
    const QString day = m_phrases.date(line.on);
    if (line.waiting) {
        const QString until = m_phrases.date(line.waiting->expiresAtUtc.toLocalTime().date());
        const QString asked = m_phrases.date(line.waiting->requestedAtUtc.toLocalTime().date());
        if (line.isReminderDue)
            return tr("ends on %1; asked on %2, reminder due").arg(day, asked);
        if (line.reason == AskReason::EndsSoon)
            return tr("ends on %1; asked on %2").arg(day, asked);
        return line.isCodeExpired ? tr("asked on %1, code expired on %2").arg(asked, until)
                                  : tr("asked on %1, code good until %2").arg(asked, until);
    }
    switch (line.reason) {
    case AskReason::EndsSoon:
        return tr("ends on %1").arg(day);
    case AskReason::Ended:
        return tr("ended on %1").arg(day);
    case AskReason::Unproven:
        return tr("noted on %1, without proof").arg(day);
    case AskReason::Waiting:
        return tr("asked on %1").arg(day);
    }
    Q_UNREACHABLE();
}

QString AskQueueModel::whyNone(const QString &code) const
{
    if (code == QLatin1String("E_OBJECTED"))
        return tr("not by us: the person has objected");
    if (code == QLatin1String("E_REFUSED"))
        return tr("not by us: the person has refused");
    if (code == QLatin1String("E_WITHDRAWN"))
        return tr("not by us: the person has withdrawn it");
    if (code == QLatin1String("E_NO_ADDRESS"))
        return tr("not by us: no address to write to");
    return tr("only when the person comes herself: no other basis lets us write");
}

QString AskQueueModel::how(const AskLine &line) const
{
    if (!line.way)
        return whyNone(line.whyNone);
    return tr("%1: %2", "by e-mail: why that is allowed")
        .arg(m_phrases.byChannel(line.way->channel), m_phrases.permissionReason(*line.way));
}

QVariant AskQueueModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    if (role != Qt::DisplayRole)
        return {};
    const AskLine &line = m_lines.at(index.row());
    switch (Column(index.column())) {
    case PersonColumn:
        return line.name;
    case PurposeColumn:
        return purpose(line);
    case ChannelColumn:
        return m_phrases.word(line.channel);
    case WhenColumn:
        return when(line);
    case HowColumn:
        return how(line);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AskQueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case PersonColumn:
        return tr("Person");
    case PurposeColumn:
        return tr("Purpose");
    case ChannelColumn:
        return tr("Channel");
    case WhenColumn:
        return tr("When");
    case HowColumn:
        return tr("May we ask?");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace crm
