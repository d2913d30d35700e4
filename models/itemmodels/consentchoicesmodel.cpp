// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentchoicesmodel.h"

#include "permission.h"

#include <algorithm>

namespace crm {

ConsentChoicesModel::ConsentChoicesModel(const Phrases &words, QObject *parent)
    : QAbstractTableModel(parent), m_words(words)
{
}

void ConsentChoicesModel::ask(const Contact &contact, const QList<Purpose> &purposes, const QList<Wording> &wordings,
                              const QString &language)
{
    beginResetModel();
    m_contact = contact;
    m_language = language;
    m_lines.clear();
    for (const Purpose &purpose : purposes) {
        const Wording *wording = newestWording(wordings, purpose.key);
        if (purpose.isActive && purpose.basis == LegalBasis::Consent)
            m_lines.append({purpose, wording ? *wording : Wording(), {}});
    }
    endResetModel();
    Q_EMIT answeredChanged(0);
}

ConsentChoicesModel::Offer ConsentChoicesModel::offer(int row, Channel channel) const
{
    const Line &line = m_lines.at(row);
    if (!line.purpose.channels.contains(channel))
        return Offer::OtherPurpose;
    if (!line.wording.isComplete(m_language))
        return Offer::WordingMissing;
    return hasAddressFor(m_contact, channel) ? Offer::Offered : Offer::NoAddress;
}

ConsentChoicesModel::Answer ConsentChoicesModel::answer(int row, Channel channel) const
{
    return m_lines.at(row).answers.value(channel, Answer::None);
}

void ConsentChoicesModel::setAnswer(int row, Channel channel, Answer answer)
{
    Line &line = m_lines[row];
    if (line.answers.value(channel, Answer::None) == answer
        || (answer != Answer::None && offer(row, channel) != Offer::Offered))
        return;
    if (answer == Answer::None)
        line.answers.remove(channel);
    else
        line.answers.insert(channel, answer);
    const QModelIndex cell = index(row, columnOf(channel));
    Q_EMIT dataChanged(cell, cell);
    Q_EMIT answeredChanged(answered());
}

int ConsentChoicesModel::answered() const
{
    qsizetype count = 0;
    for (const Line &line : m_lines)
        count += line.answers.size();
    return static_cast<int>(count);
}

int ConsentChoicesModel::offered() const
{
    int count = 0;
    for (int row = 0; row < m_lines.size(); ++row) {
        count += static_cast<int>(std::count_if(std::begin(kChannels), std::end(kChannels), [&](Channel channel) {
            return offer(row, channel) == Offer::Offered;
        }));
    }
    return count;
}

QList<ConsentChoice> ConsentChoicesModel::choices() const
{
    QList<ConsentChoice> choices;
    for (const Line &line : m_lines) {
        for (int column = PurposeColumn + 1; column < ColumnCount; ++column) {
            const Channel channel = *channelOf(column);
            const Answer answer = line.answers.value(channel, Answer::None);
            if (answer == Answer::None)
                continue;
            choices.append({line.purpose.key, channel,
                            answer == Answer::Accept ? ConsentState::Given : ConsentState::Refused, line.wording.id});
        }
    }
    return choices;
}

QList<Purpose> ConsentChoicesModel::purposes() const
{
    QList<Purpose> purposes;
    for (const Line &line : m_lines)
        purposes.append(line.purpose);
    return purposes;
}

std::optional<Channel> ConsentChoicesModel::channelOf(int column)
{
    switch (static_cast<Column>(column)) {
    case EmailColumn:
        return Channel::Email;
    case SmsColumn:
        return Channel::Sms;
    case PhoneColumn:
        return Channel::Phone;
    case PostColumn:
        return Channel::Post;
    case PurposeColumn:
    case ColumnCount:
        break;
    }
    return {};
}

int ConsentChoicesModel::columnOf(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return EmailColumn;
    case Channel::Sms:
        return SmsColumn;
    case Channel::Phone:
        return PhoneColumn;
    case Channel::Post:
        return PostColumn;
    }
    Q_UNREACHABLE();
}

int ConsentChoicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ConsentChoicesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ConsentChoicesModel::words(int row, Channel channel) const
{
    switch (offer(row, channel)) {
    case Offer::OtherPurpose:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Not asked for this purpose"));
    case Offer::NoAddress:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "No address for this channel"));
    case Offer::WordingMissing:
        return m_words.say(QT_TRANSLATE_NOOP("Phrases", "The wording is not complete in this language"));
    case Offer::Offered:
        break;
    }
    switch (answer(row, channel)) {
    case Answer::None:
        return m_words.word(ConsentState::None);
    case Answer::Accept:
        return m_words.word(ConsentState::Given);
    case Answer::Refuse:
        return m_words.word(ConsentState::Refused);
    }
    Q_UNREACHABLE();
}

QVariant ConsentChoicesModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const std::optional<Channel> channel = channelOf(index.column());
    if (!channel)
        return role == Qt::DisplayRole ? QVariant(m_lines.at(index.row()).purpose.label.in(m_language)) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return words(index.row(), *channel);
    case AnswerRole:
        return static_cast<int>(answer(index.row(), *channel));
    case OfferRole:
        return static_cast<int>(offer(index.row(), *channel));
    default:
        return {};
    }
}

bool ConsentChoicesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const std::optional<Channel> channel = channelOf(index.column());
    if (!index.isValid() || !channel || role != AnswerRole || offer(index.row(), *channel) != Offer::Offered)
        return false;
    setAnswer(index.row(), *channel, static_cast<Answer>(value.toInt()));
    return true;
}

QVariant ConsentChoicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (const std::optional<Channel> channel = channelOf(section))
        return m_words.word(*channel);
    return m_words.say(QT_TRANSLATE_NOOP("Phrases", "Purpose"));
}

} // namespace crm
