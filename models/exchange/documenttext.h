// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace crm {

/// A piece of a document as words, before it has a look. PDF and HTML are two looks of the same pieces.
struct DocumentPart {
    enum class Kind {
        Heading, ///< text
        Paragraph, ///< text
        Quote, ///< text, set apart: what a person hears or was shown
        Fields, ///< rows of two cells: name and value
        Table, ///< header and rows
        Boxes, ///< rows of a text and the answers to it, each with an empty box to put a cross in
        Blanks ///< rows of one text: a line to write on after each
    };
    Kind kind = Kind::Paragraph;
    QString text;
    QStringList header;
    QList<QStringList> rows;
    QList<int> widths; ///< of the columns, in proportion; none: all the same
    bool isCompact = false; ///< a long list: one line per row, what does not fit is elided
};

struct DocumentText {
    QString language;
    QString title;
    QString subtitle;
    QString footer; ///< at the foot of each page
    QList<DocumentPart> parts;
    QString code; ///< printed as a QR code at the foot of each page; none: empty
};

DocumentPart heading(const QString &text);
DocumentPart paragraph(const QString &text);
DocumentPart quote(const QString &text);
/// Rows without a value are left out.
DocumentPart fields(const QList<QStringList> &rows);
DocumentPart boxes(const QList<QStringList> &rows);
DocumentPart blanks(const QStringList &names);
DocumentPart table(const QStringList &header, const QList<QStringList> &rows, const QList<int> &widths);

} // namespace crm
