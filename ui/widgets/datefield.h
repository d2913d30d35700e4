// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QLineEdit;

namespace crm {

/// A date typed as the locale writes it, with a calendar at hand. May stay empty.
class DateField final : public QWidget {
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// Nothing if empty or not a date.
    QDate date() const;
    void setDate(const QDate &date);
    bool isEmpty() const;
    /// Empty, or a date within the limits.
    bool isValid() const;
    void setLimits(const QDate &first, const QDate &last);
    QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void dateChanged(const QDate &date);

private:
    void openCalendar();
    void check();

    QLineEdit *m_edit;
    QDate m_first;
    QDate m_last;
};

/// "23/11/2026", "23.11.26", "2026-11-23", "23112026" as a date of the locale; two-figure years lie at most 10 years
/// ahead.
QDate dateFromText(const QString &text);

} // namespace crm
