// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"
#include "contact.h"
#include "phrases.h"

#include <QAbstractTableModel>
#include <QHash>

namespace crm {

/// What a person is asked: a row per purpose that rests on consent, a column per channel, an answer or none in each
/// cell. A fresh model holds no answer at all (gdpr-rules B1).
class ConsentChoicesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PurposeColumn, EmailColumn, SmsColumn, PhoneColumn, PostColumn, ColumnCount };
    enum class Answer { None, Accept, Refuse };
    /// Whether a cell can be answered, or why not.
    enum class Offer { Offered, OtherPurpose, NoAddress, WordingMissing };
    enum Role { AnswerRole = Qt::UserRole + 1, OfferRole };

    explicit ConsentChoicesModel(const Phrases &words, QObject *parent = nullptr);

    /// A new person or another language: the purposes that can be asked, without any answer.
    void ask(const Contact &contact, const QList<Purpose> &purposes, const QList<Wording> &wordings,
             const QString &language);

    const QString &language() const { return m_language; }
    const Purpose &purpose(int row) const { return m_lines.at(row).purpose; }
    const Wording &wording(int row) const { return m_lines.at(row).wording; }
    Offer offer(int row, Channel channel) const;
    Answer answer(int row, Channel channel) const;
    void setAnswer(int row, Channel channel, Answer answer);
    int answered() const; ///< cells that have an answer
    int offered() const; ///< cells that can have one
    QList<ConsentChoice> choices() const; ///< in the order of the table
    QList<Purpose> purposes() const;

    static std::optional<Channel> channelOf(int column);
    static int columnOf(Channel channel);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void answeredChanged(int answered);

private:
    struct Line {
        Purpose purpose;
        Wording wording;
        QHash<Channel, Answer> answers;
    };
    QString words(int row, Channel channel) const;

    Phrases m_words;
    QString m_language;
    ContactDraft m_contact;
    QList<Line> m_lines;
};

} // namespace crm
