// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases.h"
#include "retention.h"

#include <QDialog>

namespace crm {

/// The whole schedule: every rule with its period, its start, what happens then, its source, and whether it is watched
/// yet.
class RetentionRulesDialog final : public QDialog {
    Q_OBJECT

public:
    RetentionRulesDialog(const Phrases &words, const QList<RetentionPolicy> &policies, QWidget *parent = nullptr);
};

} // namespace crm
