// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentlogmodel.h"

namespace crm {
namespace {

/// The files that are still there: of a recording whose time is over only the hash is left.
QStringList proofNames(const ConsentEvent &event)
{
    QStringList names;
    for (const Evidence &evidence : event.evidence) {
        if (!evidence.isGone)
            names << evidence.fileName;
    }
    return names;
}

} // namespace

ConsentLogModel::ConsentLogModel(const Phrases &words, QObject *parent)
    : QAbstractTableModel(parent), m_words(words) { }

void ConsentLogModel::setPurposes(const QList<Purpose> &purposes)
{
    m_purposes.clear();
    for (const Purpose &purpose : purposes)
        m_purposes.insert(purpose.key, purpose.label.in(m_words.language()));
    if (!m_events.isEmpty())
        Q_EMIT dataChanged(index(0, PurposeColumn), index(rowCount() - 1, PurposeColumn));
}

void ConsentLogModel::show(const QList<ConsentEvent> &events, bool hasMore)
{
    beginResetModel();
    m_events = events;
    m_hasMore = hasMore;
    m_isWaiting = false;
    endResetModel();
}

void ConsentLogModel::append(const QList<ConsentEvent> &events, bool hasMore)
{
    m_hasMore = hasMore;
    m_isWaiting = false;
    if (events.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(events.size()) - 1);
    m_events.append(events);
    endInsertRows();
}

void ConsentLogModel::setName(ContactId contact, const QString &name)
{
    m_names.insert(contact, name);
    for (int row = 0; row < m_events.size(); ++row) {
        if (m_events.at(row).contact == contact)
            Q_EMIT dataChanged(index(row, PersonColumn), index(row, PersonColumn));
    }
}

QList<ContactId> ConsentLogModel::nameless() const
{
    QList<ContactId> contacts;
    for (const ConsentEvent &event : m_events) {
        if (!m_names.contains(event.contact) && !contacts.contains(event.contact))
            contacts.append(event.contact);
    }
    return contacts;
}

std::optional<qint64> ConsentLogModel::lastSequence() const
{
    return m_events.isEmpty() ? std::nullopt : std::optional<qint64>(m_events.last().sequence);
}

int ConsentLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int ConsentLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ConsentLogModel::purposeWords(const ConsentEvent &event) const
{
    if (event.purpose.isEmpty())
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Every purpose"));
    return m_purposes.value(event.purpose, event.purpose);
}

QString ConsentLogModel::words(const ConsentEvent &event, Column column) const
{
    switch (column) {
    case MomentColumn:
        return m_words.instant(event.occurredAtUtc);
    case PersonColumn:
        return m_names.value(event.contact);
    case AnswerColumn:
        return event.kind == ConsentEventKind::Objection ? m_words.word(event.kind) : m_words.word(event.state);
    case PurposeColumn:
        return purposeWords(event);
    case ChannelColumn:
        return event.channel ? m_words.word(*event.channel)
                             : m_words.say(QT_TRANSLATE_NOOP("Phrases", "Every channel"));
    case MethodColumn:
        return m_words.word(event.method);
    case ProofColumn:
        if (const QStringList names = proofNames(event); !names.isEmpty())
            return names.size() == 1
                ? names.first()
                : m_words.say(QT_TRANSLATE_NOOP("Phrases", "%1 files")).arg(m_words.number(names.size()));
        return event.note.isEmpty() ? QString() : m_words.say(QT_TRANSLATE_NOOP("Phrases", "Note"));
    case UntilColumn:
        return event.lastValidDay ? m_words.date(*event.lastValidDay) : QString();
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant ConsentLogModel::sortValue(const ConsentEvent &event, Column column) const
{
    switch (column) {
    case MomentColumn:
        return event.occurredAtUtc;
    case UntilColumn:
        return event.lastValidDay ? QVariant(*event.lastValidDay) : QVariant();
    case PersonColumn:
    case AnswerColumn:
    case PurposeColumn:
    case ChannelColumn:
    case MethodColumn:
    case ProofColumn:
    case ColumnCount:
        break;
    }
    return words(event, column);
}

QVariant ConsentLogModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const ConsentEvent &event = m_events.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words(event, column);
    case SortRole:
        return sortValue(event, column);
    case ContactRole:
        return event.contact.value();
    case EventRole:
        return event.id.value();
    case StateRole:
        return static_cast<int>(event.state);
    case KindRole:
        return static_cast<int>(event.kind);
    default:
        return {};
    }
}

QVariant ConsentLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case MomentColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "When"));
    case PersonColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Person"));
    case AnswerColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Answer"));
    case PurposeColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Purpose"));
    case ChannelColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Channel"));
    case MethodColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "How it was given"));
    case ProofColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Proof"));
    case UntilColumn:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Valid until"));
    case ColumnCount:
        break;
    }
    return {};
}

bool ConsentLogModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isWaiting;
}

void ConsentLogModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isWaiting = true;
    Q_EMIT moreWanted();
}

} // namespace crm
