// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace crm {

/// Long work: what is being done with how many of how many, a bar of 8 px, Stop.
class ProgressStrip final : public QFrame {
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);
    /// total 0: not known yet.
    void show(const QString &text, qint64 done, qint64 total);
    void setStoppable(bool stoppable);
    void finish(); ///< hides it

Q_SIGNALS:
    void stopRequested();

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace crm
