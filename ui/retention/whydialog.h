// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases.h"
#include "retentionservice.h"

#include <QDialog>

class QFormLayout;

namespace crm {

/// Why one thing falls due for one person: rule, where it comes from, the day it starts, the day it ends, what will
/// happen.
class WhyDialog final : public QDialog {
    Q_OBJECT

public:
    /// @param policy null where the rule is no longer in the schedule
    WhyDialog(const Phrases &words, const RetentionLine &line, const RetentionPolicy *policy,
              QWidget *parent = nullptr);

Q_SIGNALS:
    void openPerson(crm::ContactId contact);

private:
    QWidget *facts(const Phrases &words, const RetentionLine &line, const RetentionPolicy *policy);
    void addRow(QFormLayout *form, const QString &label, const QString &value);
};

} // namespace crm
