// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qrcode.h"

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QList>
#include <QRectF>
#include <QStringList>

class QPainter;
class QPdfWriter;

namespace crm {

enum class PdfStyle { Title, Heading, Body, Strong, Small };
enum class PdfInk { Text, Secondary, Accent, Line, Raised };

/// Pages being laid out: marks are collected first, because "page n of m" is only known at the end, and painted in one
/// go.
class PdfPaper final {
public:
    /// @param codePoints kept free above the foot of each page for a code; 0: none
    explicit PdfPaper(QPdfWriter &writer, double codePoints = 0);

    /// Painted at the foot of each page, on the right, in the room kept for it.
    void setCode(const QrCode &code) { m_code = code; }

    double width() const { return m_width; } ///< inside the margins
    double at() const { return m_at; } ///< how far down the page
    double room() const { return m_bottom - m_at; }
    double unit() const { return m_unit; } ///< one point
    double lineHeight(PdfStyle style) const { return m_metrics[index(style)].height(); }
    double pageHeight() const { return m_bottom; }
    double textWidth(PdfStyle style, const QString &text) const
    {
        return m_metrics[index(style)].horizontalAdvance(text);
    }
    QString elided(PdfStyle style, const QString &text, double width) const;
    QStringList wrapped(PdfStyle style, const QString &text,
                        double width) const; ///< in lines, broken between words if possible

    void move(double points); ///< down
    void newPage();
    void line(PdfStyle style, PdfInk ink, double x, double y, const QString &text); ///< one line, top left
    void fill(PdfInk ink, const QRectF &box);

    /// Paints every page with this foot. @returns false if the writer failed
    bool paint(const QString &foot, const QString &pageOf) const;

private:
    struct Mark {
        PdfStyle style;
        PdfInk ink;
        QRectF box; ///< of a line of text only where its base begins
        QString text; ///< none: the box is filled
    };
    static qsizetype index(PdfStyle style) { return static_cast<qsizetype>(style); }
    double advance(PdfStyle style, QChar character) const;
    /// Sum of the advances, without shaping: a list of thousands of cells is measured in no time. Less than 0: not so
    /// simple a text.
    double roughWidth(PdfStyle style, const QString &text) const;
    void paintCode(QPainter &painter) const;
    void paintMarks(QPainter &painter, const QList<Mark> &marks) const;

    QList<QFont> m_fonts; ///< by style
    QList<QFontMetricsF> m_metrics; ///< by style, in dots of the paper
    mutable QList<QHash<char16_t, double>> m_advances; ///< by style
    QPdfWriter &m_writer;
    QList<QList<Mark>> m_pages;
    QrCode m_code;
    double m_codePoints;
    double m_unit = 1;
    double m_width = 0;
    double m_bottom = 0;
    double m_footAt = 0;
    double m_at = 0;
};

} // namespace crm
