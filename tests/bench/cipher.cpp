// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurements.h"

#include <QFile>

namespace crm::bench {

using namespace Qt::StringLiterals;

namespace {

/// The same questions in the same order to either file.
void askEverything(RawDatabase &database, const QStringList &words, qint64 size)
{
    RawStatement prefix(database, "SELECT c.* FROM contact_prefix f JOIN contact c ON c.row_key = f.rowid WHERE contact_prefix MATCH ? LIMIT 50");
    RawStatement part(database, "SELECT c.* FROM contact_part p JOIN contact c ON c.row_key = p.rowid WHERE p.words LIKE ? LIMIT 50");
    RawStatement page(database, "SELECT * FROM contact WHERE family > ? ORDER BY family, given LIMIT 50");
    RawStatement row(database, "SELECT * FROM contact WHERE row_key = ?");
    for (const QString &word : words) {
        for (int letters = 1; letters <= 5; ++letters)
            prefix.bind('"' + word.left(letters).toUtf8() + "\"*").drain();
        part.bind('%' + word.mid(1, 4).toUtf8() + '%').drain();
        page.bind(word.toUtf8()).drain();
    }
    for (qint64 i = 0; i < 1000; ++i)
        row.bind(i * 7919 % size + 1).drain();
}

} // namespace

void measureCipher(Bench &bench)
{
    const qint64 rows = bench.size();
    const QString csv = bench.file(u"people.csv"_s);
    writeCsv(csv, 0, rows);
    const QByteArray key(32, 'k');
    const auto load = [&](const QString &file, const QByteArray &secret) {
        QFile::remove(bench.file(file));
        RawLoader loader(bench.file(file), secret);
        return cpuOf([&] { loader.load(csv); });
    };
    const int rounds = rows >= 1'000'000 ? 1 : 3;
    bench.report.add(u"C1"_s, u"encrypted ÷ plain: load, processor time"_s, rows, u"ms"_s,
                     paired(rounds, [&] { return load(u"sealed.db"_s, key); }, [&] { return load(u"plain.db"_s, {}); }, false), Goal::ratio(1.15));
    RawDatabase sealed(bench.file(u"sealed.db"_s), key);
    RawDatabase plain(bench.file(u"plain.db"_s), {});
    const QStringList words = bench.people.words(100);
    const auto ask = [&](RawDatabase &database) { return cpuOf([&] { askEverything(database, words, rows); }); };
    bench.report.add(u"C1"_s, u"encrypted ÷ plain: mixed queries, processor time"_s, rows, u"ms"_s,
                     paired(bench.rounds(), [&] { return ask(sealed); }, [&] { return ask(plain); }), Goal::ratio(1.15));
}

} // namespace crm::bench
