// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace crm {

/// The steps of a wizard: done ones ticked, the current one joined to the page, later ones numbered.
class StepList final : public QWidget {
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);
    void setSteps(const QStringList &steps);
    void setCurrent(int step);
    int current() const { return m_current; }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// A step before the current one was clicked; forward is not offered.
    void goBackTo(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRect rectOf(int step) const;
    void paintStep(QPainter *painter, int step) const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace crm
