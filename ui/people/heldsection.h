// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "holding.h"

#include <QWidget>

class QVBoxLayout;

namespace crm {

/// What else a card holds, each value with why; what no purpose needs says so and can be removed (G2, G22).
class HeldSection final : public QWidget {
    Q_OBJECT

public:
    explicit HeldSection(QWidget *parent = nullptr);

    void show(const QList<HeldValue> &values);

Q_SIGNALS:
    void whyWished(const QString &value, const QString &category, QWidget *beside);
    void removeWished(const QString &label, const QStringList &fields);

private:
    void addLine(const HeldValue &held);
    void addUnneeded(QVBoxLayout *words, const HeldValue &held);
    void clear();

    QVBoxLayout *m_lines;
};

} // namespace crm
