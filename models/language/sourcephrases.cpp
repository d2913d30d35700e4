// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcephrases.h"

namespace crm {
namespace {

QString proofLine(const Phrases &phrases, const DataSource &source)
{
    if (source.proof.isEmpty())
        return phrases.say(QT_TRANSLATE_NOOP("Phrases", "Proof given by the supplier: missing"));
    return phrases.say(QT_TRANSLATE_NOOP("Phrases", "Proof given by the supplier: %1")).arg(source.proof);
}

QString noticeLine(const Phrases &phrases, const DataSource &source, const std::optional<QDate> &toldOn)
{
    if (toldOn)
        return phrases.say(QT_TRANSLATE_NOOP("Phrases", "Information on the source of the data (art. 14): given on %1"))
            .arg(phrases.date(*toldOn));
    if (!source.notice)
        return phrases.say(
            QT_TRANSLATE_NOOP("Phrases", "Information on the source of the data (art. 14): not planned"));
    if (const auto due = noticeDue(source))
        return phrases.say(QT_TRANSLATE_NOOP("Phrases", "Information on the source of the data (art. 14): due by %1"))
            .arg(phrases.date(*due));
    return phrases.say(
        QT_TRANSLATE_NOOP("Phrases", "Information on the source of the data (art. 14): with the first message"));
}

} // namespace

QString noticeWord(const Phrases &phrases, NoticePlan plan)
{
    switch (plan) {
    case NoticePlan::WithinMonth:
        return phrases.say(QT_TRANSLATE_NOOP("Phrases", "Within a month of that day"));
    case NoticePlan::FirstMessage:
        return phrases.say(QT_TRANSLATE_NOOP("Phrases", "With the first message"));
    }
    Q_UNREACHABLE();
}

QStringList listLines(const Phrases &phrases, const DataSource &source, const std::optional<QDate> &toldOn)
{
    if (!isBoughtList(source))
        return {};
    QStringList lines;
    lines += source.detail.isEmpty()
        ? phrases.say(QT_TRANSLATE_NOOP("Phrases", "Supplier of the list: missing"))
        : phrases.say(QT_TRANSLATE_NOOP("Phrases", "Supplier of the list: %1")).arg(source.detail);
    if (!source.date.isValid())
        lines += phrases.say(QT_TRANSLATE_NOOP("Phrases", "Day on which the list was obtained: missing"));
    lines += proofLine(phrases, source);
    lines += noticeLine(phrases, source, toldOn);
    return lines;
}

} // namespace crm
