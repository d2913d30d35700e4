// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurements.h"

#include "searchtext.h"

namespace crm::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 50;
const QByteArray kFields = "c.row_key, c.id, c.kind, c.list_name, c.organisation, c.job_title, c.email, c.phone, c.phone_e164, c.city, c.relation,"
                           " c.last_contact_on, c.created_at, c.updated_at";

/// The time of one answer per text, at that share.
double timeOf(const QStringList &texts, double share, const std::function<void(const QString &)> &ask)
{
    QList<double> times;
    for (const QString &text : texts)
        times.append(wallOf([&] { ask(text); }));
    return quantile(times, share);
}

void compareSearch(Bench &bench, const QString &id, const QString &what, const QStringList &texts, RawStatement &raw,
                   const std::function<QByteArray(const QString &)> &pattern)
{
    if (texts.isEmpty())
        return;
    const auto program = [&] { return timeOf(texts, .95, [&](const QString &text) { must(bench.people.read().reading.suggest(text, kRows)); }); };
    const auto yardstick = [&] { return timeOf(texts, .95, [&](const QString &text) { raw.bind(pattern(text)).drain(); }); };
    bench.report.add(id, what, bench.size(), u"ms"_s, paired(bench.rounds(), program, yardstick), Goal::ratio(1.25));
}

QByteArray beginningsOf(const QString &text)
{
    QString match;
    for (const QString &word : text.split(u' '))
        match += u'"' + word + u"\"* "_s;
    return match.toUtf8();
}

struct Sort {
    QString name;
    ContactSort sort;
    QByteArray column;
};

void comparePages(Bench &bench, const Sort &sort)
{
    People &people = bench.people;
    ContactQuery query;
    query.sort = sort.sort;
    struct Place {
        ContactId id;
        QByteArray value;
        qint64 key;
    };
    QList<Place> places;
    RawStatement some(people.raw(), "SELECT c.id, " + sort.column + ", c.row_key FROM contact c WHERE c.is_trashed = 0 AND c.row_key % ? = 1 LIMIT 60");
    some.bind(qMax<qint64>(people.size() / 60, 2));
    while (some.next())
        places.append({ContactId(QUuid(some.text(0))), some.text(1).toUtf8(), some.number(2)});
    const QByteArray rows = "SELECT " + kFields + " FROM contact c WHERE c.is_trashed = 0 AND " + sort.column;
    RawStatement tied(people.raw(), rows + " = ? AND c.row_key > ? ORDER BY c.row_key LIMIT 50");
    RawStatement beyond(people.raw(), rows + " > ? ORDER BY " + sort.column + ", c.row_key LIMIT ?");
    const auto each = [&](const std::function<void(const Place &)> &ask) {
        QList<double> times;
        for (const Place &place : places)
            times.append(wallOf([&] { ask(place); }));
        return quantile(times, .5);
    };
    const auto program = [&] { return each([&](const Place &place) { must(people.read().repositories().contacts->firstRows(query, kRows, place.id)); }); };
    const auto yardstick = [&] {
        return each([&](const Place &place) {
            if (const int found = tied.bind(place.value).bind(place.key).drain(); found < kRows)
                beyond.bind(place.value).bind(qint64(kRows - found)).drain();
        });
    };
    bench.report.add(u"Q5"_s, u"sorted page of 50 behind any row, by %1, p50"_s.arg(sort.name), bench.size(), u"ms"_s, paired(bench.rounds(), program, yardstick), Goal::ratio(1.3));
}

void compareHistory(Bench &bench)
{
    QList<ContactId> ids;
    QList<qint64> keys;
    RawStatement some(bench.people.raw(), "SELECT id, row_key FROM contact WHERE row_key % ? = 1 LIMIT 100");
    some.bind(qMax<qint64>(bench.size() / 100, 2));
    while (some.next()) {
        ids.append(ContactId(QUuid(some.text(0))));
        keys.append(some.number(1));
    }
    RawStatement history(bench.people.raw(), "SELECT * FROM consent_event_subject s JOIN consent_event e ON e.sequence = s.sequence"
                                             " LEFT JOIN shown_text t ON t.sha256 = e.text_sha256 WHERE s.contact_key = ? ORDER BY s.sequence");
    const auto program = [&] {
        QList<double> times;
        for (const ContactId &id : ids)
            times.append(wallOf([&] { must(bench.people.read().reading.history(id)); }));
        return quantile(times, .95);
    };
    const auto yardstick = [&] {
        QList<double> times;
        for (const qint64 key : keys)
            times.append(wallOf([&] { history.bind(key).drain(); }));
        return quantile(times, .95);
    };
    bench.report.add(u"H1"_s, u"consent history of one person, p95"_s, bench.size(), u"ms"_s, paired(bench.rounds(), program, yardstick), Goal::none());
}

} // namespace

void measureSearch(Bench &bench)
{
    RawStatement prefix(bench.people.raw(), "SELECT " + kFields + " FROM contact_prefix f JOIN contact c ON c.row_key = f.rowid WHERE contact_prefix MATCH ? LIMIT 50");
    RawStatement part(bench.people.raw(), "SELECT " + kFields + " FROM contact_part p JOIN contact c ON c.row_key = p.rowid WHERE p.words LIKE ? LIMIT 50");
    const QStringList words = bench.people.words(60);
    for (int letters = 1; letters <= 5; ++letters) {
        QStringList texts;
        for (const QString &word : words)
            texts.append(word.left(letters));
        compareSearch(bench, u"Q1"_s, u"type-ahead, %1 letter(s), data layer p95"_s.arg(letters), texts, prefix, beginningsOf);
    }
    QStringList pairs;
    for (qsizetype i = 0; i + 1 < words.size(); ++i)
        pairs.append(words.at(i).left(3) + u' ' + words.at(i + 1).left(3));
    compareSearch(bench, u"Q1"_s, u"type-ahead, two words of 3 letters, p95"_s, pairs, prefix, beginningsOf);
    RawStatement any(bench.people.raw(), "SELECT 1 FROM contact_prefix WHERE contact_prefix MATCH ? LIMIT 1");
    QStringList parts;
    for (const QString &word : words) {
        const QString inner = word.mid(1, 5);
        if (inner.size() >= 3 && any.bind(beginningsOf(inner)).drain() == 0)
            parts.append(inner);
    }
    compareSearch(bench, u"Q3"_s, u"part of a word, 3 to 5 letters, p95"_s, parts, part, [](const QString &text) { return ('%' + text.toUtf8() + '%'); });
}

void measurePages(Bench &bench)
{
    const QList<Sort> sorts {{u"name"_s, ContactSort::Name, "c.sort_name"},
                             {u"organisation"_s, ContactSort::Organisation, "c.sort_organisation"},
                             {u"city"_s, ContactSort::City, "c.sort_city"},
                             {u"last contact"_s, ContactSort::LastContact, "coalesce(c.last_contact_on, '')"},
                             {u"creation"_s, ContactSort::Created, "c.created_at"},
                             {u"change"_s, ContactSort::Updated, "c.updated_at"}};
    for (const Sort &sort : sorts)
        comparePages(bench, sort);
    RawStatement relations(bench.people.raw(), "SELECT relation, count(*) FROM contact WHERE is_trashed = 0 GROUP BY relation");
    RawStatement consents(bench.people.raw(), "SELECT purpose, channel, state, count(*) FROM consent_state GROUP BY purpose, channel, state");
    const auto program = [&] { return wallOf([&] { must(bench.people.read().overview.overview({})); }); };
    const auto yardstick = [&] {
        return wallOf([&] {
            relations.drain();
            consents.drain();
        });
    };
    // The counters cost the same at every size; what they save shows at a million.
    bench.report.add(u"Q6"_s, u"every figure of the overview ÷ COUNT … GROUP BY"_s, bench.size(), u"ms"_s, paired(bench.rounds() + 2, program, yardstick),
                     bench.size() >= 1'000'000 ? Goal::ratio(0.05) : Goal::none());
    compareHistory(bench);
}

} // namespace crm::bench
