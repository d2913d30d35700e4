// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QJsonArray>
#include <QList>
#include <QString>

#include <cstdio>
#include <cstdlib>
#include <functional>

namespace crm::bench {

/// The value of a step without which nothing can be measured; ends the program with the reason.
template <class R>
R must(Result<R> result)
{
    if (!result) {
        std::fprintf(stderr, "bench: %s %s\n", qPrintable(result.error().reason), qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<R>)
        return std::move(result).value();
}

/// Milliseconds since the machine started, and milliseconds of processor this process has used.
double wallMs();
double cpuMs();
double wallOf(const std::function<void()> &work);
double cpuOf(const std::function<void()> &work);

/// The value below which that share of the samples lies.
double quantile(QList<double> samples, double share);

/// Medians of paired rounds, and the median of the ratio within each round.
struct Pair {
    double program = 0;
    double yardstick = 0;
    double ratio = 0;
};
/// Runs both in turns, A B A B. Each returns the figure of one round; a first round of each is thrown away if warm.
Pair paired(int rounds, const std::function<double()> &program, const std::function<double()> &yardstick, bool warm = true);

/// What a row of the table is held against.
struct Goal {
    enum class Of { Nothing, Ratio, Program, Difference };
    Of of = Of::Nothing;
    double most = 0;
    static Goal none() { return {}; }
    static Goal ratio(double most) { return {Of::Ratio, most}; }
    static Goal program(double most) { return {Of::Program, most}; }
    static Goal difference(double most) { return {Of::Difference, most}; }
};

/// The table on standard output, row by row, and all rows as JSON.
class Report {
public:
    explicit Report(const QString &file) : m_file(file) {}
    void add(const QString &id, const QString &what, qint64 size, const QString &unit, const Pair &pair, const Goal &goal);
    void skip(const QString &id, const QString &why, qint64 size);

private:
    void write() const;
    QString m_file;
    QJsonArray m_rows;
};

} // namespace crm::bench
