// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audience.h"

#include <QFrame>

class QVBoxLayout;

namespace crm {

/// How to reach more people without forcing anything: one line per lawful step. Hidden while there is none.
class ChancesBox final : public QFrame {
    Q_OBJECT

public:
    explicit ChancesBox(QWidget *parent = nullptr);
    void show(const QList<AudienceChance> &chances, Channel channel);
    /// What a line says, for tests and screen readers.
    static QString sentenceFor(const AudienceChance &chance, Channel channel);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_lines;
};

} // namespace crm
