// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "restorewords.h"

#include <QCoreApplication>
#include <QDir>

namespace crm {
namespace {
struct RestoreWords {
    Q_DECLARE_TR_FUNCTIONS(RestoreWords)
};
} // namespace

QStringList restoreLines(const RestoreReport &report, const Phrases &phrases)
{
    const QString former = QDir::toNativeSeparators(report.formerVault);
    if (!report.isReplayed()) {
        return {RestoreWords::tr("Whoever said stop or was deleted since the backup may be reachable here again."),
                former.isEmpty() ? RestoreWords::tr("The vault the backup was made of was not found, so nothing could be taken over from it.")
                                 : RestoreWords::tr("The vault the backup was made of could not be read, so nothing could be taken over from it: %1").arg(former),
                RestoreWords::tr("Before you write to anybody, go through the letters, e-mails and notes since %1 and record again who said stop.")
                    .arg(phrases.instant(report.backedUpAtUtc))};
    }
    const ReplayTally &tally = report.tally;
    if (tally.all() == 0)
        return {RestoreWords::tr("Nobody has said stop or been deleted since the backup."), RestoreWords::tr("Compared with %1.").arg(former)};
    const auto number = [](qint64 count) { return static_cast<int>(count); };
    QStringList lines {RestoreWords::tr("What people have said since the backup has been taken over."), RestoreWords::tr("Compared with %1.").arg(former)};
    if (tally.stops > 0)
        lines += RestoreWords::tr("%n refusal(s), withdrawal(s) or objection(s)", nullptr, number(tally.stops));
    if (tally.erased > 0)
        lines += RestoreWords::tr("%n person(s) deleted for good again", nullptr, number(tally.erased));
    if (tally.blocked > 0)
        lines += RestoreWords::tr("%n person(s) restricted or in the trash again", nullptr, number(tally.blocked));
    if (tally.listed > 0)
        lines += RestoreWords::tr("%n entry(ies) of the suppression list", nullptr, number(tally.listed));
    return lines;
}

} // namespace crm
