// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace crm {

/// What stands where a list has nothing: what it is for, and the first step. Dashed frame.
class EmptyPage final : public QFrame {
    Q_OBJECT

public:
    EmptyPage(const QString &iconName, const QString &strong, const QString &detail, QWidget *parent = nullptr);

    void setText(const QString &strong, const QString &detail);
    /// The button of the first step; returned to connect clicked().
    QPushButton *addStep(const QString &text, const QString &iconName = QStringLiteral("add"));

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_strong;
    QLabel *m_detail;
};

} // namespace crm
