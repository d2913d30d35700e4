// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QToolButton;

namespace crm {

class DateField;

/// Where the data of a person come from, folded away unless it is a bought list: then what must be documented of it is
/// asked in the words of the import (gdpr-rules C10).
class SourceForm final : public QWidget {
    Q_OBJECT

public:
    explicit SourceForm(const Phrases &phrases, QWidget *parent = nullptr);

    void show(const DataSource &source);
    /// What is chosen, on top of what was shown; a type nobody chose stays empty.
    DataSource source() const;
    /// The day the list was obtained where it cannot be read or lies in the future; else null.
    DateField *wrongDay() const;

Q_SIGNALS:
    void edited();

private:
    QWidget *makeFields();
    QWidget *makeList();
    void unfold(bool isOpen);
    bool isBought() const;

    Phrases m_phrases;
    DataSource m_shown;
    QToolButton *m_fold;
    QComboBox *m_type;
    QLineEdit *m_supplier;
    DateField *m_obtained;
    QComboBox *m_notice;
    QLineEdit *m_proof;
    QWidget *m_list = nullptr;
    QWidget *m_fields = nullptr;
};

} // namespace crm
