// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// entrenous_bench FOLDER [SIZE…]: measures the program in pairs with yardsticks, prints a table, writes FOLDER/../../bench.json.
#include "measurements.h"

#include "widgets/style.h"

#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace crm::bench;

namespace {

void measure(Report &report, const QString &root, qint64 size)
{
    const QString folder = root + u'/' + QString::number(size);
    QDir().mkpath(folder);
    const QString vault = folder + u"/Demo.entrenous"_s;
    const double made = crm::bench::wallOf([&] { People people(vault, size); });
    std::fprintf(stderr, "%lld people ready in %.1f s\n", static_cast<long long>(size), made / 1000);
    {
        People people(vault, size);
        Bench bench {report, people, folder};
        measureSearch(bench);
        measurePages(bench);
        measureCipher(bench);
        measureSaves(bench);
        measureDocuments(bench);
        measureImport(bench);
        measureServer(bench);
    }
    measureStart(report, size, vault);
    measureScreens(report, size, vault, folder);
    People people(vault, size);
    Bench bench {report, people, folder};
    measureGrowth(bench);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    crm::applyLook(application);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--import-child"_s)
        return importChild(words.value(2), words.value(3));
    if (words.value(1) == u"--start-child"_s)
        return startChild(words.value(2));
    const QString root = words.value(1);
    if (root.isEmpty())
        return 2;
    QList<qint64> sizes;
    for (const QString &word : words.mid(2))
        sizes.append(word.toLongLong());
    if (sizes.isEmpty())
        sizes = {10'000, 100'000, 1'000'000};
    Report report(QDir(root).filePath(u"bench.json"_s));
    for (const qint64 size : sizes) {
        measure(report, root, size);
        QDir(root + u'/' + QString::number(size)).removeRecursively();
    }
    return 0;
}
