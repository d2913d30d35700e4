// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "holding.h"
#include "phrases.h"

#include <QFrame>

class QLabel;

namespace crm {

/// "Why do we hold this?": purpose and basis, source, since, until; opens beside the value, Esc closes it.
class WhyPopover final : public QFrame {
    Q_OBJECT

public:
    explicit WhyPopover(const Phrases &phrases, QWidget *parent = nullptr);

    void show(const QString &value, const Holding &holding, const QWidget *beside);
    QString text() const;

private:
    QString sentences(const Holding &holding) const;

    Phrases m_phrases;
    QLabel *m_value;
    QLabel *m_why;
};

} // namespace crm
