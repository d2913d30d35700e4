// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfpaper.h"

#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <optional>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFootPoints = 28;

QFont fontOf(PdfStyle style)
{
    QFont font;
    font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"Segoe UI"_s, u"Helvetica Neue"_s, u"DejaVu Sans"_s});
    switch (style) {
    case PdfStyle::Title:
        font.setPointSizeF(17);
        break;
    case PdfStyle::Heading:
        font.setPointSizeF(11.5);
        break;
    case PdfStyle::Body:
    case PdfStyle::Strong:
        font.setPointSizeF(9.5);
        break;
    case PdfStyle::Small:
        font.setPointSizeF(8);
        break;
    }
    if (style != PdfStyle::Body && style != PdfStyle::Small)
        font.setWeight(QFont::DemiBold);
    return font;
}

QColor colourOf(PdfInk ink)
{
    switch (ink) {
    case PdfInk::Text:
        return QColor(0x1C, 0x26, 0x21);
    case PdfInk::Secondary:
        return QColor(0x4C, 0x5A, 0x52);
    case PdfInk::Accent:
        return QColor(0x7A, 0x2E, 0x5D);
    case PdfInk::Line:
        return QColor(0xD3, 0xDA, 0xD4);
    case PdfInk::Raised:
        return QColor(0xF5, 0xF7, 0xF4);
    }
    Q_UNREACHABLE();
}

} // namespace

PdfPaper::PdfPaper(QPdfWriter &writer, double codePoints)
    : m_writer(writer), m_pages(1), m_codePoints(codePoints), m_unit(writer.resolution() / 72.0),
      m_width(writer.width()), m_bottom(writer.height() - (kFootPoints + codePoints) * m_unit),
      m_footAt(writer.height() - 12 * m_unit)
{
    for (PdfStyle style : {PdfStyle::Title, PdfStyle::Heading, PdfStyle::Body, PdfStyle::Strong, PdfStyle::Small}) {
        m_fonts << fontOf(style);
        m_metrics << QFontMetricsF(m_fonts.last(), &writer);
        m_advances << QHash<char16_t, double>();
    }
}

double PdfPaper::advance(PdfStyle style, QChar character) const
{
    QHash<char16_t, double> &known = m_advances[index(style)];
    const auto found = known.constFind(character.unicode());
    if (found != known.cend())
        return *found;
    return *known.insert(character.unicode(), m_metrics[index(style)].horizontalAdvance(character));
}

double PdfPaper::roughWidth(PdfStyle style, const QString &text) const
{
    double width = 0;
    for (QChar character : text) {
        if (character.unicode() >= 0x0300 && (character < QChar(0x2010) || character > QChar(0x20AC)))
            return -1;
        width += advance(style, character);
    }
    return width;
}

QString PdfPaper::elided(PdfStyle style, const QString &text, double width) const
{
    const double all = roughWidth(style, text);
    if (all < 0)
        return m_metrics[index(style)].elidedText(text, Qt::ElideRight, width);
    if (all <= width)
        return text;
    const QChar dots(0x2026);
    double room = width - advance(style, dots);
    qsizetype kept = 0;
    while (kept < text.size() && advance(style, text.at(kept)) <= room)
        room -= advance(style, text.at(kept++));
    return text.left(kept).trimmed() + dots;
}

QStringList PdfPaper::wrapped(PdfStyle style, const QString &text, double width) const
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const double all = roughWidth(style, line);
        if (all >= 0 && all <= width) {
            lines << line;
            continue;
        }
        QTextLayout layout(line, m_fonts[index(style)], &m_writer);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine part = layout.createLine(); part.isValid(); part = layout.createLine()) {
            part.setLineWidth(width);
            lines << line.mid(part.textStart(), part.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return lines;
}

void PdfPaper::move(double points)
{
    m_at += points * m_unit;
}

void PdfPaper::newPage()
{
    m_pages << QList<Mark>();
    m_at = 0;
}

void PdfPaper::line(PdfStyle style, PdfInk ink, double x, double y, const QString &text)
{
    const QPointF base(x, y + m_metrics[index(style)].ascent());
    if (!text.isEmpty())
        m_pages.last() << Mark{style, ink, QRectF(base, QSizeF()), text};
}

void PdfPaper::fill(PdfInk ink, const QRectF &box)
{
    m_pages.last() << Mark{PdfStyle::Body, ink, box, {}};
}

void PdfPaper::paintMarks(QPainter &painter, const QList<Mark> &marks) const
{
    // Surfaces first, then words: each change between the two costs an entry in the file.
    for (const Mark &mark : marks) {
        if (mark.text.isEmpty())
            painter.fillRect(mark.box, colourOf(mark.ink));
    }
    std::optional<PdfStyle> style;
    std::optional<PdfInk> ink;
    for (const Mark &mark : marks) {
        if (mark.text.isEmpty())
            continue;
        if (style != mark.style)
            painter.setFont(m_fonts[index(mark.style)]);
        if (ink != mark.ink)
            painter.setPen(colourOf(mark.ink));
        style = mark.style;
        ink = mark.ink;
        painter.drawText(mark.box.topLeft(), mark.text);
    }
}

void PdfPaper::paintCode(QPainter &painter) const
{
    if (m_code.side == 0)
        return;
    // The standard asks for a white rim of four modules on each side.
    const double module = m_codePoints * m_unit / (m_code.side + 8);
    const double left = m_width - (m_code.side + 2) * module;
    const double top = m_footAt - 6 * m_unit - (m_code.side + 4) * module;
    for (const QRect &run : m_code.dark)
        painter.fillRect(QRectF(left + run.x() * module, top + run.y() * module, run.width() * module, module),
                         Qt::black);
}

bool PdfPaper::paint(const QString &foot, const QString &pageOf) const
{
    QPainter painter;
    if (!painter.begin(&m_writer))
        return false;
    for (qsizetype page = 0; page < m_pages.size(); ++page) {
        if (page > 0 && !m_writer.newPage())
            return false;
        paintMarks(painter, m_pages.at(page));
        paintCode(painter);
        painter.fillRect(QRectF(0, m_footAt - 6 * m_unit, m_width, 0.5 * m_unit), colourOf(PdfInk::Line));
        painter.setFont(m_fonts[index(PdfStyle::Small)]);
        painter.setPen(colourOf(PdfInk::Secondary));
        const QString number = pageOf.arg(QString::number(page + 1), QString::number(m_pages.size()));
        const double numberWidth = textWidth(PdfStyle::Small, number);
        const double base = m_footAt + m_metrics[index(PdfStyle::Small)].ascent();
        painter.drawText(QPointF(0, base), elided(PdfStyle::Small, foot, m_width - numberWidth - 20 * m_unit));
        painter.drawText(QPointF(m_width - numberWidth, base), number);
    }
    return painter.end();
}

} // namespace crm
