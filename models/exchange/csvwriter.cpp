// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvwriter.h"

#include "clock.h"

#include <QRegularExpression>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReachColumns = 3;

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QByteArray quoted(const QString &cell, char separator)
{
    const bool needsQuotes = cell.contains(QLatin1Char(separator)) || cell.contains(u'"') || cell.contains(u'\n')
        || cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
    if (!needsQuotes)
        return cell.toUtf8();
    QString inner = cell;
    inner.replace(u"\""_s, u"\"\""_s);
    return (u'"' + inner + u'"').toUtf8();
}

} // namespace

QString neutralised(const QString &cell)
{
    // A spreadsheet that expects another separator begins a cell in the middle of ours.
    static const QRegularExpression inner(u"([;\\t\\r\\n][\\s\"]*)(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])"_s);
    const QString visible = cell.trimmed();
    const bool startsFormula = !visible.isEmpty() && u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(visible.front());
    const bool startsWithControl = !cell.isEmpty() && u"\t\r\n"_s.contains(cell.front());
    QString safe = startsFormula || startsWithControl ? u'\'' + cell : cell;
    return safe.replace(inner, u"\\1'"_s);
}

QByteArray csvRecord(const QStringList &cells, char separator)
{
    QByteArrayList written;
    written.reserve(cells.size());
    for (const QString &cell : cells)
        written << quoted(neutralised(cell), separator);
    return written.join(separator) + "\r\n";
}

const QStringList &listColumns()
{
    static const QStringList columns{u"id"_s,      u"kind"_s,     u"prefix"_s,       u"given"_s,     u"additional"_s,
                                     u"family"_s,  u"suffix"_s,   u"organisation"_s, u"job_title"_s, u"email"_s,
                                     u"email_2"_s, u"email_3"_s,  u"phone"_s,        u"phone_2"_s,   u"phone_3"_s,
                                     u"street"_s,  u"postcode"_s, u"city"_s,         u"region"_s,    u"country"_s,
                                     u"website"_s, u"birthday"_s, u"language"_s,     u"source"_s,    u"created_at"_s};
    return columns;
}

QStringList contactCells(const Contact &contact)
{
    QStringList cells{contact.id.toString(), codeOf(contact.kind),    contact.name.prefix,
                      contact.name.given,    contact.name.additional, contact.name.family,
                      contact.name.suffix,   contact.organisation,    contact.jobTitle};
    for (int i = 0; i < kReachColumns; ++i)
        cells << contact.emails.value(i).value;
    for (int i = 0; i < kReachColumns; ++i)
        cells << contact.phones.value(i).asTyped;
    const PostalAddress address = contact.addresses.value(0);
    cells << address.street << address.postcode << address.city << address.region
          << (address.country.isEmpty() ? contact.country : address.country) << contact.websites.value(0)
          << dayText(contact.birthday) << contact.language << contact.source.type << instantText(contact.createdAtUtc);
    return cells;
}

} // namespace crm
