// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people.h"

namespace crm::bench {

/// What all measurements of one size share.
struct Bench {
    Report &report;
    People &people;
    QString folder; ///< for files of this run
    qint64 size() const { return people.size(); }
    QString file(const QString &name) const { return folder + u'/' + name; }
    /// Rounds of a measurement: fewer where one takes long.
    int rounds() const { return size() >= 1'000'000 ? 3 : 5; }
};

void measureSearch(Bench &bench); ///< Q1, Q3
void measurePages(Bench &bench); ///< Q5, Q6, a person's history
void measureAudience(Bench &bench); ///< A1, A2
void measureCipher(Bench &bench); ///< C1
void measureImport(Bench &bench); ///< I1, I3, I4
void measureGrowth(Bench &bench); ///< I2
void measureSaves(Bench &bench); ///< W1, a consent recorded
void measureDocuments(Bench &bench); ///< R1
void measureServer(Bench &bench); ///< T1, T3
/// With the vault closed; the folder holds the raw files measureCipher() left there.
void measureScreens(Report &report, qint64 size, const QString &vault, const QString &folder); ///< P1, P2, Q2
void measureStart(Report &report, qint64 size, const QString &vault); ///< S1 to S4

/// The parts that need a process of their own; asked for by the measurements above.
int importChild(const QString &csv, const QString &folder);
int startChild(const QString &vault);

} // namespace crm::bench
