// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurements.h"

#include "fileimportreader.h"
#include "vaultfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

namespace crm::bench {

using namespace Qt::StringLiterals;

namespace {

void importFile(WriteSide &side, const QString &csv)
{
    ImportRequest request;
    request.path = csv;
    request.format = must(side.imports.preview(csv, u"csv"_s)).format;
    auto progress = must(side.imports.start(request));
    while (!progress.isFinished)
        progress = must(side.imports.advance());
    if (progress.batch.created == 0)
        must(Result<void>(Error {Error::Code::Internal, u"nothing_imported"_s, csv, {}}));
}

double intoEmptyVault(Bench &bench, const QString &csv)
{
    const QString folder = bench.file(u"Import.entrenous"_s);
    QDir(folder).removeRecursively();
    People fresh(folder, 0);
    return wallOf([&] { importFile(fresh.write(), csv); });
}

double intoEmptyFile(Bench &bench, const QString &csv)
{
    QFile::remove(bench.file(u"import.db"_s));
    RawLoader loader(bench.file(u"import.db"_s), {});
    return wallOf([&] { loader.load(csv); });
}

double peakMiB(const QStringList &arguments)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    child.waitForFinished(-1);
    return child.readAllStandardOutput().trimmed().toDouble();
}

void measureCards(Bench &bench, qint64 rows)
{
    const QString cards = bench.file(u"people.vcf"_s);
    writeCards(cards, 0, rows);
    const FileImportReader reader(*bench.people.writers().phones);
    const auto parse = [&] {
        return wallOf([&] {
            const auto format = must(reader.preview(cards, u"FR"_s, u"vcard"_s)).format;
            const auto stream = must(reader.open(cards, format));
            while (!must(stream->next(500)).isEmpty()) {
            }
        });
    };
    const auto scan = [&] {
        return wallOf([&] {
            QFile file(cards);
            qint64 lines = 0;
            if (file.open(QIODevice::ReadOnly)) {
                while (!file.atEnd())
                    lines += file.read(1 << 16).count('\n');
            }
            if (lines < rows)
                must(Result<void>(Error {Error::Code::Internal, u"cards_missing"_s, cards, {}}));
        });
    };
    // The goal is a quarter of KContacts' 57,000 cards a second: 0.45 s for 100,000.
    bench.report.add(u"I3"_s, u"vCard 4 read and checked, %1 cards (yardstick: counting its lines)"_s.arg(rows), bench.size(), u"ms"_s, paired(3, parse, scan),
                     Goal::program(450.0 * double(rows) / 100'000));
}

} // namespace

void measureImport(Bench &bench)
{
    const qint64 rows = qMin<qint64>(bench.size(), 100'000);
    const QString csv = bench.file(u"import.csv"_s);
    writeCsv(csv, 0, rows);
    const int rounds = rows >= 100'000 ? 2 : 3;
    bench.report.add(u"I1"_s, u"CSV of %1 into an empty vault ÷ unchecked load into plain SQLite"_s.arg(rows), bench.size(), u"ms"_s,
                     paired(rounds, [&] { return intoEmptyVault(bench, csv); }, [&] { return intoEmptyFile(bench, csv); }, false), Goal::ratio(1.5));
    const QString folder = bench.file(u"Peak.entrenous"_s);
    QDir(folder).removeRecursively();
    const double opened = peakMiB({u"--import-child"_s, QString(), folder});
    const double peak = peakMiB({u"--import-child"_s, csv, folder});
    // The cache may hold 64 MiB, and the import 64 MiB beside it.
    bench.report.add(u"I4"_s, u"peak memory of that import (yardstick: vault open, nothing done)"_s, bench.size(), u"MiB"_s, {peak, opened, peak / qMax(opened, 1.0)},
                     Goal::difference(128));
    measureCards(bench, rows);
}

void measureGrowth(Bench &bench)
{
    const qint64 rows = bench.size() / 10;
    qint64 from = bench.size() * 2;
    RawLoader raw(bench.file(u"plain.db"_s), {});
    const QString csv = bench.file(u"more.csv"_s);
    const auto program = [&] {
        writeCsv(csv, from, from + rows);
        from += rows;
        return wallOf([&] { importFile(bench.people.write(), csv); });
    };
    const auto yardstick = [&] { return wallOf([&] { raw.append(csv); }); };
    bench.report.add(u"I2"_s, u"CSV of %1 into this vault ÷ unchecked, row by row, plain"_s.arg(rows), bench.size(), u"ms"_s,
                     paired(bench.size() >= 1'000'000 ? 1 : 2, program, yardstick, false), Goal::ratio(1.3));
}

int importChild(const QString &csv, const QString &folder)
{
    People people(folder, 0);
    if (!csv.isEmpty())
        importFile(people.write(), csv);
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            std::printf("%g\n", line.mid(6).trimmed().split(' ').first().toDouble() / 1024);
    }
    return 0;
}

} // namespace crm::bench
