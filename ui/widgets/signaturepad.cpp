// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/signaturepad.h"

#include "widgets/theme.h"

#include <QBuffer>
#include <QImage>
#include <QMouseEvent>
#include <QPainter>

namespace crm {
namespace {
constexpr double kPen = 2.5;
constexpr int kBaseline = 36; ///< of the dashed line, from the bottom
constexpr int kInset = 32;
constexpr qsizetype kMostPoints = 20'000; ///< of one stroke: nobody signs longer
} // namespace

SignaturePad::SignaturePad(QWidget *parent) : QWidget(parent)
{
    setCursor(Qt::CrossCursor);
    setMinimumSize(280, 110);
}

void SignaturePad::clear()
{
    m_strokes.clear();
    m_name.clear();
    m_isDrawing = false;
    update();
    Q_EMIT changed();
}

void SignaturePad::setName(const QString &name)
{
    m_name = name.simplified();
    update();
    Q_EMIT changed();
}

QByteArray SignaturePad::png() const
{
    if (isEmpty())
        return {};
    constexpr int twice = 2;
    QImage image(size() * twice, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(twice, twice);
    drawStrokes(&painter, Qt::black);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return {};
    return bytes;
}

void SignaturePad::drawStrokes(QPainter *painter, const QColor &ink) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, kPen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPolygonF &stroke : m_strokes)
        stroke.size() == 1 ? painter->drawPoint(stroke.constFirst()) : painter->drawPolyline(stroke);
    QFont hand = font();
    hand.setItalic(true);
    hand.setPointSizeF(hand.pointSizeF() * 1.4);
    painter->setFont(hand);
    const QRect line(kInset, 0, width() - 2 * kInset, height() - kBaseline);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignBottom,
                      QFontMetrics(hand, this).elidedText(m_name, Qt::ElideRight, line.width()));
}

void SignaturePad::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Token::Page));
    painter.setPen(QPen(theme.colour(Token::ControlBorder), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
    painter.setPen(QPen(theme.colour(Token::ControlBorder), 1, Qt::DashLine));
    painter.drawLine(kInset, height() - kBaseline, width() - kInset, height() - kBaseline);
    drawStrokes(&painter, theme.colour(Token::Text));
}

void SignaturePad::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isDrawing = true;
    m_strokes.append(QPolygonF{event->position()});
    update();
}

void SignaturePad::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDrawing || m_strokes.last().size() >= kMostPoints)
        return;
    m_strokes.last().append(event->position());
    update();
}

void SignaturePad::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isDrawing)
        return;
    m_isDrawing = false;
    Q_EMIT changed();
}

} // namespace crm
