// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace crm {

/// Follows the keyboard with a ring of 2 px. Fields always show it; buttons after Tab or a shortcut, not after a click.
class FocusRing final : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent = nullptr);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *widget);
    bool wantsRing(const QWidget *widget) const;

    QPointer<QFocusFrame> m_frame;
    int m_reason;
};

} // namespace crm
