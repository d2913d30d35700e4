// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace crm {

/// Several values of a kind, each with a word of its own (work, home): e-mails, phones, websites.
class ValueList final : public QWidget {
    Q_OBJECT

public:
    struct Line {
        QString value;
        QString label;
    };
    /// @param labels stored word and what is shown for it
    ValueList(const QString &title, const QString &addText, const QList<std::pair<QString, QString>> &labels,
              QWidget *parent = nullptr);

    void setLines(const QList<Line> &lines); ///< none: one empty line
    QList<Line> lines() const; ///< those that hold something
    QLineEdit *edit(int line) const;
    void setError(int line, bool isWrong);

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QWidget *widget;
        QLineEdit *value;
        QComboBox *label;
    };
    void addRow(const Line &line);
    void removeRow(QWidget *widget);

    QString m_title;
    QList<std::pair<QString, QString>> m_labels;
    QVBoxLayout *m_column;
    QList<Row> m_rows;
};

} // namespace crm
