// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagehtml.h"

#include "exchangefiles.h"

namespace crm {

using namespace Qt::StringLiterals;

namespace {

QString safe(const QString &text)
{
    return text.toHtmlEscaped().replace(u"\n"_s, u"<br>"_s);
}

QString cellsOf(const QStringList &cells, const QString &tag)
{
    QString row;
    for (const QString &cell : cells)
        row += u"<%1>"_s.arg(tag) + safe(cell) + u"</%1>"_s.arg(tag);
    return u"<tr>"_s + row + u"</tr>\n"_s;
}

QString fieldsOf(const DocumentPart &part)
{
    QString rows;
    for (const QStringList &row : part.rows)
        rows += u"<tr><th scope=\"row\">"_s + safe(row.value(0)) + u"</th><td>"_s + safe(row.value(1))
            + u"</td></tr>\n"_s;
    return u"<table class=\"fields\">\n"_s + rows + u"</table>\n"_s;
}

QString tableOf(const DocumentPart &part)
{
    QString rows;
    for (const QStringList &row : part.rows)
        rows += cellsOf(row, u"td"_s);
    return u"<table>\n<thead>"_s + cellsOf(part.header, u"th"_s) + u"</thead>\n<tbody>"_s + rows
        + u"</tbody></table>\n"_s;
}

QString markup(const DocumentPart &part)
{
    switch (part.kind) {
    case DocumentPart::Kind::Heading:
        return u"<h2>"_s + safe(part.text) + u"</h2>\n"_s;
    case DocumentPart::Kind::Paragraph:
        return u"<p>"_s + safe(part.text) + u"</p>\n"_s;
    case DocumentPart::Kind::Quote:
        return u"<blockquote>"_s + safe(part.text) + u"</blockquote>\n"_s;
    case DocumentPart::Kind::Fields:
        return fieldsOf(part);
    case DocumentPart::Kind::Table:
    case DocumentPart::Kind::Boxes:
        return tableOf(part);
    case DocumentPart::Kind::Blanks:
        return fieldsOf(part);
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray htmlOf(const DocumentText &text)
{
    QString body;
    for (const DocumentPart &part : text.parts)
        body += markup(part);
    // The values go in last and in one pass, so that none of them can be taken for a place in the template.
    const QString frame = QString::fromUtf8(exchangeFile(u"templates/document.html"_s));
    const QStringList pieces = frame.split(u"{{"_s);
    QString page = pieces.value(0);
    const QHash<QString, QString> values{{u"language"_s, safe(text.language)},
                                         {u"title"_s, safe(text.title)},
                                         {u"subtitle"_s, safe(text.subtitle)},
                                         {u"body"_s, body},
                                         {u"footer"_s, safe(text.footer)}};
    for (const QString &piece : pieces.mid(1)) {
        const qsizetype end = piece.indexOf(u"}}"_s);
        page += values.value(piece.left(end)) + piece.mid(end + 2);
    }
    return page.toUtf8();
}

} // namespace crm
