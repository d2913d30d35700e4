// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace crm {

class Tag;

/// The line at the foot of the window: what was last done, Undo with its key, and at the right a standing word.
class StatusLine final : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);
    enum class Kind { Done, Working, Problem };
    void say(const QString &text, Kind kind = Kind::Done);
    /// The link after the sentence; empty hides it.
    void offer(const QString &action, const QString &keys);
    void setStanding(const QString &text); ///< "Last backup: yesterday, 18:30"
    QString text() const;

Q_SIGNALS:
    void actionClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    Kind m_kind = Kind::Done;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_action;
    Tag *m_key;
    QLabel *m_standing;
};

} // namespace crm
