// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QApplication>
#include <QHeaderView>
#include <QStyleFactory>
#include <QTableView>

namespace crm::bench {

/// A million made-up rows: the least a list of people can be.
class EmptyModel final : public QAbstractTableModel {
public:
    int rowCount(const QModelIndex & = {}) const override { return 1'000'000; }
    int columnCount(const QModelIndex & = {}) const override { return 8; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        switch (index.column()) {
        case 0:
            return index.row();
        case 2:
            return QStringLiteral("person%1@maison.example").arg(index.row());
        case 3:
            return QStringLiteral("+336%1").arg(index.row(), 8, 10, QLatin1Char('0'));
        default:
            return QStringLiteral("Atelier Rousseau");
        }
    }
};

/// A plain table the size of the program's window, in the look Qt brings and not in the program's.
inline void dress(QTableView &view, QAbstractItemModel &model)
{
    static QStyle *const plain = QStyleFactory::create(QStringLiteral("Fusion"));
    for (QWidget *part : QList<QWidget *> {&view, view.viewport(), view.horizontalHeader(), view.verticalHeader()})
        part->setStyle(plain);
    view.setModel(&model);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.resize(1100, 700);
}

} // namespace crm::bench
