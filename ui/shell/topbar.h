// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace crm {

class Tag;

/// Mark and name of the vault, search, connections, undo and redo, menu.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setVaultName(const QString &name);
    /// The mark's column is as wide as the rail, so that the search begins above the page.
    void setRailWidth(int width);
    void setUndo(bool possible, const QString &tip);
    void setRedo(bool possible, const QString &tip);
    /// Empty: no connection.
    void setConnections(const QString &state);
    QLineEdit *search() const { return m_search; }
    QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void undoClicked();
    void redoClicked();
    void connectionsClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeSearch();
    void placeKey();

    QWidget *m_head;
    QLabel *m_mark;
    QLabel *m_name;
    QString m_vaultName;
    QLineEdit *m_search;
    Tag *m_key;
    QToolButton *m_connections;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace crm
