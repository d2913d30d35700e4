// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurements.h"
#include "process.h"
#include "screen.h"

#include <QApplication>
#include <QProcess>

#include <sodium.h>

namespace crm::bench {

using namespace Qt::StringLiterals;

namespace {

struct Started {
    double milliseconds = 0;
    double mebibytes = 0;
};

Started startOf(const QString &program, const QStringList &arguments)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"BENCH_STARTED"_s, QString::number(wallMs(), 'f', 3));
    child.setProcessEnvironment(environment);
    child.start(program, arguments);
    child.waitForFinished(60'000);
    const QByteArrayList lines = child.readAllStandardOutput().split('\n');
    return {lines.value(0).toDouble(), lines.value(1).toDouble()};
}

double derivation()
{
    unsigned char key[32];
    const unsigned char salt[crypto_pwhash_SALTBYTES] {};
    const QByteArray passphrase = demoPassphrase();
    const KdfParameters kdf = KdfParameters::moderate();
    return wallOf([&] {
        if (crypto_pwhash(key, sizeof key, passphrase.constData(), quint64(passphrase.size()), salt, kdf.passes, kdf.memoryBytes, crypto_pwhash_ALG_ARGON2ID13) != 0)
            must(Result<void>(Error {Error::Code::Internal, u"out_of_memory"_s, {}, {}}));
    });
}

void setCost(const QString &vault, const KdfParameters &kdf)
{
    SqliteVaultKeeper keeper(kdf);
    const UnlockedVault open = must(keeper.unlock(vault, demoUser(), demoPassphrase()));
    const auto database = must(Database::openVault(open.databaseFile(), open.keys.database, open.access()));
    keeper.attach(&open, database.get());
    must(keeper.changePassphrase(demoUser(), demoPassphrase(), demoPassphrase()));
    keeper.attach(nullptr, nullptr);
}

double unlocking(const QString &vault)
{
    Changes changes;
    const Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    Writers writers(clock);
    const VaultOpener opener(writers, changes, clock);
    // Both outlive the measurement: closing them is not part of opening.
    std::unique_ptr<OpenVault> open;
    std::unique_ptr<ReadSide> read;
    const double milliseconds = wallOf([&] {
        open = must(opener.open({vault}, {demoUser(), demoPassphrase(), {}}));
        read = must(opener.openReadSide(*open));
        must(read->repositories().contacts->firstRows({}, 50));
    });
    return milliseconds;
}

} // namespace

void measureStart(Report &report, qint64 size, const QString &vault)
{
    const QString here = QCoreApplication::applicationDirPath();
    QList<double> ourMemory, theirMemory;
    const auto program = [&] {
        const Started started = startOf(QCoreApplication::applicationFilePath(), {u"--start-child"_s, vault});
        ourMemory.append(started.mebibytes);
        return started.milliseconds;
    };
    const auto yardstick = [&] {
        const Started started = startOf(here + u"/entrenous_bench_hello"_s, {});
        theirMemory.append(started.mebibytes);
        return started.milliseconds;
    };
    report.add(u"S1"_s, u"start → first rows painted, with the cheapest key derivation ÷ a bare table of a million"_s, size, u"ms"_s, paired(5, program, yardstick), Goal::ratio(1.3));
    const double ours = quantile(ourMemory, .5);
    const double theirs = quantile(theirMemory, .5);
    report.add(u"S3"_s, u"memory at rest, a second after the first rows"_s, size, u"MiB"_s, {ours, theirs, ours / theirs}, Goal::ratio(2));
    const auto loaded = [&] { return startOf(here + u"/entrenous_bench_hello_loaded"_s, {}).milliseconds; };
    report.add(u"S4"_s, u"bare table with every library of the program loaded and unused"_s, size, u"ms"_s, paired(5, loaded, yardstick), Goal::ratio(1.05));
    setCost(vault, KdfParameters::moderate());
    report.add(u"S2"_s, u"passphrase → first rows (yardstick: Argon2id alone)"_s, size, u"ms"_s, paired(3, [&] { return unlocking(vault); }, derivation), Goal::difference(60));
    setCost(vault, KdfParameters::least());
}

int startChild(const QString &vault)
{
    Screen screen(vault);
    tellFirstPaint(screen.table().viewport(), [&screen] { return screen.model().rowCount() > 0 && screen.model().rowAt(0); });
    screen.window().show();
    return QApplication::exec();
}

} // namespace crm::bench
