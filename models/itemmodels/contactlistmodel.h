// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes.h"
#include "permissionservice.h"
#include "phrases.h"
#include "remote.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QTimer>

#include <array>

namespace crm {

/// People as rows, however many. Keeps the order as row keys and only the rows near the eye, read 128 at a time on the
/// read thread. The first rows are shown at once; the order follows when the person has stopped typing. Late answers
/// are dropped.
class ContactListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Organisation,
        PermissionColumn,
        City,
        LastContact,
        Email,
        Phone,
        Relation,
        JobTitle,
        Created,
        Updated,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole, ///< the raw value of the column
        IdRole, ///< ContactId; invalid where the row has not been read
        KeyRole, ///< RowKey
        IsReadRole, ///< false: the row is still on its way
        ReasonCodeRole, ///< Permission::code
        LightRole = Qt::UserRole + 902, ///< int of Light; the numbers of RowRole in ui, as are the next
        ReasonRole
    };
    static constexpr int kPageRows = 128;
    static constexpr int kFirstRows = 48; ///< what a tall screen shows: each key that is typed waits for them

    ContactListModel(const Remote<PermissionService> &people, const Phrases &phrases, QObject *parent = nullptr);

    void listenTo(const Changes &changes);
    /// Whom to ask about everybody: for whole orders, and for lists that need the rules; else the one that answers the
    /// rest.
    void judgeBy(const Remote<PermissionService> &judges) { m_judges = judges; }
    /// Words above the columns; they belong to the screen.
    void setTitle(Column column, const QString &title);
    void show(const ContactQuery &query);
    void reload() { show(m_query); }
    const ContactQuery &query() const { return m_query; }
    /// Which permission the light of each row answers.
    void setPermission(const QString &purpose, Channel channel);
    QString purpose() const { return m_purpose; }
    Channel channel() const { return m_channel; }

    ContactId idAt(int row) const; ///< invalid where the row has not been read
    std::optional<ContactRow> rowAt(int row) const;
    std::optional<int> rowOf(ContactId id) const; ///< among the rows that have been read
    /// The rows in sight and where the eye is going (+1 down, −1 up): reads them before they are asked for.
    void lookAt(int first, int last, int direction);
    bool isAsked() const { return m_life > 0; } ///< something is shown or on its way
    bool isComplete() const { return m_isComplete; } ///< the whole order is known
    static std::optional<ContactSort> sortOf(Column column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void busyChanged(bool isBusy); ///< the first rows are being looked for
    void shown(); ///< another query's first rows are there
    void counted(qint64 people); ///< the whole order is there
    void failed(const crm::Error &error);

private:
    void askFirstRows();
    void takeFirstRows(const QList<LitRow> &rows);
    void askOrder();
    void takeOrder(const QList<RowKey> &keys);
    void rearrange(const QList<RowKey> &keys);
    void moveInto(const QList<RowKey> &keys);
    void want(int page) const;
    void askPages();
    void takePage(int page, const QList<RowKey> &asked, const QList<LitRow> &rows);
    void refresh(ContactId id);
    void renewOrder();
    void forget();
    void setBusy(bool isBusy);
    const LitRow *lit(int row) const;
    QVariant whole(const Permission &permission) const;
    QString text(const LitRow &line, Column column) const;
    QVariant raw(const LitRow &line, Column column) const;

    const Remote<PermissionService> &asked() const { return m_query.permission ? m_judges : m_people; }

    Remote<PermissionService> m_people;
    Remote<PermissionService> m_judges;
    Phrases m_phrases;
    ContactQuery m_query;
    QString m_purpose;
    Channel m_channel = Channel::Email;
    std::array<QString, ColumnCount> m_titles;
    QList<RowKey> m_keys;
    mutable QCache<RowKey, LitRow> m_rows;
    mutable QList<int> m_wanted; ///< pages to read, the latest wish last
    mutable QSet<int> m_asked; ///< pages on their way
    mutable QTimer m_pageTimer;
    QTimer m_orderTimer;
    QTimer m_renewTimer;
    quint64 m_life = 0; ///< counts the queries: an answer to an earlier one is late
    quint64 m_arrangement = 0; ///< counts the orders: a page of an earlier one is late
    bool m_isComplete = false;
    bool m_isBusy = false;
};

} // namespace crm
