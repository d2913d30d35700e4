// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPolygonF>
#include <QWidget>

namespace crm {

/// Where a person signs, with finger, pen or mouse, or by her name typed elsewhere. The strokes live in memory only.
class SignaturePad final : public QWidget {
    Q_OBJECT

public:
    explicit SignaturePad(QWidget *parent = nullptr);
    bool isEmpty() const { return m_strokes.isEmpty() && m_name.isEmpty(); }
    void clear();
    /// Signs with a typed name, in the place of strokes; empty takes it back.
    void setName(const QString &name);
    /// Black on white, PNG; empty without a stroke or a name.
    QByteArray png() const;

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void drawStrokes(QPainter *painter, const QColor &ink) const;

    QList<QPolygonF> m_strokes;
    QString m_name;
    bool m_isDrawing = false;
};

} // namespace crm
