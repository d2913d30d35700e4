// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

#include <QStyledItemDelegate>
#include <QWidget>

class QListView;
class QStandardItem;
class QStandardItemModel;

namespace crm {

/// Draws the entries of the rail: the chosen one joins the page, the number in an outlined pill.
class RailDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole + 1, IconRole, BadgeRole, IsHeadingRole };
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBadge(QPainter *painter, const QStyleOptionViewItem &option, const QRect &room, int count) const;
};

/// The dividers at the left: groups of pages, and at the foot the rest.
class Rail final : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void addEntry(RailGroup group, const QString &key, const QString &text, const QString &iconName);
    void removeAll();
    void setBadge(const QString &key, int count);
    void setCurrent(const QString &key);
    QString current() const { return m_current; }
    /// Keys from top to bottom, as Ctrl+1 to Ctrl+9 count them.
    QStringList keys() const;
    /// Widest entry, its badge and 40, at least 176.
    int wantedWidth() const { return m_wantedWidth; }
    void focusCurrent();

Q_SIGNALS:
    /// Chosen by click or arrow.
    void chosen(const QString &key);
    /// Enter: the person wants to go on into the page.
    void entered(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QListView *makeView(QStandardItemModel *model, const QString &name);
    void addHeading(RailGroup group);
    QStandardItem *itemOf(const QString &key) const;
    int rowFor(RailGroup group) const;
    void fit();
    int widest() const;

    QStandardItemModel *m_top;
    QStandardItemModel *m_bottom;
    QListView *m_topView;
    QListView *m_bottomView;
    QString m_current;
    int m_wantedWidth = 0;
};

} // namespace crm
