// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documenttext.h"

namespace crm {

namespace {

DocumentPart words(DocumentPart::Kind kind, const QString &text)
{
    DocumentPart part;
    part.kind = kind;
    part.text = text;
    return part;
}

} // namespace

DocumentPart heading(const QString &text)
{
    return words(DocumentPart::Kind::Heading, text);
}

DocumentPart paragraph(const QString &text)
{
    return words(DocumentPart::Kind::Paragraph, text);
}

DocumentPart quote(const QString &text)
{
    return words(DocumentPart::Kind::Quote, text);
}

DocumentPart fields(const QList<QStringList> &rows)
{
    DocumentPart part;
    part.kind = DocumentPart::Kind::Fields;
    for (const QStringList &row : rows) {
        if (!row.value(1).isEmpty())
            part.rows << row;
    }
    return part;
}

DocumentPart boxes(const QList<QStringList> &rows)
{
    DocumentPart part;
    part.kind = DocumentPart::Kind::Boxes;
    part.rows = rows;
    return part;
}

DocumentPart blanks(const QStringList &names)
{
    DocumentPart part;
    part.kind = DocumentPart::Kind::Blanks;
    for (const QString &name : names)
        part.rows << QStringList{name};
    return part;
}

DocumentPart table(const QStringList &header, const QList<QStringList> &rows, const QList<int> &widths)
{
    DocumentPart part;
    part.kind = DocumentPart::Kind::Table;
    part.header = header;
    part.rows = rows;
    part.widths = widths;
    return part;
}

} // namespace crm
