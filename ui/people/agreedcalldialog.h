// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDialog>

class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace crm {

class DateField;

/// One call outside the permitted hours, agreed with the person for an exact day and hour (gdpr-rules B22).
class AgreedCallDialog final : public QDialog {
    Q_OBJECT

public:
    AgreedCallDialog(const QString &person, const QDateTime &nowUtc, QWidget *parent = nullptr);

Q_SIGNALS:
    void agreed(const QDateTime &atUtc, const QString &evidence);

private:
    QString whatIsMissing() const;
    QDateTime moment() const;

    QDateTime m_nowUtc;
    DateField *m_day;
    QTimeEdit *m_time;
    QLineEdit *m_evidence;
    QPushButton *m_note;
};

} // namespace crm
