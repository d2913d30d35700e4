// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// entrenous_bench FOLDER [SIZE…] [PART…]: measures the program in pairs with yardsticks, prints a table, writes FOLDER/bench.json.
// Parts: search pages audience cipher saves documents import server start screens growth; none: all.
// The word keep leaves the vaults, so that a part can be measured again without making the people anew.
#include "measurements.h"

#include "widgets/style.h"

#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace crm::bench;

namespace {

void measure(Report &report, const QString &root, qint64 size, const QStringList &parts)
{
    const auto isWanted = [&parts](const QString &part) { return parts.isEmpty() || parts.contains(part); };
    const QString folder = root + u'/' + QString::number(size);
    QDir().mkpath(folder);
    const QString vault = folder + u"/Demo.entrenous"_s;
    const double made = wallOf([&] { People people(vault, size); });
    std::fprintf(stderr, "%lld people ready in %.1f s\n", static_cast<long long>(size), made / 1000);
    const QList<std::pair<QString, void (*)(Bench &)>> inside {{u"search"_s, measureSearch},       {u"pages"_s, measurePages},   {u"audience"_s, measureAudience}, {u"cipher"_s, measureCipher}, {u"saves"_s, measureSaves},
                                                               {u"documents"_s, measureDocuments}, {u"import"_s, measureImport}, {u"server"_s, measureServer}};
    {
        People people(vault, size);
        Bench bench {report, people, folder};
        for (const auto &[part, run] : inside) {
            // The raw files made there serve the saves, the screens and the growth too.
            const bool isNeeded = part == u"cipher"_s && (isWanted(u"saves"_s) || isWanted(u"screens"_s) || isWanted(u"growth"_s));
            if (isWanted(part) || isNeeded)
                run(bench);
        }
    }
    if (isWanted(u"start"_s))
        measureStart(report, size, vault);
    if (isWanted(u"screens"_s))
        measureScreens(report, size, vault, folder);
    if (isWanted(u"growth"_s)) {
        People people(vault, size);
        Bench bench {report, people, folder};
        measureGrowth(bench);
    }
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
    QStringList parts;
    for (const QString &word : words.mid(2)) {
        bool isSize = false;
        const qint64 size = word.toLongLong(&isSize);
        if (isSize)
            sizes.append(size);
        else
            parts.append(word);
    }
    if (sizes.isEmpty())
        sizes = {10'000, 100'000, 1'000'000};
    Report report(QDir(root).filePath(u"bench.json"_s));
    for (const qint64 size : sizes) {
        measure(report, root, size, parts);
        if (!parts.contains(u"keep"_s))
            QDir(root + u'/' + QString::number(size)).removeRecursively();
    }
    return 0;
}
