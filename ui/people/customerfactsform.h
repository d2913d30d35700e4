// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerfacts.h"
#include "phrases.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QToolButton;

namespace crm {

class DateField;

/// What is documented about the relation with a person, folded away until it is wanted. Nothing is ticked by itself
/// (B1).
class CustomerFactsForm final : public QWidget {
    Q_OBJECT

public:
    explicit CustomerFactsForm(const Phrases &phrases, QWidget *parent = nullptr);

    /// @param email the address in use, of which the kind is told
    void show(const CustomerFacts &facts, const QString &email);
    CustomerFacts facts() const;
    /// The first field that holds no day; null if all are empty or right.
    DateField *wrongDay() const;

Q_SIGNALS:
    void edited();

private:
    QWidget *makeFields();
    void unfold(bool isOpen);

    Phrases m_phrases;
    QToolButton *m_fold;
    QWidget *m_fields = nullptr;
    QComboBox *m_kind;
    QList<DateField *> m_days; ///< as kFactDays
    QList<QCheckBox *> m_flags; ///< as kFactFlags
};

} // namespace crm
