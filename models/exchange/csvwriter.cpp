// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvwriter.h"

#include "clock.h"

#include <QRegularExpression>

#include <algorithm>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kReachColumns = 3;
constexpr int kAddresses = 3;
constexpr QStringView kMore = u" ::: "; ///< between values that share a cell

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

/// Three values with their labels; the last cells hold whatever is over.
void addReach(QStringList &cells, const QStringList &values, const QStringList &labels)
{
    for (qsizetype i = 0; i < kReachColumns; ++i) {
        const qsizetype count = i + 1 == kReachColumns ? -1 : 1;
        const QStringList rest = labels.mid(i, count);
        const bool isLabelled
            = std::any_of(rest.cbegin(), rest.cend(), [](const QString &label) { return !label.isEmpty(); });
        cells << values.mid(i, count).join(kMore) << (isLabelled ? rest.join(kMore) : QString());
    }
}

/// A comma or semicolon inside a tag must not part it when it is read back.
QString tagsText(const QStringList &tags)
{
    static const QRegularExpression separators(u"[,;|\"]"_s);
    const QString text = tags.join(kMore);
    return text.contains(separators) && tags.size() == 1 ? text + kMore.toString() : text;
}

} // namespace

QString neutralised(const QString &cell)
{
    static const QRegularExpression start(u"^(?=[\\s']*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]|'*[\\t\\r\\n])"_s);
    // A spreadsheet that expects another separator begins a cell in the middle of ours.
    static const QRegularExpression inner(u"([;\\t\\r\\n][\\s\"']*)(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])"_s);
    QString safe = cell;
    if (!cell.isEmpty())
        safe.replace(start, u"'"_s);
    return safe.replace(inner, u"\\1'"_s);
}

QString asTyped(const QString &cell)
{
    if (!cell.contains(u'\''))
        return cell;
    static const QRegularExpression start(u"^'(?=[\\s']*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]|'*[\\t\\r\\n])"_s);
    static const QRegularExpression inner(u"([;\\t\\r\\n][\\s\"']*)'(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])"_s);
    QString typed = cell;
    return typed.replace(inner, u"\\1"_s).remove(start);
}

QByteArray csvRecord(const QStringList &cells, char separator)
{
    QByteArrayList written;
    written.reserve(cells.size());
    for (const QString &cell : cells)
        written << quoted(neutralised(cell), separator);
    return written.join(separator) + "\r\n";
}

QStringList listColumns(StaffWords staffWords)
{
    QStringList columns{u"id"_s,     u"kind"_s,   u"prefix"_s,       u"given"_s,    u"additional"_s,
                        u"family"_s, u"suffix"_s, u"organisation"_s, u"job_title"_s};
    for (const QString &name : {u"email"_s, u"email_2"_s, u"email_3"_s, u"phone"_s, u"phone_2"_s, u"phone_3"_s})
        columns << name << name + u"_label"_s;
    for (int i = 1; i <= kAddresses; ++i) {
        const QString prefix = i == 1 ? QString() : u"address_%1_"_s.arg(i);
        for (const QString &part :
             {u"street"_s, u"street_label"_s, u"postcode"_s, u"city"_s, u"region"_s, u"country"_s})
            columns << prefix + part;
    }
    columns << u"website"_s << u"birthday"_s << u"language"_s << u"source"_s << u"created_at"_s;
    if (staffWords == StaffWords::Included)
        columns << u"relation"_s << u"capacity"_s << u"tags"_s << u"note"_s << u"last_contact_on"_s
                << u"relation_ended_on"_s;
    return columns;
}

QStringList contactCells(const Contact &contact, StaffWords staffWords)
{
    QStringList cells{contact.id.toString(), codeOf(contact.kind),    contact.name.prefix,
                      contact.name.given,    contact.name.additional, contact.name.family,
                      contact.name.suffix,   contact.organisation,    contact.jobTitle};
    QStringList values;
    QStringList labels;
    for (const EmailAddress &email : contact.emails) {
        values << email.value;
        labels << email.label;
    }
    addReach(cells, values, labels);
    values.clear();
    labels.clear();
    for (const PhoneNumber &phone : contact.phones) {
        values << phone.asTyped;
        labels << phone.label;
    }
    addReach(cells, values, labels);
    for (int i = 0; i < kAddresses; ++i) {
        const PostalAddress address = contact.addresses.value(i);
        const bool isCountryOfPerson = i == 0 && address.country.isEmpty();
        cells << address.street << address.label << address.postcode << address.city << address.region
              << (isCountryOfPerson ? contact.country : address.country);
    }
    cells << contact.websites.join(kMore) << dayText(contact.birthday) << contact.language << contact.source.type
          << instantText(contact.createdAtUtc);
    if (staffWords == StaffWords::Included)
        cells << codeOf(contact.relation) << codeOf(contact.capacity) << tagsText(contact.tags) << contact.note
              << dayText(contact.lastContactOn) << dayText(contact.relationEndedOn);
    return cells;
}

} // namespace crm
