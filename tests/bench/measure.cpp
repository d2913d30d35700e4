// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <ctime>

namespace crm::bench {

using namespace Qt::StringLiterals;

namespace {

double millisecondsOf(clockid_t clock)
{
    timespec now {};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) * 1e-6;
}

QString shown(double value)
{
    return QString::number(value, 'g', 3).contains(u'e') ? QString::number(value, 'f', 0) : QString::number(value, 'g', 3);
}

QString sentence(const Goal &goal, const QString &unit)
{
    switch (goal.of) {
    case Goal::Of::Nothing:
        return u"–"_s;
    case Goal::Of::Ratio:
        return u"≤ %1×"_s.arg(goal.most);
    case Goal::Of::Program:
        return u"≤ %1 %2"_s.arg(goal.most).arg(unit);
    case Goal::Of::Difference:
        return u"≤ yardstick + %1 %2"_s.arg(goal.most).arg(unit);
    }
    return {};
}

bool isMet(const Goal &goal, const Pair &pair)
{
    const double figure = goal.of == Goal::Of::Ratio ? pair.ratio : goal.of == Goal::Of::Difference ? pair.program - pair.yardstick : pair.program;
    return figure <= goal.most;
}

} // namespace

double wallMs() { return millisecondsOf(CLOCK_MONOTONIC); }
double cpuMs() { return millisecondsOf(CLOCK_PROCESS_CPUTIME_ID); }

double wallOf(const std::function<void()> &work)
{
    const double start = wallMs();
    work();
    return wallMs() - start;
}

double cpuOf(const std::function<void()> &work)
{
    const double start = cpuMs();
    work();
    return cpuMs() - start;
}

double quantile(QList<double> samples, double share)
{
    if (samples.isEmpty())
        return 0;
    std::sort(samples.begin(), samples.end());
    return samples.at(std::min(samples.size() - 1, qsizetype(double(samples.size()) * share)));
}

Pair paired(int rounds, const std::function<double()> &program, const std::function<double()> &yardstick, bool warm)
{
    if (warm) {
        program();
        yardstick();
    }
    QList<double> ours, theirs, ratios;
    for (int round = 0; round < rounds; ++round) {
        ours.append(program());
        theirs.append(yardstick());
        ratios.append(ours.last() / std::max(theirs.last(), 1e-9));
    }
    return {quantile(ours, .5), quantile(theirs, .5), quantile(ratios, .5)};
}

void Report::add(const QString &id, const QString &what, qint64 size, const QString &unit, const Pair &pair, const Goal &goal)
{
    if (m_rows.isEmpty())
        std::printf("| # | what | people | unit | program | yardstick | ratio | goal | met |\n|---|---|---|---|---|---|---|---|---|\n");
    const bool hasYardstick = pair.yardstick > 0;
    const QString met = goal.of == Goal::Of::Nothing ? u"–"_s : isMet(goal, pair) ? u"yes"_s : u"**no**"_s;
    const QStringList cells {id, what, QString::number(size), unit, shown(pair.program), hasYardstick ? shown(pair.yardstick) : u"–"_s,
                             hasYardstick ? shown(pair.ratio) : u"–"_s, sentence(goal, unit), met};
    std::printf("| %s |\n", qPrintable(cells.join(u" | "_s)));
    std::fflush(stdout);
    QJsonObject row {{u"id"_s, id}, {u"what"_s, what}, {u"size"_s, size}, {u"unit"_s, unit}, {u"program"_s, pair.program}, {u"goal"_s, sentence(goal, unit)}};
    if (hasYardstick) {
        row.insert(u"yardstick"_s, pair.yardstick);
        row.insert(u"ratio"_s, pair.ratio);
    }
    if (goal.of != Goal::Of::Nothing)
        row.insert(u"met"_s, isMet(goal, pair));
    m_rows.append(row);
    write();
}

void Report::skip(const QString &id, const QString &why, qint64 size)
{
    std::fprintf(stderr, "%s is left out: %s\n", qPrintable(id), qPrintable(why));
    m_rows.append(QJsonObject {{u"id"_s, id}, {u"size"_s, size}, {u"skipped"_s, why}});
    write();
}

void Report::write() const
{
    QFile file(m_file);
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(m_rows).toJson());
}

} // namespace crm::bench
