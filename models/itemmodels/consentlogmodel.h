// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"
#include "phrases.h"

#include <QAbstractTableModel>
#include <QHash>

namespace crm {

/// Events of the consent history over all people, newest first or as given; read page by page.
class ConsentLogModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        MomentColumn,
        PersonColumn,
        AnswerColumn,
        PurposeColumn,
        ChannelColumn,
        MethodColumn,
        ProofColumn,
        UntilColumn,
        ColumnCount
    };
    enum Role { ContactRole = Qt::UserRole + 1, EventRole, StateRole, KindRole, SortRole };

    explicit ConsentLogModel(const Phrases &words, QObject *parent = nullptr);

    void setPurposes(const QList<Purpose> &purposes);
    /// Starts anew with a first page.
    void show(const QList<ConsentEvent> &events, bool hasMore);
    void append(const QList<ConsentEvent> &events, bool hasMore);
    void setName(ContactId contact, const QString &name);
    QList<ContactId> nameless() const; ///< people of the rows whose name is not known yet
    const ConsentEvent &event(int row) const { return m_events.at(row); }
    std::optional<qint64> lastSequence() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The view has come to the end of what is there; answer with append().
    void moreWanted();

private:
    QString words(const ConsentEvent &event, Column column) const;
    QString purposeWords(const ConsentEvent &event) const;
    QVariant sortValue(const ConsentEvent &event, Column column) const;

    Phrases m_words;
    QHash<QString, QString> m_purposes;
    QHash<ContactId, QString> m_names;
    QList<ConsentEvent> m_events;
    bool m_hasMore = false;
    bool m_isWaiting = false;
};

} // namespace crm
