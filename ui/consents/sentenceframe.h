// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace crm {

/// Words that are read aloud: title size, on a raised surface with an edge in the accent.
class SentenceFrame final : public QFrame {
    Q_OBJECT

public:
    explicit SentenceFrame(QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_words;
};

} // namespace crm
