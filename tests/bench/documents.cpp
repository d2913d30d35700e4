// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurements.h"

#include <QPdfWriter>
#include <QTextDocument>

namespace crm::bench {

using namespace Qt::StringLiterals;

namespace {

void printText(const QString &html, const QString &path)
{
    QPdfWriter writer(path);
    QTextDocument document;
    document.setHtml(html);
    document.print(&writer);
}

QString pageText()
{
    QString html = u"<h1>Receipt</h1><p>What was said, when, and to whom.</p><table>"_s;
    for (int row = 0; row < 25; ++row)
        html += u"<tr><td>Row %1</td><td>Newsletter</td><td>E-mail</td></tr>"_s.arg(row);
    return html + u"</table>"_s;
}

QString listText(const QList<Contact> &people)
{
    QString html = u"<table>"_s;
    for (const Contact &person : people) {
        html += u"<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td><td>%5</td></tr>"_s.arg(listName(person).toHtmlEscaped(), person.organisation.toHtmlEscaped(),
                                                                                          person.emails.value(0).value.toHtmlEscaped(), person.phones.value(0).asTyped,
                                                                                          person.addresses.value(0).city.toHtmlEscaped());
    }
    return html + u"</table>"_s;
}

} // namespace

void measureDocuments(Bench &bench)
{
    People &people = bench.people;
    const QString path = bench.file(u"yardstick.pdf"_s);
    const auto latest = must(people.write().consents.latest(1, {}));
    const auto receipt = [&] { return wallOf([&] { must(people.write().requests.receiptPdf({latest.first().id}, u"fr"_s)); }); };
    bench.report.add(u"R1"_s, u"receipt of one page as PDF ÷ QTextDocument"_s, bench.size(), u"ms"_s,
                     paired(bench.rounds(), receipt, [&] { return wallOf([&] { printText(pageText(), path); }); }), Goal::ratio(1.5));
    ContactQuery everyone;
    const auto keys = must(people.read().reading.order(everyone)).mid(0, 1000);
    const auto contacts = must(people.read().repositories().contacts->findMany(keys));
    const auto list = [&] {
        return wallOf([&] {
            const auto sink = must(people.writers().lists->open(bench.file(u"list.pdf"_s), u"pdf"_s));
            must(sink->add(contacts));
            must(sink->finish());
        });
    };
    const QString html = listText(contacts);
    bench.report.add(u"R1"_s, u"list of 1,000 people as PDF ÷ QTextDocument"_s, bench.size(), u"ms"_s,
                     paired(3, list, [&] { return wallOf([&] { printText(html, path); }); }), Goal::ratio(0.2));
}

} // namespace crm::bench
