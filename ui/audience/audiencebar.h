// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace crm {

/// How many are included and how many are not: two parts with shape, number and words. The smaller part keeps at least
/// the width of its words.
class AudienceBar final : public QWidget {
    Q_OBJECT

public:
    explicit AudienceBar(QWidget *parent = nullptr);
    void show(qint64 included, qint64 excluded);
    qint64 included() const { return m_included; }
    qint64 excluded() const { return m_excluded; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Part {
        qint64 people = 0;
        QString number;
        QString words;
    };
    Part part(bool isIncluded) const;
    int widthOf(const Part &part) const;
    void paintPart(QPainter &painter, const QRect &box, bool isIncluded) const;

    qint64 m_included = 0;
    qint64 m_excluded = 0;
};

} // namespace crm
