// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QTableView;

namespace crm {

/// Keeps the columns of a table as wide as its viewport: in narrow windows columns leave by priority, what is over goes
/// to one.
class ColumnFit final : public QObject {
    Q_OBJECT

public:
    /// @param letters the width each column needs, in average letters of the view's font
    /// @param leaveFirst columns that are hidden when there is no room, the least needed first
    /// @param stretch the column that takes what is over
    ColumnFit(QTableView *view, const QList<int> &letters, const QList<int> &leaveFirst, int stretch);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QTableView *m_view;
    QList<int> m_letters;
    QList<int> m_leaveFirst;
    int m_stretch;
};

} // namespace crm
