// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace crm {

/// Who says yes for a child, and how it was checked (gdpr-rules B15). Hidden until a child is asked.
class GuardianBox final : public QWidget {
    Q_OBJECT

public:
    explicit GuardianBox(QWidget *parent = nullptr);

    void setAge(int under);
    Guardian guardian() const;

Q_SIGNALS:
    void changed();

private:
    QLabel *m_heading;
    QLineEdit *m_name;
    QLineEdit *m_relation;
    QLineEdit *m_contact;
    QLineEdit *m_check;
};

} // namespace crm
