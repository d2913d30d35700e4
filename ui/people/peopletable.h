// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contactlistmodel.h"

#include <QTableView>

class QMenu;

namespace crm {

class Preferences;

/// The list of people: chooses which columns fit, asks the model to read ahead of the scroll, tells keys and clicks as
/// wishes.
class PeopleTable final : public QTableView {
    Q_OBJECT

public:
    PeopleTable(ContactListModel &model, Preferences &preferences, const Phrases &phrases, QWidget *parent = nullptr);

    void setPurposes(const QList<Purpose> &purposes);
    /// Marks the column by which the list is ordered, without asking for it.
    void showOrder(ContactSort sort, bool isDescending);
    /// Which permission the light answers; a purpose that is not listed changes nothing.
    void showPermission(const QString &purpose, Channel channel);
    /// Which columns are wanted (checkable), and which permission the light answers.
    void fillColumnsMenu(QMenu *menu);
    void select(ContactId id);
    ContactId current() const;
    /// Rows chosen, cheap however many they are.
    int chosenCount() const;
    QList<RowKey> chosenKeys() const;
    /// None if a chosen row has not been read yet.
    std::optional<QList<ContactId>> chosenIds() const;

Q_SIGNALS:
    void openWished(crm::ContactId id);
    void restingOn(crm::ContactId id); ///< the current row, after the keys have come to rest
    void trashWished();
    void menuWished(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void listen();
    void nameColumns();
    void fitColumns();
    void lookAround();
    void sortBy(int column);
    void fillPermissionMenu(QMenu *menu);
    int wishedWidth(ContactListModel::Column column) const;
    bool isWanted(ContactListModel::Column column) const;
    void setWanted(ContactListModel::Column column, bool isWanted);

    ContactListModel &m_model;
    Preferences &m_preferences;
    Phrases m_phrases;
    QList<Purpose> m_purposes;
    QStringList m_wanted; ///< codes of the columns chosen by the person
    QTimer m_rest;
    int m_lastTop = 0;
};

} // namespace crm
