// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/searchsource.h"

#include <QListView>

class QKeyEvent;
class QLineEdit;
class QStandardItemModel;

namespace crm {

/// The results under the search field. A child of the window, so that the keyboard stays in the field.
class SearchPopup final : public QListView {
    Q_OBJECT

public:
    /// @param field gets an event filter: Down, Up, Enter, Shift+Enter and Esc drive the list
    SearchPopup(QLineEdit *field, QWidget *window);

    void show(const QList<SearchHit> &hits, const QString &nothingText);
    void clear();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool handleKey(const QKeyEvent &key);
    void addHeading(const QString &text);
    void move(int step);
    void activate(const QModelIndex &index);
    void showMoves(const QModelIndex &index);
    const SearchHit *hitAt(const QModelIndex &index) const; ///< null on a heading
    void place();

    QLineEdit *m_field;
    QStandardItemModel *m_model;
    QList<SearchHit> m_hits;
};

} // namespace crm
