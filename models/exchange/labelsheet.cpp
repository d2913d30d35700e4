// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelsheet.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {
constexpr int kDotsPerInch = 300;
constexpr double kLeft = 7.25, kTop = 12.9; ///< millimetres, as all below
constexpr double kColumn = 66.0, kRow = 33.9;
constexpr double kWidth = 63.5, kHeight = 33.9;
constexpr double kInset = 4.0;
constexpr double kPoints = 10, kLeastPoints = 6.5, kStep = 0.5;

double dots(double millimetres)
{
    return millimetres / 25.4 * kDotsPerInch;
}
} // namespace

LabelSheet::LabelSheet(const QString &title) : m_buffer(&m_bytes), m_font(QGuiApplication::font())
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    m_writer->setResolution(kDotsPerInch);
    m_writer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    m_writer->setTitle(title);
    m_writer->setCreator(u"Entre Nous"_s);
    m_painter.begin(m_writer.get());
}

LabelSheet::~LabelSheet()
{
    if (m_painter.isActive())
        m_painter.end();
}

void LabelSheet::add(const QStringList &lines)
{
    const qsizetype place = m_count % (kAcross * kDown);
    if (m_count > 0 && place == 0)
        m_writer->newPage();
    ++m_count;
    const QRectF label(dots(kLeft + kColumn * double(place % kAcross)), dots(kTop + kRow * double(place / kAcross)),
                       dots(kWidth), dots(kHeight));
    const QRectF room = label.adjusted(dots(kInset), dots(kInset), -dots(kInset), -dots(kInset));
    double points = kPoints;
    const auto fits = [&] {
        m_font.setPointSizeF(points);
        const QFontMetricsF metrics(m_font, m_writer.get());
        const bool isWideEnough = std::all_of(lines.begin(), lines.end(), [&](const QString &line) {
            return metrics.horizontalAdvance(line) <= room.width();
        });
        return isWideEnough && metrics.height() * double(lines.size()) <= room.height();
    };
    while (!fits() && points > kLeastPoints)
        points -= kStep;
    const QFontMetricsF metrics(m_font, m_writer.get());
    m_painter.setFont(m_font);
    const double height = metrics.height() * double(lines.size());
    double top = room.top() + std::max(0.0, (room.height() - height) / 2);
    for (const QString &line : lines) {
        if (top + metrics.height() > label.bottom())
            break;
        m_painter.drawText(QPointF(room.left(), top + metrics.ascent()),
                           metrics.elidedText(line, Qt::ElideRight, room.width()));
        top += metrics.height();
    }
}

QByteArray LabelSheet::finish()
{
    m_painter.end();
    m_writer.reset();
    m_buffer.close();
    return m_bytes;
}

} // namespace crm
