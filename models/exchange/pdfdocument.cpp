// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfdocument.h"

#include "pdfpaper.h"
#include "phrases.h"
#include "qrcode.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>

#include <algorithm>
#include <numeric>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDotsPerInch = 600;
constexpr double kCodePoints = 76; ///< what a code takes of the foot of a page, its white rim included
constexpr double kQuoteInset = 12; ///< points
constexpr double kGap = 6; ///< points between two columns

/// Puts the parts of a document on paper, one below the other.
class Layout {
public:
    explicit Layout(PdfPaper &paper) : m_paper(paper), m_unit(paper.unit()) { }

    void addTitle(const DocumentText &text)
    {
        m_paper.fill(PdfInk::Accent, {0, 0, m_paper.width(), 3 * m_unit});
        m_paper.move(14);
        addWrapped(PdfStyle::Title, PdfInk::Text, text.title);
        m_paper.move(2);
        if (!text.subtitle.isEmpty())
            addWrapped(PdfStyle::Body, PdfInk::Secondary, text.subtitle);
        m_paper.move(6);
    }

    void add(const DocumentPart &part)
    {
        switch (part.kind) {
        case DocumentPart::Kind::Heading:
            addHeading(part.text);
            break;
        case DocumentPart::Kind::Paragraph:
            addWrapped(PdfStyle::Body, PdfInk::Text, part.text);
            m_paper.move(6);
            break;
        case DocumentPart::Kind::Quote:
            addQuote(part.text);
            break;
        case DocumentPart::Kind::Fields:
            addFields(part);
            break;
        case DocumentPart::Kind::Table:
            addTable(part);
            break;
        case DocumentPart::Kind::Boxes:
            addBoxes(part);
            break;
        case DocumentPart::Kind::Blanks:
            addBlanks(part);
            break;
        }
    }

    /// A heading does not stay behind when the words it heads go over to the next page.
    void keepTogether(const DocumentPart &part, const DocumentPart &next)
    {
        if (part.kind != DocumentPart::Kind::Heading || next.kind != DocumentPart::Kind::Quote)
            return;
        const double inset = kQuoteInset * m_unit;
        const auto lines = m_paper.wrapped(PdfStyle::Body, next.text, m_paper.width() - 2 * inset).size();
        const double height = static_cast<double>(lines) * m_paper.lineHeight(PdfStyle::Body) + 1.4 * inset
            + m_paper.lineHeight(PdfStyle::Heading) + 14 * m_unit;
        if (height < m_paper.pageHeight())
            keep(height);
    }

private:
    void addHeading(const QString &text)
    {
        keep(m_paper.lineHeight(PdfStyle::Heading) + 60 * m_unit);
        m_paper.move(10);
        addWrapped(PdfStyle::Heading, PdfInk::Accent, text);
        m_paper.move(4);
    }

    struct Cell {
        PdfStyle style;
        PdfInk ink;
        double x;
        QStringList lines;
    };

    /// Cells side by side, line by line: short ones stay on one page, a very long one goes over to the next.
    void addCells(const QList<Cell> &cells)
    {
        qsizetype count = 1;
        double step = 0;
        for (const Cell &cell : cells) {
            count = std::max(count, cell.lines.size());
            step = std::max(step, m_paper.lineHeight(cell.style));
        }
        if (static_cast<double>(count) * step < m_paper.pageHeight() / 3)
            keep(static_cast<double>(count) * step);
        for (qsizetype i = 0; i < count; ++i) {
            keep(step);
            for (const Cell &cell : cells)
                m_paper.line(cell.style, cell.ink, cell.x, m_paper.at(), cell.lines.value(i));
            m_paper.move(step / m_unit);
        }
    }

    void addWrapped(PdfStyle style, PdfInk ink, const QString &text)
    {
        addCells({{style, ink, 0, m_paper.wrapped(style, text, m_paper.width())}});
    }

    void addQuote(const QString &text)
    {
        const double inset = kQuoteInset * m_unit;
        const double step = m_paper.lineHeight(PdfStyle::Body);
        QStringList lines = m_paper.wrapped(PdfStyle::Body, text, m_paper.width() - 2 * inset);
        const qsizetype perPage = static_cast<qsizetype>((m_paper.pageHeight() - 2 * inset) / step);
        while (!lines.isEmpty()) {
            const QStringList block = lines.mid(0, perPage);
            lines.remove(0, block.size());
            const double height = static_cast<double>(block.size()) * step + 1.4 * inset;
            keep(height);
            m_paper.fill(PdfInk::Raised, {0, m_paper.at(), m_paper.width(), height});
            m_paper.fill(PdfInk::Accent, {0, m_paper.at(), 3 * m_unit, height});
            m_paper.move(8.4);
            addCells({{PdfStyle::Body, PdfInk::Text, inset, block}});
            m_paper.move(8.4 + 8);
        }
    }

    void addFields(const DocumentPart &part)
    {
        const double nameWidth = m_paper.width() * 0.3;
        const double valueWidth = m_paper.width() - nameWidth - kGap * m_unit;
        m_pad = 3;
        for (const QStringList &row : part.rows) {
            const Cell name{PdfStyle::Body, PdfInk::Secondary, 0,
                            m_paper.wrapped(PdfStyle::Body, row.value(0), nameWidth)};
            const Cell value{PdfStyle::Body, PdfInk::Text, nameWidth + kGap * m_unit,
                             m_paper.wrapped(PdfStyle::Body, row.value(1), valueWidth)};
            addLinedRow({name, value});
        }
        m_paper.move(6);
    }

    void addTable(const DocumentPart &part)
    {
        m_pad = part.isCompact ? 1.2 : 3;
        const QList<double> columns = columnsOf(part);
        const QList<Cell> header = cellsOf(part.header, columns, PdfStyle::Strong, part.isCompact);
        keep(4 * m_paper.lineHeight(PdfStyle::Strong));
        addLinedRow(header);
        for (const QStringList &row : part.rows) {
            const QList<Cell> cells = cellsOf(row, columns, PdfStyle::Body, part.isCompact);
            if (m_paper.room() < heightOf(cells)) {
                m_paper.newPage();
                addLinedRow(header);
            }
            addLinedRow(cells);
        }
        m_paper.move(6);
    }

    /// A question that is not parted from its boxes by the end of a page.
    void addBoxes(const DocumentPart &part)
    {
        const double side = 10 * m_unit;
        const double answerWidth = m_paper.width() * 0.22;
        m_pad = 4;
        for (const QStringList &row : part.rows) {
            const qsizetype answers = row.size() - 1;
            const double textWidth = m_paper.width() - static_cast<double>(answers) * answerWidth - kGap * m_unit;
            QList<Cell> cells{
                {PdfStyle::Body, PdfInk::Text, 0, m_paper.wrapped(PdfStyle::Body, row.value(0), textWidth)}};
            keep(heightOf(cells));
            for (qsizetype i = 0; i < answers; ++i) {
                const double x = m_paper.width() - static_cast<double>(answers - i) * answerWidth;
                frame({x, m_paper.at() + m_pad * m_unit + (m_paper.lineHeight(PdfStyle::Body) - side) / 2, side, side});
                cells << Cell{PdfStyle::Body, PdfInk::Text, x + side + kGap * m_unit, {row.at(i + 1)}};
            }
            addLinedRow(cells);
        }
        m_paper.move(6);
    }

    /// All on one page, with room for a hand.
    void addBlanks(const DocumentPart &part)
    {
        constexpr double kLinePoints = 26;
        keep(static_cast<double>(part.rows.size()) * kLinePoints * m_unit);
        const double x = m_paper.width() * 0.3 + kGap * m_unit;
        for (const QStringList &row : part.rows) {
            m_paper.move(kLinePoints);
            const double y = m_paper.at() - m_paper.lineHeight(PdfStyle::Body);
            m_paper.line(PdfStyle::Body, PdfInk::Secondary, 0, y, row.value(0));
            m_paper.fill(PdfInk::Secondary, {x, m_paper.at(), m_paper.width() - x, 0.5 * m_unit});
        }
        m_paper.move(8);
    }

    void frame(const QRectF &box)
    {
        const double line = 0.8 * m_unit;
        m_paper.fill(PdfInk::Text, {box.left(), box.top(), box.width(), line});
        m_paper.fill(PdfInk::Text, {box.left(), box.bottom() - line, box.width(), line});
        m_paper.fill(PdfInk::Text, {box.left(), box.top(), line, box.height()});
        m_paper.fill(PdfInk::Text, {box.right() - line, box.top(), line, box.height()});
    }

    /// Left edges of the columns, and the right edge of the last one.
    QList<double> columnsOf(const DocumentPart &part) const
    {
        QList<int> widths = part.widths;
        if (widths.size() != part.header.size())
            widths.fill(1, part.header.size());
        const double all = std::max(1, std::accumulate(widths.begin(), widths.end(), 0));
        QList<double> edges{0};
        for (int width : widths)
            edges << edges.last() + m_paper.width() * width / all;
        return edges;
    }

    QList<Cell> cellsOf(const QStringList &texts, const QList<double> &columns, PdfStyle style, bool isCompact) const
    {
        QList<Cell> cells;
        for (qsizetype i = 0; i < texts.size() && i + 1 < columns.size(); ++i) {
            const double width = columns.at(i + 1) - columns.at(i) - kGap * m_unit;
            const QStringList lines = isCompact ? QStringList{m_paper.elided(style, texts.at(i), width)}
                                                : m_paper.wrapped(style, texts.at(i), width);
            cells << Cell{style, PdfInk::Text, columns.at(i), lines};
        }
        return cells;
    }

    double heightOf(const QList<Cell> &cells) const
    {
        double height = 0;
        for (const Cell &cell : cells)
            height = std::max(height, static_cast<double>(cell.lines.size()) * m_paper.lineHeight(cell.style));
        return height + 2 * m_pad * m_unit;
    }

    void addLinedRow(const QList<Cell> &cells)
    {
        if (heightOf(cells) < m_paper.pageHeight() / 3)
            keep(heightOf(cells));
        m_paper.move(m_pad);
        addCells(cells);
        m_paper.move(m_pad);
        hairline();
    }

    void hairline() { m_paper.fill(PdfInk::Line, {0, m_paper.at(), m_paper.width(), 0.5 * m_unit}); }

    void keep(double height)
    {
        if (m_paper.room() < height && m_paper.at() > 0)
            m_paper.newPage();
    }

    PdfPaper &m_paper;
    double m_unit;
    double m_pad = 3; ///< points above and below the text of a row
};

} // namespace

Result<QByteArray> pdfOf(const DocumentText &text)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(kDotsPerInch);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(18, 16, 18, 12),
                                         QPageLayout::Millimeter));
        writer.setTitle(text.title);
        writer.setCreator(u"Entre Nous"_s);
        PdfPaper paper(writer, text.code.isEmpty() ? 0 : kCodePoints);
        if (!text.code.isEmpty()) {
            const auto modules = qrCode(text.code);
            CRM_CHECK(modules);
            paper.setCode(*modules);
        }
        Layout layout(paper);
        layout.addTitle(text);
        for (qsizetype i = 0; i < text.parts.size(); ++i) {
            if (i + 1 < text.parts.size())
                layout.keepTogether(text.parts.at(i), text.parts.at(i + 1));
            layout.add(text.parts.at(i));
        }
        const QString pageOf = Phrases(text.language).say(QT_TRANSLATE_NOOP("Phrases", "Page %1 of %2"));
        if (!paper.paint(text.footer, pageOf))
            return Error{Error::Code::Storage, u"pdf_not_written"_s, {}, {}};
    }
    return bytes;
}

} // namespace crm
